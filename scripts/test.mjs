// `npm test`: every check of this repository, ending with the plain line `N passed, N failed`.
// `npm test -- unit visual` runs only the steps whose names begin so, and what these need.
// `UPDATE=1 npm test -- visual` accepts the pictures as they are now.
import { spawn, spawnSync } from 'node:child_process';
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

/** The same while others run, printing what it said only when it failed. @param {string} file @param {string[]} args @returns {Promise<boolean>} */
async function runBeside(file, args) {
  const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => void (said += data));
  /** @type {number | Error} */
  const end = await new Promise((resolve) => {
    child.on('error', resolve);
    child.on('close', (code) => resolve(code ?? 1));
  });
  if (end !== 0) console.error(typeof end === 'number' ? said : end.message);
  return end === 0;
}

/** @param {string} name */
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** A check that is one thing. @param {boolean} ok @returns {Count} */
const one = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** @param {Count[]} counts @returns {Count} */
const sum = (counts) => ({
  passed: counts.reduce((all, { passed }) => all + passed, 0),
  failed: counts.reduce((all, { failed }) => all + failed, 0),
});

/** One of our own, which says what failed and what to do. @param {string} file @param {string[]} args */
const script = (file, ...args) => runBeside(process.execPath, [join(root, 'scripts', file), ...args]);

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

/** Those with `beside` are short, and run first, two at a time: all at once they would want more memory than a small machine has. @type {{ name: string, title: string, needs?: string, beside?: true, run: () => Count | Promise<Count> }[]} */
const steps = [
  {
    name: 'storybook',
    title: 'Build of the Storybook',
    beside: true,
    run: async () => one(await runBeside(bin('storybook'), ['build', '--quiet'])),
  },
  {
    name: 'build',
    title: 'Build of the library',
    beside: true,
    run: async () =>
      one(
        (await runBeside(bin('vite'), ['build', '--logLevel', 'warn'])) &&
          (await script('standalone.mjs')) &&
          (await runBeside(bin('tsc'), ['-p', 'tsconfig.build.json'])) &&
          (await script('sbom.mjs')),
      ),
  },
  {
    name: 'types',
    title: 'Types',
    beside: true,
    run: async () => one(await runBeside(bin('tsc'), ['-p', 'tsconfig.json'])),
  },
  {
    name: 'lint',
    title: 'Lint',
    beside: true,
    run: async () => one(await runBeside(bin('oxlint'), ['--type-aware', '--deny-warnings'])),
  },
  { name: 'format', title: 'Format', beside: true, run: async () => one(await runBeside(bin('oxfmt'), ['--check'])) },
  {
    name: 'unused',
    title: 'Files, exports and packages that nothing uses',
    beside: true,
    run: async () => one(await runBeside(bin('knip'), ['--treat-config-hints-as-errors'])),
  },
  {
    name: 'dependencies',
    title: 'Review of dependencies, and their notices',
    beside: true,
    run: async () => sum([one(await script('dependencies.mjs')), one(await script('licences.mjs', '--check'))]),
  },
  {
    name: 'changes',
    title: 'Changesets',
    beside: true,
    run: async () => one(await script('changes.mjs', '--check')),
  },
  { name: 'api', title: 'API reports', needs: 'build', run: async () => one(await script('api.mjs', '--check')) },
  {
    name: 'sizes',
    title: 'The table of sizes',
    needs: 'build',
    run: async () => one(await script('size.mjs', '--check')),
  },
  {
    name: 'registry',
    title: 'The registry of shadcn items',
    needs: 'build',
    run: async () => one(await script('registry.mjs', '--check')),
  },
  {
    name: 'packaging',
    title: 'What would be published',
    needs: 'build',
    run: () => one(run(process.execPath, [join(root, 'scripts', 'packaging.mjs')])),
  },
  {
    name: 'docs',
    title: 'Code in the documentation, with the built package',
    needs: 'build',
    run: () => vitest('docs'),
  },
  { name: 'unit', title: 'Unit tests on React 19', run: () => vitest('unit') },
  { name: 'unit-react18', title: 'Unit tests on React 18', run: () => vitest('unit-react18') },
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

/** @param {typeof steps[number]} step */
async function go(step) {
  const start = performance.now();
  const blocked = step.needs !== undefined && broken.has(step.needs);
  if (blocked) console.error(`Not run, since "${step.needs}" failed.`);
  const { passed, failed } = blocked ? one(false) : await step.run();
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  total.passed += passed;
  total.failed += failed;
  if (failed) broken.add(step.name);
  console.log(failed ? `✗ ${step.name}: ${failed} failed, ${seconds}` : `✓ ${step.name}, ${seconds}`);
  summary.push(
    `${failed ? '✗' : '✓'} ${step.name.padEnd(14)}${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(9)}`,
  );
}

const begin = performance.now();
const todo = steps.filter((step) => needed.has(step.name));
const beside = todo.filter((step) => step.beside);
if (beside.length) {
  console.log(`\n── ${beside.map(({ title }) => title).join(', ')} (${beside.map(({ name }) => name).join(' ')})`);
  const waiting = [...beside];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await go(step);
  };
  await Promise.all([lane(), lane()]);
}
for (const step of todo.filter((each) => !each.beside)) {
  console.log(`\n── ${step.title} (${step.name})`);
  await go(step);
}
rmSync(results, { recursive: true, force: true });
if (summary.length > 1) {
  console.log(`\n${summary.join('\n')}\n  all of it in ${((performance.now() - begin) / 1000).toFixed(0)} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
