// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStories } from '../../.storybook/docs/plugin.ts';
import { brokenLinks, linksOf } from './links.ts';

const root = join(import.meta.dirname, '../..');
const exists = (path: string): boolean => existsSync(join(root, path));

function read(): Record<string, string> {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const folders = ['docs', 'examples', '.changeset'].flatMap((folder) =>
    exists(folder)
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`)
      : [],
  );
  const paths = [
    ...readdirSync(root).filter((name) => name.endsWith('.md')),
    ...folders.filter((path) => path.endsWith('.md') && !path.includes('node_modules')),
    ...sources.filter((name) => /\.tsx?$/.test(name)).map((name) => `src/${name}`),
  ];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

const guide = (text: string): Record<string, string> => ({
  'stories/guide/a.mdx': `<Meta title="Guide/A" />\n\n# A\n\n${text}\n\n## A place, b\n`,
});
const stories = {
  'stories/B.stories.tsx': `const meta = { title: 'Components/B', component: B, parameters: { docs: about({ purpose: 'Shows B.', reads: '', states: [], semantics: [], classes: '' }) } } satisfies Meta;
export const LongWords: Story = { parameters: story('Long.') };`,
};

describe('links', () => {
  it('go to pages, places, stories and files that are there', () => {
    expect(brokenLinks(read(), readStories(), exists)).toEqual([]);
  });

  it('are found in what is read', () => {
    const all = Object.entries({ ...read(), ...readStories() }).flatMap(([path, text]) => linksOf(path, text));
    expect(all.length).toBeGreaterThan(30);
  });
});

describe('the check', () => {
  it.each([
    ['a page', '[a](?path=/docs/components-c--docs)', /no such page/],
    ['a place', '[a](?path=/docs/components-b--docs#prices)', /no such place/],
    ['a place of its own', '[a](#another-place)', /no such heading/],
    ['a story', '[a](?path=/story/components-b--short-words)', /no such story/],
    ['a file', '[a](../../LICENCE)', /no such file/],
    ['a page of nobody known', '[a](https://example.org/a)', /may go/],
    ['a page of nobody known, in JSX', '<a href="http://example.org">a</a>', /may go/],
    ['an address that is none', '[a](?story=b)', /no address/],
    ['a link in a table', "<Table rows={[['[a](?path=/docs/nowhere--docs)']]} />", /no such page/],
  ])('sees that %s is not there', (_what, text, why) => {
    const found = brokenLinks({}, { ...stories, ...guide(text) }, exists);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(why);
    expect(found[0]).toContain('stories/guide/a.mdx:5');
  });

  it.each([
    '[a](?path=/docs/guide-a--docs)',
    '[a](?path=/docs/guide-a--docs#a-place-b)',
    '[a](#a-place-b)',
    '[a](?path=/docs/components-b--docs#semantics)',
    '[a](?path=/docs/components-b--docs#prop-report)',
    '[a](?path=/story/components-b--long-words)',
    '[a](../../LICENSE)',
    '[a](https://www.w3.org/TR/WCAG22/)',
    '<http://localhost:6006>',
    '```md\n[a](?path=/docs/nowhere--docs)\n```',
  ])('lets %s pass', (text) => {
    expect(brokenLinks({}, { ...stories, ...guide(text) }, exists)).toEqual([]);
  });

  it('sees a broken link in a docstring, and a name that nobody has', () => {
    const source = { 'src/a.ts': '/** See [a](./b.ts) and {@link Nobody}. */\nexport const a = /[^](nothing)/;' };
    expect(brokenLinks(source, stories, exists)).toHaveLength(2);
  });
});
