// The review of what is installed, without network: the lock file held against package.json and against scripts/trust/reviewed.mjs, where a person
// answers for each package that ships, each licence and each install script. Run by `npm test`; `npm run dependencies` also lists what ships.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closureOf, nameOf } from './trust/closure.mjs';
import { alongWith, bundled, installScripts, licences, peers, readByHand, runtime } from './trust/reviewed.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--root');
const root = at < 0 ? dirname(dirname(fileURLToPath(import.meta.url))) : String(args[at + 1]);
/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const reviewed = 'scripts/trust/reviewed.mjs';

/** @type {string[]} */
const faults = [];
/** @param {unknown} ok @param {string} otherwise */
const check = (ok, otherwise) => void (ok || faults.push(otherwise));

const manifest = readJson('package.json');
/** @type {import('./trust/closure.mjs').Lock} */
const lock = readJson('package-lock.json');
/** Every installed package, the workspaces of tests apart. */
const installed = Object.entries(lock.packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);

/** Whether an SPDX expression is one that is accepted: any of its alternatives, all of its parts. @param {string} expression @param {readonly string[]} accepted @returns {boolean} */
function isAccepted(expression, accepted) {
  const bare = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (/\sOR\s/.test(bare)) return bare.split(/\sOR\s/).some((part) => isAccepted(part, accepted));
  if (/\sAND\s/.test(bare)) return bare.split(/\sAND\s/).every((part) => isAccepted(part, accepted));
  return accepted.includes(bare);
}

/** @param {Record<string, string> | undefined} ranges */
const linesOf = (ranges) =>
  Object.entries(ranges ?? {})
    .map(([name, range]) => `${name}@${range}`)
    .toSorted()
    .join('\n');

function checkAgreement() {
  check(lock.lockfileVersion >= 3, 'package-lock.json is of an old version: make it with npm 9 or newer.');
  const held = lock.packages[''] ?? {};
  for (const kind of /** @type {const} */ (['dependencies', 'devDependencies', 'peerDependencies'])) {
    check(
      linesOf(manifest[kind]) === linesOf(held[kind]),
      `${kind} of package.json and of package-lock.json differ: run \`npm install\`.`,
    );
  }
}

/** @param {'dependencies' | 'peerDependencies'} kind @param {Record<string, { range: string, why: string }>} table */
function checkRanges(kind, table) {
  const asked = manifest[kind] ?? {};
  for (const [name, range] of Object.entries(asked)) {
    const known = table[name];
    check(
      known,
      `${kind} has ${name}, for which nobody answers: give it a line with its reason in ${reviewed}, or take it out.`,
    );
    check(
      !known || known.range === range,
      `${name} is asked for as ${range}, and ${reviewed} says ${known?.range}: which is meant?`,
    );
  }
  for (const name of Object.keys(table)) check(asked[name], `${reviewed} has ${name}, which ${kind} has no more.`);
  for (const kind of ['optionalDependencies', 'bundleDependencies', 'bundledDependencies'])
    check(!manifest[kind], `package.json has ${kind}: what ships stands in dependencies.`);
}

function checkPackages() {
  const shipped = new Set(
    closureOf(lock, Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies, ...bundled })).map(
      ({ path }) => path,
    ),
  );
  for (const [path, { license, integrity, resolved, hasInstallScript, version, inBundle }] of installed) {
    const name = nameOf(path);
    const byHand = readByHand[name];
    const is = byHand && byHand.says === license ? byHand.is : license;
    const accepted = shipped.has(path) ? licences.shipped : [...licences.shipped, ...licences.tools];
    check(
      is && isAccepted(is, accepted),
      `${path}@${version} is under ${is ?? 'no licence that it names'}: not accepted for what ${shipped.has(path) ? 'ships' : 'is used here'}. Use another package, or answer for it in ${reviewed}.`,
    );
    check(
      integrity?.startsWith('sha512-') || inBundle,
      `${path}@${version} has no sha512 in the lock file: it is not from a registry, or was written by hand.`,
    );
    check(
      !resolved,
      `${path} has an address in the lock file: keep omit-lockfile-registry-resolved in .npmrc, and use no package from git or a URL.`,
    );
    if (hasInstallScript) {
      check(
        installScripts[name],
        `${path}@${version} wants to run a script when it is installed: answer for it in ${reviewed}, or use another package.`,
      );
      check(
        manifest.allowScripts?.[name] === false,
        `${name} may run its install script: set "allowScripts": { "${name}": false } in package.json.`,
      );
    }
  }
  for (const name of Object.keys(installScripts))
    check(
      installed.some(([path, each]) => nameOf(path) === name && each.hasInstallScript),
      `${reviewed} excuses the install script of ${name}, which has none.`,
    );
  for (const name of Object.keys(readByHand))
    check(
      installed.some(([path]) => nameOf(path) === name),
      `${reviewed} has read the licence of ${name}, which is not installed.`,
    );
}

function checkClosure() {
  const closure = closureOf(lock, Object.keys(manifest.dependencies ?? {}));
  const known = { ...runtime, ...alongWith };
  for (const { name, version } of closure)
    check(
      known[name],
      `${name}@${version} is installed with ours now, and nobody answers for it: see what brings it (\`npm ls ${name}\`), and give it a line in ${reviewed}.`,
    );
  for (const name of Object.keys(alongWith))
    check(
      closure.some((each) => each.name === name),
      `${reviewed} has ${name}, which nothing brings along any more.`,
    );
  for (const { name } of closure)
    check(closure.filter((each) => each.name === name).length === 1, `${name} would be installed more than once.`);
  const inFiles = closureOf(lock, Object.keys(bundled));
  for (const { name } of inFiles)
    check(bundled[name], `${name} comes with what stands in a file of ours, and ${reviewed} does not say why.`);
  for (const name of Object.keys(bundled))
    check(
      inFiles.some((each) => each.name === name),
      `${reviewed} says that ${name} stands in a file of ours, and it is not installed.`,
    );
  return closure;
}

/** A page with two Reacts breaks at the first hook, and a test with two proves nothing. Those of the workspace for React 18 are apart, on purpose. */
function checkOneReact() {
  for (const name of ['react', 'react-dom', 'scheduler']) {
    const places = installed.map(([path]) => path).filter((path) => nameOf(path) === name && !path.startsWith('test/'));
    check(
      places.length === 1,
      `${name} is installed ${places.length} times: ${places.join(', ')}. Bring the ranges together, or use "overrides".`,
    );
  }
}

checkAgreement();
checkRanges('dependencies', runtime);
checkRanges('peerDependencies', peers);
checkPackages();
const closure = checkClosure();
checkOneReact();

if (args.includes('--list'))
  for (const { name, version, license } of closure)
    console.log(`${`${name}@${version}`.padEnd(46)} ${license}  ${runtime[name]?.why ?? alongWith[name] ?? ''}`);
for (const fault of new Set(faults)) console.error(`✗ ${fault}`);
if (!faults.length)
  console.log(`${installed.length} packages are as reviewed; ${closure.length} of them are installed with ours.`);
process.exitCode = faults.length ? 1 : 0;
