// `npm run test:hosts`: each folder of examples/ as a real host, with the library as it would be published.
// `npm run test:hosts -- plain-html` runs only the named ones. `UPDATE=1` accepts how they look now.
// `npm run example -- plain-html` builds one and serves it, with sample cases, until it is stopped.
//
// An example is a folder with a package.json (its `start` listens on $PORT, or its `test/demo.ts` starts what it needs beside it; a `build` runs
// before) and its specs, which are asked of Chromium and of Firefox. What it needs of the
// system it names there: { "hosts": { "apt": ["python3-django"] } }. It is copied into a temporary folder and installed from its lock file;
// then the packed library is put into it, which no lock file can name, since it is another one after each change.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { firefoxPath } from './firefox.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const home = mkdtempSync(join(tmpdir(), 'hosts-'));
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', EXAMPLES_HOME: home };

/** Throws with what it is for, when it fails. @param {string} what @param {string} file @param {string[]} args @param {string} cwd */
function run(what, file, args, cwd) {
  const { status, error } = spawnSync(file, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${what} failed${error ? `: ${error.message}` : ''}.`);
}

/** @param {string[]} packages */
function installFromSystem(packages) {
  const missing = packages.filter((name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status !== 0);
  if (missing.length === 0) return;
  const names = missing.join(', ');
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0)
    throw new Error(
      `It needs ${names}, and there is no apt-get here to install it. Install it by hand, or run this on Debian`,
    );
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  run(`apt-get install of ${names}`, 'apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], root);
}

/** @returns {string} */
function pack() {
  if (!existsSync(join(root, 'dist/element/standalone.js'))) run('The build', 'npm', ['run', 'build'], root);
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', home];
  const [{ filename }] = JSON.parse(
    execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  return join(home, filename);
}

/** @param {string} name @param {string} tarball */
function prepare(name, tarball) {
  const folder = join(home, name);
  cpSync(join(root, 'examples', name), folder, {
    recursive: true,
    filter: (path) => !/[/\\](?:node_modules|look)$/.test(path),
  });
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  installFromSystem(manifest.hosts?.apt ?? []);
  delete manifest.dependencies?.['react-liveness-report'];
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  cpSync(join(root, '.npmrc'), join(folder, '.npmrc'));
  if (existsSync(join(folder, 'package-lock.json'))) run('npm ci', 'npm', ['ci', '--silent'], folder);
  run('npm install of the tarball', 'npm', ['install', '--silent', '--no-save', '--no-package-lock', tarball], folder);
  if (manifest.scripts?.build) run('The build', 'npm', ['run', 'build', '--silent'], folder);
}

/** How many tests an engine ran, and for how long. @param {any[]} suites @param {Map<string, { tests: number, ms: number }>} engines */
function byEngine(suites, engines) {
  for (const { suites: inner = [], specs = [] } of suites) {
    byEngine(inner, engines);
    for (const { projectName, results } of specs.flatMap((/** @type {any} */ spec) => spec.tests)) {
      const engine = engines.get(projectName) ?? { tests: 0, ms: 0 };
      engines.set(projectName, engine);
      engine.tests += 1;
      for (const { duration } of results) engine.ms += duration;
    }
  }
  return engines;
}

/** @param {string} name @returns {{ passed: number, failed: number, told: string }} */
function test(name) {
  const file = join(home, `${name}.json`);
  const bin = join(root, 'node_modules/.bin/playwright');
  const { status } = spawnSync(
    bin,
    ['test', '--config', 'examples/playwright.config.ts', `examples/${name}/`, '--reporter=list,json'],
    {
      cwd: root,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (!existsSync(file)) throw new Error('The test runner ended without a result.');
  const { stats, errors, suites } = JSON.parse(readFileSync(file, 'utf8'));
  const passed = stats.expected;
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  if (passed + failed === 0) throw new Error('No test ran');
  if (failed === 0 && status !== 0) throw new Error('No test failed, yet the run did');
  const told = [...byEngine(suites, new Map())].map(
    ([engine, { tests, ms }]) => `${engine}: ${tests} in ${(ms / 1000).toFixed(0)} s`,
  );
  return { passed, failed, told: told.join(', ') };
}

/** Serves what was prepared, with sample cases, and leaves it so. @param {string} name */
async function serve(name) {
  const demo = join(root, 'examples', name, 'test/demo.ts');
  if (!existsSync(demo)) {
    const port = env['PORT'] ?? '8000';
    console.log(`\n${name} runs on http://127.0.0.1:${port}   (stop it with ctrl-c)`);
    run(name, 'npm', ['start', '--silent'], join(home, name));
    return;
  }
  Object.assign(process.env, env);
  const outfile = join(root, 'node_modules/.cache', `example-${name}.mjs`);
  await build({
    entryPoints: [demo],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const { start } = await import(pathToFileURL(outfile).href);
  console.log(`\n${name} runs on ${await start()}   (stop it with ctrl-c)`);
  await new Promise(() => undefined);
}

const all = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'examples', entry.name, 'package.json')))
  .map(({ name }) => name)
  .sort();
const isServed = process.argv[2] === '--serve';
const asked = process.argv.slice(isServed ? 3 : 2);
const unknown = asked.filter((name) => !all.includes(name));
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const summary = [];
try {
  if (unknown.length > 0) throw new Error(`No example is called ${unknown.join(', ')}. There are: ${all.join(' ')}.`);
  if (isServed && asked.length !== 1) throw new Error(`Name one of: ${all.join(' ')}.`);
  if (!isServed) {
    run('The browser', process.execPath, [join(root, 'scripts/chromium.mjs'), '--quiet'], root);
    firefoxPath();
  }
  const tarball = pack();
  if (isServed) {
    process.on('SIGINT', () => process.exit());
    process.on('exit', () => rmSync(home, { recursive: true, force: true }));
    prepare(asked[0] ?? '', tarball);
    await serve(asked[0] ?? '');
  }
  for (const name of asked.length > 0 ? asked : all) {
    console.log(`\n── ${name}`);
    const begin = performance.now();
    let count = { passed: 0, failed: 1, told: '' };
    let why = '';
    try {
      prepare(name, tarball);
      count = test(name);
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
      console.error(`✗ ${name}: ${why}`);
    }
    total.passed += count.passed;
    total.failed += count.failed;
    const seconds = `${((performance.now() - begin) / 1000).toFixed(1)} s`;
    summary.push(
      `${count.failed ? '✗' : '✓'} ${name.padEnd(20)}${String(count.passed).padStart(4)} passed${String(count.failed).padStart(4)} failed${seconds.padStart(10)}  ${why || count.told}`.trimEnd(),
    );
  }
} catch (error) {
  total.failed += 1;
  console.error(error instanceof Error ? error.message : String(error));
} finally {
  rmSync(home, { recursive: true, force: true });
}
console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
