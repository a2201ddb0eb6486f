// `npm run registry`: builds registry/r/*.json, what `npx shadcn add` takes, from registry.json and the sources that it names. `--check` writes
// nothing: it fails when an item is not of shadcn's form, is older than its source, does not fit the types of the build, or sets a token that there
// is not. No network, and nothing of shadcn's is installed. Needs a build. Run by `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultsOfItem, faultsOfRegistry } from './trust/registryForm.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isCheck = process.argv.includes('--check');
const folder = join(root, 'registry', 'r');

/** @param {string} path */
const read = (path) => readFileSync(join(root, path), 'utf8');

/** @type {string[]} */
const faults = [];
/** @param {unknown} ok @param {string} otherwise */
const check = (ok, otherwise) => void (ok || faults.push(otherwise));

const { name } = JSON.parse(read('package.json'));
const catalogue = JSON.parse(read('registry.json'));
faults.push(...faultsOfRegistry(catalogue).map((fault) => `registry.json: ${fault}`));

/** An item with its sources in it. @param {any} item */
function built(item) {
  const files = (item.files ?? []).map((/** @type {any} */ file) => {
    const isThere = existsSync(join(root, String(file.path)));
    check(isThere, `registry.json: ${item.name} names ${file.path}, which is not there.`);
    return { path: file.path, content: isThere ? read(file.path) : '', ...file };
  });
  return { $schema: 'https://ui.shadcn.com/schema/registry-item.json', ...item, files };
}

/** @param {unknown} json */
const textOf = (json) => `${JSON.stringify(json, null, 2)}\n`;

/** What each of the files should be. @type {Map<string, string>} */
const wanted = new Map();
for (const item of faults.length ? [] : catalogue.items) {
  const full = built(item);
  faults.push(...faultsOfItem(full).map((fault) => `registry.json: ${item.name}: ${fault}`));
  wanted.set(`${item.name}.json`, textOf(full));
}
if (!faults.length) wanted.set('registry.json', textOf(catalogue));

/** What holds for ours beyond the form. */
function checkOurs() {
  const tokens = new Set(read('src/styles/tokens.css').match(/--lr-[\w-]+(?=:)/g));
  const [first] = catalogue.items;
  for (const { name: item, css, dependencies = [], registryDependencies = [] } of catalogue.items) {
    check(dependencies.includes(name), `${item} does not depend on ${name}.`);
    check(
      !registryDependencies.length,
      `${item} needs items of other registries: it could not be added from a file alone.`,
    );
    check(
      JSON.stringify(css) === JSON.stringify(first.css),
      `${item} maps other tokens than ${first.name}: whoever adds both would get the later of the two.`,
    );
    for (const token of Object.keys(css?.[':root'] ?? {}))
      check(tokens.has(token), `${item} sets ${token}, which src/styles/tokens.css does not have.`);
  }
  const named = new Set(
    catalogue.items.flatMap((/** @type {any} */ { files }) => files.map((/** @type {any} */ file) => file.path)),
  );
  for (const path of ['ui', 'blocks'].flatMap((kind) =>
    readdirSync(join(root, 'registry', kind)).map((file) => `registry/${kind}/${file}`),
  ))
    check(named.has(path), `${path} is in no item of registry.json.`);
}

/** As a host that has added them compiles them: strictly, against the types that are published. */
function checkTypes() {
  if (!existsSync(join(root, 'dist', 'index.d.ts'))) {
    faults.push('There are no types to hold the items against: run `npm run build` first.');
    return;
  }
  // Below the repository, so that the types of React are found.
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
  const host = mkdtempSync(join(root, 'node_modules', '.cache', 'host-'));
  try {
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: 'esnext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      strict: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      noUnusedLocals: true,
      noEmit: true,
      types: [],
      paths: { [name]: [join(root, 'dist', 'index.d.ts')] },
    };
    for (const { name: item, files } of catalogue.items)
      for (const { path } of files) writeFileSync(join(host, `${item}.${String(path).split('/').at(-1)}`), read(path));
    writeFileSync(join(host, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.tsx'] }));
    const { status, stdout, stderr } = spawnSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', host], {
      cwd: host,
      encoding: 'utf8',
    });
    check(status === 0, `An item does not fit the types of the build:\n${stdout}${stderr}`.trim());
  } finally {
    rmSync(host, { recursive: true, force: true });
  }
}

if (!faults.length) {
  checkOurs();
  const had = existsSync(folder) ? readdirSync(folder) : [];
  for (const file of had.filter((each) => !wanted.has(each))) {
    if (isCheck)
      faults.push(`registry/r/${file} is of no item of registry.json: run \`npm run registry\`, which removes it.`);
    else rmSync(join(folder, file));
  }
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of wanted) {
    const path = join(folder, file);
    // A formatter may write it another way.
    if (existsSync(path) && textOf(JSON.parse(readFileSync(path, 'utf8'))) === text) continue;
    if (isCheck) faults.push(`registry/r/${file} is older than its source: run \`npm run registry\`.`);
    else writeFileSync(path, text);
  }
  if (isCheck) checkTypes();
}
for (const fault of faults) console.error(`✗ ${fault}`);
if (!faults.length) console.log(`${wanted.size - 1} items of the registry are as they should be.`);
process.exitCode = faults.length ? 1 : 0;
