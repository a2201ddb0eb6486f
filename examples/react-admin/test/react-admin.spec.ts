import { expect, test, type Page } from '@playwright/test';
import { startServer, type Server } from '../../shared/server.ts';

let server: Server;
test.beforeEach(async () => {
  server = await startServer((origin, nonce) =>
    [
      "default-src 'none'",
      `script-src ${origin}`,
      // Our sheet is a file; the kit's styles are made in the page, with the nonce.
      `style-src ${origin} 'nonce-${nonce}'`,
      `img-src data: ${origin}`,
      `media-src ${origin}`,
      `connect-src ${origin}`,
    ].join('; '),
  );
  for (const [id, over] of [
    ['1042', {}],
    ['1043', { status: 'Approved', score: 96 }],
    ['1044', { status: 'Declined', score: 12.5 }],
  ] as const)
    know(id, over);
});
test.afterEach(() => server.close());

let made = 0;
const know = (id: string, over: object): void =>
  void server.cases.set(id, () => ({
    body: {
      id,
      liveness: {
        status: 'In Review',
        method: 'ACTIVE_3D',
        score: 64.31,
        reference_image: `${server.origin}/media/face.png?n=${++made}`,
        video_url: `${server.origin}/media/liveness.webm?n=${made}`,
        age_estimation: 24.3,
        warnings: [
          {
            risk: 'LOW_LIVENESS_SCORE',
            additional_data: null,
            log_type: 'warning',
            short_description: 'Low liveness score',
            long_description: 'The liveness check resulted in a low score.',
          },
        ],
        ...over,
      },
    },
  }));

async function open(page: Page, path = '/'): Promise<{ said: string[]; asked: string[] }> {
  const [said, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(server.origin + path);
  return { said, asked };
}

const row = (page: Page, id: string) => page.getByRole('row').filter({ has: page.getByText(id, { exact: true }) });

test('the list has the badge, the bar and the time left in its cells, and nobody else is told', async ({ page }) => {
  const { said, asked } = await open(page);
  await expect(row(page, '1042').locator('.lr-StatusBadge')).toHaveText('In Review');
  await expect(row(page, '1044').getByRole('meter')).toHaveAttribute('aria-valuenow', '12.5');
  await expect(row(page, '1042').locator('.lr-ExpiryCountdown')).toContainText(/59|60/);
  expect(new Set(asked)).toEqual(new Set([server.origin]));
  expect(said).toEqual([]);
});

test('a drawer shows a case above the list, and leaves nothing of it to the next one', async ({ page }) => {
  const { said } = await open(page);
  await row(page, '1042').getByRole('button', { name: 'Look' }).click();
  const drawer = page.locator('.MuiDrawer-paper.sheet');
  await expect(drawer.getByRole('img', { name: 'Reference image' })).toBeVisible();
  await drawer.getByRole('button', { name: /Low liveness score/ }).press('Enter');
  await expect(drawer.getByText('The liveness check resulted in a low score.')).toBeVisible();
  // The enlarged view lies above the drawer, keeps the focus that the kit's own trap wants back, and closes alone.
  await drawer.getByRole('button', { name: /Enlarge/ }).first().click();
  await expect(page.getByRole('dialog', { name: /image/i })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('dialog :focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(drawer).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await row(page, '1043').getByRole('button', { name: 'Look' }).click();
  await expect(page.getByText('The liveness check resulted in a low score.')).toBeHidden();
  expect(said).toEqual([]);
});

test('a decision goes through the data provider, once', async ({ page }) => {
  const { said } = await open(page, '/#/cases/1042/show');
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await page.getByRole('button', { name: /^Approve|Confirm|Yes/ }).last().dblclick();
  await expect.poll(() => server.decisions.length).toBe(1);
  expect(server.decisions).toMatchObject([{ caseId: '1042', outcome: 'Approved' }]);
  expect(said).toEqual([]);
});

test('the report follows the switch of the admin to dark and back', async ({ page }) => {
  await open(page, '/#/cases/1042/show');
  const report = page.locator('.lr-LivenessReport');
  const [ground, text] = await Promise.all(
    ['background-color', 'color'].map((name) => report.evaluate((node, of) => getComputedStyle(node).getPropertyValue(of), name)),
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
  const { said } = await open(page, '/#/cases/1042/show');
  const image = page.getByRole('img', { name: 'Reference image' });
  await expect(image).toBeVisible();
  await page.clock.runFor('01:01:00');
  await expect(page.locator('[src*="/media/"]')).toHaveCount(0);
  await page.getByRole('button', { name: /fresh|refresh|new link/i }).first().click();
  await expect(image).toBeVisible();
  expect(said).toEqual([]);
});
