import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../../src/icons', file), 'utf8');
const rules = [
  ...['tones.css', 'severities.css', 'media.css']
    .map(read)
    .join('')
    .matchAll(/([^{}]*)\{([^{}]*)\}/g),
];

/** What draws a sign: each declaration of its rules, those of its `::before` too. */
const drawn = (name: string): string =>
  rules
    .filter(([, selector = '']) => selector.includes(`='${name}'`))
    .map(([, , declarations = '']) => declarations.replace(/\s+/g, ' '))
    .join('');

it.each([
  ['tones', ['positive', 'negative', 'caution', 'neutral']],
  ['severities', ['error', 'warning', 'unknown', 'information']],
  ['other signs', ['enlarge', 'lock', 'eye', 'picture', 'clock']],
])('the %s differ in outline, so that no colour is needed to tell them apart', (_, names) => {
  const outlines = names.map(drawn);
  expect(outlines.filter((outline) => !/--_outline: (?:polygon|none)/.test(outline))).toEqual([]);
  expect(new Set(outlines).size).toBe(names.length);
});

it('a sign needs no file, which a page may forbid', () => {
  expect(['Icon.css', 'tones.css', 'severities.css', 'media.css'].map(read).join('')).not.toContain('url(');
});
