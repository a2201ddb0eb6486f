// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('SECURITY.md');
const paths = [
  ...new Set(page.match(/(?<=[`(])(?:test|scripts|src|stories)\/[\w./-]+(?=[`)])|(?<=\]\()[\w-]+\.md(?=\))/g)),
];

/** A file, and the title of the test in it that holds what is claimed. */
const claims = Array.from(
  page.matchAll(/`(test\/[\w./-]+)`: ([^`;]+?)(?=\)[.,; ]|\) and |\)$|, `|; `)/gm),
  ([, path = '', title = '']) => ({
    path,
    title,
  }),
);

/** The text of a file in one line, its quotes as they are read. */
const textOf = (path: string): string => read(path).replaceAll("\\'", "'").replace(/\s+/g, ' ');

describe('SECURITY.md', () => {
  it.each(paths)('names %s, which is there', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });

  it.each(claims)('$path holds: $title', ({ path, title }) => {
    expect(textOf(path)).toContain(title);
  });

  it('has many claims that a test holds', () => {
    expect(claims.length).toBeGreaterThan(35);
  });

  const threats = page.split('\n### ').slice(1);

  it.each(threats.map((text) => [text.split('\n')[0], text] as const))('says all four things of: %s', (_, text) => {
    const labels = ['What an attacker can do', 'What the components do', 'What you do', 'What remains'];
    expect(Array.from(text.matchAll(/^\*\*([^*.]+)\.\*\*/gm), ([, label]) => label)).toEqual(labels);
  });

  it.each([
    'signed URL',
    'hostile payload',
    'hostile host page',
    'Shoulder surfing',
    'Logs',
    'Print and copy',
    'Screenshots',
    'extensions',
    'supply chain',
    'Pop-ups',
    'Caches',
  ])('has a threat about: %s', (subject) => {
    expect(threats.map((text) => text.split('\n')[0]).join('\n')).toContain(subject);
  });

  it('counts the packages right that are installed with ours', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
    const words = ['no', 'one', 'two', 'three', 'four'];
    expect(page.toLowerCase()).toContain(`${words[Object.keys(dependencies).length]} dependencies`);
    const installed =
      read('THIRD-PARTY.md')
        .split('## Inside of a file')[0]
        ?.match(/^\| (?!package|-)/gm) ?? [];
    expect(page).toContain('with thirteen packages behind them');
    expect(installed.length - Object.keys(dependencies).length).toBe(13);
  });

  it('gives no address that nobody reads', () => {
    expect(page).not.toMatch(/\S@\S+\.\w/);
  });
});
