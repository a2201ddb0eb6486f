// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colours, contrast, least, measure } from '../../stories/guide/tokens/contrast.ts';
import { decorative, pairs } from '../../stories/guide/tokens/pairs.ts';
import type { Colour } from '../../scripts/tokens/read.ts';

const tokens = colours();
const colour = (hex: string): Colour => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255),
});

it.each(measure(tokens).map((pair) => [`--lr-${pair.front}`, `--lr-${pair.back}`, pair.look, pair] as const))(
  'tells %s from %s in a %s page',
  (front, back, _, { ratio, kind }) => {
    expect(ratio, `${front} on ${back}, which is ${kind}`).toBeGreaterThanOrEqual(least[kind]);
  },
);

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#0000ff', '#ffffff', 8.59],
  ['#123456', '#123456', 1],
])('measures %s on %s as WCAG does', (one, other, ratio) => {
  expect(contrast(colour(one), colour(other))).toBeCloseTo(ratio, 2);
});

it.each([
  ['text', '#777777', 'light'],
  ['muted', '#8a8f99', 'light'],
  ['focus', '#1b2a4d', 'dark'],
  ['caution-surface', '#c9a100', 'light'],
  ['veil', '#a0a0a0', 'light'],
])('sees that --lr-%s is not told from its ground as %s in a %s page', (name, hex, look) => {
  const changed = tokens.map((token) => {
    if (token.name !== `--lr-${name}`) return token;
    const value = { ...colour(hex), alpha: token.value.alpha ?? 1 };
    return look === 'light' ? { ...token, value } : { ...token, modes: { dark: value } };
  });
  const faults = measure(changed).filter((pair) => !pair.isEnough);
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults) expect([fault.front, fault.back], fault.where).toContain(name);
  expect(new Set(faults.map((fault) => fault.look))).toContain(look);
});

it('counts the worse of what shines through: a veil over a white picture', () => {
  const [thin] = measure(
    tokens.map((token) => (token.name === '--lr-veil' ? { ...token, value: { ...token.value, alpha: 0.2 } } : token)),
    [{ front: 'on-veil', back: 'veil', kind: 'text', where: '' }],
  );
  expect(thin?.isEnough).toBe(false);
});

const styles = new URL('../../src/', import.meta.url);
/** The declarations of each block of the stylesheets, but of the tokens. */
const blocks = readdirSync(styles, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css') && !path.endsWith('tokens.css'))
  .flatMap((path) => {
    const css = readFileSync(new URL(path, styles), 'utf8').replace(/\/\*[^]*?\*\//g, '');
    return [...css.matchAll(/([^{};]+)\{([^{}]*)/g)].map(([, head = '', body = '']) => ({
      where: `${path} ${head.trim()}`,
      tokens: (property: RegExp): string[] =>
        [...body.matchAll(/([\w-]+)\s*:([^;]*)/g)]
          .filter(([, name = '']) => property.test(name))
          .flatMap(([, , value = '']) => value.match(/(?<=var\(--lr-)[\w-]+/g) ?? [])
          .filter((name) => tokens.some((token) => token.name === `--lr-${name}`)),
    }));
  });
const isPair = (front: string, back: string): boolean =>
  pairs.some((pair) => pair.front === front && pair.back === back);

it('measures every colour that a stylesheet writes or draws with', () => {
  const drawn = /^(?:color|border|outline|stroke|fill|box-shadow|accent-color|text-decoration-color|--_)/;
  for (const block of blocks)
    for (const name of block.tokens(drawn))
      expect(name in decorative || pairs.some(({ front, back }) => name === front || name === back), block.where).toBe(
        true,
      );
});

it('measures every ground that a stylesheet paints', () => {
  for (const block of blocks)
    for (const name of block.tokens(/^background/))
      expect(
        pairs.some(({ front, back }) => name === back || name === front),
        `${block.where}: ${name}`,
      ).toBe(true);
});

it('measures what a rule writes in a colour on a ground of its own', () => {
  let found = 0;
  for (const block of blocks)
    for (const front of block.tokens(/^(?:color|--_text)$/))
      for (const back of block.tokens(/^(?:background|--_surface)/)) {
        found += 1;
        expect(isPair(front, back), `${block.where}: ${front} on ${back}`).toBe(true);
      }
  expect(found).toBeGreaterThan(15);
});

it('names no pair twice', () => {
  const names = pairs.map(({ front, back, kind }) => `${front} on ${back} as ${kind}`);
  expect(new Set(names).size).toBe(names.length);
});

it('excuses no colour that text is written in', () => {
  for (const name of Object.keys(decorative))
    expect(pairs.filter(({ front, kind }) => front === name && kind === 'text')).toEqual([]);
});
