// @vitest-environment node
import { readFileSync } from 'node:fs';
import { defineConfig, Logger, parse } from '@terrazzo/parser';
import { expect, it } from 'vitest';
import { colourText, cssOf, valueText } from '../../scripts/tokens/cssOf.ts';
import { readTokens, type Tree } from '../../scripts/tokens/read.ts';
import { resolverOf } from '../../scripts/tokens/resolverOf.ts';

const folder = new URL('../../src/styles/', import.meta.url);
const source = new URL('tokens.json', folder);
const text = readFileSync(source, 'utf8');
const tree = JSON.parse(text) as Tree;
const tokens = readTokens(tree);
const css = readFileSync(new URL('tokens.css', folder), 'utf8');

/** As any reader of the format would, and loud about what is not valid. */
async function parsed(files: { filename: URL; src: string }[]): Promise<Awaited<ReturnType<typeof parse>>> {
  const logger = new Logger({ level: 'silent' });
  const config = defineConfig({ lint: { build: { enabled: true } } }, { cwd: folder, logger });
  return parse(files, { config, logger });
}

it('writes tokens.css from tokens.json: after a change, run npm run tokens', () => {
  expect(css).toBe(cssOf(tokens));
});

it('is valid for a reader of the DTCG format, which sees the same tokens', async () => {
  const read = await parsed([{ filename: source, src: text }]);
  expect(Object.keys(read.tokens).toSorted()).toEqual(tokens.map(({ id }) => id).toSorted());
  for (const { id, type, value, description } of tokens)
    expect(read.tokens[id], id).toMatchObject({ $type: type, $value: value, $description: description });
  for (const mode of ['dark', 'compact', 'still']) {
    const seen = read.resolver.apply({ tzMode: mode });
    for (const { id, value, modes } of tokens) expect(seen[id]?.$value, id).toMatchObject(modes[mode] ?? value);
  }
});

it('is refused by that reader where a value is not of its type', async () => {
  const broken = text.replace('"components": [1, 1, 1]', '"components": [1, 1]');
  expect(broken).not.toBe(text);
  await expect(parsed([{ filename: source, src: broken }])).rejects.toThrow();
});

it.each([
  ['as it comes', {}, undefined],
  ['dark', { theme: 'dark' }, 'dark'],
  ['with less room', { density: 'compact' }, 'compact'],
  ['still', { motion: 'still' }, 'still'],
])('gives a reader of the Resolver Module the same values %s', async (_, input, mode) => {
  const resolver = { filename: new URL('tokens.resolver.json', folder), src: JSON.stringify(resolverOf(tree)) };
  const read = (await parsed([resolver])).resolver.apply(input);
  expect(Object.keys(read)).toHaveLength(tokens.length);
  for (const token of tokens) {
    const expected = mode === undefined ? token.value : (token.modes[mode] ?? token.value);
    expect(read[token.id]?.$value, token.id).toMatchObject(expected);
  }
});

it('says of every token what it is for', () => {
  for (const { id, description } of tokens) expect(description, id).toMatch(/^[A-Z`].{8,}\.$/);
});

it('gives every colour on a page a dark value, and those over a picture none', () => {
  const without = tokens.filter(({ type, modes }) => type === 'color' && !('dark' in modes)).map(({ name }) => name);
  expect(without).toEqual(
    ['backdrop', 'veil', 'on-veil', 'veil-caution', 'on-veil-caution'].map((name) => `--lr-${name}`),
  );
});

it('writes the same colour in hexadecimal as by its components', () => {
  for (const token of tokens) {
    if (token.type !== 'color') continue;
    for (const colour of [token.value, ...Object.values(token.modes)])
      expect(colour.hex, token.id).toBe(colourText({ ...colour, alpha: 1 }));
  }
});

it('changes nothing but room where it is compact, and each step to a smaller one that is not zero', () => {
  const changed = tokens.filter(({ modes }) => 'compact' in modes);
  expect(changed.length).toBeGreaterThan(0);
  for (const token of changed) {
    expect(token.id).toMatch(/^space\./);
    const size = Number.parseFloat(valueText(token, 'compact'));
    expect(size, token.id).toBeGreaterThan(0);
    expect(size, token.id).toBeLessThan(Number.parseFloat(valueText(token)));
  }
  const block = /\[data-density='compact'\] \{([^}]*)\}/.exec(css)?.[1] ?? '';
  expect(block.match(/[\w-]+(?=:)/g)).toEqual(changed.map(({ name }) => name));
});
