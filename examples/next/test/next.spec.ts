import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type Response } from '@playwright/test';
import { violations } from '../../../test/hosts/assertions.ts';
import { approve, endTheHour, expectHostUntouched, open, openByKeyboard, timeless } from '../../shared/page.ts';
import { deliver, event, secret, startBoth } from './host.ts';
import { session } from './vendor.ts';

let { vendor, host, database, close } = {} as Awaited<ReturnType<typeof startBoth>>;
test.beforeAll(async () => {
  ({ vendor, host, database, close } = await startBoth());
});
test.afterAll(() => close?.());

const know = (id: string, over: () => object = () => ({})): void =>
  void vendor.sessions.set(id, () => session(vendor, id, over()));

test.describe('the webhook', () => {
  test('keeps status and score of what the API has signed, and nothing else of it', async () => {
    expect(await deliver(host, event(vendor, 'kept', 'In Review', 100))).toBe(204);
    const html = await (await fetch(host.origin)).text();
    expect(html).toContain('kept');
    const stored = readFileSync(database).toString('latin1');
    expect(stored).toContain('In Review');
    for (const never of ['X-Amz', 'localhost', 'Low liveness', 'ACTIVE_3D', 'reference_image', '24.3'])
      expect(stored, never).not.toContain(never);
  });

  test('takes a delivery twice, and one that comes late, without harm', async () => {
    for (const body of [event(vendor, 'twice', 'In Review', 200), event(vendor, 'twice', 'Approved', 300)])
      for (let i = 0; i < 3; i++) expect(await deliver(host, body)).toBe(204);
    expect(await deliver(host, event(vendor, 'twice', 'In Review', 200))).toBe(204);
    const html = await (await fetch(host.origin)).text();
    expect(html.match(/\/cases\/twice"/g)).toHaveLength(1);
    expect(/\/cases\/twice".*?<\/tr>/s.exec(html)?.[0]).toContain('Approved');
  });

  test('takes the end of a session that has no report yet', async () => {
    const body = JSON.stringify({ webhook_type: 'status.updated', timestamp: 1, session_id: 's', status: 'Abandoned' });
    expect(await deliver(host, body)).toBe(204);
  });

  const old = Math.floor(Date.now() / 1000) - 3600;
  for (const [what, expected, body, how] of [
    ['another secret', 401, '{}', { key: 'guessed' }],
    ['a replay of an hour ago', 401, '{}', { at: old }],
    ['a time that is none', 401, '{}', { at: Number.NaN }],
    ['more than any delivery has', 413, `{"a":"${'x'.repeat(2 * 1024 * 1024)}"}`, {}],
  ] as const)
    test(`refuses ${what}`, async () => expect(await deliver(host, body, how)).toBe(expected));

  test('refuses a body that was changed on the way', async () => {
    const body = event(vendor, 'forged', 'In Review', 400);
    const { status } = await fetch(`${host.origin}/webhook`, {
      method: 'POST',
      body: body.replaceAll('In Review', 'Approved'),
      headers: {
        'x-timestamp': String(Math.floor(Date.now() / 1000)),
        'x-signature': createHmac('sha256', secret).update(body).digest('hex'),
      },
    });
    expect(status).toBe(401);
    expect(await (await fetch(host.origin)).text()).not.toContain('forged');
  });
});

test.describe('the door for media', () => {
  test('lets a picture through, and keeps it out of every cache', async () => {
    know('through');
    const response = await fetch(`${host.origin}/media/through/image`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  test('lets a player seek', async () => {
    know('seek');
    const response = await fetch(`${host.origin}/media/seek/video`, { headers: { range: 'bytes=10-19' } });
    expect(response.status).toBe(206);
    expect((await response.arrayBuffer()).byteLength).toBe(10);
  });

  test('says that a link has ended', async () => {
    const ended = vendor.link('face.png');
    vendor.endLinks();
    know('ended', () => ({ reference_image: ended }));
    expect((await fetch(`${host.origin}/media/ended/image`)).status).toBe(410);
  });

  const hostile: [string, () => unknown][] = [
    ['plain http', () => vendor.link('face.png').replace('https:', 'http:')],
    ['a machine inside', () => `${vendor.inside}/face.png`],
    ['a user before another host', () => `https://${vendor.host}@127.0.0.1/face.png`],
    ['a user before the right host', () => vendor.link('face.png').replace('https://', 'https://user:word@')],
    ['a longer host that begins so', () => `https://${vendor.host}.evil.example/face.png`],
    ['a host that ends so', () => `https://evil-${vendor.host}/face.png`],
    ['another port', () => 'https://localhost/face.png'],
    ['a dot at the end of the host', () => vendor.link('face.png').replace('localhost', 'localhost.')],
    ['a backslash', () => `https://127.0.0.1\\@${vendor.host}/face.png`],
    ['the address of the host in its place', () => vendor.link('face.png').replace('localhost', '127.0.0.1')],
    ['an address in decimal', () => vendor.link('face.png').replace('localhost', '2130706433')],
    ['an address in hexadecimal', () => vendor.link('face.png').replace('localhost', '0x7f.1')],
    ['an address of six', () => vendor.link('face.png').replace('localhost', '[::1]')],
    ['the cloud’s own address', () => 'https://169.254.169.254/latest/meta-data/'],
    ['a file', () => 'file:///etc/passwd'],
    ['data', () => 'data:image/png;base64,AAAA'],
    ['no scheme', () => vendor.link('face.png').replace('https:', '')],
    ['no text', () => ({ href: vendor.link('face.png') })],
    ['a list', () => [vendor.link('face.png')]],
    ['nothing', () => null],
  ];
  for (const [what, link] of hostile)
    test(`does not ask for ${what}`, async () => {
      know('hostile', () => ({ reference_image: link() }));
      const response = await fetch(`${host.origin}/media/hostile/image`);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('');
      expect(vendor.reachedInside()).toBe(0);
    });

  for (const [what, name] of [
    ['follow a redirect', 'redirect'],
    ['pass a page on', 'page'],
    ['pass a drawing with scripts on', 'picture-of-svg'],
  ] as const)
    test(`does not ${what}`, async () => {
      know('misused', () => ({ reference_image: vendor.link(name) }));
      const response = await fetch(`${host.origin}/media/misused/image`);
      expect(response.status).toBe(502);
      expect(vendor.reachedInside()).toBe(0);
    });

  test('ends what does not end', async () => {
    know('endless', () => ({ reference_image: vendor.link('endless') }));
    const response = await fetch(`${host.origin}/media/endless/image`);
    await expect(response.arrayBuffer()).rejects.toThrow();
  });

  test('knows no other medium and no other case', async () => {
    know('known');
    for (const path of ['known/document', 'unknown/image', '..%2f..%2fsecret/image'])
      expect((await fetch(`${host.origin}/media/${path}`)).status, path).toBe(404);
  });
});

test.describe('the list', () => {
  test('is drawn by the server, without a script', async ({ browser }) => {
    await deliver(host, event(vendor, 'drawn', 'In Review', 500));
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(host.origin);
    const row = page.getByRole('row', { name: /drawn/ });
    await expect(row.getByText('In Review')).toBeVisible();
    await expect(row.getByRole('meter')).toHaveAccessibleName(/score/i);
    await page.close();
  });

  test('brings no script of the library to the browser, and a case does', async ({ page }) => {
    know('measured');
    await deliver(host, event(vendor, 'measured', 'In Review', 500));
    const scriptsOf = async (address: string): Promise<string[]> => {
      const scripts: Promise<string>[] = [];
      const keep = (response: Response): void => {
        if (response.request().resourceType() === 'script') scripts.push(response.text());
      };
      page.on('response', keep);
      await page.goto(address, { waitUntil: 'networkidle' });
      page.off('response', keep);
      return Promise.all(scripts);
    };
    const list = await scriptsOf(host.origin);
    expect(list.length).toBeGreaterThan(0);
    expect(list.filter((text) => text.includes('lr-'))).toEqual([]);
    const report = await scriptsOf(`${host.origin}/cases/measured`);
    expect(report.filter((text) => text.includes('lr-StatusBadge'))).not.toEqual([]);
  });
});

test.describe('a case', () => {
  test('is hydrated under a policy with a nonce, and hands no signed link to the browser', async ({ page }) => {
    know('shown');
    const said = await open(page, `${host.origin}/cases/shown`);
    await expect(page.getByRole('img', { name: 'Reference image' })).toBeVisible();
    expect(await page.content()).not.toContain('X-Amz');
    expect(await (await page.request.get(`${host.origin}/cases/shown`)).text()).not.toMatch(/X-Amz|match_image_url/);

    await openByKeyboard(page.locator('main'));
    await page.getByRole('button', { name: 'Play liveness video' }).click();
    await expect(page.locator('figure[data-media=video]')).toHaveAttribute('data-state', 'ready');
    expect(said).toEqual([]);
  });

  test('lets go of the picture when the hour is over, and shows it again with a fresh link', async ({ page }) => {
    // The fresh links live longer than the page's clock is ahead of the server's.
    let hours = 1;
    const link = (name: string): string => vendor.link(name, hours);
    know('hour', () => ({ reference_image: link('face.png'), video_url: link('liveness.webm') }));
    await page.clock.install();
    const said = await open(page, `${host.origin}/cases/hour`);
    const image = page.getByRole('img', { name: 'Reference image' });
    await expect(image).toBeVisible();
    const before = await image.getAttribute('src');
    await endTheHour(page, '/media/hour/');
    hours = 4;
    await page.getByRole('button', { name: 'Refresh link' }).first().click();
    await expect(image).toBeVisible();
    expect(await image.getAttribute('src')).not.toBe(before);
    expect(said).toEqual([]);
  });

  test('is decided once, whoever presses twice', async ({ page }) => {
    await deliver(host, event(vendor, 'decided', 'In Review', 600));
    know('decided');
    const said = await open(page, `${host.origin}/cases/decided`);
    await approve(page.locator('main'));
    await expect(page.getByText('Decided: Approved.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('This case was decided: Approved.')).toBeVisible();
    expect(said).toEqual([]);
  });

  test('@picture looks as it should, and neither side changes the other', async ({ page }) => {
    know('looks');
    await page.clock.install();
    await open(page, `${host.origin}/cases/looks`);
    await expect(page.getByRole('img', { name: 'Reference image' })).toBeVisible();
    expect(await violations(page, '.lr-LivenessReport')).toEqual([]);
    await expect(page).toHaveScreenshot(['next', 'look', 'case.png'], timeless(page));
    await expectHostUntouched(page);
  });
});
