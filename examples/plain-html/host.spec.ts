import { expect, test, type Page } from '@playwright/test';
import { changedStyles, listen, placesOf, stylesOf, violations } from '../../test/hosts/assertions.ts';
import { start, type Running } from '../server.ts';

let host: Running;
test.beforeAll(async () => {
  host = await start('plain-html');
});
test.afterAll(() => host.stop());

const own = 'html, body, header, h1, #theme, main, #said';
const decisions = async (page: Page): Promise<unknown[]> =>
  (await (await page.request.get(`${host.origin}/decisions`)).json()) as unknown[];

async function open(page: Page): Promise<string[]> {
  const said = listen(page);
  await page.goto(host.origin);
  await expect(page.locator('figure[data-media=image]')).toHaveAttribute('data-state', 'ready');
  return said;
}

test('warnings open by keyboard, axe finds nothing, and nobody complains', async ({ page }) => {
  const said = await open(page);
  const row = page.getByRole('button', { name: /Low liveness score/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('Audit trail: warning-opened')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Dark' }).click();
  expect(await violations(page)).toEqual([]);
  expect(said).toEqual([]);
});

test('the link ends, leaves the document, and comes anew when it is asked for', async ({ page }) => {
  await page.clock.install();
  const said = await open(page);
  expect(await placesOf(page, 'Signature')).not.toEqual([]);
  await page.clock.fastForward(600_000);
  await expect(page.locator('figure[data-media=image]')).toHaveAttribute('data-state', 'expired');
  expect(await placesOf(page, 'Signature')).toEqual([]);
  await page
    .getByRole('button', { name: /fresh|refresh/i })
    .first()
    .click();
  await expect(page.locator('figure[data-media=image]')).toHaveAttribute('data-state', 'ready');
  expect(said).toEqual([]);
});

test('a decision arrives once', async ({ page }) => {
  const said = await open(page);
  const before = (await decisions(page)).length;
  await page.getByRole('textbox', { name: 'Comment' }).fill('Looks live.');
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.locator('.lr-DecisionStep button').first().dblclick();
  await expect(page.locator('.lr-ReviewDecision')).toHaveAttribute('data-state', 'done');
  const after = await decisions(page);
  expect(after.slice(before)).toMatchObject([{ outcome: 'Approved', comment: 'Looks live.', caseId: '4711' }]);
  expect(said).toEqual([]);
});

test('the page keeps its styles', async ({ page }) => {
  // So high that no scrollbar comes with the report, which would make everything narrower.
  await page.setViewportSize({ width: 1200, height: 4000 });
  await page.route('**/element/standalone.js', (route) => route.abort());
  await page.goto(host.origin);
  const before = await stylesOf(page, own);
  await page.unroute('**/element/standalone.js');
  await open(page);
  expect(before.length).toBeGreaterThan(1000);
  expect(changedStyles(before, await stylesOf(page, own))).toEqual([]);
});

test('@picture the report looks as it should in the page', async ({ page }) => {
  await open(page);
  await page.setViewportSize({ width: 720, height: 700 });
  for (const look of ['light', 'dark']) {
    await expect(page).toHaveScreenshot(['plain-html', 'look', `plain-html-${look}.png`], {
      mask: [page.locator('[role=timer]')],
    });
    await page.getByRole('button', { name: 'Dark' }).click();
  }
});
