// Whether the ring of each kind of control is seen: by keyboard, in pixels, in every theme.
// These stories have one control of each kind. toolbar.spec.ts measures the ring of every control by its style, which does not say whether
// something covers it or cuts it off.
import { expect, test as base, type Page } from '@playwright/test';
import { fromPng, type Picture } from './picture.ts';
import { ringOf, type Place } from './ring.ts';
import { dress, openStage, screen, settle, show, type Look } from './stage.ts';

const looks: Look[] = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', theme: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
];

/** A story, and what Tab must come to in it, so that this cannot pass by looking at nothing. */
const controls: [story: string, reached: string[]][] = [
  [
    'reports-livenessreport--on-a-desk',
    ['.lr-Button', '.lr-MediaTool', '.lr-PlayButton', '.lr-WarningRow-trigger', 'textarea', 'select'],
  ],
  ['components-reviewdecision--gate-by-hand', ['input[type=checkbox]']],
  [
    'components-mediapreview--enlarged',
    ['.lr-Viewer-stage', '.lr-Viewer-range', '.lr-Viewer-close', '[data-joined] button'],
  ],
  ['components-mediapreview--enlarged-video', ['video']],
  ['components-comparing--free', ['.lr-Viewer-select']],
  ['reports-reports--newer-came', ['[role=tab]', '[role=tabpanel]']],
  ['components-rawreport--masked', ['[role=treeitem]', 'input']],
  ['reports-reviewdesk--nothing-open', ['.lr-CaseRow-open']],
];

const test = base.extend<object, { stage: Page }>({
  stage: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ ...screen, deviceScaleFactor: 1 });
      const page = await context.newPage();
      await openStage(page, { globals: 'theme:light' });
      await use(page);
      await context.close();
    },
    { scope: 'worker' },
  ],
});

interface Stop {
  /** Its element, classes and states, by which each kind is looked at once. */
  kind: string;
  place: Place;
  /** Which of the wanted controls it is. */
  is: string[];
}

/** What has the focus. Null: nothing has, or what had it before has it again. */
const stopOf = (page: Page, wanted: string[]): Promise<Stop | null> =>
  page.evaluate(async (selectors) => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    // The ring of a case is around its row.
    const { left, top, width, height } = (element.closest('.lr-CaseRow') ?? element).getBoundingClientRect();
    const states = ['role', 'aria-pressed', 'aria-selected', 'aria-disabled', 'data-zoom', 'type'];
    const kind = [element.tagName, element.className, ...states.map((name) => element.getAttribute(name))].join(' ');
    return {
      kind,
      place: { left, top, width, height },
      is: selectors.filter((selector) => element.matches(selector)),
    };
  }, wanted);

/** Around what has the focus, with it and without it, which gets it back. */
async function pictures(page: Page, { left, top, width, height }: Place): Promise<[Picture, Picture, Place]> {
  const pad = 10;
  const x = Math.max(0, Math.floor(left - pad));
  const y = Math.max(0, Math.floor(top - pad));
  const clip = {
    x,
    y,
    width: Math.min(screen.viewport.width, Math.ceil(left + width + pad)) - x,
    height: Math.min(screen.viewport.height, Math.ceil(top + height + pad)) - y,
  };
  const shot = async (): Promise<Picture> =>
    fromPng(await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }));
  const on = await shot();
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  await element.evaluate((each) => each.blur());
  const off = await shot();
  await element.evaluate((each) => each.focus({ preventScroll: true, focusVisible: true }));
  return [on, off, { left: left - x, top: top - y, width, height }];
}

for (const [story, wanted] of controls) {
  test(`the ring of ${wanted.join(', ')} (${story})`, { tag: '@focus' }, async ({ stage: page }) => {
    for (const look of looks) {
      await page.mouse.move(0, 0);
      await show(page, story);
      await settle(page);
      const undress = await dress(page, look);
      try {
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        const kinds = new Set<string>();
        const reached = new Set<string>();
        const faults: string[] = [];
        // A story has fewer stops than this, the ones inside of a video's own controls among them.
        for (let press = 0; press < 60 && reached.size < wanted.length; press++) {
          await page.keyboard.press('Tab');
          const stop = await stopOf(page, wanted);
          if (!stop || kinds.has(stop.kind)) continue;
          kinds.add(stop.kind);
          for (const each of stop.is) reached.add(each);
          const { thickness, sides } = ringOf(...(await pictures(page, stop.place)));
          if (thickness < 2 || sides < 2)
            faults.push(`${stop.kind}: ${thickness} px at its thinnest, ${sides} sides seen`);
        }
        expect.soft([...reached].toSorted(), `what Tab came to in ${look.name}`).toEqual(wanted.toSorted());
        expect.soft(faults, `rings that are too faint, too thin or cut in ${look.name}`).toEqual([]);
      } finally {
        await undress();
      }
    }
  });
}
