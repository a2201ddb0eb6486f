// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, pagesOf } from '../../.storybook/docs/pagesOf.ts';
import { readStories } from '../../.storybook/docs/plugin.ts';
import { asCopied } from '../../stories/about.ts';
import * as library from '../../src/index.js';
import * as reader from '../../src/read.js';

const root = join(import.meta.dirname, '../..');
const files = readStories();
const pages = pagesOf(files);
const components = pages.filter(({ path, component }) => component !== null && path.endsWith('.stories.tsx'));
const examples = readdirSync(join(root, 'stories/examples'));

describe('the page of a component', () => {
  it.each(components.map(({ path }) => path))('%s begins with one sentence', (path) => {
    const [, purpose = ''] = /purpose:\s*'((?:[^'\\]|\\.)*)'/.exec(files[path] ?? '') ?? [];
    expect(purpose).toMatch(/^[A-Z].*[^.!?]\.$/);
    expect(purpose).not.toMatch(/[.!?]\s+[A-Z]/);
    expect(purpose.length).toBeLessThan(160);
  });

  it.each(components.map(({ path }) => path))('%s has an example, which is a file', (path) => {
    const [, name] = /example\('(\w+)'/.exec(files[path] ?? '') ?? [];
    expect(name).toBeDefined();
    expect(existsSync(join(root, `stories/examples/${name}.tsx`))).toBe(true);
  });

  it('is there for everything that is drawn', () => {
    const drawn = Object.entries(library).flatMap(([name, value]) =>
      /^[A-Z]/.test(name) && typeof value === 'object' ? [name] : [],
    );
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((name) => !pages.some(({ component }) => component === name))).toEqual([]);
  });

  it.each(components.map(({ path }) => path))('%s tells states, semantics and keys as rows', (path) => {
    const lists = (files[path] ?? '').matchAll(/\n {6}(?:states|semantics|keys): \[(.*\],|[^]*?\n {6}\],)\n/g);
    const sentences = Array.from(lists, ([, lines = '']) => lines.match(/^(?: {8})?'.*/gm) ?? []).flat();
    expect(sentences).toEqual([]);
  });

  it('has a place for each of its parts', () => {
    for (const page of components)
      expect(anchorsOf(page)).toEqual(expect.arrayContaining(['props', 'states', 'semantics', 'keys', 'classes']));
  });
});

describe('an example', () => {
  it.each(examples)('%s can be copied as it stands', (name) => {
    const code = asCopied(readFileSync(join(root, 'stories/examples', name), 'utf8'));
    expect(code).toContain("import 'react-liveness-report/styles.css';");
    expect(code).not.toMatch(/\.\.\/|stor(?:y|ies)|fixture/i);
    expect(code.split('\n').length, 'lines').toBeLessThanOrEqual(20);
    for (const [, names = '', from = ''] of code.matchAll(/import \{([^}]+)\} from '([^']+)'/g)) {
      const values = names
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each && !each.startsWith('type '));
      const exported = from === 'react-liveness-report' ? library : from === 'react-liveness-report/read' ? reader : {};
      expect(Object.keys(exported)).toEqual(expect.arrayContaining(values));
    }
  });
});
