import { expect, test, type Page } from '@playwright/test';
import { changedStyles, listen, placesOf, stylesOf, violations } from '../../test/hosts/assertions.ts';
import { start, type Running } from '../server.ts';

let host: Running;
test.beforeAll(async () => {
  host = await start('django-admin');
});
test.afterAll(() => host.stop());

const change = '/admin/cases/case/1/change/';

/** Signs in, on the way to the case in the admin's change page. */
async function signIn(page: Page): Promise<void> {
  await page.goto(`${host.origin}${change}`);
  await page.locator('#id_username').fill('reviewer');
  await page.locator('#id_password').fill('reviewer');
  await page.locator('#login-form [type=submit]').click();
  await page.waitForURL(`${host.origin}${change}`);
}

async function open(page: Page): Promise<string[]> {
  const said = listen(page);
  await signIn(page);
  await expect(page.locator('figure[data-media=image]')).toHaveAttribute('data-state', 'ready');
  return said;
}

/** How many decisions the database holds. */
async function rows(page: Page): Promise<number> {
  const answer = await page.request.get(`${host.origin}/admin/cases/decision/`);
  return ((await answer.text()).match(/field-outcome/g) ?? []).length;
}

/** The admin's own page is Django's. What axe does in a page is against its policy, so it comes last. */
const ours = ['liveness-report', 'review-decision'];

test('the list tells the status by a badge that is a sheet and two elements', async ({ page }) => {
  const said = await open(page);
  await page.goto(`${host.origin}/admin/cases/case/`);
  const badge = page.locator('.lr-StatusBadge', { hasText: 'In Review' });
  await expect(badge).toBeVisible();
  await expect(badge).toHaveCSS('border-radius', '16px');
  expect(said).toEqual([]);
});

test('warnings open by keyboard, axe finds nothing of ours, and nobody complains', async ({ page }) => {
  const said = await open(page);
  const row = page.getByRole('button', { name: /Low liveness score/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText(/<\/script><script>alert/)).toBeVisible();
  expect(page.url()).toBe(`${host.origin}${change}`);
  expect(said).toEqual([]);
  expect(await violations(page, ...ours)).toEqual([]);
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

test('a link is dead on the server too, and a made-up one is none', async ({ page }) => {
  await open(page);
  const address = await page.locator('figure[data-media=image] img').getAttribute('src');
  const status = async (path: string): Promise<number> => (await page.request.get(host.origin + path)).status();
  expect(await status(address ?? '')).toBe(200);
  expect(await status((address ?? '').replace(/Expires=\d+/, 'Expires=99999999999'))).toBe(403);
  expect(await status('/media/face.png')).toBe(403);
});

test('a decision is a row of the database, once, however often its button is pressed', async ({ page }) => {
  const said = await open(page);
  // Another browser may have decided before.
  const before = await rows(page);
  await page.getByRole('textbox', { name: 'Comment' }).fill('Looks live.');
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.locator('.lr-DecisionStep button').first().dblclick();
  await expect(page.locator('.messagelist')).toContainText('Decided: Approved');
  await expect(page.getByRole('row', { name: /000000000001/ })).toContainText('Approved');
  // The admin's own button sends the form again, and no decision with it.
  await page.goto(`${host.origin}${change}`);
  await page.locator('[name=_save]').click();
  await expect(page.locator('.messagelist')).not.toContainText('Decided');
  expect(await rows(page)).toBe(before + 1);
  expect(said).toEqual([]);
});

test('the admin keeps its styles', async ({ page }) => {
  const own = 'html, body, #header, h1, h2, a, .submit-row input, .form-row, fieldset, footer';
  // So high that no scrollbar comes with the report, which would make everything narrower.
  await page.setViewportSize({ width: 1200, height: 4000 });
  await page.route('**/standalone.js', (route) => route.abort());
  await signIn(page);
  const before = await stylesOf(page, own);
  await page.unroute('**/standalone.js');
  await page.reload();
  await expect(page.locator('figure[data-media=image]')).toHaveAttribute('data-state', 'ready');
  expect(before.length).toBeGreaterThan(1000);
  expect(changedStyles(before, await stylesOf(page, own))).toEqual([]);
});

test('@picture the report looks as it should in the admin', async ({ page }) => {
  await open(page);
  await page.setViewportSize({ width: 900, height: 760 });
  await expect(page).toHaveScreenshot(['django-admin', 'look', 'django-admin-light.png'], {
    mask: [page.locator('[role=timer]')],
  });
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  test('@picture the report is dark with the admin', async ({ page }) => {
    await open(page);
    await expect(page.locator('.lr-Report')).toHaveCSS('background-color', 'rgb(21, 23, 28)');
    expect(await violations(page, ...ours)).toEqual([]);
    await page.setViewportSize({ width: 900, height: 560 });
    await expect(page).toHaveScreenshot(['django-admin', 'look', 'django-admin-dark.png'], {
      mask: [page.locator('[role=timer]')],
    });
  });
});

test.describe('in Arabic', () => {
  test.use({ locale: 'ar' });
  test('the report speaks the language of the admin, from right to left', async ({ page }) => {
    const said = await open(page);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('.lr-Report')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('.lr-Report')).toHaveCSS('direction', 'rtl');
    await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0);
    expect(said).toEqual([]);
    expect(await violations(page, ...ours)).toEqual([]);
  });
});
