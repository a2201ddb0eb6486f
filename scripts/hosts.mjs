// `npm run test:hosts`: each folder of examples/ as a real host, with the library as it would be published.
// `npm run test:hosts -- plain-html` runs only the named ones. `UPDATE=1` accepts how they look now.
//
// An example is a folder with a package.json (its `start` listens on $PORT; a `build` runs before) and a host.spec.ts. What it needs of the
// system it names there: { "hosts": { "apt": ["python3-django"] } }. It is copied into a temporary folder and installed from its lock file;
// then the packed library is put into it, which no lock file can name, since it is another one after each change.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** @param {string} name @returns {{ passed: number, failed: number }} */
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
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  const passed = stats.expected;
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  if (passed + failed === 0) throw new Error('No test ran');
  if (failed === 0 && status !== 0) throw new Error('No test failed, yet the run did');
  return { passed, failed };
}

const all = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'examples', entry.name, 'package.json')))
  .map(({ name }) => name)
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const summary = [];
try {
  if (unknown.length > 0) throw new Error(`No example is called ${unknown.join(', ')}. There are: ${all.join(' ')}.`);
  run('The browser', process.execPath, [join(root, 'scripts/chromium.mjs'), '--quiet'], root);
  const tarball = pack();
  for (const name of asked.length > 0 ? asked : all) {
    console.log(`\n── ${name}`);
    const begin = performance.now();
    let count = { passed: 0, failed: 1 };
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
      `${count.failed ? '✗' : '✓'} ${name.padEnd(20)}${String(count.passed).padStart(4)} passed${String(count.failed).padStart(4)} failed${seconds.padStart(10)}  ${why}`.trimEnd(),
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
