// Where the parts of a report stand, on the screens that reviewers have.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { startHost, startStorage, type Host, type Storage } from './servers.ts';

let storage: Storage;
let host: Host | undefined;
test.beforeEach(async () => {
  storage = await startStorage();
});
test.afterEach(() => {
  host?.close();
  storage.close();
});

const warnings = ['error', 'warning', 'information'].map((log_type, index) => ({
  risk: `RISK_${index}`,
  additional_data: null,
  log_type,
  short_description: ['Possible face in blocklist', 'Low liveness score', 'Low face quality'][index],
  long_description: 'What the vendor says of it, in one sentence.',
}));
const metadata = {
  environment: 'live',
  session_id: '5b1c0f2e-7f0d-4e0a-9d3b-2f6f7a1c9e44',
  session_number: 43762,
  status: 'In Review',
  created_at: '2026-11-21T14:02:00Z',
  workflow_id: 'c2a9e1f4-0b0a-4b8d-8a55-9a2c1d6e7f10',
  vendor_data: 'customer-1042',
};

async function open(page: Page, width: number, height: number, more: object = {}, state = 'ready'): Promise<void> {
  await page.setViewportSize({ width, height });
  const link = (name: string): string => `${storage.origin}/${name}`;
  const given = { image: link('face.png'), video: link('liveness.webm'), expiresAt: Date.now() + 3_000_000 };
  host = await startHost({ ...given, warnings, metadata, desk: true, ...more }, '');
  await page.goto(host.origin);
  await expect(page.locator('figure[data-media=image]')).toHaveAttribute('data-state', state);
}

const box = async (part: Locator): Promise<{ x: number; y: number; width: number; height: number }> => {
  const found = await part.boundingBox();
  if (!found) throw new Error('The part is not drawn.');
  return found;
};
const image = (page: Page): Locator => page.locator('figure[data-media=image]');
const video = (page: Page): Locator => page.locator('figure[data-media=video]');
const score = (page: Page): Locator => page.getByRole('meter');
const firstWarning = (page: Page): Locator => page.locator('.lr-WarningRow').first();
const outcome = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

async function expectInside(page: Page, ...parts: Locator[]): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (const part of parts) {
    const { x, y, width: wide, height: high } = await box(part);
    expect([x >= 0, y >= 0, x + wide <= width, y + high <= height], String(part)).toEqual([true, true, true, true]);
  }
}

test('at 1440 by 900 a case in review is whole without scrolling, also with its decision open', async ({ page }) => {
  await open(page, 1440, 900);
  await expectInside(page, page.getByRole('article'), image(page), video(page), outcome(page, 'Approve'));
  const evidence = await box(image(page));
  expect(evidence.width / 1440).toBeGreaterThan(0.34);
  expect((await box(video(page))).y + (await box(video(page))).height - evidence.y).toBeGreaterThan(0.6 * 900);
  await outcome(page, 'Decline').click();
  await expectInside(page, page.getByRole('combobox'), page.getByRole('textbox').first());
  await expectInside(page, page.locator('.lr-ReviewDecision'));
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900);
});

const cases: readonly [name: string, more: object, state?: string][] = [
  ['with links that end soon', { refresh: true, expiresAt: Date.now() + 240_000 }],
  ['whose links have ended', { refresh: true, expiresAt: Date.now() - 60_000 }, 'expired'],
  ['that is veiled', { veiled: true }, 'veiled'],
  ['that is covered', { order: 'evidence-first' }],
  ['without a recording', { video: null }],
  ['with nothing to decide', { desk: false }],
  ['about an age', { report: 'age' }],
];
for (const [width, height] of [
  [1440, 900],
  [1280, 720],
] as const) {
  test.describe(`at ${width} by ${height} nothing has to be scrolled`, () => {
    for (const [name, more, state] of cases) {
      test(`in a case ${name}`, async ({ page }) => {
        await open(page, width, height, more, state);
        await expectInside(page, page.getByRole('article'), image(page), video(page));
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
      });
    }
  });
}

test('on a desk without actions their room is the evidence’s, side by side', async ({ page }) => {
  await open(page, 1440, 900);
  const beside = await box(image(page));
  host?.close();
  await open(page, 1440, 900, { desk: false });
  const [still, recording] = [await box(image(page)), await box(video(page))];
  expect(recording.x).toBeGreaterThan(still.x + still.width);
  expect([recording.y, recording.height]).toEqual([still.y, still.height]);
  expect(recording.x + recording.width - still.x).toBeGreaterThan(0.55 * 1440);
  expect(still.height).toBeGreaterThan(1.3 * beside.height);
});

