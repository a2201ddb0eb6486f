// Who says how a report looks: the page, what is around it, or the component itself. Each of the three attributes, anywhere, and nested.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { colourText } from '../../scripts/tokens/cssOf.ts';
import { readTokens, type Tree } from '../../scripts/tokens/read.ts';
import { loweredStyles } from './servers.ts';

const dist = new URL('../../dist/', import.meta.url);
const sheet = readFileSync(new URL('styles.css', dist), 'utf8');
/** As Vite and Next write it unless they are told otherwise: without light-dark(). */
const lowered = await loweredStyles();
const tokens = readTokens(JSON.parse(readFileSync(new URL('tokens.json', dist), 'utf8')) as Tree);
const components = (await import(new URL('index.js', dist).href)) as Record<
  string,
  ComponentType<Record<string, unknown>>
>;

function colourOf(name: string, look: string): string {
  const token = tokens.find((each) => each.name === name);
  if (token?.type !== 'color') throw new Error(`There is no colour ${name}.`);
  const hex = colourText(token.modes[look] ?? token.value);
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}

const warnings = [
  {
    risk: 'LOW_LIVENESS_SCORE',
    additional_data: null,
    log_type: 'warning',
    short_description: 'Low liveness score',
    long_description: 'The score is low.',
  },
];
const report = {
  status: 'In Review',
  method: 'PASSIVE',
  score: 64,
  reference_image: null,
  video_url: null,
  age_estimation: 24,
  warnings,
};

/** The markup of a component, with attributes on its own root. */
function draw(name: string, more: Record<string, unknown> = {}): string {
  const Component = components[name];
  if (!Component) throw new Error(`${name} is not exported.`);
  return renderToStaticMarkup(createElement(Component, { report, ...more }));
}

const open = (page: Page, body: string, css = '', ours = sheet): Promise<void> =>
  page.setContent(
    `<!doctype html><html lang="en"><head><style>${css}</style><style>${ours}</style></head><body>${body}</body></html>`,
  );

/** Light or dark, by what the report is painted with and written in. */
async function lookOf(page: Page, selector = '.lr-Report'): Promise<string> {
  const [ground, text] = await page
    .locator(selector)
    .first()
    .evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).color]);
  const found = ['light', 'dark'].find(
    (look) => ground === colourOf('--lr-surface', look) && text === colourOf('--lr-text', look),
  );
  return found ?? `${ground} with ${text}`;
}

const one = draw('LivenessReport');
const own = (theme: string): string => draw('LivenessReport', { 'data-theme': theme });
const inside = (theme: string, what: string): string => `<section data-theme="${theme}"><div>${what}</div></section>`;

const cases: readonly [name: string, body: string, css: string, onLight: string, onDark: string][] = [
  ['nothing says anything', one, '', 'light', 'light'],
  ['the page follows the reader’s system', one, ':root { color-scheme: light dark }', 'light', 'dark'],
  ['the page sets only color-scheme: dark', one, ':root { color-scheme: dark }', 'dark', 'dark'],
  ['the page sets only color-scheme: light', one, ':root { color-scheme: light }', 'light', 'light'],
  ['the page is only light', one, ':root { color-scheme: only light }', 'light', 'light'],
  [
    'a part of the page sets color-scheme',
    `<div class="in"><div>${one}</div></div>`,
    '.in { color-scheme: dark }',
    'dark',
    'dark',
  ],
  [
    'a part of the page follows the system',
    `<div class="in">${one}</div>`,
    '.in { color-scheme: light dark }',
    'light',
    'dark',
  ],
  ['data-theme on an ancestor', inside('dark', one), '', 'dark', 'dark'],
  ['data-theme on the component', own('dark'), '', 'dark', 'dark'],
  ['a light component on a dark page', own('light'), ':root { color-scheme: dark }', 'light', 'light'],
  ['a dark component on a light page', own('dark'), ':root { color-scheme: light }', 'dark', 'dark'],
  ['a light part in a dark one', inside('dark', inside('light', one)), '', 'light', 'light'],
  ['a dark part in a light one', inside('light', inside('dark', one)), '', 'dark', 'dark'],
  [
    'a light component in a dark part in a light one',
    inside('light', inside('dark', own('light'))),
    '',
    'light',
    'light',
  ],
  [
    'data-theme against the reader’s system',
    inside('light', one),
    ':root { color-scheme: light dark }',
    'light',
    'light',
  ],
  ['a theme that is neither', inside('sepia', one), ':root { color-scheme: dark }', 'dark', 'dark'],
];

for (const [name, body, css, onLight, onDark] of cases) {
  test(`${name}: ${onLight}${onDark === onLight ? '' : `, and ${onDark} on a dark system`}`, async ({ page }) => {
    await open(page, body, css);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await lookOf(page)).toBe(onLight);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await lookOf(page)).toBe(onDark);
  });
}

