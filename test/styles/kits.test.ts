// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readTokens, type Tree } from '../../scripts/tokens/read.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}${path}`);

const recipes = filesIn('stories/kits/').filter((path) => /^stories\/kits\/\w+\.css$/.test(path));
const names = new Set(readTokens(JSON.parse(read('src/styles/tokens.json')) as Tree).map(({ name }) => name));

it('has a recipe for each kit', () => {
  expect(recipes.map((path) => path.slice('stories/kits/'.length)).toSorted()).toEqual(
    ['antd', 'mantine', 'mui', 'primer', 'radix', 'shadcn'].map((name) => `${name}.css`),
  );
});

it.each(recipes)('%s is at most ten lines, and sets only tokens that there are', (path) => {
  const css = read(path);
  expect(css.split('\n').filter((line) => line.trim()).length).toBeLessThanOrEqual(10);
  const set = css.match(/--lr-[\w-]+(?=:)/g) ?? [];
  expect(set.length).toBeGreaterThan(5);
  expect(set.filter((name) => !names.has(name))).toEqual([]);
  expect(css, 'values are the kit’s own').not.toMatch(/#[\da-f]{3}|\brgb|\boklch/);
});

it.each(recipes)('%s is what the story draws with and what the guide shows', (path) => {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const kits = filesIn('stories/kits/').filter((each) => each.endsWith('.tsx'));
  expect(kits.filter((each) => read(each).includes(`/${file}?inline'`))).toHaveLength(1);
  expect(read('stories/guide/theming.mdx')).toContain(`kits/${file}?raw'`);
});

const kit = /from '(?:@mui|@emotion|antd|@mantine|@radix-ui\/themes|@primer|tailwindcss)\b/;
const isCode = (path: string): boolean => /\.(?:tsx?|mdx)$/.test(path);

it('keeps the kits out of every other story: each comes with its own, on demand', () => {
  const files = ['src/', 'stories/', '.storybook/'].flatMap(filesIn).filter(isCode);
  const users = files.filter((path) => kit.test(read(path)));
  expect(users.length).toBeGreaterThan(4);
  for (const path of users) expect(path).toMatch(/^stories\/kits\//);
  const loaders = files.filter((path) => /from '[^']*kits\/(?!KitPage)[^']*\.tsx'/.test(read(path)));
  expect(loaders, 'an import that is not on demand').toEqual([]);
});
