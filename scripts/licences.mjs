// `npm run licences`: writes THIRD-PARTY.md, the notices of what is installed with ours and of what stands inside of a file of ours.
// `--check` fails when it is not what the lock file and the installed packages say. Run by `npm test`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closureOf } from './trust/closure.mjs';
import { alongWith, bundled, runtime } from './trust/reviewed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const file = join(root, 'THIRD-PARTY.md');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/** @type {string[]} */
const faults = [];

/** The licence text that a package brings. @param {import('./trust/closure.mjs').Installed} installed */
function textOf({ path, name }) {
  const folder = join(root, path);
  const found = existsSync(folder)
    ? readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(each))
    : undefined;
  if (!found) {
    faults.push(existsSync(folder) ? `${name} brings no licence text.` : `${name} is not installed: run \`npm ci\`.`);
    return '';
  }
  return readFileSync(join(folder, found), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** @param {string} heading @param {string} intro @param {import('./trust/closure.mjs').Installed[]} packages @param {Record<string, string>} why */
function section(heading, intro, packages, why) {
  /** Packages of one project often share their text. @type {Map<string, string[]>} */
  const texts = new Map();
  for (const each of packages) {
    const text = textOf(each);
    texts.set(text, [...(texts.get(text) ?? []), each.name]);
  }
  const rows = packages.map(
    ({ name, version, license }) => `| ${name} | ${version} | ${license} | ${why[name] ?? ''} |`,
  );
  return [
    `## ${heading}`,
    intro,
    ['| package | version | licence | what for |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    ...Array.from(texts, ([text, names]) => `${names.join(', ')}:\n\n\`\`\`text\n${text}\n\`\`\``),
  ].join('\n\n');
}

const reasons = { ...Object.fromEntries(Object.entries(runtime).map(([name, { why }]) => [name, why])), ...alongWith };
const closure = closureOf(lock, Object.keys(manifest.dependencies ?? {}));
const inside = closureOf(lock, Object.keys(bundled));
const made = `${[
  '# What others have made',
  'Made by `npm run licences` from the lock file. No font, picture or style of anybody else is published.',
  section(
    'Installed with this package',
    'Whoever ships a bundle with these components in it ships this code, and keeps these notices. `dist/element/standalone.js` has `clsx` in it.',
    closure,
    reasons,
  ),
  section(
    'Inside of a file of this package',
    'A file that needs no React of the page has this in it, besides code of those above. It begins with the same notices.',
    inside,
    bundled,
  ),
].join('\n\n')}\n`;

/** Formatters line up the columns of a table. @param {string} text */
const bare = (text) => text.replace(/^\|.*\|$/gm, (row) => row.replace(/[ \t]+/g, ' ').replace(/-{3,}/g, '---'));

if (!faults.length && bare(existsSync(file) ? readFileSync(file, 'utf8') : '') !== bare(made)) {
  if (process.argv.includes('--check'))
    faults.push('THIRD-PARTY.md is not what is installed: run `npm run licences`, and read what changed.');
  else writeFileSync(file, made);
}
for (const fault of faults) console.error(`✗ ${fault}`);
if (!faults.length) console.log(`THIRD-PARTY.md has the notices of ${closure.length} and ${inside.length} packages.`);
process.exitCode = faults.length ? 1 : 0;