test('styles that a bundler has rewritten for older browsers know a theme on any element', async ({ page }) => {
  expect(lowered).not.toContain('light-dark(');
  // Its own rewriting of the host's `color-scheme` is not at hand here, and what it makes of that holds for the whole page.
  const themes = cases.filter(([, , css]) => css === '');
  expect(themes.length).toBeGreaterThan(5);
  for (const [name, body, , onLight] of themes) {
    await open(page, body, '', lowered);
    expect.soft(await lookOf(page), name).toBe(onLight);
  }
  for (const [outer, inner] of [
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const) {
    await page.setContent(
      `<!doctype html><html lang="en" data-theme="${outer}"><style>${lowered}</style>${one}${own(inner)}</html>`,
    );
    expect.soft(await lookOf(page), `the page, ${outer}`).toBe(outer);
    expect.soft(await lookOf(page, `[data-theme=${inner}]`), `a component in it, ${inner}`).toBe(inner);
  }
});

for (const [name, css] of [
  ['as shipped', sheet],
  ['rewritten', lowered],
] as const)
  test(`colours that the host gives its page hold in each part that has no other theme, with styles ${name}`, async ({
    page,
  }) => {
    const mine = '--lr-surface: rgb(1, 2, 3)';
    await page.setContent(
      `<!doctype html><html lang="en" data-theme="dark"><style>:root { ${mine} } .other { ${mine} }</style><style>${css}</style>
       <main id="plain">${one}</main><main id="same">${own('dark')}</main><main id="part">${inside('dark', one)}</main>
       <main id="set"><div class="other" data-theme="light">${one}</div></main><main id="other">${inside('light', one)}</main></html>`,
    );
    const ground = (id: string): Promise<string> =>
      page.locator(`#${id} .lr-Report`).evaluate((element) => getComputedStyle(element).backgroundColor);
    for (const id of ['plain', 'same', 'part', 'set']) expect.soft(await ground(id), id).toBe('rgb(1, 2, 3)');
    expect(await ground('other')).toBe(colourOf('--lr-surface', 'light'));
  });

const parts = [
  'StatusBadge',
  'ScoreGauge',
  'AgeEstimate',
  'MethodDetails',
  'WarningList',
  'MediaPreview',
  'ReviewDecision',
];

/** All that is seen of each element. */
const drawn = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) =>
      [null, '::before', '::after'].map((part) => {
        const style = getComputedStyle(element, part);
        const names = [
          'color',
          'background-color',
          'border-top-color',
          'outline-color',
          'fill',
          'stroke',
          'accent-color',
        ];
        return names.map((name) => style.getPropertyValue(name)).join(' | ');
      }),
    ),
  );

for (const name of parts) {
  test(`a dark ${name} on a light page is drawn as on a dark one, to each part`, async ({ page }) => {
    const more =
      name === 'MediaPreview' ? { media: 'image' } : name === 'ReviewDecision' ? { onDecide: () => undefined } : {};
    const all = (id: string): string => `#${id} [class^="lr-"], #${id} [class^="lr-"] *`;
    await open(
      page,
      `<div id="page" style="color-scheme: dark">${draw(name, more)}</div>
       <div id="own">${draw(name, { ...more, 'data-theme': 'dark' })}</div>
       <div id="nested" data-theme="light"><div data-theme="dark">${draw(name, more)}</div></div>
       <div id="light">${draw(name, more)}</div>`,
    );
    const dark = await drawn(page, all('page'));
    expect(dark.length).toBeGreaterThan(1);
    expect(await drawn(page, all('own'))).toEqual(dark);
    expect(await drawn(page, all('nested'))).toEqual(dark);
    expect(await drawn(page, all('light'))).not.toEqual(dark);
  });
}

const padding = (page: Page, id: string): Promise<string> =>
  page.locator(`#${id} .lr-WarningRow-trigger`).evaluate((element) => getComputedStyle(element).padding);

test('density is the nearest one’s, also of the component itself', async ({ page }) => {
  const list = draw('WarningList');
  const compact = draw('WarningList', { 'data-density': 'compact' });
  await open(
    page,
    `<div id="none">${list}</div>
     <div id="around" data-density="compact"><div>${list}</div></div>
     <div id="own">${compact}</div>
     <div id="back" data-density="compact"><div data-density="comfortable">${list}</div></div>
     <div id="again" data-density="compact"><div data-density="comfortable">${compact}</div></div>
     <div id="other" data-density="roomy">${list}</div>`,
  );
  const [none, around, own, back, again, other] = await Promise.all(
    ['none', 'around', 'own', 'back', 'again', 'other'].map((id) => padding(page, id)),
  );
  expect(around).not.toBe(none);
  expect([own, again]).toEqual([around, around]);
  expect([back, other]).toEqual([none, none]);
});

test('a token that the host sets holds in both looks and in any density', async ({ page }) => {
  await open(
    page,
    `<div class="mine" data-theme="dark" data-density="compact">${one}</div>`,
    '.mine { --lr-surface: light-dark(rgb(1, 2, 3), rgb(4, 5, 6)); --lr-space-3: 33px; }',
  );
  await expect(page.locator('.lr-Report')).toHaveCSS('background-color', 'rgb(4, 5, 6)');
  expect(await page.locator('.lr-WarningRow-trigger').evaluate((each) => getComputedStyle(each).padding)).toContain(
    '33px',
  );
});
