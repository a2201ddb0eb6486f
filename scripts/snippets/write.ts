import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { blocksOf, type Block } from './blocks.ts';
import { complete, type Sources, type Whole } from './complete.ts';

const root = join(import.meta.dirname, '../..');
const self = 'react-liveness-report';

/** An example that was written down as a module. */
export interface Written {
  block: Block;
  whole: Whole;
  /** Its file. */
  path: string;
}

/** What an entry of the built package exports, as a consumer finds it. */
async function exportsOf(entry: string): Promise<Sources[number]> {
  const values = new Set(Object.keys((await import(pathToFileURL(join(root, `dist/${entry}.js`)).href)) as object));
  const declared = readFileSync(join(root, `dist/${entry}.d.ts`), 'utf8');
  const named = [...declared.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) => names.split(','));
  const types = new Set(named.map((name) => name.trim().replace(/^type /, '')).filter((name) => !values.has(name)));
  return { from: entry === 'index' ? self : `${self}/${entry}`, values, types };
}

/** What the examples take from elsewhere without saying so, in this order. */
async function sourcesOf(): Promise<Sources> {
  const preamble = readFileSync(join(root, 'scripts/docs/preamble.tsx'), 'utf8');
  const values = new Set([...preamble.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name));
  const react = new Set(['useState', 'useEffect', 'useMemo', 'useRef', 'useCallback', 'Suspense']);
  return [
    { from: './preamble.js', values, types: new Set() },
    await exportsOf('index'),
    await exportsOf('testing'),
    { from: '@testing-library/react', values: new Set(['render', 'screen', 'act', 'fireEvent']), types: new Set() },
    { from: 'vitest', values: new Set(['it', 'expect', 'vi']), types: new Set() },
    { from: 'react', values: react, types: new Set(['ReactElement', 'ReactNode']) },
  ];
}

const settings = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ['*.ts', '*.tsx'],
};

/** The name of a package in what an import says. */
const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** Links a package into the folder, as an install would have put it there. */
function link(folder: string, name: string): void {
  const from = name === self ? root : join(root, 'node_modules', name);
  const to = join(folder, 'node_modules', name);
  if (!existsSync(from) || existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to);
}

/** Writes each example of the documentation, or those given, into a folder of a consumer of the built package. */
export async function writeSnippets(
  blocks: readonly Block[] = blocksOf(),
): Promise<{ folder: string; snippets: Written[] }> {
  // In here, since Vite serves nothing from elsewhere.
  mkdirSync(join(root, 'test-results'), { recursive: true });
  const folder = mkdtempSync(join(root, 'test-results/snippets-'));
  const sources = await sourcesOf();
  const snippets = blocks
    // A declaration says what there is, and nobody copies it.
    .filter(({ language, note }) => /^tsx?$/.test(language) && note !== 'declaration')
    .map((block): Written => {
      const whole = complete(block, sources);
      const path = join(folder, `${block.file.replaceAll(/[^\w]/g, '_')}_${block.line}.tsx`);
      // What a page calls its own is where shadcn's command puts it.
      writeFileSync(path, whole.code.replaceAll("'@/", "'./"));
      return { block, whole, path };
    });
  cpSync(join(root, 'registry/ui'), join(folder, 'components/ui'), { recursive: true });
  cpSync(join(root, 'registry/blocks'), join(folder, 'components'), { recursive: true });
  writeFileSync(join(folder, 'preamble.tsx'), readFileSync(join(root, 'scripts/docs/preamble.tsx')));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  const named = snippets.flatMap(({ whole }) =>
    [...whole.code.matchAll(/(?:from|import)\s*\(?\s*'([^'.][^']*)'/g)].map(([, specifier = '']) =>
      packageOf(specifier),
    ),
  );
  for (const name of new Set([self, 'react', '@types/react', ...named])) link(folder, name);
  return { folder, snippets };
}
