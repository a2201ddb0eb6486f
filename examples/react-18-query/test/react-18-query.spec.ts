import { expect, test, type Page } from '@playwright/test';
import { violations } from '../../../test/hosts/assertions.ts';
import { approve, endTheHour, expectHostUntouched, open, openByKeyboard, timeless } from '../../shared/page.ts';
import { report, startServer, type Answer, type Server } from '../../shared/server.ts';

let server: Server;
test.beforeEach(async () => {
  server = await startServer('react-18-query');
  for (const id of ['1042', '1043', '1044']) server.know(id);
});
test.afterEach(() => server.close());

/** Something that comes when the test says so. */
function later<Value>(): { promise: Promise<Value>; come: (value: Value) => void } {
  let come: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => (come = resolve));
  return { promise, come };
}

const image = (page: Page) => page.getByRole('img', { name: 'Reference image' });
test('while a case suspends, its place says that it is loading, and then it is there', async ({ page }) => {
  const first = later<Answer>();
  server.cases.set('1042', () => first.promise);
  const said = await open(page, server.origin);
  await expect(page.locator('.lr-LivenessReport')).toBeVisible();
  await expect(image(page)).toHaveCount(0);
  first.come({ body: { liveness: report(server.origin) } });
  await expect(image(page)).toBeVisible();
  expect(said).toEqual([]);
});

test('the next case through the same place has nothing of the one before', async ({ page }) => {
  const said = await open(page, server.origin);
  await expect(image(page)).toBeVisible();
  await page.getByRole('textbox').pressSequentially('A note about the first case');
  await page.getByRole('button', { name: 'Case 1043' }).click();
  await expect(page.getByRole('button', { name: 'Case 1043' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('textbox')).toHaveValue('');
  await page.getByRole('button', { name: 'Case 1042' }).click();
  await expect(page.getByRole('button', { name: 'Case 1042' })).toHaveAttribute('aria-current', 'page');
  expect(said).toEqual([]);
});

test('a refetch that fails is told, though its promise resolves, and the next one brings the picture back', async ({
  page,
}) => {
  await page.clock.install();
  await open(page, server.origin);
  await expect(image(page)).toBeVisible();
  const before = await image(page).getAttribute('src');
  await endTheHour(page, '/media/');
  expect(await page.content()).not.toContain(before?.split('/').at(-1));
  server.cases.set('1042', () => ({ status: 500 }));
  const refresh = page.getByRole('button', { name: 'Refresh link' }).first();
  await refresh.click();
  await expect(page.getByText('The link could not be refreshed. Try again.').first()).toBeVisible();
  server.know('1042');
  await refresh.click();
  await expect(image(page)).toBeVisible();
  expect(await image(page).getAttribute('src')).not.toBe(before);
});

test('a case that does not come is told, and asked for again', async ({ page }) => {
  server.cases.set('1042', () => ({ status: 503 }));
  await open(page, server.origin);
  await expect(page.getByRole('alert')).toContainText('The case did not come.');
  server.know('1042');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(image(page)).toBeVisible();
});

test('a decision arrives once, with the id of its case', async ({ page }) => {
  const said = await open(page, server.origin);
  await approve(page.locator('main'));
  await expect.poll(() => server.decisions.length).toBe(1);
  expect(server.decisions).toMatchObject([{ caseId: '1042', outcome: 'Approved' }]);
  expect(JSON.stringify(server.decisions)).not.toContain('media');
  expect(said).toEqual([]);
});

test('a decision that the server refuses keeps its draft and is told', async ({ page }) => {
  server.onDecision = () => ({ status: 409 });
  await open(page, server.origin);
  await page.getByRole('textbox').pressSequentially('Looks real');
  await approve(page.locator('main'));
  await expect(page.getByText(/The decision was not taken/)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('Looks real');
});

test.describe('in a frame that may only run scripts', () => {
  test('the report is whole: warnings by keyboard, the enlarged view, a decision that arrives', async ({ page }) => {
    const said = await open(page, `${server.origin}/builder.html`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('img', { name: 'Reference image' })).toBeVisible();
    await openByKeyboard(frame.locator('.lr-LivenessReport'));
    await frame
      .getByRole('button', { name: /Enlarge/ })
      .first()
      .click();
    await expect(frame.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(frame.getByRole('dialog')).toBeHidden();
    await approve(frame.locator('.lr-LivenessReport'));
    await expect(page.locator('output')).toContainText('"outcome":"Approved"');
    expect(said).toEqual([]);
  });

  test('whether a copy was made is told: not every browser lets such a frame', async ({ page }) => {
    await open(page, `${server.origin}/builder.html`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: /Copy/ }).first().click();
    await expect(frame.getByText(/^(Copied|Could not be copied)$/)).toBeVisible();
  });
});

test('@picture it looks as it should, and neither side changes the other', async ({ page }) => {
  await page.clock.install();
  await open(page, server.origin);
  await expect(image(page)).toBeVisible();
  expect(await violations(page, '.lr-LivenessReport')).toEqual([]);
  await expect(page).toHaveScreenshot(['react-18-query', 'look', 'case.png'], timeless(page));
  await expectHostUntouched(page);
});
