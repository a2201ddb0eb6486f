// Every story of the built Storybook in every mode: its play function, axe, a silent console, and its picture.
// Opening the preview costs a second and switching a story does not, so each mode keeps one page.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { expect, test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import type { Strictness } from './compare.ts';
import { baselines, expectBaseline } from './expectBaseline.ts';
import { fromPng, half, toPng } from './picture.ts';

export interface Mode {
  /** Storybook's globals, as its address bar writes them. */
  globals?: string;
  context?: BrowserContextOptions;
  media?: 'print';
  /** Whether its pictures have half as many pixels each way. */
  coarse?: boolean;
}

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
  tags: string[];
}

interface Thrown {
  message?: string;
}

interface Finished {
  storyId: string;
  status: string;
  reporters: { status: string; result?: { violations?: { id: string; nodes: { html: string }[] }[] } }[];
}

declare global {
  var __STORYBOOK_ADDONS_CHANNEL__:
    | {
        last(event: 'storyFinished'): [Finished] | undefined;
        last(event: 'playFunctionThrewException'): [Thrown] | undefined;
        emit(event: string, data: unknown): void;
      }
    | undefined;
}

// What `content-visibility` leaves out below the fold belongs in the picture. The bar of a video's own controls does not:
// how much of it the browser has filled by the time the video stands still differs by some pixels each time.
const forPictures = `
  * { content-visibility: visible !important; }
  video::-webkit-media-controls-timeline { visibility: hidden !important; }
`;

const frozenAt = Date.UTC(2026, 10, 21, 14, 10, 0);
const address = process.env['STORYBOOK_URL'] ?? '';
const update = process.env['UPDATE'] === '1';

const index = new URL('../../storybook-static/index.json', import.meta.url);
const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Entry> };
const stories = Object.values(entries).filter((entry) => entry.type === 'story');
const isPictured = (story: Entry): boolean => !story.tags.includes('no-visual');
// The grids show the other stories once more, so two modes of them are enough; so they are of what says so, and of what has no picture.
const isReport = (story: Entry): boolean =>
  story.title.startsWith('Reports/') && story.name !== 'Everything' && !story.tags.includes('light-and-dark');
// Whole cases, which are there to be looked at on the screens that reviewers have, and on no other.
const isScreen = (story: Entry): boolean => story.title.startsWith('Screens/');
function tagOf(story: Entry): string[] {
  if (isScreen(story)) return ['@screen'];
  // What has no picture says the same in every look.
  if (!isPictured(story)) return ['@once'];
  return isReport(story) ? ['@story', '@report'] : ['@story'];
}

/** What the page complained about since the test began. */
const complaints: { text: string; network: boolean }[] = [];

function listen(page: Page): void {
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const network = message.text().startsWith('Failed to load resource');
    complaints.push({ text: `console ${message.type()}: ${message.text()} (${message.location().url})`, network });
  });
  page.on('pageerror', (error) => complaints.push({ text: `uncaught: ${String(error)}`, network: false }));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Not a fault: the story has left, or the player has enough of the file for now.
    if (why === 'net::ERR_ABORTED') return;
    complaints.push({ text: `request failed: ${request.url()} ${why}`, network: true });
  });
}

const test = base.extend<object, { mode: Mode; strictness: Strictness; stage: Page }>({
  mode: [{}, { option: true, scope: 'worker' }],
  strictness: ['strict', { option: true, scope: 'worker' }],
  stage: [
    async ({ browser, mode }, use) => {
      const settings = { viewport: { width: 1024, height: 768 }, locale: 'en-GB', timezoneId: 'UTC' };
      const context = await browser.newContext({ ...settings, deviceScaleFactor: 1, ...mode.context });
      const page = await context.newPage();
      listen(page);
      await page.clock.setFixedTime(frozenAt);
      const first = stories[0]?.id ?? '';
      await page.goto(`${address}iframe.html?id=${first}&viewMode=story&globals=${mode.globals ?? ''}`);
      await page.addStyleTag({ content: forPictures });
      await use(page);
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** Shows a story anew and waits for its play function and for axe. */
async function show(page: Page, storyId: string): Promise<Finished> {
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
      // Storybook calls a story whose play function threw a success.
      const fault = thrown();
      if (event && event !== before && event.storyId === id)
        return fault === thrownBefore ? event : { ...event, status: `play function failed: ${fault?.message ?? ''}` };
      await frame();
    }
    throw new Error(`The story ${id} did not finish within 60 s.`);
  }, storyId);
}

/** Waits for fonts, pictures and frames, and says what would make the picture another one next time. */
async function settle(page: Page): Promise<string[]> {
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

for (const story of stories) {
  test(
    `${story.title} ${story.name} (${story.id})`,
    { tag: tagOf(story) },
    async ({ stage: page, mode, strictness }, info) => {
      complaints.length = 0;
      await page.mouse.move(0, 0);
      const { status, reporters } = await show(page, story.id);
      const violations = reporters
        .filter((report) => report.status === 'failed')
        .flatMap((report) => report.result?.violations ?? [])
        .map((violation) => `axe ${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
      const unsettled = await settle(page);
      const mayFail = story.tags.includes('expects-failed-request');
      const said = (): string[] => complaints.filter((one) => !(mayFail && one.network)).map((one) => one.text);
      expect.soft([...violations, ...unsettled, ...said()], 'what the story complained about').toEqual([]);
      expect.soft(status, 'the play function and axe').toBe('success');
      if (!isPictured(story)) return;

      complaints.length = 0;
      // A reader works on the screen and then prints, so a story plays on the screen and is pictured on paper.
      if (mode.media === 'print') await page.emulateMedia({ media: 'print' });
      try {
        // A modal dialog is drawn over the page, and is as large as the window.
        const enlarged = mode.media !== 'print' && (await page.locator('dialog[open]').count()) > 0;
        const shown = enlarged ? page : page.locator('#storybook-root');
        const take = async (): Promise<Buffer> => {
          const png = await shown.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
          return mode.coarse ? toPng(half(fromPng(png))) : png;
        };
        await expectBaseline(take, { id: story.id, mode: info.project.name, strictness });
      } finally {
        if (mode.media === 'print') await page.emulateMedia({ media: 'screen' });
      }
      expect(said(), 'complaints while the picture was taken').toEqual([]);
    },
  );
}

test('every baseline has a story', { tag: '@baselines' }, ({}, info) => {
  const { grep, name } = info.project;
  const folder = `${baselines}/${name}`;
  const pictured = stories.filter(isPictured);
  const shown = pictured.filter((story) => tagOf(story).some((tag) => [grep].flat().some((one) => one.test(tag))));
  const wanted = new Set(shown.map((story) => `${story.id}.png`));
  const orphans = existsSync(folder) ? readdirSync(folder).filter((file) => !wanted.has(file)) : [];
  const modes = new Set(info.config.projects.map((project) => project.name));
  const strays = existsSync(baselines) ? readdirSync(baselines).filter((mode) => !modes.has(mode)) : [];
  if (update) {
    for (const file of orphans) rmSync(`${folder}/${file}`);
    for (const mode of strays) rmSync(`${baselines}/${mode}`, { recursive: true, force: true });
    return;
  }
  expect.soft(orphans, `baselines in ${name}/ without a story: run UPDATE=1 npm test -- visual`).toEqual([]);
  expect.soft(strays, 'folders of baselines without a mode: run UPDATE=1 npm test -- visual').toEqual([]);
});
