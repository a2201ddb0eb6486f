// `npm test`: every check of this repository, in order, ending with the plain line `N passed, N failed`.
// `npm test -- unit visual` runs only the steps whose names begin so, and what these need.
// `UPDATE=1 npm test -- visual` accepts the pictures as they are now.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = mkdtempSync(join(tmpdir(), 'test-'));
const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
// React in production mode has no act().
delete env.NODE_ENV;

/** @typedef {{ passed: number, failed: number }} Count */

/** Whether the command succeeded. @param {string} file @param {string[]} args @param {Record<string, string>} more */
function run(file, args, more = {}) {
  // Nothing reads from a terminal, so nothing can wait for one.
  const { status, error } = spawnSync(file, args, {
    cwd: root,
    env: { ...env, ...more },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** The same, printing what it said only when it failed. @param {string} file @param {string[]} args */
function runQuietly(file, args) {
  const { status, error, stdout, stderr } = spawnSync(file, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) console.error([stdout, stderr, error?.message].filter(Boolean).join('\n'));
  return status === 0;
}

/** @param {string} name */
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** A check that is one thing. @param {boolean} ok @returns {Count} */
const one = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** What a test runner wrote, held against how it ended. @param {string} file @param {boolean} ok @param {(json: any) => Count} read @returns {Count} */
function counted(file, ok, read) {
  if (!existsSync(file)) {
    console.error('The test runner ended without a result.');
    return { passed: 0, failed: 1 };
  }
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
  if (passed + failed === 0) {
    console.error('No test ran, and that is a failure: see above.');
    return { passed, failed: 1 };
  }
  if (failed === 0 && !ok) {
    console.error('No test failed, yet the run did (an import, or an error outside of the tests): see above.');
    return { passed, failed: 1 };
  }
  return { passed, failed };
}

/** @param {string} project */
function vitest(project) {
  const file = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = run(bin('vitest'), ['run', '--project', project, ...reporters]);
  return counted(file, ok, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }));
}

/** @param {string} config */
function playwright(config) {
  if (!browser()) return one(false);
  const file = join(results, 'playwright.json');
  rmSync(file, { force: true });
  const more = { PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const ok = run(bin('playwright'), ['test', '--config', config, '--reporter=dot,json'], more);
  return counted(file, ok, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  }));
}

/** Unpacks or finds the browser once, aloud, before two workers want it. */
const browser = () => run(process.execPath, [join(root, 'scripts', 'chromium.mjs'), '--quiet']);

/** @type {{ name: string, title: string, needs?: string, run: () => Count }[]} */
const steps = [
  { name: 'types', title: 'Types', run: () => one(run(bin('tsc'), ['-p', 'tsconfig.json'])) },
  { name: 'lint', title: 'Lint', run: () => one(run(bin('oxlint'), ['--type-aware', '--deny-warnings'])) },
  { name: 'format', title: 'Format', run: () => one(run(bin('oxfmt'), ['--check'])) },
  {
    name: 'build',
    title: 'Build of the library',
    run: () => one(run(bin('vite'), ['build', '--logLevel', 'warn']) && run(bin('tsc'), ['-p', 'tsconfig.build.json'])),
  },
  {
    name: 'packaging',
    title: 'What would be published',
    needs: 'build',
    run: () => one(run(process.execPath, [join(root, 'scripts', 'packaging.mjs')])),
  },
  { name: 'unit', title: 'Unit tests on React 19', run: () => vitest('unit') },
  { name: 'unit-react18', title: 'Unit tests on React 18', run: () => vitest('unit-react18') },
  {
    name: 'storybook',
    title: 'Build of the Storybook',
    run: () => one(runQuietly(bin('storybook'), ['build', '--quiet'])),
  },
  {
    name: 'visual',
    title: 'Stories in a browser, and their pictures',
    needs: 'storybook',
    run: () => playwright('playwright.config.ts'),
  },
  {
    name: 'hosts',
    title: 'On the page of a host',
    needs: 'build',
    run: () => playwright('test/hosts/playwright.config.ts'),
  },
];

const filters = process.argv.slice(2);
const unknown = filters.filter((filter) => !steps.some((step) => step.name.startsWith(filter)));
if (unknown.length) {
  console.error(`No step is called ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(' ')}.`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const chosen = steps.filter((step) => !filters.length || filters.some((filter) => step.name.startsWith(filter)));
const needed = new Set(chosen.flatMap((step) => [step.name, ...(step.needs ? [step.needs] : [])]));

const total = { passed: 0, failed: 0 };
/** @type {Set<string>} */
const broken = new Set();
/** @type {string[]} */
const summary = [];
for (const step of steps.filter((each) => needed.has(each.name))) {
  console.log(`\n── ${step.title} (${step.name})`);
  const start = performance.now();
  const blocked = step.needs !== undefined && broken.has(step.needs);
  if (blocked) console.error(`Not run, since "${step.needs}" failed.`);
  const { passed, failed } = blocked ? one(false) : step.run();
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  total.passed += passed;
  total.failed += failed;
  if (failed) broken.add(step.name);
  console.log(failed ? `✗ ${step.name}: ${failed} failed, ${seconds}` : `✓ ${step.name}, ${seconds}`);
  summary.push(
    `${failed ? '✗' : '✓'} ${step.name.padEnd(14)}${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(9)}`,
  );
}
rmSync(results, { recursive: true, force: true });
if (summary.length > 1) console.log(`\n${summary.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
