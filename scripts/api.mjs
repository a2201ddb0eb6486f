// `npm run api`: writes what the package promises to whoever types against it into api/*.api.md, one report for each entry of `exports`.
// `--check` writes nothing: it fails when a report is not what the build says, with the difference; when anything public has no docstring; and
// when a public type names one that no entry exports. Needs a build. Run by `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { entriesOf, reportOf } from './trust/entries.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isCheck = process.argv.includes('--check');
const folder = join(root, 'api');
const temporary = mkdtempSync(join(tmpdir(), 'api-'));

/** @type {string[]} */
const faults = [];

/** @param {import('./trust/entries.mjs').Entry} entry */
function configOf({ types, name }) {
  const file = join(root, String(types));
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: file,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            module: 'esnext',
            moduleResolution: 'bundler',
            jsx: 'react-jsx',
            lib: ['es2022', 'dom', 'dom.iterable'],
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: true,
            types: [],
          },
          files: [file],
        },
      },
      apiReport: {
        enabled: true,
        reportFolder: temporary,
        reportTempFolder: join(temporary, 'again'),
        reportFileName: name.replaceAll('/', '+'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: {
          default: { logLevel: 'none' },
          'ae-forgotten-export': { logLevel: 'error' },
          'ae-undocumented': { logLevel: 'error' },
          'ae-unresolved-link': { logLevel: 'error' },
          'ae-wrong-input-file-type': { logLevel: 'error' },
        },
        // Our docstrings are read by people and editors, as Markdown: `@default` and braces in code are no faults in it.
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
  });
}

/** Where a person mends it: the source of a declaration. @param {string | undefined} path @param {number | undefined} line */
function placeOf(path, line) {
  if (!path) return '';
  const declaration = relative(root, path).replaceAll('\\', '/');
  const source = ['.ts', '.tsx']
    .map((end) => declaration.replace(/^dist\//, 'src/').replace(/\.d\.ts$/, end))
    .find((file) => existsSync(join(root, file)));
  return source ?? `${declaration}:${line}`;
}

/** The lines of a report between its fences. @param {string} report */
const codeOf = (report) =>
  (/```ts\n([^]*?)```/.exec(report)?.[1] ?? '')
    .replace(/^\/\/ \(No @packageDocumentation.*\n/m, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** @param {string} code */
const namesIn = (code) =>
  new Set(Array.from(code.matchAll(/^export (?:declare )?(?:abstract )?\w+ (\w+)/gm), ([, name]) => name));

/** Every report by its file. */
function reports() {
  const entries = entriesOf(root);
  if (!entries.length) faults.push('package.json exports no code.');
  const typed = entries.filter(({ types, path }) => {
    if (types && existsSync(join(root, types))) return true;
    faults.push(
      types
        ? `${path} has no ${types}: run \`npm run build\` first.`
        : `${path} of package.json's exports is code without types: name them.`,
    );
    return false;
  });
  const [first] = typed;
  if (faults.length || !first) return new Map();
  const state = CompilerState.create(configOf(first), {
    additionalEntryPoints: typed.map(({ types }) => join(root, String(types))),
  });
  /** @type {Map<string, string[]>} */
  const parts = new Map();
  /** What the package itself exports: whoever uses another entry imports a type from there. @type {Set<string | undefined>} */
  let main = new Set();
  for (const entry of typed) {
    /** @type {string[]} */
    const missing = [];
    Extractor.invoke(configOf(entry), {
      compilerState: state,
      localBuild: true,
      messageCallback(message) {
        const { messageId, text, sourceFilePath, sourceFileLine, logLevel } = message;
        message.handled = true;
        if (logLevel !== 'error') return;
        const [, forgotten] = messageId === 'ae-forgotten-export' ? (/"(\w+)"/.exec(text) ?? []) : [];
        if (forgotten && main.has(forgotten)) return;
        const place = placeOf(sourceFilePath, sourceFileLine);
        if (forgotten) missing.push(`${entry.path}: ${place} names \`${forgotten}\`, which no entry exports.`);
        else if (messageId === 'ae-undocumented')
          missing.push(`${entry.path}: ${text.replace(/\.$/, '')} in ${place}.`);
        else missing.push(`${entry.path}: ${text} (${place})`);
      },
    });
    const code = codeOf(readFileSync(join(temporary, `${entry.name.replaceAll('/', '+')}.api.md`), 'utf8'));
    if (!main.size) main = namesIn(code);
    faults.push(...new Set(missing));
    const file = reportOf(entry);
    const title = `## \`react-liveness-report${entry.path.slice(1)}\``;
    parts.set(file, [...(parts.get(file) ?? []), `${title}\n\n\`\`\`ts\n${code}\n\`\`\`\n`]);
  }
  const head =
    'Made by `npm run api` from the build. It changes only with what is public: read its difference as whoever upgrades.\n';
  return formatted(new Map(Array.from(parts, ([file, each]) => [file, [head, ...each].join('\n')])));
}

/** As `npm run format` leaves them: a long union then changes by one line. @param {Map<string, string>} reports */
function formatted(reports) {
  const now = join(temporary, 'now');
  mkdirSync(now, { recursive: true });
  for (const [file, text] of reports) writeFileSync(join(now, file), text);
  const config = join(root, '.oxfmtrc.json');
  const { status, stderr } = spawnSync(join(root, 'node_modules', '.bin', 'oxfmt'), ['--config', config, now], {
    cwd: temporary,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The reports could not be formatted: ${stderr}`);
  return new Map(Array.from(reports.keys(), (file) => [file, readFileSync(join(now, file), 'utf8')]));
}

/** @param {string} file */
function difference(file) {
  const now = join(temporary, 'now', file);
  const was = existsSync(join(folder, file)) ? join('api', file) : '/dev/null';
  const { stdout } = spawnSync('git', ['diff', '--no-index', '--no-color', '--no-ext-diff', '-U2', was, now], {
    cwd: root,
    encoding: 'utf8',
  });
  return (stdout ?? '').slice((stdout ?? '').indexOf('@@')).trimEnd();
}

try {
  const now = reports();
  const had = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.api.md')) : [];
  if (now.size) {
    for (const file of had.filter((each) => !now.has(each))) {
      if (isCheck) faults.push(`api/${file} is of no entry of package.json: run \`npm run api\`, which removes it.`);
      else rmSync(join(folder, file));
    }
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of now) {
      const path = join(folder, file);
      if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
      if (isCheck)
        faults.push(
          `api/${file} is not what the build says. If you mean the change, run \`npm run api\`, and write a changeset (CONTRIBUTING, "What changed"):\n${difference(file)}`,
        );
      else writeFileSync(path, text);
    }
    if (!isCheck) console.log(`Written: ${[...now.keys()].map((file) => `api/${file}`).join(' ')}`);
    else if (!faults.length) console.log('The API reports are up to date, and everything public has its words.');
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length ? 1 : 0;
