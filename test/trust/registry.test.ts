// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as everything from '../../src/index.ts';
import { faultsOfItem, faultsOfRegistry } from '../../scripts/trust/registryForm.mjs';
import { root } from './run.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Item {
  name: string;
  type: string;
  title: string;
  description: string;
  dependencies: string[];
  css: Record<string, Record<string, string>>;
  files: { path: string; content: string; type: string }[];
}

const folder = 'registry/r';
const items = readdirSync(join(root, folder))
  .filter((file) => file !== 'registry.json')
  .map((file) => JSON.parse(read(`${folder}/${file}`)) as Item);

describe.each(items)('the item $name', (item) => {
  it('is of shadcn’s form, and in the list', () => {
    expect(faultsOfItem(item)).toEqual([]);
    const { items: listed } = JSON.parse(read('registry.json')) as { items: Item[] };
    expect(listed.map(({ name }) => name)).toContain(item.name);
  });

  it('holds its source as it stands, which uses nothing but React and this package', () => {
    for (const { path, content } of item.files) {
      expect(content).toBe(read(path));
      for (const [, source = ''] of content.matchAll(/from '([^']+)'/g))
        expect(['react', 'react-liveness-report']).toContain(source);
    }
  });

  it('imports what is exported', () => {
    for (const { content } of item.files) {
      const [, list = ''] = /import \{([^}]+)\} from 'react-liveness-report'/.exec(content) ?? [];
      const values = list
        .split(',')
        .map((each) => each.trim().replace(/ as .*/, ''))
        .filter((each) => each && !each.startsWith('type '));
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) expect(everything).toHaveProperty(value);
    }
  });

  it('puts the sheet under the utilities of Tailwind, and maps only onto variables of shadcn’s', () => {
    expect(Object.keys(item.css)).toContain('@import "react-liveness-report/styles.css" layer(components)');
    for (const value of Object.values(item.css[':root'] ?? {}))
      expect(value).toMatch(/^var\(--[a-z-]+(?:, var\(--[a-z-]+\))?\)$/);
  });
});

it('has the parts and the wholes', () => {
  expect(items.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'status-badge',
      'liveness-report',
      'age-estimation-report',
      'review-decision',
      'review-desk',
    ]),
  );
});

it('maps as the recipe of the guide does, where there is one', () => {
  const path = 'stories/kits/shadcn.css';
  const recipe = existsSync(join(root, path)) ? read(path) : '';
  const bare = (value: string): string => value.replace(/, var\([^)]*\)\)/, ')');
  const own = Object.fromEntries(
    Object.entries(items[0]?.css[':root'] ?? {}).map(([name, value]) => [name, bare(value)]),
  );
  for (const [, name = '', value = ''] of recipe.matchAll(/(--lr-[\w-]+):\s*([^;]+);/g))
    expect(own[name], name).toBe(bare(value));
});

describe('the form', () => {
  const fine = {
    name: 'a',
    type: 'registry:ui',
    title: 'A',
    description: 'An A.',
    files: [{ path: 'registry/ui/a.tsx', type: 'registry:ui', content: 'a' }],
  };
  it('takes what shadcn takes', () => {
    expect(faultsOfItem(fine)).toEqual([]);
  });

  it.each([
    ['no object', null, 'no object'],
    ['a list', [], 'no object'],
    ['no name', { ...fine, name: undefined }, 'name is missing'],
    ['an empty title', { ...fine, title: ' ' }, 'title is no text'],
    ['an unknown type', { ...fine, type: 'registry:thing' }, 'has to be one of'],
    ['a misspelt field', { ...fine, dependancies: [] }, "no field of shadcn's"],
    ['files that are no list', { ...fine, files: {} }, 'files is no list'],
    ['a file without content', { ...fine, files: [{ ...fine.files[0], content: '' }] }, 'content is no text'],
    ['a file outside', { ...fine, files: [{ ...fine.files[0], path: '../a.tsx' }] }, 'leaves the project'],
    ['a target outside', { ...fine, files: [{ ...fine.files[0], target: '/etc/a' }] }, 'leaves the project'],
    ['a target above', { ...fine, files: [{ ...fine.files[0], target: 'a/../../b' }] }, 'leaves the project'],
    ['a number in css', { ...fine, css: { ':root': { '--a': 1 } } }, 'css[:root][--a] is no object'],
    ['an odd group of variables', { ...fine, cssVars: { lite: {} } }, "cssVars.lite is no field of shadcn's"],
    ['a dependency that is no text', { ...fine, dependencies: [1] }, 'dependencies[0] is no text'],
  ])('refuses %s', (_, item, words) => {
    expect(faultsOfItem(item).join('\n')).toContain(words);
  });

  const list = (...given: unknown[]): unknown => ({
    name: 'x',
    homepage: 'y',
    items: given.map((each) => ({ ...fine, files: [{ path: 'a.tsx', type: 'registry:ui' }], ...(each as object) })),
  });
  it.each([
    ['two of one name', list({}, {}), 'two items are called a'],
    ['a name that is no file', list({ name: 'A B' }), 'is no name of a file'],
    ['the name of the list itself', list({ name: 'registry' }), 'is no name of a file'],
    ['nothing', list(), 'no items'],
    ['no list', { name: 'x', homepage: 'y' }, 'items is missing'],
  ])('refuses a list with %s', (_, given, words) => {
    expect(faultsOfRegistry(given).join('\n')).toContain(words);
  });
});
