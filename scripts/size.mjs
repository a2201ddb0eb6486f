// `npm run size`: what a consumer pays in KB (1,000 bytes), minified and gzipped, without React. Needs a build; fails when a budget is
// exceeded, while a goal that is still missed is only told. `--write` brings the table in the README up to date, and `--check`, which is part of
// `npm test`, only fails where that table is older than the build. What import() loads later is a chunk of its own here, as in a host's bundle: it counts only once it is asked for.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { faultsOf, written } from './trust/sizeTable.mjs';
import { sheetFaults, writtenSheets } from './trust/sheetTable.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const entry = join(root, 'consumer.js');
if (!existsSync(join(dist, 'index.js'))) {
  console.error('There is no build to weigh: run `npm run build` first.');
  process.exit(1);
}

/**
 * What is promised to grow no more, in KB: what each weighs now, and a little room for words. Whoever makes one lighter lowers its budget.
 * `read` is three readers that share little, and whoever imports one pays for that one: of envelopes (9.5, of which 3.7 keep credentials and
 * other features out), of the ends of links (5.1, a list of dialects), and of what an applicant may have (2.7).
 */
const budgets = { report: 64.5, badge: 4, read: 16.1, standalone: 104 };
/** What they are meant to come to, in KB. */
const goals = { report: 26, badge: 1.6, standalone: 45 };

/** @param {string | Uint8Array} content */
const gzipped = (content) => gzipSync(content, { level: 9 }).length;

