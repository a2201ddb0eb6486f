// `npm run size`: what a consumer pays, minified and gzipped, without React. Needs a build. It reports and never fails.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} code */
async function script(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

/** @param {string} name */
const only = (name) => script(`export { ${name} } from './dist/index.js'`);
const css = gzipSync(readFileSync(join(root, 'dist', 'styles.css')), { level: 9 }).length;

/** @type {[string, () => number | Promise<number>, number?][]} */
const rows = [
  ['every export', () => script("export * from './dist/index.js'")],
  ['LivenessReport', () => only('LivenessReport')],
  ['LivenessReport + styles.css', async () => (await only('LivenessReport')) + css, 16],
  ['StatusBadge', () => only('StatusBadge'), 1.2],
  ['./read', () => script("export * from './dist/read.js'"), 5],
  ['styles.css', () => css],
];

console.log(`${'gzip, without React'.padEnd(30)}${'KB'.padStart(7)}${'goal'.padStart(7)}`);
for (const [name, measure, goal] of rows) {
  const size = await Promise.resolve(measure()).catch(() => null);
  const kilobytes = size === null ? 'none' : (size / 1024).toFixed(2);
  const over = goal !== undefined && size !== null && size > goal * 1024 ? '  over' : '';
  console.log(`${name.padEnd(30)}${kilobytes.padStart(7)}${String(goal ?? '').padStart(7)}${over}`);
}