test('on a desk an image without a recording is as high as the screen lets it be', async ({ page }) => {
  await open(page, 1440, 900);
  const beside = await box(image(page));
  host?.close();
  await open(page, 1440, 900, { video: null });
  expect((await box(image(page))).height).toBeGreaterThan(1.15 * beside.height);
});

test('the evidence does not move when what is covered is shown', async ({ page }) => {
  await open(page, 1440, 900, { order: 'evidence-first' });
  const before = await box(image(page));
  await page.getByRole('button', { name: 'Show them now' }).click();
  await expect(score(page)).toBeVisible();
  expect(await box(image(page))).toEqual(before);
});

test('at 1280 by 720 the buttons of the decision and the first warning are on the screen', async ({ page }) => {
  await open(page, 1280, 720);
  await expectInside(page, firstWarning(page), score(page));
  for (const name of ['Approve', 'Decline', 'Ask to resubmit']) await expectInside(page, outcome(page, name));
});

test('the decision and the evidence stay in view while long findings are scrolled', async ({ page }) => {
  const many = Array.from({ length: 40 }, (_, index) => ({ ...warnings[1], short_description: `Finding ${index}` }));
  await open(page, 1440, 900, { warnings: many });
  await page.getByText('Finding 39').scrollIntoViewIfNeeded();
  await expectInside(page, outcome(page, 'Approve'), image(page), video(page));
});

test('in two columns too the evidence stays, where the screen shows it whole', async ({ page }) => {
  const many = Array.from({ length: 40 }, (_, index) => ({ ...warnings[1], short_description: `Finding ${index}` }));
  await open(page, 1024, 768, { warnings: many });
  await page.getByText('Finding 20').scrollIntoViewIfNeeded();
  await expectInside(page, image(page), video(page));
  await page.setViewportSize({ width: 1024, height: 600 });
  await page.getByText('Finding 20').scrollIntoViewIfNeeded();
  expect((await box(image(page))).y).toBeLessThan(0);
});

for (const [width, height] of [
  [390, 844],
  [320, 640],
] as const) {
  test(`at ${width} by ${height} verdict, score and the first warning stand before the pictures, which are small`, async ({
    page,
  }) => {
    await open(page, width, height);
    const pictures = await box(image(page));
    for (const part of [page.locator('.lr-StatusBadge').first(), score(page), firstWarning(page)])
      expect((await box(part)).y + (await box(part)).height).toBeLessThanOrEqual(pictures.y);
    const recording = await box(video(page));
    const frames = await page
      .locator('.lr-MediaPreview-frame')
      .evaluateAll((all) => all.map((each) => each.clientHeight));
    if (recording.y !== pictures.y) for (const frame of frames) expect(frame).toBeLessThanOrEqual(0.45 * height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await outcome(page, 'Approve').scrollIntoViewIfNeeded();
    const facts = await box(page.locator('.lr-VerificationMetadata'));
    const life = await box(page.locator('.lr-EvidenceLife'));
    expect(life.y + life.height, 'nothing slides over what follows').toBeLessThanOrEqual(facts.y);
  });
}

test('a narrow report that is covered begins with its evidence', async ({ page }) => {
  await open(page, 390, 844, { order: 'evidence-first' });
  expect((await box(image(page))).y).toBeLessThan((await box(page.locator('.lr-Cover'))).y);
});

test('a layout can be forced', async ({ page }) => {
  await open(page, 1440, 900, { layout: 'narrow' });
  expect((await box(score(page))).y).toBeLessThan((await box(image(page))).y);
  host?.close();
  await open(page, 1440, 900, { layout: 'page' });
  const [side, panel] = [await box(score(page)), await box(page.locator('.lr-ReviewDecision'))];
  expect(side.x).toBeGreaterThan((await box(image(page))).x + (await box(image(page))).width);
  expect(panel.y).toBeGreaterThan((await box(video(page))).y);
  host?.close();
  await open(page, 1000, 900, { layout: 'desk' });
  expect((await box(page.locator('.lr-ReviewDecision'))).x).toBeGreaterThan((await box(score(page))).x);
});

test('a layout that has no room is not used, and hides nothing', async ({ page }) => {
  await open(page, 320, 640, { layout: 'desk' });
  for (const part of [score(page), firstWarning(page), image(page), video(page)]) {
    const { x, width } = await box(part);
    expect(x + width).toBeLessThanOrEqual(320);
    expect(width).toBeGreaterThan(100);
  }
});

test('long words push nothing off a narrow screen', async ({ page }) => {
  const word = 'Unbreakable'.repeat(40);
  await open(page, 320, 640, {
    warnings: [{ ...warnings[1], short_description: word, long_description: word }],
    metadata: { vendor_data: word, workflow_id: word },
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
