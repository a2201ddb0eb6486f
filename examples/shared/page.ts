// What every host is asked, whatever it is made with.
import { expect, type Locator, type Page } from '@playwright/test';
import { listen } from '../../test/hosts/assertions.ts';

/** Opens a page, and collects what its console, its policy and its scripts say against it from then on. */
export async function open(page: Page, address: string): Promise<string[]> {
  const said = listen(page);
  await page.goto(address);
  return said;
}

/** Takes our rules out of the page, wherever a bundler has put them, and looks whether any element that is not ours looks otherwise then. */
export async function expectHostUntouched(page: Page): Promise<void> {
  const changed = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll('body, body *')].filter(
      (node) => !node.closest('[class*="lr-"]') && !node.matches('script, style'),
    );
    const read = (): string[] =>
      hosts.map((node) => {
        const style = getComputedStyle(node);
        return (
          [...style]
            .filter((name) => !name.startsWith('--'))
            // What depends on how large our own element is.
            .filter((name) => !/size|width|height|inset|^top|^left|^right|^bottom|origin/.test(name))
            .map((name) => `${name}: ${style.getPropertyValue(name)}`)
            .join('\n')
        );
      });
    const before = read();
    let removed = 0;
    for (const sheet of document.styleSheets)
      for (let i = sheet.cssRules.length - 1; i >= 0; i--) {
        const rule = sheet.cssRules[i];
        if (!(rule instanceof CSSLayerBlockRule) || !rule.name.startsWith('lr.')) continue;
        sheet.deleteRule(i);
        removed++;
      }
    const after = read();
    const others = hosts.filter((_, i) => before[i] !== after[i]);
    return { removed, hosts: hosts.length, others: others.map((node) => node.outerHTML.slice(0, 200)) };
  });
  // Else nothing was compared.
  expect(changed.removed).toBeGreaterThan(3);
  expect(changed.hosts).toBeGreaterThan(3);
  expect(changed.others).toEqual([]);
}

/** What a low score is called, and what is said of it, in `report` of server.ts. */
export const warning = { title: /Low liveness score/, text: 'The liveness check resulted in a low score.' };

/** Opens a warning as somebody does who has no mouse. */
export async function openByKeyboard(part: Locator, { title, text } = warning): Promise<void> {
  await part.getByRole('button', { name: title }).focus();
  await part.page().keyboard.press('Enter');
  await expect(part.getByText(text)).toBeVisible();
  await part.page().keyboard.press('Enter');
  await expect(part.getByText(text)).toBeHidden();
}

/** Decides as somebody does who presses twice, to be sure. */
export async function approve(part: Locator): Promise<void> {
  await part.getByRole('button', { name: 'Approve', exact: true }).click();
  await part.getByRole('button', { name: 'Confirm: approve' }).dblclick();
}

/** One hour on, and the reader has not moved. The address of no medium may be left anywhere in the page. */
export async function endTheHour(page: Page, media: string): Promise<void> {
  await page.clock.runFor('01:01:00');
  await expect(page.locator(`[src*="${media}"], [srcset*="${media}"], [poster*="${media}"]`)).toHaveCount(0);
}

/** For a picture: grey over what is another at each moment, the time of day at which a link ends and how long that still is. */
export const timeless = (page: Page): { mask: Locator[]; maskColor: string } => ({
  mask: [page.locator('[role=timer], .lr-EvidenceLife')],
  maskColor: '#e3e6ec',
});
