// Every page of documentation: quiet, with a first screen that says what it is about, and found by the search.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';

interface Docs {
  id: string;
  title: string;
  type: string;
}

interface Found {
  title: string;
  to: string;
}

const address = process.env['STORYBOOK_URL'] ?? '';
const read = <Content>(name: string): Content =>
  JSON.parse(readFileSync(new URL(`../../storybook-static/${name}`, import.meta.url), 'utf8')) as Content;
const pages = Object.values(read<{ entries: Record<string, Docs> }>('index.json').entries).filter(
  ({ type }) => type === 'docs',
);
const found = read<Found[]>('search.json');

/** The window of a laptop less the sidebar and the toolbar of the workbench. */
const screens = [
  { width: 1280 - 300, height: 800 - 40 },
  { width: 1440 - 300, height: 900 - 40 },
];
/** A component's page with every story drawn had 4,800. A guide draws those that it tells of. */
const mostElements = { component: 1500, guide: 2500 };

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // Storybook's own copy button and its code are not ours to mend.
    const { violations } = await axe.run({ exclude: ['.docblock-source', '#preview-head', '[role="toolbar"]'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

test.describe('docs', { tag: '@docs' }, () => {
  for (const { id, title } of pages) {
    test(`docs page ${title} (${id})`, async ({ browser }) => {
      const said: string[] = [];
      const page = await browser.newPage({ viewport: screens[0] ?? null, locale: 'en-GB', timezoneId: 'UTC' });
      page.on('console', (message) => {
        const isNetwork = message.text().startsWith('Failed to load resource');
        if (/error|warning/.test(message.type()) && !isNetwork) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      await page.goto(`${address}iframe.html?id=${id}&viewMode=docs`);
      await expect(page.locator('#storybook-docs h1').first()).toBeVisible();
      await page.waitForLoadState('networkidle');

      const places = found.flatMap(({ to }) => (to.startsWith(`/docs/${id}#`) ? (to.split('#')[1] ?? '') : []));
      const missing = await page.evaluate(
        (ids) => ids.filter((each) => !document.getElementById(each)),
        places.map((place) => decodeURIComponent(place)),
      );
      expect(missing, 'places that the search goes to').toEqual([]);
      const isComponent = (await page.locator('.Page > .docblock-source').count()) > 0;
      const most = mostElements[isComponent ? 'component' : 'guide'];
      expect(await page.locator('*').count(), 'elements').toBeLessThan(most);
      if (isComponent) {
        await expect(page.locator('.Page-frame > *').first()).toBeVisible();
        for (const screen of screens) {
          await page.setViewportSize(screen);
          const ends = await page
            .locator('.Page-purpose, .Page-live, .Page > .docblock-source')
            .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom));
          expect(ends).toHaveLength(3);
          // All of the code, without scrolling in it.
          const isCut = await page
            .locator('.Page > .docblock-source pre')
            .evaluate((code) => code.scrollHeight > (code.closest('.docblock-source')?.clientHeight ?? 0) + 1);
          expect(isCut, 'the code is cut').toBe(false);
          for (const end of ends) expect(end, `ends within ${screen.height} px`).toBeLessThanOrEqual(screen.height);
        }
        const order = await page.locator('.Page > h2[id]').evaluateAll((all) => all.map((heading) => heading.id));
        expect(order.slice(0, 4)).toEqual(['props', 'states', 'semantics', 'keys']);
        const code = await page.locator('.Page > .docblock-source').first().textContent();
        expect(code).toContain("from 'react-liveness-report'");
        expect(code).not.toMatch(/args|storybook|\.\.\/|fixture/i);
      }

      await page.setViewportSize({ width: 390, height: 844 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, 'wider than a phone').toBeLessThanOrEqual(0);
      await page.close();
      expect(said).toEqual([]);
    });
  }

  test('everything that is found is there', () => {
    const ids = new Set(Object.keys(read<{ entries: object }>('index.json').entries));
    const gone = found.filter(({ to }) => !ids.has(to.replace(/^\/\w+\/|#.*$/g, '')));
    expect(gone.map(({ to }) => to)).toEqual([]);
  });

  for (const theme of ['light', 'dark'] as const)
    test(`a page in ${theme} has nothing that axe finds`, async ({ browser }) => {
      const page = await browser.newPage({ viewport: screens[0] ?? null });
      for (const id of ['guide-start--docs', 'components-statusbadge--docs', 'guide-functions--docs']) {
        await page.goto(`${address}iframe.html?id=${id}&viewMode=docs&globals=theme:${theme}`);
        await page.waitForLoadState('networkidle');
        await page.getByRole('combobox').fill('receivedAt');
        await expect(page.getByRole('option').first()).toBeVisible();
        expect(await violationsOn(page), id).toEqual([]);
      }
      await page.close();
    });

  test('a state is drawn when it is opened, and not before', async ({ page }) => {
    await page.goto(`${address}iframe.html?id=components-statusbadge--docs&viewMode=docs`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.States .lr-StatusBadge')).toHaveCount(0);
    await page.getByText('Unknown Status', { exact: true }).click();
    await expect(page.locator('.States .lr-StatusBadge')).toHaveCount(1);
  });

  test('the search is a combobox that goes where it says, by keyboard alone', async ({ page }) => {
    await page.goto(`${address}?path=/docs/guide-start--docs`);
    const inside = page.frameLocator('#storybook-preview-iframe');
    const field = inside.getByRole('combobox', { name: 'Search the documentation' });
    await field.focus();
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await field.pressSequentially('receivedAt');
    await expect(inside.getByRole('option').first()).toBeVisible();
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await expect(inside.getByRole('status').first()).toHaveText(/^\d+ found\.$/);
    await expect(field).not.toHaveAttribute('aria-activedescendant');

    await field.press('ArrowDown');
    const chosen = inside.getByRole('option', { selected: true });
    await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? 'none');
    await field.press('ArrowUp');
    await expect(inside.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await field.press('Escape');
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await expect(field).toHaveValue('receivedAt');
    await field.press('Escape');
    await expect(field).toHaveValue('');

    await field.pressSequentially('receivedAt');
    await field.press('ArrowDown');
    await field.press('Enter');
    await expect(page).toHaveURL(/#prop-receivedAt$/);
    await expect(inside.locator('#prop-receivedAt')).toBeInViewport();
  });

  test('the search opens from anywhere by its key, and closes again', async ({ page }) => {
    await page.goto(`${address}?path=/story/components-statusbadge--approved`);
    const badge = page.frameLocator('#storybook-preview-iframe').locator('.lr-StatusBadge');
    await expect(badge).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Search the documentation' }).focus();
    await page.keyboard.press('q');
    const dialog = page.getByRole('dialog', { name: 'Search the documentation' });
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await page.keyboard.press('q');
    await page.keyboard.type('zzzzqqq');
    await expect(dialog.getByRole('status')).toHaveText('Nothing found. Try another word.');
    await dialog.getByRole('combobox').fill('dark mode');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/guide-theming--docs/);
    await expect(dialog).toBeHidden();
  });

  test('the head is ours, and leads to the start', async ({ page }) => {
    await page.goto(`${address}?path=/docs/components-statusbadge--docs`);
    const brand = page.getByRole('link', { name: 'react-liveness-report' });
    await expect(brand).toBeVisible();
    const width = (): Promise<number> => brand.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
    await brand.click();
    await expect(
      page.frameLocator('#storybook-preview-iframe').getByRole('heading', { name: 'Start here' }),
    ).toBeVisible();
  });
});
