// The library on a stranger's page: a strict security policy, another origin for the media, links that die.
import { expect, test, type Page } from '@playwright/test';
import { loweredStyles, startHost, startStorage, type Host, type Storage } from './servers.ts';

const signature = 'X-Amz-Signature=a%2Fb%2bC+d==&x-note=%E2%9C%93&empty=';
const strict = (media: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src data: ${media}; media-src ${media}; base-uri 'none'; form-action 'none'`;

let storage: Storage;
let host: Host | undefined;
test.beforeEach(async () => {
  storage = await startStorage();
});
test.afterEach(() => {
  host?.close();
  storage.close();
});

/** Opens the page and collects everything that a console or a policy says against it. */
async function open(page: Page, state: unknown, policy: string): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  host = await startHost(state, policy);
  await page.goto(host.origin);
  return said;
}

/** Waits until the enlarged picture has its place. Its own size is known only once it has loaded. */
async function fitted(page: Page): Promise<void> {
  await expect(page.locator('.lr-Viewer-stage')).toHaveAttribute('data-zoom', 'fit');
  await expect(page.locator('.lr-Viewer-canvas')).toHaveAttribute('data-sized');
}

const link = (name: string): string => `${storage.origin}/${name}?${signature}`;

test('a strict page shows everything without one violation', async ({ page }) => {
  const said = await open(page, { image: link('face.png'), video: link('liveness.webm') }, strict(storage.origin));
  await expect(page.getByRole('img', { name: 'Reference image' })).toBeVisible();
  await page.getByRole('button', { name: 'Play liveness video' }).click();
  await expect(page.locator('figure[data-media=video]')).toHaveAttribute('data-state', 'ready');
  const trigger = page.getByRole('button', { name: /Low liveness score/ });
  await trigger.click();
  await expect(page.getByText('The liveness check resulted in a low score.')).toBeVisible();
  await trigger.click();
  await expect(page.getByText('The liveness check resulted in a low score.')).toBeHidden();
  await expect(page.locator('.lr-StatusBadge')).toHaveCSS('border-radius', '16px');
  expect(said).toEqual([]);
});

test('on a telephone the enlarged picture has the room of the keys', async ({ browser, page: desktop }) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });
  const share = async (page: Page): Promise<number> => {
    await page.setViewportSize({ width: 390, height: 700 });
    await open(page, { image: link('face.png'), video: null }, strict(storage.origin));
    await page.getByRole('button', { name: 'Enlarge image' }).click();
    await fitted(page);
    const box = await page.locator('.lr-Viewer-main').boundingBox();
    return (box?.height ?? 0) / 700;
  };
  const page = await phone.newPage();
  expect(await share(page)).toBeGreaterThan(0.5);
  await expect(page.locator('.lr-Viewer-keys')).toBeHidden();
  await page.keyboard.press('+');
  await expect(page.locator('.lr-Viewer-stage')).not.toHaveAttribute('data-zoom', 'fit');
  await phone.close();
  await share(desktop);
  await expect(desktop.locator('.lr-Viewer-keys')).toBeVisible();
});

test('server markup holds no address, no inline style and no digits', async ({ page }) => {
  host = await startHost(
    { image: link('face.png'), video: link('liveness.webm'), expiresAt: Date.now() + 600_000 },
    '',
  );
  const html = await (await page.request.get(host.origin)).text();
  const markup = html.slice(html.indexOf('<div id="root">'), html.indexOf('<script type="application/json"'));
  expect(markup).toContain('Low liveness score');
  expect(markup).not.toContain(storage.origin);
  expect(markup).not.toContain('X-Amz-Signature');
  expect(markup).not.toContain('style=');
  expect(markup).not.toMatch(/\d+:\d\d/);
  expect(html.slice(0, html.indexOf('<body>'))).not.toContain('preload');
});

test('a signed address reaches the storage byte for byte, once, and the image without a referrer', async ({ page }) => {
  await open(page, { image: link('face.png'), video: link('liveness.webm') }, strict(storage.origin));
  await expect(page.locator('figure[data-media=image]')).toHaveAttribute('data-state', 'ready');
  expect(storage.seen).toEqual([{ url: `/face.png?${signature}`, referrer: undefined }]);
  await page.getByRole('button', { name: 'Play liveness video' }).click();
  await expect(page.locator('figure[data-media=video]')).toHaveAttribute('data-state', 'ready');
  expect(new Set(storage.seen.slice(1).map(({ url }) => url))).toEqual(new Set([`/liveness.webm?${signature}`]));
});

test('the enlarged view works by keyboard alone on a strict page, without one violation', async ({ page }) => {
  const said = await open(page, { image: link('face.png'), video: link('liveness.webm') }, strict(storage.origin));
  const opener = page.getByRole('button', { name: 'Enlarge image' });
  const dialog = page.getByRole('dialog', { name: 'Reference image, enlarged' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const stage = page.getByRole('group', { name: 'Image' });
  await expect(stage).toBeFocused();
  const picture = dialog.getByRole('img');
  await fitted(page);
  const small = await picture.boundingBox();
  await page.keyboard.press('4');
  await expect.poll(async () => (await picture.boundingBox())?.width).toBeGreaterThan(3 * (small?.width ?? 0));
  const top = (): Promise<number> => stage.evaluate((node) => node.scrollTop);
  const before = await top();
  await page.keyboard.press('ArrowDown');
  await expect.poll(top).toBeGreaterThan(before);
  await page.keyboard.press('r');
  await expect(page.locator('.lr-Viewer-medium')).toHaveCSS('rotate', '90deg');
  await page.keyboard.press('g');
  await expect(page.locator('.lr-Viewer-medium')).toHaveCSS('filter', 'grayscale(1)');
  await page.keyboard.press('x');
  // From the stage on: the other medium's buttons come last, and focus never leaves the dialog for the page.
  const met: string[] = [];
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    met.push(
      await page.evaluate(() => {
        const node = document.activeElement;
        if (!node || node === document.body) return 'browser';
        return node.closest('dialog') ? (node.getAttribute('aria-label') ?? node.textContent ?? '') : 'page';
      }),
    );
  }
  expect(met).not.toContain('page');
  for (const name of ['Close', 'Fit', '400%', 'Rotate', 'Reset view', 'Side by side', 'Play liveness video'])
    expect(met.join('|')).toContain(name);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflow)).toBe('hidden');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflow)).toBe('visible');
  await page.getByRole('button', { name: 'Enlarge video' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const video = page.locator('dialog video');
  await expect(page.getByRole('button', { name: 'Next frame' })).toBeVisible();
  await page.keyboard.press('k');
  const time = (): Promise<number> => video.evaluate((node: HTMLVideoElement) => node.currentTime);
  await expect.poll(() => video.evaluate((node: HTMLVideoElement) => node.paused)).toBe(true);
  const paused = await time();
  await page.keyboard.press(',');
  await expect.poll(time).not.toBe(paused);
  await page.keyboard.press('<');
  await expect(page.getByRole('combobox', { name: 'Speed' })).toHaveValue('0.75');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(said).toEqual([]);
});

test.describe('the file of the enlarged view', () => {
  const name = /\/MediaViewer-[^/]*\.js$/;
  const opener = (page: Page) => page.getByRole('button', { name: 'Enlarge image' });
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Reference image, enlarged' });

  test('comes with the first sign that somebody wants it, and not before', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => void (name.test(request.url()) && asked.push(request.url())));
    const said = await open(page, { image: link('face.png'), video: null }, strict(storage.origin));
    await expect(page.locator('figure[data-media=image]')).toHaveAttribute('data-state', 'ready');
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    const coming = page.waitForResponse(name);
    await opener(page).hover();
    await coming;
    await opener(page).click();
    await expect(dialog(page)).toBeVisible();
    expect(asked).toHaveLength(1);
    expect(said).toEqual([]);
  });

  test('that does not come is told, and does no harm', async ({ page }) => {
    await page.route(name, (route) => route.abort());
    await open(page, { image: link('face.png'), video: null }, strict(storage.origin));
    await opener(page).click();
    await expect(page.getByText('The enlarged view did not load.')).toBeVisible();
    await expect(opener(page)).toBeFocused();
    await expect(page.getByRole('img', { name: 'Reference image' })).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('The enlarged view did not load.')).toBeVisible();
    await expect(opener(page)).toBeFocused();
    // This browser keeps in mind that a file did not come, and does not ask for it again in the same page: hence the words about reloading.
    await page.unroute(name);
    await page.reload();
    await opener(page).click();
    await expect(dialog(page)).toBeVisible();
  });

  test('is not missed in a build of one file', async ({ page }) => {
    const state = { image: link('face.png'), video: null };
    host = await startHost(state, strict(storage.origin), { single: true });
    const scripts: string[] = [];
    page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(request.url())));
    await page.goto(host.origin);
    await opener(page).click();
    await expect(dialog(page)).toBeVisible();
    expect(scripts).toHaveLength(1);
  });
});

test('the enlarged picture zooms by wheel and pinch where the pointer is, and moves by drag', async ({ page }) => {
  await open(page, { image: link('face.png'), video: null }, strict(storage.origin));
  await page.getByRole('button', { name: 'Enlarge image' }).click();
  const stage = page.getByRole('group', { name: 'Image' });
  const picture = page.getByRole('dialog').getByRole('img');
  await fitted(page);
  const box = async (): Promise<{ x: number; y: number; width: number; height: number }> =>
    (await picture.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const window = (await stage.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const pointer = { x: window.x + window.width / 2 + 60, y: window.y + window.height / 2 - 80 };
  /** The part of the picture under the pointer. */
  const under = async (): Promise<{ x: number; y: number }> => {
    const { x, y, width, height } = await box();
    return { x: (pointer.x - x) / width, y: (pointer.y - y) / height };
  };
  await page.mouse.move(pointer.x, pointer.y);
  // The first step goes from as large as the window to 100 %, which may be either way.
  for (let steps = 0; steps < 2; steps += 1) {
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
  }
  await expect(page.getByRole('button', { name: '200%' })).toHaveAttribute('aria-pressed', 'true');
  const place = await under();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect(page.getByRole('button', { name: '400%' })).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => Math.abs((await under()).x - place.x)).toBeLessThan(0.01);
  await expect.poll(async () => Math.abs((await under()).y - place.y)).toBeLessThan(0.01);
  const still = await box();
  await page.mouse.down();
  await page.mouse.move(pointer.x - 50, pointer.y - 30, { steps: 5 });
  await page.mouse.up();
  const way = async (): Promise<number[]> => {
    const { x, y } = await box();
    return [Math.round(x - still.x), Math.round(y - still.y)];
  };
  await expect.poll(way).toEqual([-50, -30]);
  // A pinch on a touchpad begins with turns that are far too small for a step.
  await page.keyboard.down('Control');
  for (let turns = 0; turns < 4; turns += 1) await page.mouse.wheel(0, 1.2);
  await expect(page.getByRole('button', { name: '400%' })).toHaveAttribute('aria-pressed', 'true');
  for (let turns = 0; turns < 9; turns += 1) await page.mouse.wheel(0, 3);
  await page.keyboard.up('Control');
  await expect(page.getByRole('button', { name: '200%' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('4');
  await expect.poll(async () => Math.round((await box()).width)).toBe(Math.round(still.width));
  const again = await box();
  // Without a modifier the wheel scrolls.
  await page.mouse.wheel(0, 40);
  await expect.poll(async () => Math.round((await box()).y - again.y)).toBe(-40);
  const client = await page.context().newCDPSession(page);
  const touch = (type: string, spread: number): Promise<unknown> =>
    client.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints:
        type === 'touchEnd' ? [] : [-spread, spread].map((x, id) => ({ x: pointer.x + x, y: pointer.y, id })),
    });
  await touch('touchStart', 150);
  for (const spread of [140, 120, 100, 80, 60]) await touch('touchMove', spread);
  await touch('touchEnd', 0);
  await expect(
    page
      .getByRole('button', { name: 'Fit' })
      .or(page.getByRole('button', { name: '100%' }))
      .and(page.locator('[aria-pressed=true]')),
  ).toHaveCount(1);
});

test('a refused link is asked for twice at most, and then told', async ({ page }) => {
  await open(page, { image: link('gone.png'), video: null, expiresAt: Date.now() + 3_600_000 }, strict(storage.origin));
  await expect(page.locator('figure[data-media=image]')).toHaveAttribute('data-state', 'failed');
  await expect(page.getByText(/could not be loaded before its expiry/)).toBeVisible();
  expect(storage.seen.length).toBe(2);
});

test('a policy without the storage is named as the cause', async ({ page }) => {
  await open(page, { image: link('face.png'), video: link('liveness.webm') }, strict("'self'"));
  await expect(page.locator('figure[data-media=image]')).toHaveAttribute('data-state', 'blocked');
  await expect(page.locator('figure[data-media=image]')).toContainText("this page's security policy");
  await page.getByRole('button', { name: 'Play liveness video' }).click();
  await expect(page.locator('figure[data-media=video]')).toHaveAttribute('data-state', 'blocked');
  expect(storage.seen).toEqual([]);
});

test('after the end nothing in the document knows the address', async ({ page }) => {
  const state = { image: link('face.png'), video: link('liveness.webm'), expiresAt: Date.now() + 3_600_000 };
  await page.clock.install();
  await open(page, state, strict(storage.origin));
  await page.getByRole('button', { name: 'Play liveness video' }).click();
  await expect(page.locator('figure[data-media=video]')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('img')).toHaveAttribute('src', link('face.png'));
  await page.getByRole('button', { name: 'Enlarge video' }).click();
  await expect(page.locator('dialog video')).toHaveAttribute('src', link('liveness.webm'));
  await expect(page.locator('dialog img')).toHaveAttribute('src', link('face.png'));
  // The host's own copy, from which it made the report.
  await page.evaluate(() => document.querySelector('#state')?.remove());
  await page.clock.fastForward(3_600_000);
  await expect(page.locator('figure[data-state=expired]')).toHaveCount(3);
  await expect(page.locator('dialog[open]')).toContainText('Link expired');
  const found = await page.evaluate(() => {
    const secret = 'X-Amz-Signature';
    const places: string[] = [];
    if (document.documentElement.outerHTML.includes(secret)) places.push('markup');
    for (const node of document.querySelectorAll('*')) {
      for (const name of ['src', 'currentSrc', 'href', 'srcset', 'poster', 'data'] as const)
        if (JSON.stringify((node as unknown as Record<string, unknown>)[name] ?? '').includes(secret))
          places.push(`${node.tagName}.${name}`);
      for (const key of Object.keys(node).filter((own) => own.startsWith('__reactProps$'))) {
        const props = (node as unknown as Record<string, Record<string, unknown>>)[key] ?? {};
        for (const [name, value] of Object.entries(props))
          if (typeof value === 'string' && value.includes(secret)) places.push(`${node.tagName} React prop ${name}`);
      }
    }
    return places;
  });
  expect(found).toEqual([]);
});

test('styles that a bundler rewrote for older browsers keep their colours', async ({ page }) => {
  const css = await loweredStyles();
  expect(css).not.toContain('light-dark(');
  const colours = async (attributes: string): Promise<string> => {
    await page.setContent(`<html ${attributes}><style>${css}</style><span class="lr-StatusBadge">Word</span></html>`);
    return page.locator('.lr-StatusBadge').evaluate((badge) => getComputedStyle(badge).backgroundColor);
  };
  const light = await colours('');
  expect(light).toBe('rgb(236, 239, 243)');
  expect(await colours('data-theme="light"')).toBe(light);
  expect(await colours('data-theme="dark"')).toBe('rgb(36, 41, 50)');
});
