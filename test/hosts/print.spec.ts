// A report on paper: every word of it, no picture, no link.
import { expect, test, type Page } from '@playwright/test';
import type { VerificationWarning } from '../../src/index.js';
import { readPdf, type Printed } from './pdf.ts';
import { startHost, startStorage, type Host, type Storage } from './servers.ts';

let storage: Storage;
let host: Host | undefined;
test.beforeEach(async () => {
  storage = await startStorage();
});
test.afterEach(() => {
  host?.close();
  storage.close();
});

const logTypes = ['information', 'warning', 'error', 'advisory'];
const long = (index: number): string =>
  `The check saw something in attempt ${index}. A person should look at frame ${index * 7} before deciding.`;
const warnings = (count: number): VerificationWarning[] =>
  Array.from({ length: count }, (_, index) => ({
    risk: `RISK_${index}`,
    additional_data: { attempts: index, face_match_url: 'https://storage.example/face?X-Amz-Signature=secret' },
    log_type: logTypes[index % logTypes.length] ?? '',
    short_description: `Finding ${index}, see https://vendor.example/docs/${index}?sig=secret`,
    long_description: `${long(index)} Compare https://storage.example/${index}?X-Amz-Signature=secret with it.`,
  }));

const signed = (name: string): string =>
  `${storage.origin}/${name}?X-Amz-Date=20260131T120000Z&X-Amz-Expires=14400&X-Amz-Signature=secret`;
const state = (more: object = {}): object => ({
  image: signed('face.png'),
  video: signed('liveness.webm'),
  expiresAt: Date.now() + 3_600_000,
  warnings: warnings(64),
  metadata: { session_id: 's-1', callback: 'https://host.example/hook?token=secret', vendor_data: 'case 7' },
  ...more,
});

async function open(page: Page, given: object): Promise<void> {
  host = await startHost(
    given,
    `default-src 'none'; script-src 'self'; style-src 'self'; img-src data: ${storage.origin}; media-src ${storage.origin}`,
  );
  await page.goto(host.origin);
  await expect(page.locator('figure[data-media=image]')).toHaveAttribute('data-state', 'ready');
  // One is open, one was opened and closed again, all others are as they came.
  const rows = page.locator('.lr-WarningRow-trigger');
  await rows.nth(0).click();
  await rows.nth(1).click();
  await rows.nth(1).click();
}

const print = async (page: Page): Promise<Printed> => readPdf(await page.pdf({ format: 'A4', printBackground: true }));
const squeezed = (text: string): string => text.replace(/\s+/g, '');
const missing = ({ text }: Printed, count: number): string[] =>
  Array.from({ length: count }, (_, index) => long(index)).filter((sentence) => !text.includes(squeezed(sentence)));

for (const report of ['liveness', 'age'] as const) {
  test(`the ${report} report prints every warning in full, without a picture or a link`, async ({ page }) => {
    await open(page, state({ report }));
    const printed = await print(page);
    expect(missing(printed, 64)).toEqual([]);
    expect(printed.text).not.toContain('\uFFFD');
    expect(printed.pages.length).toBeGreaterThan(3);
    // No warning is torn apart, and the heading stands above the first of them.
    const torn = Array.from({ length: 64 }, (_, index) => [`Finding${index},`, squeezed(long(index)), `RISK_${index}`]);
    expect(torn.filter((parts) => !printed.pages.some((text) => parts.every((part) => text.includes(part))))).toEqual(
      [],
    );
    expect(printed.pages.find((text) => text.includes('16errors'))).toContain('Finding2,');
    for (const text of [
      'In Review',
      '64.31',
      '24.3 years',
      '3D Action & Flash',
      's-1',
      'case 7',
      'Printed',
      'as given',
    ])
      expect(printed.text).toContain(squeezed(text));
    expect(printed.text).toContain('Imagesandvideosarenotprinted.');
    expect([printed.images, printed.links]).toEqual([0, 0]);
    expect(printed.text).not.toMatch(/http|:\/\/|secret|\.example/i);
    expect(printed.raw).not.toMatch(/X-Amz|secret|\.example/i);
    // The screen is as it was.
    await expect(page.locator('.lr-WarningPanel')).toHaveCount(1);
  });
}

test('the reader of the file can fail: it sees a panel that stays closed, a picture and a link', async ({ page }) => {
  await open(page, state({ printMedia: true }));
  await page.evaluate(() => {
    globalThis.addEventListener('beforeprint', () => {
      const panel = document.querySelectorAll<HTMLElement>('.lr-WarningRow-content')[1];
      if (panel) panel.hidden = true;
    });
    const link = document.createElement('a');
    link.href = 'https://host.example/';
    link.textContent = 'https://host.example/';
    document.querySelector('main')?.append(link);
  });
  const printed = await print(page);
  expect(missing(printed, 64)).toEqual([long(6)]);
  expect(printed.images).toBeGreaterThan(0);
  expect(printed.links).toBeGreaterThan(0);
  expect(printed.text).toContain('https://host.example/');
  expect(printed.raw).toContain('https://host.example/');
});

test('of what can be pressed only a decision that was made is printed', async ({ page }) => {
  await open(page, state({ decide: true }));
  expect((await print(page)).text).not.toContain(squeezed('Your decision'));
  await page.getByRole('button', { name: 'Decline', exact: true }).click();
  await page.getByRole('button', { name: 'Confirm: decline' }).click();
  await expect(page.getByText('Decided: Declined.')).toBeVisible();
  const { text } = await print(page);
  expect(text).toContain(squeezed('Decided: Declined.'));
  expect(text).not.toContain(squeezed('A button of the host'));
});

test('the still is printed where the host asks for it, and nothing of the video', async ({ page }) => {
  await open(page, state({ printMedia: true }));
  const printed = await print(page);
  expect(printed.images).toBeGreaterThan(0);
  expect(printed.links).toBe(0);
  expect(printed.text).toContain('Videosarenotprinted');
  expect(printed.text).not.toMatch(/http|PlayLivenessvideo|Hideimage/i);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: 'Reference image' })).toBeVisible();
  await expect(page.locator('figure[data-media=video]')).toBeHidden();
  for (const each of await page.locator('.lr-Report button:not(.lr-WarningRow-trigger)').all())
    await expect(each).toBeHidden();
  await expect(page.locator('.lr-Countdown-chip').first()).toBeHidden();
});

test('a dark page is printed in light colours', async ({ page }) => {
  await open(page, state());
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.locator('.lr-Report').evaluate((root) => {
    const found = new Set<string>();
    const canvas = document.createElement('canvas').getContext('2d');
    const lightness = (colour: string): number => {
      if (!canvas) return Number.NaN;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return alpha === 0 ? 255 : (red + green + blue) / 3;
    };
    for (const node of [root, ...root.querySelectorAll('*')]) {
      const { display, backgroundColor } = getComputedStyle(node);
      if (display !== 'none' && node.getClientRects().length > 0 && lightness(backgroundColor) < 200)
        found.add(`${node.getAttribute('class')} on ${backgroundColor}`);
    }
    return { dark: [...found], text: lightness(getComputedStyle(root).color) };
  });
  expect(colours.dark).toEqual([]);
  expect(colours.text).toBeLessThan(80);
});
