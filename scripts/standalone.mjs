// The one file `dist/element/standalone.js`: the elements, their look and what stands for React, for a plain `<script type="module">`.
// Made from the built library, as a host's bundler would. Part of `npm run build`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const file = join(root, 'dist/element/standalone.js');

/** What is in it that others wrote, all under one licence. */
const others = ['preact', 'clsx'];
const notices = others.map((name) => {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = ['LICENSE', 'license'].map((each) => join(folder, each)).find((each) => existsSync(each));
  if (license !== 'MIT' || !text)
    throw new Error(`${name} is not under the licence that the banner gives: ${license}.`);
  const [line = ''] =
    /^.*\bcopyright\b.*$/im.exec(readFileSync(text, 'utf8').replace(/^The MIT License.*$/m, '')) ?? [];
  return `${name} ${version}: ${line.trim()}`;
});

/** The licence of all of them. */
const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const banner = `/*!\n${[`react-liveness-report ${version}`, own, 'With, under the same licence:', ...notices].join('\n\n')}\n*/`;

const preact = (/** @type {string} */ name) => fileURLToPath(import.meta.resolve(name));
const bundle = await rolldown({
  input: join(root, 'dist/element.js'),
  cwd: root,
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  // The text of the sheet is used twice, and must stand there once.
  optimization: { inlineConst: false },
  resolve: {
    alias: {
      'react/jsx-runtime': preact('preact/jsx-runtime'),
      'react-dom/client': preact('preact/compat/client'),
      'react-dom': preact('preact/compat'),
      react: join(root, 'scripts/standalone/react.js'),
    },
  },
  // Each file says whether it is for a browser, and here all are.
  onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)),
  plugins: [
    {
      name: 'no-movement',
      // What moves the panel of a warning is a third of the code of others in this file, and nobody misses it: panels open at once.
      load: (id) =>
        id.endsWith('/dist/warnings/MovingPlace.js')
          ? "export { WarningPlace as MovingPlace } from './WarningPlace.js';"
          : null,
    },
    {
      name: 'no-as-child',
      // No element is given another one for its root.
      load: (id) =>
        id.endsWith('/dist/parts/slot/useRoot.js')
          ? 'export const useRoot = (as, _, host, ref) => [as, { ref }];'
          : null,
    },
    {
      name: 'at-once',
      // What comes on demand elsewhere is here already. Imported plainly it shares a scope with the rest, which is smaller by a tenth.
      transform: (code) => {
        /** @type {string[]} */
        const imports = [];
        const plain = code.replace(/\bimport\((['"][^'"]+['"])\)/g, (_, from) => {
          imports.push(`import * as later${imports.length} from ${from};`);
          return `Promise.resolve(later${imports.length - 1})`;
        });
        return imports.length > 0 ? { code: `${imports.join('')}${plain}`, map: null } : null;
      },
    },
  ],
});
const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false, comments: false });
await bundle.close();
const [chunk, ...more] = output;
if (chunk.imports.length > 0 || more.length > 0) throw new Error(`It is not one file: ${chunk.imports.join(', ')}`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${banner}\n${chunk.code}`);

/** By room, and by package: what each is of the file before it is packed. @type {Record<string, number>} */
const parts = {};
for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? /\/dist\/([^/]+)/.exec(id)?.[1] ?? 'standalone';
  parts[name] = (parts[name] ?? 0) + renderedLength;
  if (id.includes('node_modules/') && renderedLength > 0 && !others.includes(name))
    throw new Error(
      `${name} is in the file and not in its notices: see what imports it, or name it in scripts/trust/reviewed.mjs too.`,
    );
}
if (process.argv.includes('--parts'))
  for (const [name, length] of Object.entries(parts).sort(([, a], [, b]) => b - a))
    console.log(name.padEnd(24), String(length).padStart(8));
