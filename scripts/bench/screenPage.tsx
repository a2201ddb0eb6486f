// Puts one of the two screens up in the page, takes it down, and says what can then be seen.
import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { detail, reports, type Screen } from './reports.ts';

export interface Contender {
  Report: ComponentType<Screen>;
  Media: ComponentType<Screen>;
}

/** What is put up. Only `video` has the element: the browser's own player would drown what is measured. */
export type Subject = 'reports' | 'video' | 'media' | 'warnings';

const given = {
  reports: (count: number) => reports(count),
  video: (count: number) => reports(count, { video: true }),
  media: (count: number) => reports(count),
  warnings: (count: number) => reports(1, { warnings: count }),
};

export function drive({ Report, Media }: Contender): void {
  const place = document.body.appendChild(document.createElement('main'));
  let stop = (): void => undefined;
  const all = (selector: string): HTMLElement[] => [...place.querySelectorAll<HTMLElement>(selector)];
  const heads = (): HTMLElement[] => all(':is(h2, h3, h4, h5) [aria-expanded]');
  const open = (): HTMLElement[] => heads().filter(({ ariaExpanded }) => ariaExpanded === 'true');
  const has = (text: string): boolean => place.textContent.includes(text);

  const screen = {
    show(subject: Subject, count: number): void {
      const list = given[subject](count);
      const expiresAt = Date.now() + 3_599_500;
      const Each = subject === 'media' ? Media : Report;
      const root = createRoot(place);
      flushSync(() =>
        root.render(
          <>
            {list.map((report, index) => (
              <Each key={index} report={report} expiresAt={expiresAt} />
            ))}
          </>,
        ),
      );
      stop = () => flushSync(() => root.unmount());
      place.getBoundingClientRect();
    },
    hide(): void {
      stop();
      place.textContent = '';
    },
    async settle(milliseconds: number): Promise<void> {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    /** The focus is there a moment before the press, as a reader's is: what is asked for at the first has come at the second. */
    async expand(index: number): Promise<void> {
      const head = heads()[Math.min(index, heads().length - 1)];
      head?.focus({ preventScroll: true });
      await new Promise((resolve) => setTimeout(resolve, 50));
      head?.click();
      place.getBoundingClientRect();
    },
    elements: (): number => place.querySelectorAll('*').length,
    digits: (): string[] => all('[role=timer]').map(({ textContent }) => textContent),
    opened: (): boolean => open().length === 1 && has(detail),
    /** What a reader would miss. */
    missing(): string[] {
      const parts = {
        status: has('Approved'),
        score: has('89.92'),
        method: has('3D'),
        age: has('24.3'),
        warnings: heads().length === 3 && open().length === 0,
        image: all('img[alt]:not([alt=""])').length > 0,
        video: all('video, button').some((node) => /video|play/i.test(`${node.ariaLabel} ${node.textContent}`)),
        clock: /\d:\d\d$/.test(all('[role=timer]')[0]?.textContent ?? ''),
        meter: all('[role=meter][aria-label], [role=meter][aria-labelledby], [role=img][aria-label], meter').length > 0,
      };
      return Object.entries(parts).flatMap(([part, isThere]) => (isThere ? [] : [part]));
    },
  };
  Object.assign(globalThis, { screenOf: screen });
}
