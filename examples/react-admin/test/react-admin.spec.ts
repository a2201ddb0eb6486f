import { expect, test, type Page } from '@playwright/test';
import { violations } from '../../../test/hosts/assertions.ts';
import {
  approve,
  endTheHour,
  expectHostUntouched,
  open,
  openByKeyboard,
  timeless,
  warning,
} from '../../shared/page.ts';
import { startServer, type Server } from '../../shared/server.ts';
import { policy } from './policy.ts';

let server: Server;
test.beforeEach(async () => {
  server = await startServer('react-admin', policy);
  server.know('1042');
  server.know('1043', { status: 'Approved', score: 96 });
  server.know('1044', { status: 'Declined', score: 12.5 });
});
test.afterEach(() => server.close());

const show = (): string => `${server.origin}/#/cases/1042/show`;
const row = (page: Page, id: string) => page.getByRole('row').filter({ has: page.getByText(id, { exact: true }) });

test('the list has the badge, the bar and the time left in its cells, and nobody else is told', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  const said = await open(page, server.origin);
  await expect(row(page, '1042').locator('.lr-StatusBadge')).toHaveText('In Review');
  await expect(row(page, '1044').getByRole('meter')).toHaveAttribute('aria-valuenow', '12.5');
  await expect(row(page, '1042').locator('.lr-ExpiryCountdown')).toContainText(/59|60/);
  expect([...asked]).toEqual([server.origin]);
  expect(said).toEqual([]);
});

test('a drawer shows a case above the list, and leaves nothing of it to the next one', async ({ page }) => {
  const said = await open(page, server.origin);
  await row(page, '1042').getByRole('button', { name: 'Look' }).click();
  const drawer = page.locator('.MuiDrawer-paper.sheet');
  await expect(drawer.getByRole('img', { name: 'Reference image' })).toBeVisible();
  await openByKeyboard(drawer);
  await drawer.getByRole('button', { name: warning.title }).press('Enter');
  // The enlarged view lies above the drawer, keeps the focus that the kit's own trap wants back, and closes alone.
  await drawer
    .getByRole('button', { name: /Enlarge/ })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: /image/i })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('dialog :focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(drawer).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await row(page, '1043').getByRole('button', { name: 'Look' }).click();
  await expect(page.getByText(warning.text)).toBeHidden();
  expect(said).toEqual([]);
});

test('a decision goes through the data provider, once', async ({ page }) => {
  const said = await open(page, show());
  await approve(page.locator('main'));
  await expect.poll(() => server.decisions.length).toBe(1);
  expect(server.decisions).toMatchObject([{ caseId: '1042', outcome: 'Approved' }]);
  expect(said).toEqual([]);
});

test('the report follows the switch of the admin to dark and back', async ({ page }) => {
  await open(page, show());
  const report = page.locator('.lr-LivenessReport');
  const [ground, text] = await Promise.all(
    ['background-color', 'color'].map((name) =>
      report.evaluate((node, of) => getComputedStyle(node).getPropertyValue(of), name),
    ),
  );
  await page.getByRole('button', { name: 'Toggle light/dark mode' }).click();
  await expect(report).toHaveAttribute('data-theme', 'dark');
  await expect(report).not.toHaveCSS('color', text ?? '');
  await page.getByRole('button', { name: 'Toggle light/dark mode' }).click();
  await expect(report).toHaveCSS('color', text ?? '');
  await expect(report).toHaveCSS('background-color', ground ?? '');
});

test('a picture is let go of when its hour is over, and a refetch brings it back', async ({ page }) => {
  await page.clock.install();
  const said = await open(page, show());
  const image = page.getByRole('img', { name: 'Reference image' });
  await expect(image).toBeVisible();
  await endTheHour(page, '/media/');
  await page.getByRole('button', { name: 'Refresh link' }).first().click();
  await expect(image).toBeVisible();
  expect(said).toEqual([]);
});

test('@picture list and case look as they should, and neither side changes the other', async ({ page }) => {
  await page.clock.install();
  await open(page, server.origin);
  await expect(row(page, '1044')).toBeVisible();
  await expect(page).toHaveScreenshot(['react-admin', 'look', 'list.png'], timeless(page));
  await page.goto(show());
  await expect(page.getByRole('img', { name: 'Reference image' })).toBeVisible();
  expect(await violations(page, '.lr-LivenessReport')).toEqual([]);
  await expect(page).toHaveScreenshot(['react-admin', 'look', 'case.png'], timeless(page));
  await expectHostUntouched(page);
});
