// A page that shows nothing but badges loads their own sheet. There they look as they do with styles.css, alone and beside it.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { createElement, type ComponentType, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const dist = new URL('../../dist/', import.meta.url);
const sheet = (name: string): string => readFileSync(new URL(name, dist), 'utf8');
const [whole, own] = [sheet('styles.css'), sheet('StatusBadge.css')];

const { StatusBadge, LivenessReport, ReportProvider, ReviewDecision } = (await import(
  new URL('index.js', dist).href
)) as Record<string, ComponentType<Record<string, unknown>>> & {
  StatusBadge: ComponentType<{ report: unknown; size?: string | undefined }>;
};
type Component = ComponentType<Record<string, unknown>>;
const badges = [
  { status: 'Approved' },
  { status: 'Declined' },
  { status: 'In Review', size: 'small' },
  { status: 'Expired' },
  { status: 'Escalated, and by a word that is longer than its cell' },
  { status: null },
]
  .map(({ status, size }): ReactElement => createElement(StatusBadge, { report: { status }, size }))
  // With a sign of the host's.
  .concat(
    createElement(
      ReportProvider as Component,
      {
        icons: {
          positive: createElement(
            'svg',
            { viewBox: '0 0 9 9', fill: 'none', stroke: 'red' },
            createElement('path', { d: 'M1 1h7v7', stroke: 'blue' }),
            createElement('circle', { cx: 4, cy: 4, r: 2 }),
          ),
        },
      },
      createElement(StatusBadge, { report: { status: 'Approved' } }),
    ),
  )
  .map((badge) => `<td>${renderToStaticMarkup(badge)}</td>`)
  .join('');

/** What a host's own page has around a badge: a reset in no layer, and text settings that are handed down. */
const host = `
  body { margin: 0; font: 15px/2 sans-serif; letter-spacing: 1px; text-align: end; }
  td { max-width: 9rem; padding: 4px; text-transform: uppercase; }
  * { box-sizing: content-box; } svg { display: block; fill: red; stroke: red; } bdi { font-size: 30px; }
`;

async function open(page: Page, ...sheets: string[]): Promise<void> {
  const styles = [host, ...sheets].map((css) => `<style>${css}</style>`).join('');
  const table = (theme: string): string => `<table data-theme="${theme}"><tr>${badges}</tr></table>`;
  await page.setContent(
    `<!doctype html><html lang="en"><head>${styles}</head><body>${table('light')}${table('dark')}</body></html>`,
  );
}

/** Every computed property of each badge and of what is in it, but the tokens: those of other components have no effect on it. */
const look = (page: Page): Promise<string[]> =>
  page.locator('.lr-StatusBadge, .lr-StatusBadge *').evaluateAll((elements) =>
    elements.map((element) => {
      const style = getComputedStyle(element);
      const names = [...style].filter((name) => !name.startsWith('--'));
      return names.map((name) => `${element.localName} ${name}: ${style.getPropertyValue(name)}`).join('\n');
    }),
  );

const surroundings = {
  'on a screen': {},
  'in forced colours': { forcedColors: 'active' },
  'on paper': { media: 'print' },
} as const;

for (const [where, media] of Object.entries(surroundings)) {
  test(`${where} a badge looks the same with its own sheet, with the whole one, and with both in any order`, async ({
    page,
  }) => {
    await page.emulateMedia(media);
    await open(page, whole);
    const [expected, picture] = [await look(page), await page.screenshot()];
    for (const sheets of [[own], [own, whole], [whole, own]]) {
      await open(page, ...sheets);
      expect(await look(page)).toEqual(expected);
      expect(picture.equals(await page.screenshot()), 'the picture').toBe(true);
    }
  });
}

test('a report with its decision panel looks the same with the sheet of reports as with the whole one', async ({
  page,
}) => {
  const warnings = ['error', 'warning', 'information'].map((log_type) => ({ risk: log_type, log_type }));
  const report = { status: 'In Review', score: 64, method: 'PASSIVE', age_estimation: 24, warnings, video_url: null };
  const panel = createElement(ReviewDecision as Component, { report, onDecide: () => undefined });
  const markup = renderToStaticMarkup(
    createElement(LivenessReport as Component, { report, metadata: { session_id: 's-1' }, actions: panel }),
  );
  const drawn = async (css: string): Promise<string[]> => {
    await page.setContent(`<!doctype html><style>${host}</style><style>${css}</style>${markup}`);
    return page.locator('.lr-Report, .lr-Report *').evaluateAll((elements) =>
      elements.map((element) => {
        const style = getComputedStyle(element);
        // A token that none of them reads has no effect.
        const names = [...style].filter((name) => !name.startsWith('--'));
        return names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('\n');
      }),
    );
  };
  const expected = await drawn(whole);
  expect(expected.length).toBeGreaterThan(50);
  expect(await drawn(sheet('report.css'))).toEqual(expected);
});

test('nothing stands in that sheet for nothing', async ({ page }) => {
  await open(page, own);
  const expected = await look(page);
  for (const name of new Set(own.match(/\.lr-[\w-]+/g)))
    expect(await page.locator(name).count(), name).toBeGreaterThan(0);
  const tokens = [...new Set(own.match(/--lr-(?!_)[\w-]+(?=:)/g))];
  expect(tokens.length).toBeGreaterThan(5);
  // Three are there for the host, to paint what is around a component.
  for (const token of tokens.filter((name) => !/^--lr-(?:page|surface|text)$/.test(name))) {
    await open(page, own.replaceAll(new RegExp(`${token}:[^;}]*;?`, 'g'), ''));
    expect(await look(page), token).not.toEqual(expected);
  }
});

test('a page of the host that has no badge looks as it does without that sheet', async ({ page }) => {
  const around = async (): Promise<string[]> =>
    page.locator('html, body, table, td, .lr-Report, .lr-Button').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const style = getComputedStyle(element);
        return [...style]
          .filter((name) => !name.startsWith('--'))
          .map((name) => `${name}: ${style.getPropertyValue(name)}`);
      }),
    );
  const rest =
    '<section class="lr-Report"><button class="lr-Button">A button of a report whose sheet is not there</button></section>';
  await page.setContent(`<style>${host}</style><table><tr><td>1</td></tr></table>${rest}`);
  const before = await around();
  await page.setContent(`<style>${host}</style><style>${own}</style><table><tr><td>1</td></tr></table>${rest}`);
  expect(await around()).toEqual(before);
});
