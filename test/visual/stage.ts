// One page of the built Storybook on which a worker shows one story after the other: opening it costs a second, and switching a story does not.
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from '@playwright/test';

/** How a page looks without being another one: by style alone, which no code asks for. */
export interface Look {
  name: string;
  theme?: 'dark';
  media: Parameters<Page['emulateMedia']>[0];
}

export interface Mode {
  /** Storybook's globals, as its address bar writes them. */
  globals?: string;
  context?: BrowserContextOptions;
  /** Whether its pictures have half as many pixels each way. */
  coarse?: boolean;
}

export interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
  tags: string[];
}

interface Thrown {
  message?: string;
}

interface Violation {
  id: string;
  nodes: { html: string }[];
}

interface Finished {
  storyId: string;
  status: string;
  reporters: { status: string; result?: { violations?: Violation[]; error?: Thrown } }[];
}

interface Channel {
  last(event: 'storyFinished'): [Finished] | undefined;
  last(event: 'playFunctionThrewException'): [Thrown] | undefined;
  emit(event: string, ...data: unknown[]): void;
  once(event: string, hear: (data: { violations: Violation[] }) => void): void;
}

declare global {
  var __STORYBOOK_ADDONS_CHANNEL__: Channel | undefined;
}

// What `content-visibility` leaves out below the fold belongs in the picture. The bar of a video's own controls does not:
// how much of it the browser has filled by the time the video stands still differs by some pixels each time.
const forPictures = `
  * { content-visibility: visible !important; }
  video::-webkit-media-controls-timeline { visibility: hidden !important; }
`;

const frozenAt = Date.UTC(2026, 10, 21, 14, 10, 0);
export const screen = { viewport: { width: 1024, height: 768 }, locale: 'en-GB', timezoneId: 'UTC' };

const index = new URL('../../storybook-static/index.json', import.meta.url);
const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Entry> };
const all: Entry[] = Object.values(entries);
export const stories: Entry[] = all.filter((entry) => entry.type === 'story');

const addressOf = (id: string, more: string): string =>
  `${process.env['STORYBOOK_URL'] ?? ''}iframe.html?id=${id}&${more}`;

export async function openStage(page: Page, { globals = '' }: Mode): Promise<void> {
  await page.clock.setFixedTime(frozenAt);
  await page.goto(addressOf(stories[0]?.id ?? '', `viewMode=story&globals=${globals}`));
  await page.addStyleTag({ content: forPictures });
}

/** How a story ended, and what axe found. Its whole report has a hundred thousand letters, which are not carried over. */
export interface Shown {
  status: string;
  violations: string[];
}

/** Shows a story anew and waits for its play function and for axe. */
export async function show(page: Page, storyId: string): Promise<Shown> {
  return page.evaluate(async (id) => {
    const deadline = performance.now() + 60_000;
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const finished = (): Finished | undefined => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0];
    const thrown = (): Thrown | undefined =>
      globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('playFunctionThrewException')?.[0];
    // The page comes with one story already; whatever it is, it must be done before the next.
    while (!finished() && performance.now() < deadline) await frame();
    const before = finished();
    const thrownBefore = thrown();
    window.scrollTo(0, 0);
    getSelection()?.removeAllRanges();
    if (before?.storyId === id) globalThis.__STORYBOOK_ADDONS_CHANNEL__?.emit('forceRemount', { storyId: id });
    else globalThis.__STORYBOOK_ADDONS_CHANNEL__?.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    while (performance.now() < deadline) {
      const event = finished();
      if (event && event !== before && event.storyId === id) {
        // Storybook calls a story whose play function threw a success.
        const fault = thrown();
        const status = fault === thrownBefore ? event.status : `play function failed: ${fault?.message ?? ''}`;
        const failed = event.reporters.filter((report) => report.status === 'failed');
        const violations = failed.flatMap(({ result }) => [
          ...(result?.error ? [`axe failed: ${result.error.message ?? 'it does not say why'}`] : []),
          ...(result?.violations ?? []).map(
            (violation) => `axe ${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`,
          ),
        ]);
        return { status, violations };
      }
      await frame();
    }
    throw new Error(`The story ${id} did not finish within 60 s.`);
  }, storyId);
}

/** Waits for fonts, pictures and frames, and says what would make the picture another one next time. */
export async function settle(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const inTime = async (what: string, work: Promise<unknown>): Promise<string[]> => {
      const late = new Promise<string[]>((resolve) =>
        setTimeout(() => resolve([`${what} was not there after 5 s`]), 5000),
      );
      const done = work.then(
        (): string[] => [],
        // A picture that cannot be drawn is drawn as such, and its request is reported elsewhere.
        (): string[] => [],
      );
      return Promise.race([done, late]);
    };
    const images = [...document.images].map((image) => {
      image.loading = 'eager';
      return inTime('an image', image.decode());
    });
    const videos = [...document.querySelectorAll('video')].map((video) => {
      const waits = video.seeking || (video.readyState < 2 && video.networkState === HTMLMediaElement.NETWORK_LOADING);
      const event = video.seeking ? 'seeked' : 'loadeddata';
      return waits
        ? inTime('a video', new Promise((resolve) => video.addEventListener(event, resolve, { once: true })))
        : [];
    });
    const found = (await Promise.all([inTime('a font', document.fonts.ready), ...images, ...videos])).flat();
    const playing = [...document.querySelectorAll('video')].some((video) => !video.paused && !video.ended);
    if (playing) found.push('a video is playing: the story’s play function must pause it');
    await frame();
    await frame();
    return found;
  });
}

/** Changes the look of what is shown, in the frames of the story too, and says how to change it back. */
export async function dress(page: Page, { theme, media }: Look): Promise<() => Promise<void>> {
  const own = await page.evaluate(() => document.documentElement.dataset['theme']);
  const paint = async (wanted: string | undefined): Promise<void> => {
    if (!theme || !wanted) return;
    for (const frame of page.frames())
      await frame.evaluate((value) => void (document.documentElement.dataset['theme'] = value), wanted);
  };
  await page.emulateMedia(media);
  await paint(theme);
  return async () => {
    await paint(own);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
  };
}
