// `npm run check`: the loop of work, in seconds. Types, lint of what changed, the house rules, and the tests and stories that hold what changed since
// the last commit; `npm run check -- main` counts from another one. It says what it left out, and `npm test` leaves nothing out.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const base = process.argv[2] ?? 'HEAD';

/** How many files are run at most, so that a change at the root of everything is still answered in seconds. */
const most = { tests: 6, stories: 2 };

/** @param {string[]} args */
const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => path && existsSync(join(root, path)));

/** @param {string} path */
const isTest = (path) => /^test\/.*\.test\.tsx?$/.test(path);
/** @param {string} path */
const isStory = (path) => path.endsWith('.stories.tsx');

/** What each test and story file is made of, as a bundler sees it: of a barrel only what is used. */
async function makings() {
  const entryPoints = git('ls-files', '--cached', '--others', '--exclude-standard', 'test', 'stories').filter(
    (path) => isTest(path) || isStory(path),
  );
  const { metafile } = await build({
    entryPoints,
    absWorkingDir: root,
    outdir: 'check',
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    jsx: 'automatic',
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    loader: { '.css': 'empty', '.png': 'empty', '.webm': 'empty', '.mp4': 'empty', '.svg': 'empty' },
  });
  return Object.values(metafile.outputs).map(({ entryPoint = '', inputs }) => ({
    entry: entryPoint,
    holds: Object.keys(inputs).filter((path) => path === entryPoint || inputs[path]?.bytesInOutput),
  }));
}

/** A style sheet is seen where its component is. @param {string} path */
const seenWith = (path) => (path.endsWith('.css') ? path.replace(/\.css$/, '.tsx') : path);

const changed = [
  ...new Set([...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')]),
];
const changedCode = new Set(changed);
const seen = new Set(changed.map(seenWith));
const all = await makings();
/** Whether it holds what changed. The unit tests apply no styles. @param {{ entry: string, holds: string[] }} file */
const isConcerned = ({ entry, holds }) => holds.some((path) => (isStory(entry) ? seen : changedCode).has(path));
const concerned = all
  .filter(isConcerned)
  // What holds little beside the change tells the most about it.
  .toSorted((a, b) => a.holds.length - b.holds.length)
  .map(({ entry }) => entry);
const known = new Set(all.flatMap(({ holds }) => holds));
const house = 'test/house.test.ts';
const tests = concerned.filter((path) => isTest(path) && path !== house);
const stories = concerned.filter(isStory);

const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
// React in production mode has no act().
delete env.NODE_ENV;

/** Runs it, and prints what it said when it failed. @param {string} name @param {string} about @param {string} tool @param {string[]} args @returns {Promise<boolean>} */
async function run(name, about, tool, ...args) {
  const start = performance.now();
  const child = spawn(join(root, 'node_modules', '.bin', tool), args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => void (said += data));
  /** @type {number | Error} */
  const end = await new Promise((resolve) => {
    child.on('error', resolve);
    child.on('close', (code) => resolve(code ?? 1));
  });
  const ok = end === 0;
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  if (!ok) console.error(typeof end === 'number' ? said : end.message);
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(9)}${seconds.padStart(7)}  ${about}`);
  return ok;
}

/** @param {string} project @param {string[]} files */
const vitest = (project, files) =>
  run(project, files.join(' '), 'vitest', 'run', '--project', project, '--reporter=dot', ...files);

/** What the linter knows. */
const code = changed.filter((path) => /\.(?:tsx?|mjs)$/.test(path));
const start = performance.now();
console.log(changed.length ? `Changed since ${base}: ${changed.join(' ')}` : `Nothing changed since ${base}.`);
const ran = await Promise.all([
  // What was found the last time is known the next time; `npm test` looks at all of it anew.
  run(
    'types',
    '',
    'tsc',
    '-p',
    'tsconfig.json',
    '--incremental',
    '--tsBuildInfoFile',
    'node_modules/.cache/check.tsbuildinfo',
  ),
  ...(code.length ? [run('lint', '', 'oxlint', '--type-aware', '--deny-warnings', ...code)] : []),
  vitest('unit', [house, ...tests.slice(0, most.tests)]),
  ...(stories.length ? [vitest('stories', stories.slice(0, most.stories))] : []),
]);

/** @param {number} count @param {string} what @param {string} step */
const leftOut = (count, what, step) =>
  count > 0 ? [`${count} more ${what} that hold what changed: npm test -- ${step}`] : [];
const unseen = changed.filter((path) => !known.has(seenWith(path)) && !/^(?:docs\/|scripts\/|[^/]+\.md$)/.test(path));
for (const line of [
  ...leftOut(tests.length - most.tests, 'test files', 'unit'),
  ...leftOut(stories.length - most.stories, 'story files', 'visual'),
  ...(unseen.length ? [`whatever depends on ${unseen.join(' ')}, which no test imports: npm test`] : []),
  'React 18, the linter on other files, the build, the pictures and the pages of hosts: npm test',
])
  console.log(`  left out: ${line}`);
console.log(
  `${ran.every(Boolean) ? 'All of that holds' : 'It does not hold'}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
);
process.exitCode = ran.every(Boolean) ? 0 : 1;
