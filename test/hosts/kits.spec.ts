// Our stylesheet beside a kit or a reset of the host's: neither changes what is the other's, whichever is loaded first.
import { existsSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { build, type OutputFile } from 'esbuild';
import { resets } from './kits/resets.ts';
import { sheet } from './sheets/corpus.ts';
import { expectSame, look } from './sheets/look.ts';

const root = new URL('../../', import.meta.url).pathname;
const kits = ['mui', 'antd', 'mantine', 'radix', 'primer'];
let files: OutputFile[] = [];

test.beforeAll(async () => {
  test.setTimeout(90_000);
  ({ outputFiles: files } = await build({
    entryPoints: [...kits, 'plain'].map((kit) => `${root}test/hosts/kits/${kit}.tsx`),
    bundle: true,
    write: false,
    outdir: '/',
    format: 'esm',
    jsx: 'automatic',
    target: 'es2022',
    loader: { '.woff': 'empty', '.woff2': 'empty', '.svg': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  }));
});

const host = '#host, #host *';
const ours = '#ours *';

async function open(page: Page, kit: string, scheme: string, css = ''): Promise<void> {
  await page.route('http://host.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files.find(({ path }) => path === pathname);
    if (file)
      return route.fulfill({
        body: Buffer.from(file.contents),
        contentType: pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
      });
    const medium = `${root}stories${pathname}`;
    if (pathname !== '/' && existsSync(medium)) return route.fulfill({ path: medium });
    const link = files.some(({ path }) => path === `/${kit}.css`) ? `<link rel="stylesheet" href="/${kit}.css">` : '';
    return route.fulfill({
      contentType: 'text/html',
      // The size of the root's font is the host's to choose, and ours follow it.
      body: `<!doctype html><html lang="en" style="font-size:16px"><head>${link}<style>${css}</style></head><body class="Page" id="page"><script type="module" src="/${kit}.js"></script></body></html>`,
    });
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`http://host.test/?scheme=${scheme}`);
  await page.locator('.lr-ReviewDesk').waitFor();
  await page.locator('.Enlarged .lr-MediaTool').evaluate((button: HTMLElement) => button.click());
  await page.locator('.Enlarged dialog[open] .lr-Viewer-canvas[data-sized]').waitFor();
}

/** Has ours on the page, before all other sheets or after them, and the host's own too or not. */
async function load(page: Page, css: string | null, { first = false, kit = true } = {}): Promise<void> {
  await page.evaluate(
    async ([text, isFirst, hasKit]) => {
      document.querySelector('#lr')?.remove();
      for (const each of document.styleSheets) each.disabled = !hasKit;
      const own = document.createElement('style');
      own.id = 'lr';
      own.textContent = text;
      if (isFirst) document.head.prepend(own);
      else document.head.append(own);
      // A frame for what changes by and by to begin, and another after its end.
      const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
      await frame();
      for (const animation of document.getAnimations()) animation.finish();
      await frame();
      // An enlarged picture finds its size anew in the room that it has then.
      const size = (): string => JSON.stringify(document.querySelector('.lr-Viewer-medium')?.getBoundingClientRect());
      for (let [before, frames] = ['', 0]; before !== size() && frames < 60; frames += 1) {
        before = size();
        await frame();
        await frame();
      }
    },
    [css, first, kit] as const,
  );
}

const orders = { 'after the host’s': {}, 'before the host’s': { first: true } };

async function expectApart(page: Page, sheets: Record<string, string>): Promise<void> {
  for (const [name, css] of Object.entries(sheets)) {
    await load(page, css, { kit: false });
    const alone = await look(page, ours);
    expect(alone.length).toBeGreaterThan(150);
    await load(page, null);
    const without = await look(page, host);
    expect(without.length).toBeGreaterThan(5);
    for (const [order, how] of Object.entries(orders)) {
      await load(page, css, how);
      const where = `${name}, ${order}`;
      await expectSame(page, {
        selector: host,
        expected: without,
        again: () => load(page, null),
        where: `the host’s elements beside ${where}`,
      });
      await load(page, css, how);
      await expectSame(page, {
        selector: ours,
        expected: alone,
        again: () => load(page, css, { kit: false }),
        where: `ours by ${where}`,
      });
    }
  }
}

const [layered, unlayered] = [sheet('styles.css'), sheet('styles.unlayered.css')];

for (const kit of kits)
  for (const scheme of ['light', 'dark'])
    test(`${kit} and our elements leave each other as they are, ${scheme}`, async ({ page }) => {
      await open(page, kit, scheme);
      await expectApart(page, {
        'the layered sheet': layered,
        ...(scheme === 'light' && { 'the one without layers': unlayered }),
      });
    });

for (const [name, { css, sheets, order = '' }] of Object.entries(resets))
  test(`${name} and our elements leave each other as they are`, async ({ page }) => {
    await open(page, 'plain', 'light', css);
    await expectApart(page, {
      ...(sheets === 'any' && { 'the layered sheet': order + layered }),
      'the one without layers': unlayered,
    });
  });
