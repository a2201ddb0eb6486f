// @vitest-environment node
// Each block of the documentation says its language, and is right in it. What is TypeScript is compiled and run in snippets.test.tsx.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transform } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { blocksOf, type Block } from '../../../scripts/snippets/blocks.ts';

const root = join(import.meta.dirname, '../../..');
const place = ({ file, line }: Block): string => `${file}:${line}`;
const blocks = blocksOf();
// It brings no types.
const { JSDOM } = createRequire(import.meta.url)('jsdom') as { JSDOM: new (html: string) => { window: Window } };

/** What our sheets define, and what our elements have. */
const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

const { name: self } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };

/** What the parser says of it. */
function syntaxOf(code: string): string[] {
  const { parseDiagnostics } = ts.createSourceFile(
    'a.tsx',
    code,
    ts.ScriptTarget.Latest,
    false,
    ts.ScriptKind.TSX,
  ) as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  return parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/** What is wrong with a piece of another language; nothing for none. */
const checks: Record<string, (code: string) => unknown> = {
  // Those that are no declaration are also compiled.
  ts: (code) => syntaxOf(code),
  tsx: (code) => syntaxOf(code),
  text: () => [],
  md: () => [],
  async css(code) {
    const { warnings } = await transform(code, { loader: 'css', logLevel: 'silent' });
    const ours = code.match(/--lr-[\w-]+|(?<=\.)lr-[\w-]+/g) ?? [];
    return [...warnings.map(({ text }) => text), ...ours.filter((name) => !sources.includes(name))];
  },
  html(code) {
    const template = new JSDOM('').window.document.createElement('template');
    template.innerHTML = code;
    // What the parser had to mend reads otherwise; the stroke of `<link />` says nothing.
    return template.innerHTML.trim() === code.trim().replaceAll(/\s*\/>/g, '>') ? [] : [template.innerHTML];
  },
  json: (code) => (JSON.parse(code), []),
  http: (code) => code.split('\n').filter((line) => line && !/^[\w-]+: \S/.test(line)),
  sh: (code) =>
    [...code.matchAll(/npm (?:install|i) (?!-)(\S+)/g)].map(([, name]) => name).filter((name) => name !== self),
};

describe('every block of code', () => {
  it.each(blocks.map((block) => [`${place(block)} (${block.language || 'no language'})`, block] as const))(
    '%s is of a language that is checked, and right in it',
    async (_place, { language, code }) => {
      const check = checks[language];
      expect(check, `say which language it is: ${Object.keys(checks).join(', ')}`).toBeDefined();
      expect(await check?.(code)).toEqual([]);
    },
  );
});

describe('the check itself', () => {
  it.each([
    ['css', '.a { color: red; } .b { : }', 1],
    ['css', '.lr-Nothing { color: var(--lr-none); }', 2],
    ['html', '<p>a<p>b', 1],
    ['http', 'no header', 1],
    ['sh', 'npm install react-liveness-reprot', 1],
    ['ts', 'const a = ;', 1],
  ])('sees a fault in %s: %s', async (language, code, faults) => {
    expect(await checks[language]?.(code)).toHaveLength(faults);
  });

  it('sees JSON that is none', () => {
    expect(() => checks['json']?.('{ a: 1 }')).toThrow();
  });
});
