import { expect, test, type Locator, type Page } from '@playwright/test';
import { startHost, startStorage, type Host, type Storage } from './servers.ts';

let storage: Storage;
let host: Host;
test.beforeEach(async ({ page }) => {
  storage = await startStorage();
  host = await startHost(
    { image: `${storage.origin}/face.png`, video: `${storage.origin}/liveness.webm`, form: true },
    '',
  );
  await page.goto(host.origin);
  await expect(page.getByRole('img')).toBeVisible();
});
test.afterEach(() => {
  host.close();
  storage.close();
});

const sent = (page: Page): Promise<string[][]> =>
  page.evaluate(() =>
    [...new FormData(document.querySelector('form') as HTMLFormElement)].map((entry) => entry.map(String)),
  );

/** Presses Enter in a control, and gives the form time to be sent. */
async function pressEnterIn(page: Page, control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(100);
  expect(page.url()).toBe(`${host.origin}/`);
}

test('the page of this test does send its form by Enter in a field of its own', async ({ page }) => {
  await page.locator('input[name=own]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/sent/);
});

test('a decision in a form of the host is neither sent nor reset with it, and Enter sends nothing', async ({
  page,
}) => {
  const box = page.getByRole('checkbox');
  const comment = page.getByRole('textbox', { name: 'Comment' });
  await pressEnterIn(page, box);
  await box.check();
  await comment.fill('A draft');
  await page.getByRole('button', { name: 'Approve' }).click();
  const reason = page.getByRole('combobox', { name: 'Reason' });
  await reason.selectOption('match');
  await pressEnterIn(page, reason);
  await page.locator('input[name=own]').fill('changed');
  expect(await sent(page)).toEqual([['own', 'changed']]);
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await sent(page)).toEqual([['own', 'kept']]);
  await expect(box).toBeChecked();
  await expect(comment).toHaveValue('A draft');
  await expect(reason).toHaveValue('match');
});

test('the tools of the enlarged view in a form of the host send nothing and are not reset', async ({ page }) => {
  await page.getByRole('button', { name: 'Play liveness video' }).click();
  await page.getByRole('button', { name: 'Enlarge video' }).click();
  const [brightness, speed] = [page.getByRole('slider', { name: 'Brightness' }), page.getByRole('combobox')];
  await brightness.focus();
  await page.keyboard.press('ArrowRight');
  const bright = await brightness.inputValue();
  expect(bright).not.toBe('100');
  for (const control of [brightness, speed]) await pressEnterIn(page, control);
  await speed.selectOption('0.5');
  await page.evaluate(() => (document.querySelector('form') as HTMLFormElement).reset());
  await expect(brightness).toHaveValue(bright);
  await expect(speed).toHaveValue('0.5');
  expect(await sent(page)).toEqual([['own', 'kept']]);
});