/** What is loaded at once, and each later chunk by its name. @param {string} code */
async function weigh(code) {
  const bundle = await rolldown({
    input: entry,
    cwd: root,
    external: /^react(?:-dom)?(?:$|\/)/,
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  /** @type {Set<string>} */
  const loaded = new Set();
  /** Bytes of the chunk and of those that it needs at once, if nobody has loaded them yet. @param {string} name @returns {number} */
  function load(name) {
    const chunk = chunks.get(name);
    if (!chunk || loaded.has(name)) return 0;
    loaded.add(name);
    return chunk.imports.reduce((sum, each) => sum + load(each), gzipped(chunk.code));
  }
  const first = output
    .filter((file) => file.type === 'chunk' && file.isEntry)
    .reduce((sum, { fileName }) => sum + load(fileName), 0);
  /** @type {[name: string, bytes: number][]} */
  const later = [];
  // A chunk may hold import() itself, so the set grows while it is walked.
  for (const name of loaded) {
    for (const each of chunks.get(name)?.dynamicImports ?? []) {
      if (!loaded.has(each)) later.push([chunks.get(each)?.name ?? each, load(each)]);
    }
  }
  return { first, later };
}

/** @param {string} name */
const only = (name) => weigh(`export { ${name} } from './dist/index.js'`);

/** @param {string} name */
const sheet = (name) => gzipped(readFileSync(join(dist, name)));

/** A component is a function or what forwardRef and memo make of one. @param {[string, any]} exported */
const isComponent = ([name, value]) => /^[A-Z]/.test(name) && (typeof value === 'function' || Boolean(value?.$$typeof));

let over = 0;
/** @param {string} name @param {(string | number)[]} columns */
const row = (name, ...columns) => name.padEnd(52) + columns.map((each) => String(each).padStart(8)).join('');

/** @param {string} name @param {number} bytes @param {number} [budget] @param {number} [goal] */
function line(name, bytes, budget, goal) {
  const isOver = budget !== undefined && bytes > budget * 1000;
  if (isOver) over += 1;
  const isMissed = goal !== undefined && bytes > goal * 1000;
  const said = [...(isOver ? ['over its budget'] : []), ...(isMissed ? ['goal missed'] : [])].join(', ');
  console.log(`${row(name, (bytes / 1000).toFixed(2), budget ?? '', goal ?? '')}  ${said}`.trimEnd());
}

console.log(row('gzip, without React', 'KB', 'budget', 'goal'));
const report = await only('LivenessReport');
const styles = sheet('report.css');
line('LivenessReport + report.css, before any press', report.first + styles, budgets.report, goals.report);
line('  its JS', report.first);
for (const [name, bytes] of report.later) line(`  later: ${name}`, bytes);
line(
  '  with all that comes later',
  report.later.reduce((sum, [, bytes]) => sum + bytes, report.first + styles),
);
const badge = await only('StatusBadge');
line('StatusBadge + StatusBadge.css', badge.first + sheet('StatusBadge.css'), budgets.badge, goals.badge);
line('  its JS', badge.first);
line('./server, which no browser gets', (await weigh("export * from './dist/server.js'")).first);
const read = await weigh("export * from './dist/read.js'");
line('./read', read.first, budgets.read);
for (const name of ['readReports', 'readUrlExpiry', 'forApplicant', 'retain'])
  line(`  ${name} alone`, (await weigh(`export { ${name} } from './dist/read.js'`)).first);
line('./testing', (await weigh("export * from './dist/testing.js'")).first);
line(
  'element/standalone.js, with all of it, its look and Preact',
  sheet('element/standalone.js'),
  budgets.standalone,
  goals.standalone,
);
line('styles.css', sheet('styles.css'));
line('styles.unlayered.css', sheet('styles.unlayered.css'));
/** @type {number[]} */
const languages = [];
for (const name of readdirSync(join(dist, 'locales')).filter((file) => file.endsWith('.js'))) {
  const { first } = await weigh(`export * from './dist/locales/${name}'`);
  languages.push(first);
  line(`locales/${name}`, first);
}
const everything = await weigh("export * from './dist/index.js'");
line('every export', everything.first);

console.log('\nthe JS of one alone');
/** @type {[name: string, bytes: number][]} */
const alone = [];
const exported = await import(pathToFileURL(join(dist, 'index.js')).href);
for (const [name] of Object.entries(exported).filter(isComponent)) {
  const { first } = await only(name);
  alone.push([name, first]);
  line(name, first);
}

console.log('\nthe sheet of one alone');
/** @type {Record<string, number>} */
const sheets = Object.fromEntries(
  readdirSync(dist).flatMap((file) => (file.endsWith('.css') ? [[file, sheet(file)]] : [])),
);
for (const [name, bytes] of Object.entries(sheets)) if (/^[A-Z]/.test(name)) line(name, bytes);

const guide = join(root, 'stories/guide/theming.mdx');
const guideText = readFileSync(guide, 'utf8');
const readme = join(root, 'README.md');
const document = readFileSync(readme, 'utf8');
/** @type {import('./trust/sizeTable.mjs').Sizes} */
const sizes = {
  table: [
    ['`LivenessReport` with `report.css`, before any press', report.first + styles],
    ['the same with all that comes later', report.later.reduce((sum, [, bytes]) => sum + bytes, report.first + styles)],
    ['`StatusBadge` with `StatusBadge.css`', badge.first + sheet('StatusBadge.css')],
    ['everything of `react-liveness-report/read`, for a server', read.first],
    ['every export', everything.first],
    ['`styles.css` alone', sheet('styles.css')],
  ],
  alone,
  languages,
};
if (process.argv.includes('--write')) {
  const text = written(document, sizes);
  if (text) writeFileSync(readme, text);
  else for (const fault of faultsOf(document, sizes)) console.error(`✗ ${fault}`);
  writeFileSync(guide, writtenSheets(guideText, sheets) ?? guideText);
}
if (process.argv.includes('--check')) {
  const faults = [...faultsOf(document, sizes), ...sheetFaults(guideText, sheets)];
  for (const fault of faults) console.error(`✗ ${fault}`);
  process.exit(faults.length ? 1 : 0);
}
if (over) console.error(`\n${over} of ${Object.keys(budgets).length} budgets exceeded.`);
process.exitCode = over ? 1 : 0;
