// `npm run changes`: what the next version's section of the changelog says, from the changesets of .changeset/ and from what stands under
// “Unreleased” by hand. `--check` fails when a changeset cannot be used, and when something public differs from the last release and no changeset
// names it; it needs no network, no tag and no history: api/released.json holds what was released. `--release` makes the release: version,
// changelog, and that file. `--released` alone writes that file, as for a release that was made by hand.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compose, headings, readChangeset, sectionOf } from './trust/changesets.mjs';
import { differencesOf, isNamed, printsOf } from './trust/declarations.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--root');
const home = dirname(dirname(fileURLToPath(import.meta.url)));
const root = at < 0 ? home : String(args[at + 1]);
const released = join(root, 'api', 'released.json');

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
/** @param {string} path @param {unknown} json */
const writeJson = (path, json) => writeFileSync(join(root, path), `${JSON.stringify(json, null, 2)}\n`);

function changesets() {
  const folder = join(root, '.changeset');
  const of = readJson('package.json');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .toSorted()
    .map((file) => readChangeset(`.changeset/${file}`, readFileSync(join(folder, file), 'utf8'), of));
}

/** What the committed reports declare. */
function printsNow() {
  const folder = join(root, 'api');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.api.md'))
    .toSorted();
  return Object.assign({}, ...files.map((file) => printsOf(readFileSync(join(folder, file), 'utf8'))));
}

/** @param {string} version */
const writeReleased = (version) => writeJson('api/released.json', { version, entries: printsNow() });

/** @returns {string[]} */
function faultsOf() {
  const all = changesets();
  const faults = all.flatMap(({ file, faults }) => faults.map((fault) => `${file} ${fault}.`));
  if (!existsSync(released)) return [...faults, 'api/released.json is missing: it says what was released last.'];
  const { version, entries } = readJson('api/released.json');
  const changes = all.flatMap((changeset) => changeset.changes);
  /** @param {string | undefined} kind */
  const told = (kind) => changes.flatMap((change) => (!kind || change.kind === kind ? [change.text] : [])).join('\n');
  const now = printsNow();
  /** Of an entry that is new or gone as a whole, its own name is enough. @param {string} entry @param {string} text */
  const isWholeEntryNamed = (entry, text) => !(entries[entry] && now[entry]) && isNamed(text, entry);
  const untold = differencesOf(entries, now).filter(({ entry, name, how }) => {
    // What is gone has to be done something about by everybody who used it.
    const text = told(how === 'gone' ? 'Changed' : undefined);
    return !isNamed(text, name) && !isWholeEntryNamed(entry, text);
  });
  if (!untold.length) return faults;
  const list = untold.map(({ entry, name, how }) => `    ${how.padEnd(7)} ${name}  (${entry})`);
  return [
    ...faults,
    [
      `Something public differs from ${version}, and no changeset names it in backticks:`,
      ...list,
      '  Do: write .changeset/some-name.md for the person who upgrades (CONTRIBUTING, "What changed"), with these names in it.',
      "  Of a component's props the component's name is enough, and of a new entry its own; what is gone belongs into a paragraph “Changed:”. Where nobody has to know, give a",
      '  changeset with empty front matter the reason: “None: `Name` is only written another way.”',
    ].join('\n'),
  ];
}

/**
 * What `changeset version` makes of them. Where there are workspaces it knows only these, and here the package is the root above a workspace
 * of tests: so it is shown a copy in which the package is the workspace.
 */
function nextVersion() {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const { name, version } = readJson('package.json');
    const inner = join(folder, 'package');
    mkdirSync(inner);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, workspaces: ['package'] }));
    writeFileSync(join(inner, 'package.json'), JSON.stringify({ name, version }));
    cpSync(join(root, '.changeset'), join(folder, '.changeset'), { recursive: true });
    const bin = join(home, 'node_modules', '.bin', 'changeset');
    const { status } = spawnSync(bin, ['version'], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
    return status === 0 ? String(JSON.parse(readFileSync(join(inner, 'package.json'), 'utf8')).version) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function release() {
  const all = changesets();
  const bad = faultsOf();
  if (bad.length) return bad;
  if (!all.some(({ bump }) => bump)) return ['No changeset bumps a version: there is nothing to release.'];
  const version = nextVersion();
  if (!version) return ['changeset version failed: see above.'];
  const source = readFileSync(join(root, 'package.json'), 'utf8');
  writeFileSync(join(root, 'package.json'), source.replace(/("version": *")[^"]*/, `$1${version}`));
  for (const { file } of all) rmSync(join(root, file));
  if (existsSync(join(root, 'package-lock.json'))) {
    const lock = readJson('package-lock.json');
    lock.version = version;
    if (lock.packages?.['']) lock.packages[''].version = version;
    writeJson('package-lock.json', lock);
  }
  const path = join(root, 'CHANGELOG.md');
  const title = `${version} – ${new Date().toISOString().slice(0, 10)}`;
  writeFileSync(path, compose(readFileSync(path, 'utf8'), all, title));
  writeReleased(version);
  console.log(
    `${version}: package.json, CHANGELOG.md and api/released.json are written. Read the changelog, run npm test, commit, tag.`,
  );
  return [];
}

/** @type {string[]} */
let faults = [];
if (args.includes('--check')) {
  faults = faultsOf();
  if (!faults.length) console.log('Every change of what is public is told by a changeset.');
} else if (args.includes('--release')) faults = release();
else if (args.includes('--released')) writeReleased(readJson('package.json').version);
else {
  const all = changesets();
  faults = all.flatMap(({ file, faults }) => faults.map((fault) => `${file} ${fault}.`));
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  console.log(sectionOf(compose(changelog, all, 'Next version'), 'Next version'));
  const [bump] = ['major', 'minor', 'patch'].filter((each) => all.some((changeset) => changeset.bump === each));
  console.log(
    `\n${all.length} changesets, ${bump ? `a ${bump} version` : 'no version'}. Kinds: ${Object.keys(headings).join(', ')}.`,
  );
}
for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length ? 1 : 0;
