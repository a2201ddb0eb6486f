// Every piece of code in the documentation, as a reader would copy it: checked against the types of the built package, and run.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@testing-library/react';
import { createElement, isValidElement, type ComponentType, type ReactElement } from 'react';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { blocksOf, type Block } from '../../../scripts/snippets/blocks.ts';
import { compile } from '../../../scripts/snippets/compile.ts';
import { writeSnippets, type Written } from '../../../scripts/snippets/write.ts';

const place = ({ file, line }: Block): string => `${file}:${line}`;

const blocks = blocksOf();
const { folder, snippets } = await writeSnippets(blocks);
const faults = compile(folder, snippets);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Run by a test runner of their own: guide.test.tsx, and test/hosts/testing.spec.ts. */
const isTest = ({ whole }: Written): boolean =>
  /from '(?:vitest|@playwright\/test|@storybook\/react-vite)'/.test(whole.code);

/** What an example is given, where it is a component: the names of the preamble, of which it takes those that it knows. */
async function propsFor(component: unknown): Promise<Record<string, unknown>> {
  const names = (await import(join(folder, 'preamble.tsx'))) as Record<string, unknown>;
  const [, wanted] = /^(?:async )?(?:function \w*)?\s*\(\s*(?:\{([^}]*)\}|\w+)/.exec(String(component)) ?? [];
  const keys = wanted?.split(',').map((each) => each.trim().split(':')[0] ?? '') ?? ['report', 'caseId', 'receivedAt'];
  return Object.fromEntries(keys.filter((key) => key in names).map((key) => [key, names[key]]));
}

/** Everything that an example draws, once it was run. */
async function drawnBy({ path, whole }: Written): Promise<ReactElement[]> {
  const module = (await import(path)) as Record<string, unknown> & { default?: unknown };
  if (whole.makes === 'element') return isValidElement(module.default) ? [module.default] : [];
  if (whole.makes === 'function') {
    // A component draws it, since it may call hooks; what waits is no component.
    const run = module.default as () => unknown;
    const draws = run.constructor.name !== 'AsyncFunction' && !whole.code.includes("from '@testing-library/react'");
    if (draws) return [createElement(() => (run() as ReactElement | undefined) ?? null)];
    const made = await run();
    return isValidElement(made) ? [made] : [];
  }
  return Promise.all(
    whole.components.map(async (name) => {
      const component = module[name] as ComponentType<Record<string, unknown>>;
      return createElement(component, await propsFor(component));
    }),
  );
}

describe('an example', () => {
  it('is found, of each kind', () => {
    for (const kind of [/^README/, /^stories\/guide/, /^src\//, /^dist\/docs\//])
      expect(snippets.filter(({ block }) => kind.test(block.file)).length).toBeGreaterThan(0);
    expect(faults.filter(({ path }) => path === '')).toEqual([]);
  });

  it.each(snippets.map((each) => [place(each.block), each] as const))(
    '%s is right in its types',
    (_place, { path }) => {
      const mine = faults.filter((fault) => fault.path === path);
      expect(mine.map((fault) => `${fault.place} ${fault.code} ${fault.text}`)).toEqual([]);
    },
  );

  describe('that is run', () => {
    let error: MockInstance;
    let warn: MockInstance;
    beforeEach(() => {
      error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')));
    });
    afterEach(() => {
      error.mockRestore();
      warn.mockRestore();
      vi.unstubAllGlobals();
    });

    it.each(snippets.filter((each) => !isTest(each)).map((each) => [place(each.block), each] as const))(
      '%s says nothing in the console',
      async (_place, written) => {
        for (const element of await drawnBy(written)) render(element);
        await Promise.resolve();
        expect([...error.mock.calls, ...warn.mock.calls].map((call) => call.map(String).join(' '))).toEqual([]);
      },
    );
  });
});

describe('the check itself', () => {
  it.each([
    ['a wrong prop', '<StatusBadge report={report} colour="red" />', 1, /colour/],
    ['a wrong value, on its line', 'const a = 1;\n<StatusBadge\n  report={report}\n  size="huge"\n/>;', 4, /huge/],
    ['a name that nobody has', '<Nothing report={report} />', 1, /Nothing/],
    ['a subpath that is not published', "import { en } from 'react-liveness-report/messages/en';\nen;", 1, /messages/],
  ])('sees %s', async (_name, code, line, said) => {
    const block: Block = { file: 'planted.mdx', line: 10, language: 'tsx', note: '', code };
    const planted = await writeSnippets([block]);
    const found = compile(planted.folder, planted.snippets);
    rmSync(planted.folder, { recursive: true, force: true });
    expect(found.map((fault) => fault.place)).toContain(`planted.mdx:${9 + line}`);
    expect(found.map(({ text }) => text).join()).toMatch(said);
  });
});
