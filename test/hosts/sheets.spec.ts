// The sheets that are published, against each other: what is the same with any of them, in any order, with and without layers.
import { expect, test } from '@playwright/test';
import { all, collect, components, sheet, type Corpus } from './sheets/corpus.ts';
import { expectSame, look, propertiesOf, show } from './sheets/look.ts';

const whole = sheet('styles.css');
let corpus: Corpus = {};
let properties: readonly string[] = [];
test.beforeAll(async ({ browser }) => {
  test.setTimeout(60_000);
  corpus = await collect(browser);
  const page = await browser.newPage();
  properties = await propertiesOf(page, whole);
  await page.close();
});

const everything = 'body *';
const surroundings = {
  'on a screen': {},
  'in the dark': { colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
  'on paper': { media: 'print' },
} as const;

test('every public component has a sheet of its own, and states to be looked at', () => {
  expect(components.length).toBeGreaterThan(15);
  for (const name of components) expect(corpus[name]?.length, name).toBeGreaterThan(0);
  expect(properties.length).toBeGreaterThan(120);
});

/** Those into which a host puts components that have sheets of their own. */
const takesOthers = /^(?:AgeEstimationReport|FaceMatchReport|LivenessReport|Reports|Report[A-Z]\w*)$/;
/** Its own sheet, with those of what a host has put into it. A report draws its own parts by its own sheet. */
function sheetsFor(name: string): string[] {
  const markup = corpus[name]?.join('') ?? '';
  const others = /^Report[A-Z]/.test(name) ? components : ['ReviewDecision'];
  const within = takesOthers.test(name) ? others.filter((each) => new RegExp(`[" ]lr-${each}[" ]`).test(markup)) : [];
  return [...new Set([name, ...within])].map((each) => sheet(`${each}.css`));
}

for (const name of components) {
  test(`${name} looks the same with its own sheet as with the whole one`, async ({ page }) => {
    for (const [where, media] of Object.entries(surroundings).filter(([each]) => each !== 'in the dark')) {
      await page.emulateMedia(media);
      const showing = (...sheets: string[]): Promise<void> => show(page, corpus[name] ?? [], ...sheets);
      await showing(whole);
      const expected = await look(page, `.lr-${name}, .lr-${name} *`, properties);
      expect(expected.length).toBeGreaterThan(0);
      await showing(...sheetsFor(name));
      await expectSame(page, {
        selector: `.lr-${name}, .lr-${name} *`,
        expected,
        properties,
        again: () => showing(whole),
        where: `${name} ${where}`,
      });
    }
  });
}

test('sheets of single components make the whole one together, in any order and beside it', async ({ page }) => {
  test.setTimeout(60_000);
  const own = components.map((name) => sheet(`${name}.css`));
  await show(page, all(corpus), whole);
  const expected = await look(page, everything, properties);
  const orders: Record<string, string[]> = {
    'by their names': own,
    'the other way': own.toReversed(),
    'before the whole one': [...own, whole],
    'after it': [whole, ...own.toReversed()],
    'with that of reports': [sheet('report.css'), ...own],
  };
  for (const [order, sheets] of Object.entries(orders)) {
    await show(page, all(corpus), ...sheets);
    await expectSame(page, {
      selector: everything,
      expected,
      properties,
      again: () => show(page, all(corpus), whole),
      where: order,
    });
  }
});

for (const [where, media] of Object.entries(surroundings)) {
  test(`${where} everything looks the same without layers`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia(media);
    const root = ':root{color-scheme:light dark}';
    const layered = (): Promise<void> => show(page, all(corpus), root, whole);
    await layered();
    const expected = await look(page, everything, properties);
    await show(page, all(corpus), root, sheet('styles.unlayered.css'));
    await expectSame(page, { selector: everything, expected, properties, again: layered, where });
  });
}
