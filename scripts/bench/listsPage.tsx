// The page that lists.mjs measures. It puts a subject up, presses in it, and says what is then on the screen.
import '../../src/styles/index.css';
import { Content, Header, Item, Root, Trigger } from '@radix-ui/react-accordion';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { en, LivenessReport, MediaPreview, WarningList, type VerificationWarning } from '../../src/index.js';
import { severityOf } from '../../src/model/warnings.js';
import { movingChunk } from '../../src/warnings/movingChunk.js';
import { inReview, manyWarnings, warnings } from '../../stories/fixtures/reports.ts';

/** What a reader could see. The script refuses numbers of a page that does not show what it should. */
export interface Seen {
  rows: number;
  /** Rows that are open. */
  open: number;
  /** How many warnings the list says it holds. */
  told: number;
  /** Filters that are pressed, other than the one for all. */
  pressed: number;
  /** What the countdowns show, with a space between them. */
  digits: string;
}

/** The same vendor's text over and over, and only the data differs: the dearest list to merge. */
const alike = (count: number): VerificationWarning[] =>
  Array.from({ length: count }, (_, index) => ({
    ...(index % 2 === 0 ? warnings.information : warnings.error),
    additional_data: { attempts: index + 1 },
  }));

/** The same rows as WarningList draws, in markup that somebody writes in a minute: no severities in order, no merging, no filter. */
function Bare({ list }: { list: readonly VerificationWarning[] }): ReactElement {
  return (
    <Root type="multiple">
      {list.map((warning, index) => (
        <Item key={index} value={String(index)} className="row">
          <Header>
            <Trigger>
              {warning.log_type}: {en.warnings.title(warning.risk, warning.short_description)}{' '}
              {en.warnings.effect[severityOf(warning.log_type)]}
            </Trigger>
          </Header>
          <Content>
            {warning.long_description} {warning.risk} {JSON.stringify(warning.additional_data)}
          </Content>
        </Item>
      ))}
    </Root>
  );
}

const inAnHour = Date.now() + 3_600_000;

// Media stay veiled: a picture's request and decoding would be measured too.
const subjects: Record<string, (count: number) => ReactElement> = {
  WarningList: (count) => <WarningList report={{ ...inReview, warnings: manyWarnings(count) }} />,
  'WarningList, texts alike': (count) => <WarningList report={{ ...inReview, warnings: alike(count) }} />,
  LivenessReport: (count) => (
    <LivenessReport report={{ ...inReview, warnings: manyWarnings(count) }} expiresAt={inAnHour} veiled />
  ),
  'bare Radix accordion': (count) => <Bare list={manyWarnings(count)} />,
  MediaPreview: (count) => (
    <>
      {Array.from({ length: count }, (_, index) => (
        <MediaPreview key={index} report={inReview} media="image" expiresAt={inAnHour} veiled />
      ))}
    </>
  ),
};

let place = document.createElement('main');
let root = createRoot(place);
let ready: ReactElement | null = null;

const all = (selector: string): HTMLElement[] => [...place.querySelectorAll<HTMLElement>(selector)];
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

function press(selector: string): void {
  const [node] = all(selector);
  if (!node) throw new Error(`There is no ${selector} to press.`);
  node.click();
}

const actions: Record<string, () => void> = {
  nothing: () => undefined,
  show: () => root.render(ready),
  expand: () => press('[aria-expanded=false]'),
  filter: () => press('.lr-SeverityFilter [data-severity=error]'),
};

const bench = {
  /** Takes down what was there and makes the data of what comes, so that neither is measured. */
  async prepare(subject: string, count: number): Promise<void> {
    root.unmount();
    place.remove();
    place = document.body.appendChild(document.createElement('main'));
    root = createRoot(place);
    ready = subjects[subject]?.(count) ?? null;
    await wait(20);
  },
  /** Acts, and waits until it is drawn and React has run its effects. */
  async act(name: string): Promise<void> {
    actions[name]?.();
    await frame();
    await frame();
    await wait(30);
  },
  wait,
  seen(): Seen {
    const numbers = (text: string): number[] =>
      (text.replaceAll(',', '').match(/\d+/g) ?? []).map((digits) => Number(digits));
    return {
      rows: all('.lr-WarningRow, .row').length,
      open: all('[data-state=open] [aria-expanded=true]').length,
      told: all('.lr-WarningList-counts')
        .flatMap(({ textContent }) => numbers(textContent))
        .reduce((sum, number) => sum + number, 0),
      pressed: all('.lr-SeverityFilter [aria-pressed=true][data-severity=error]').length,
      digits: all('[role=timer]')
        .map(({ textContent }) => textContent)
        .join(' '),
    };
  },
};

export function start(): void {
  // A row that opens is measured with its movement.
  void movingChunk.get();
  Object.assign(globalThis, { bench });
}
