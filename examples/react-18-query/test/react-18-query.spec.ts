import { expect, test, type Page } from '@playwright/test';
import { startServer, type Answer, type Server } from '../../shared/server.ts';

let server: Server;
test.beforeEach(async () => {
  server = await startServer();
  for (const id of ['1042', '1043', '1044']) know(id);
});
test.afterEach(() => server.close());

let made = 0;
const report = (over: object = {}): object => ({
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
});

const know = (id: string, answer: () => Answer | Promise<Answer> = () => ({ body: { liveness: report() } })): void =>
  void server.cases.set(id, answer);

async function open(page: Page, path = '/'): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(server.origin + path);
  return said;
}

/** Something that comes when the test says so. */
function later<Value>(): { promise: Promise<Value>; come: (value: Value) => void } {
  let come: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => (come = resolve));
  return { promise, come };
}

const image = (page: Page) => page.getByRole('img', { name: 'Reference image' });
const approve = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Approve', exact: true }).or(page.getByRole('radio', { name: /Approve/ })).first().click();
};

test('while a case suspends, its place says that it is loading, and then it is there', async ({ page }) => {
  const first = later<Answer>();
  know('1042', () => first.promise);
  const said = await open(page);
  await expect(page.locator('.lr-LivenessReport')).toBeVisible();
  await expect(image(page)).toHaveCount(0);
  first.come({ body: { liveness: report() } });
  await expect(image(page)).toBeVisible();
  expect(said).toEqual([]);
});

test('the next case through the same place has nothing of the one before', async ({ page }) => {
  const said = await open(page);
  await expect(image(page)).toBeVisible();
  await page.getByRole('textbox').fill('A note about the first case');
  await page.getByRole('button', { name: 'Case 1043' }).click();
  await expect(page.getByRole('button', { name: 'Case 1043' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('textbox')).toHaveValue('');
  await page.getByRole('button', { name: 'Case 1042' }).click();
  await expect(page.getByRole('button', { name: 'Case 1042' })).toHaveAttribute('aria-current', 'page');
  expect(said).toEqual([]);
});

test('a refetch that fails is told, though its promise resolves, and the next one brings the picture back', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await expect(image(page)).toBeVisible();
  const before = await image(page).getAttribute('src');
  await page.clock.runFor('01:01:00');
  await expect(image(page)).toHaveCount(0);
  expect(await page.content()).not.toContain(before?.split('/').at(-1));
  know('1042', () => ({ status: 500 }));
  const refresh = page.getByRole('button', { name: /refresh|fresh|new link|try again/i }).first();
  await refresh.click();
  await expect(page.getByText(/could not|failed|did not/i).first()).toBeVisible();
  know('1042');
  await refresh.click();
  await expect(image(page)).toBeVisible();
  expect(await image(page).getAttribute('src')).not.toBe(before);
});

test('a case that does not come is told, and asked for again', async ({ page }) => {
  know('1042', () => ({ status: 503 }));
  await open(page);
  await expect(page.getByRole('alert')).toContainText('The case did not come.');
  know('1042');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(image(page)).toBeVisible();
});

test('a decision arrives once, with the id of its case', async ({ page }) => {
  const said = await open(page);
  await approve(page);
  await page.getByRole('button', { name: /^Approve|Confirm|Yes/ }).last().dblclick();
  await expect.poll(() => server.decisions.length).toBe(1);
  expect(server.decisions).toMatchObject([{ caseId: '1042', outcome: 'Approved' }]);
  expect(JSON.stringify(server.decisions)).not.toContain('media');
  expect(said).toEqual([]);
});

test('a decision that the server refuses keeps its draft and is told', async ({ page }) => {
  server.onDecision = () => ({ status: 409 });
  await open(page);
  await page.getByRole('textbox').fill('Looks real');
  await approve(page);
  await page.getByRole('button', { name: /^Approve|Confirm|Yes/ }).last().click();
  await expect(page.getByText(/not sent|could not|was not/i).first()).toBeVisible();
});

test.describe('in a frame that may only run scripts', () => {
  test('the report is whole: warnings by keyboard, the enlarged view, a decision that arrives', async ({ page }) => {
    const said = await open(page, '/builder.html');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('img', { name: 'Reference image' })).toBeVisible();
    const trigger = frame.getByRole('button', { name: /Low liveness score/ });
    await trigger.focus();
    await page.keyboard.press('Enter');
    await expect(frame.getByText('The liveness check resulted in a low score.')).toBeVisible();
    await frame.getByRole('button', { name: /Enlarge/ }).first().click();
    await expect(frame.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(frame.getByRole('dialog')).toBeHidden();
    await frame.getByRole('button', { name: 'Approve', exact: true }).first().click();
    await frame.getByRole('button', { name: /^Approve|Confirm|Yes/ }).last().click();
    await expect(page.locator('output')).toContainText('"outcome":"Approved"');
    expect(said).toEqual([]);
  });

  test('whether a copy was made is told: not every browser lets such a frame', async ({ page }) => {
    await open(page, '/builder.html');
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: /Copy/ }).first().click();
    await expect(frame.getByText(/copied/i).first()).toBeVisible();
  });
});
