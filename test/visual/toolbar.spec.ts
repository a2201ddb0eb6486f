// What the toolbar switches, on every component and report: each change is seen everywhere, and in no combination do texts lie on each other
// or get cut off. One page serves all, and the story is rendered again as by the toolbar.
import { readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { colourText } from '../../scripts/tokens/cssOf.ts';
import { colours, contrast, lying, type Look } from '../../stories/guide/tokens/contrast.ts';
import { pairs } from '../../stories/guide/tokens/pairs.ts';
import { install, type Ring, type Sight } from './inPage.ts';

const address = process.env['STORYBOOK_URL'] ?? '';
const root = '#storybook-root';

interface Entry {
  id: string;
  title: string;
  name: string;
  type: string;
}
const index = new URL('../../storybook-static/index.json', import.meta.url);
const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Entry> };
const stories = Object.values(entries).filter(({ type }) => type === 'story');

/** The first story of each component and report, which is its common case, and those in which there is more to get in the way. */
const more = new Set([
  'Reports/LivenessReport In Review',
  'Reports/LivenessReport On A Desk',
  'Components/WarningList Open All',
]);
const chosen = stories.filter(
  ({ title, name }, at) =>
    /^(?:Components|Reports)\//.test(title) &&
    title !== 'Reports/Pseudo-locale' &&
    (stories.findIndex((other) => other.title === title) === at || more.has(`${title} ${name}`)),
);

interface Globals {
  locale: string;
  direction: 'ltr' | 'rtl';
  theme: Look;
  density: 'comfortable' | 'compact';
}

const plain: Globals = { locale: 'en-GB', direction: 'ltr', theme: 'light', density: 'comfortable' };

// What `content-visibility` leaves out has no place yet; what moves is not where it will be.
const still = '* { content-visibility: visible !important; transition: none !important; animation: none !important }';

