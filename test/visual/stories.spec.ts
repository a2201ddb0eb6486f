// Every story of the built Storybook in every mode: its play function, axe and Equal Access, a silent console, and its picture.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import type { Strictness } from './compare.ts';
import { complaints, listen } from './complaints.ts';
import { checkWithAxe, checkWithEqualAccess, placesOf } from './engines.ts';
import { baselines, expectBaseline } from './expectBaseline.ts';
import { falseAlarms } from './falseAlarms.ts';
import { fromPng, half, type Picture } from './picture.ts';
import { dress, openStage, screen, settle, show, stories } from './stage.ts';
import type { Entry, Look, Mode } from './stage.ts';

const update = process.env['UPDATE'] === '1';

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

/** What is done once to a page of the project `light`, and has another picture: all of it is the work of style sheets. */
const looks: (Look & { shows: (story: Entry) => boolean; checked: boolean })[] = [
  { name: 'dark', theme: 'dark', media: { colorScheme: 'dark' }, shows: () => true, checked: true },
  { name: 'forced-colors', media: { forcedColors: 'active' }, shows: isReport, checked: true },
  // A reader works on the screen and then prints. What is on paper has no focus and no names, so no engine is asked.
  { name: 'print', media: { media: 'print' }, shows: isReport, checked: false },
];
const looksOf = (story: Entry): typeof looks =>
  isScreen(story) || !isPictured(story) ? [] : looks.filter((look) => look.shows(story));

interface Stage {
  page: Page;
  /** The story that stands there as its play function left it, and where its elements are. */
  shown: { id: string; places: string } | null;
}

const test = base.extend<object, { mode: Mode; strictness: Strictness; stage: Stage }>({
  mode: [{}, { option: true, scope: 'worker' }],
  strictness: ['strict', { option: true, scope: 'worker' }],
  stage: [
    async ({ browser, mode }, use) => {
      const context = await browser.newContext({ ...screen, deviceScaleFactor: 1, ...mode.context });
      const page = await context.newPage();
      listen(page);
      await openStage(page, mode);
      await use({ page, shown: null });
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** What the page said since the test began, but for what the story means to happen. */
function saidOf(story: Entry): string[] {
  const mayFail = story.tags.includes('expects-failed-request');
  return complaints.filter((one) => !(mayFail && one.network)).map((one) => one.text);
}

const unheard = (story: Entry, heard: number[], seen?: string): string[] =>
  falseAlarms
    .filter(({ heardIn, look }, place) => heardIn === story.id && look === seen && !heard.includes(place))
    .map(({ rule, on }) => `Equal Access says no ${rule} of ${on} any more: take it out of test/visual/falseAlarms.ts`);

async function expectPicture(page: Page, which: Parameters<typeof expectBaseline>[1], mode: Mode): Promise<void> {
  // A modal dialog is drawn over the page, and is as large as the window.
  const enlarged = which.mode !== 'print' && (await page.locator('dialog[open]').count()) > 0;
  const shown = enlarged ? page : page.locator('#storybook-root');
  const take = async (): Promise<Picture> => {
    const picture = fromPng(await shown.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' }));
    return mode.coarse ? half(picture) : picture;
  };
  await expectBaseline(take, which);
}

/** Of one story after the other, since its looks are of the page that its play function left. */
for (const title of new Set(stories.map((story) => story.title))) {
  test.describe(title, () => {
    test.describe.configure({ mode: 'default' });
    for (const story of stories.filter((each) => each.title === title)) {
      test(`${story.name} (${story.id})`, { tag: tagOf(story) }, async ({ stage, mode, strictness }, info) => {
        const { page } = stage;
        complaints.length = 0;
        stage.shown = null;
        await page.mouse.move(0, 0);
        const { status, violations } = await show(page, story.id);
        const unsettled = await settle(page);
        const { faults, heard } = await checkWithEqualAccess(page, 'all');
        expect
          .soft([...violations, ...faults, ...unsettled, ...saidOf(story)], 'what the story complained about')
          .toEqual([]);
        expect.soft(unheard(story, heard), 'false alarms that are none').toEqual([]);
        expect.soft(status, 'the play function and axe').toBe('success');
        if (looksOf(story).length && info.project.name === 'light')
          stage.shown = { id: story.id, places: await placesOf(page) };
        if (!isPictured(story)) return;

        complaints.length = 0;
        await expectPicture(page, { id: story.id, mode: info.project.name, strictness }, mode);
        expect(saidOf(story), 'complaints while the picture was taken').toEqual([]);
      });

      for (const { name, checked, ...look } of looksOf(story)) {
        test(`${story.name} (${story.id}) in ${name}`, { tag: '@look' }, async ({ stage, mode, strictness }) => {
          const { page } = stage;
          complaints.length = 0;
          // Not there when this test is run alone, or after one that failed.
          if (stage.shown?.id !== story.id) {
            await page.mouse.move(0, 0);
            await show(page, story.id);
            await settle(page);
            stage.shown = { id: story.id, places: await placesOf(page) };
          }
          const undress = await dress(page, { name, ...look });
          try {
            const unsettled = await settle(page);
            const faults: string[] = [];
            if (checked) {
              // What depends on names, roles and places was checked on this very page.
              const extent = (await placesOf(page)) === stage.shown.places ? 'colours' : 'all';
              faults.push(...(await checkWithAxe(page, story.id, extent)));
              const said = await checkWithEqualAccess(page, extent);
              faults.push(...said.faults, ...unheard(story, said.heard, name));
            }
            expect.soft([...faults, ...unsettled, ...saidOf(story)], 'what the story complained about').toEqual([]);
            await expectPicture(page, { id: story.id, mode: name, strictness }, mode);
            expect(saidOf(story), 'complaints while the picture was taken').toEqual([]);
          } finally {
            await undress();
          }
        });
      }
    }
  });
}

test('every baseline has a story', { tag: '@baselines' }, ({}, info) => {
  const { grep, name } = info.project;
  const pictured = stories.filter(isPictured);
  const shown = pictured.filter((story) => tagOf(story).some((tag) => [grep].flat().some((one) => one.test(tag))));
  const of = (mode: string, those: Entry[]): [string, Set<string>] => [
    mode,
    new Set(those.map(({ id }) => `${id}.png`)),
  ];
  const wanted = [
    of(name, shown),
    ...(name === 'light'
      ? looks.map((look) =>
          of(
            look.name,
            shown.filter((story) => look.shows(story)),
          ),
        )
      : []),
  ];
  const orphans = wanted.flatMap(([mode, files]) => {
    const folder = `${baselines}/${mode}`;
    return existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => !files.has(file))
          .map((file) => `${mode}/${file}`)
      : [];
  });
  const modes = new Set([...info.config.projects, ...looks].map((each) => each.name));
  const strays = existsSync(baselines) ? readdirSync(baselines).filter((mode) => !modes.has(mode)) : [];
  if (update) {
    for (const file of orphans) rmSync(`${baselines}/${file}`);
    for (const mode of strays) rmSync(`${baselines}/${mode}`, { recursive: true, force: true });
    return;
  }
  expect.soft(orphans, 'baselines without a story: run UPDATE=1 npm test -- visual').toEqual([]);
  expect.soft(strays, 'folders of baselines without a mode: run UPDATE=1 npm test -- visual').toEqual([]);
});

test('every false alarm names a story', { tag: '@docs' }, () => {
  const ids = new Set(stories.map(({ id }) => id));
  expect(
    falseAlarms.filter(({ heardIn }) => !ids.has(heardIn)).map(({ rule, heardIn }) => `${rule}: ${heardIn}`),
  ).toEqual([]);
});