const test = base.extend<object, { stage: Page }>({
  stage: [
    async ({ browser }, use) => {
      const settings = { viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'UTC' };
      const context = await browser.newContext(settings);
      const page = await context.newPage();
      await page.clock.setFixedTime(Date.UTC(2026, 10, 21, 14, 10, 0));
      await page.addInitScript(install);
      const story = chosen[0]?.id ?? '';
      await page.goto(`${address}iframe.html?id=${story}&viewMode=story&globals=a11y.manual:!true`);
      await page.addStyleTag({ content: still });
      await use(page);
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** Shows a story anew, as the sidebar does, and waits until it has played. */
async function open(page: Page, story: string, globals: Globals): Promise<void> {
  await page.evaluate(
    async ([id, wanted]) => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      const finished = (): unknown => channel?.last('storyFinished')?.[0];
      const until = performance.now() + 60_000;
      while (!finished() && performance.now() < until) await frame();
      const before = finished();
      const isSame = channel?.last('storyFinished')?.[0].storyId === id;
      channel?.emit('updateGlobals', { globals: wanted });
      await frame();
      if (isSame) channel?.emit('forceRemount', { storyId: id });
      else channel?.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
      while ((finished() === before || channel?.last('storyFinished')?.[0].storyId !== id) && performance.now() < until)
        await frame();
      if (channel?.last('storyFinished')?.[0].storyId !== id) {
        const seen = `${document.body.className}: ${document.body.innerText.trim().slice(0, 500)}`;
        throw new Error(`${id} has not finished, ${channel?.last('storyFinished')?.[0].storyId} has. Seen: ${seen}`);
      }
      (document.activeElement as HTMLElement | null)?.blur();
      window.scrollTo(0, 0);
    },
    [story, globals] as const,
  );
}

/** As the toolbar does it, and then all that is seen. */
async function look(page: Page, globals: Globals): Promise<Sight> {
  return page.evaluate(
    async ([wanted, selector]) => {
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      globalThis.__STORYBOOK_ADDONS_CHANNEL__?.emit('updateGlobals', { globals: wanted });
      const { dataset } = document.documentElement;
      const isThere = (): boolean => dataset['theme'] === wanted.theme && dataset['density'] === wanted.density;
      for (let frames = 0; frames < 3 || (!isThere() && frames < 300); frames += 1) await frame();
      await document.fonts.ready;
      return window.inPage.sight(selector);
    },
    [globals, root] as const,
  );
}

const without = (all: readonly string[], other: readonly string[]): string[] =>
  all.filter((each, at) => each !== other[at]);

/** Every pair of tokens that text is written in, as the page says colours. */
function known(mode: Look): Set<string> {
  const all = colours();
  const of = (name: string): (typeof all)[number]['value'] => {
    const token = all.find((each) => each.name === `--lr-${name}`);
    if (!token) throw new Error(`There is no --lr-${name}.`);
    return token.modes[mode] ?? token.value;
  };
  const rgb = (hex: string): string =>
    `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
  const written = pairs.filter(({ kind }) => kind === 'text');
  return new Set(
    written.flatMap(({ front, back }) =>
      // A veil lies on a picture, or on the ground that is there while the picture comes.
      [of('sunken'), of('backdrop'), of('surface')].map(
        (under) => `${rgb(colourText(of(front)))} on ${rgb(colourText(lying(of(back), under)))}`,
      ),
    ),
  );
}

/** Over a picture both looks are dark. */
const overPictures = new Set([...known('light')].filter((pair) => known('dark').has(pair)));

/** From 1 to 21, of colours as the page says them. */
function contrastOf(pair: string): number {
  const [front = [], back = []] = pair
    .split(' on ')
    .map((text) => (text.match(/\d+/g) ?? []).map((byte) => Number(byte) / 255));
  return contrast({ colorSpace: 'srgb', components: front }, { colorSpace: 'srgb', components: back });
}

/** The rings that are thin or faint, of everything that the keyboard reaches. */
async function faintRings(page: Page, within: string): Promise<{ all: number; faint: Ring[] }> {
  // From then on the focus is the keyboard's.
  await page.keyboard.press('Tab');
  const rings = await page.evaluate((selector) => window.inPage.rings(selector), within);
  return { all: rings.length, faint: rings.filter(({ width, ratio }) => width < 2 || ratio < 3) };
}

for (const { id, title, name } of chosen) {
  test(
    `${title} ${name} follows the toolbar, and nothing lies on anything`,
    { tag: '@toolbar' },
    async ({ stage: page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page, id, plain);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const step = async (change: Partial<Globals>): Promise<Sight> => {
          const globals = { ...plain, ...change };
          const label = `${globals.locale} ${globals.direction} ${globals.theme} ${globals.density} at ${width} px`;
          const sight = await look(page, globals);
          expect.soft(sight.faults, label).toEqual([]);
          expect.soft(sight.small, `${label}: targets`).toEqual([]);
          const strange = Object.entries(sight.pairs).filter(([pair]) => !known(globals.theme).has(pair));
          expect.soft(strange, `${label}: colours that stories/guide/tokens/pairs.ts does not name`).toEqual([]);
          return sight;
        };
        const first = await step({});

        const dark = await step({ theme: 'dark' });
        expect
          .soft(
            Object.keys(dark.pairs).filter((pair) => pair in first.pairs && !overPictures.has(pair)),
            'text that stays as in light',
          )
          .toEqual([]);
        expect.soft(dark.boxes, 'a theme moves nothing').toEqual(first.boxes);
        if (width === 1280) expect.soft((await faintRings(page, root)).faint, 'rings in dark').toEqual([]);

        const compact = await step({ density: 'compact' });
        expect.soft(without(compact.fixed, first.fixed), 'what room must not change').toEqual([]);
        expect.soft(compact.height).toBeLessThanOrEqual(first.height);
        if (title.startsWith('Reports/')) expect.soft(compact.room).not.toEqual(first.room);
        if (width === 1280) expect.soft((await faintRings(page, root)).faint, 'rings in light').toEqual([]);

        const mirrored = await step({ direction: 'rtl' });
        expect.soft(mirrored.boxes.length, 'as many boxes').toBe(first.boxes.length);
        const stays = mirrored.boxes.filter(
          ({ start, isFixed }, at) => !isFixed && Math.abs(start - (first.boxes[at]?.start ?? Number.NaN)) > 2,
        );
        expect
          .soft(
            stays.map((box) => box.name),
            'what does not stand at the other side',
          )
          .toEqual([]);

        const german = await step({ locale: 'de', density: 'compact' });
        const arabic = await step({ locale: 'ar', theme: 'dark' });
        expect.soft(german.words, 'German').not.toBe(first.words);
        expect.soft(arabic.words, 'Arabic').not.toBe(first.words);
        await step({ locale: 'de', direction: 'rtl', theme: 'dark', density: 'compact' });
      }
    },
  );
}

for (const { id, name } of stories.filter(({ title }) => title === 'Recipes/Kits')) {
  test(
    `beside ${name} text and rings are told from their ground, in both looks`,
    { tag: '@toolbar' },
    async ({ stage: page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      for (const theme of ['light', 'dark'] as const) {
        await open(page, id, { ...plain, theme });
        await look(page, { ...plain, theme });
        const sight = await page.evaluate(() => window.inPage.sight('.Kit-ours'));
        expect.soft(sight.faults, theme).toEqual([]);
        const faintText = Object.entries(sight.pairs).filter(([pair]) => contrastOf(pair) < 4.5);
        expect.soft(faintText, `${theme}: text`).toEqual([]);
        const { all, faint } = await faintRings(page, '.Kit-ours');
        expect.soft(all).toBeGreaterThan(5);
        expect.soft(faint, `${theme}: rings`).toEqual([]);
      }
    },
  );
}
