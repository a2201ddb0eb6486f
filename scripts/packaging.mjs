// Packs the package as npm would publish it, and checks the tarball: its types, its entries and what it holds.
// Needs a build. Run by `npm test`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rolldown } from 'rolldown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const temporary = mkdtempSync(join(tmpdir(), 'pack-'));

/** The stylesheets that a host can import: the whole one, and what the build makes of it. */
const sheets = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.css'));

/** What a design tool reads. */
const tokens = ['tokens.json', 'tokens.resolver.json'];

/** What the build makes of more than one source: the elements in one file, and the sheets that they bring as texts. */
const made = /^(?:element\/standalone\.js|styles\/\w+\.js(?:\.map)?)$/;

/** @type {string[]} */
const faults = [];
/** @param {unknown} ok @param {string} otherwise */
const check = (ok, otherwise) => void (ok || faults.push(otherwise));

/** @param {string} text */
const isClient = (text) => /^(?:\s|\/\/.*\n|\/\*[^]*?\*\/)*['"]use client['"]/.test(text);

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(root, folder).length + 1)
        .replaceAll('\\', '/'),
    );

/** @param {string} name @param {string[]} args */
function tool(name, ...args) {
  const { status } = spawnSync(join(root, 'node_modules', '.bin', name), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  check(status === 0, `${name} found faults: see above.`);
}

/** What comes on demand: the enlarged view, what reads the answer of a refresh, and what moves the panel of a warning. */
const onDemand = [
  'dist/evidence/MediaViewer.js',
  'dist/viewer/Viewer.js',
  'dist/messages/en.viewer.js',
  'dist/model/answer.js',
  'dist/warnings/MovingPlace.js',
];
const external = ['react', 'react-dom', 'react/jsx-runtime'];
/** A page of a host's with a report on it. */
const host = "export { LivenessReport, ReportProvider } from './dist/index.js'";

/** @typedef {{ name: string, isEntry: boolean, code: string, files: string[], imports: string[] }} BundledChunk */

/** @type {Record<string, (splitting: boolean) => Promise<BundledChunk[]>>} */
const bundlers = {
  async esbuild(splitting) {
    const { outputFiles, metafile } = await build({
      stdin: { contents: host, resolveDir: root },
      absWorkingDir: root,
      outdir: 'out',
      bundle: true,
      splitting,
      format: 'esm',
      write: false,
      metafile: true,
      external,
    });
    return outputFiles.map(({ path, text }) => {
      const name = path.slice(root.length + 1);
      const output = metafile.outputs[name];
      return {
        name,
        // What import() loads is an entry point too.
        isEntry: output?.entryPoint === '<stdin>',
        code: text,
        files: Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
          bytesInOutput ? [file] : [],
        ),
        imports: (output?.imports ?? []).flatMap(({ kind, path }) => (kind === 'import-statement' ? [path] : [])),
      };
    });
  },
  async rolldown(splitting) {
    const input = join(root, 'host.js');
    const bundle = await rolldown({
      input,
      external,
      logLevel: 'silent',
      plugins: [
        { name: 'host', resolveId: (id) => (id === input ? id : null), load: (id) => (id === input ? host : null) },
      ],
    });
    const { output } = await bundle.generate({ format: 'esm', ...(splitting ? {} : { codeSplitting: false }) });
    await bundle.close();
    return output
      .flatMap((chunk) => (chunk.type === 'chunk' ? [chunk] : []))
      .map(({ fileName: name, isEntry, code, modules, imports }) => ({
        name,
        isEntry,
        code,
        files: Object.entries(modules).flatMap(([file, { code }]) => (code ? [file.slice(root.length + 1)] : [])),
        imports,
      }));
  },
};

/** What comes on demand stands in a chunk that no page loads at once, where a host's bundler splits; and in the one file where it does not. */
async function checkOnDemand() {
  for (const [name, bundled] of Object.entries(bundlers)) {
    const chunks = await bundled(true);
    const atOnce = chunks.filter(({ isEntry }) => isEntry);
    // It grows while it is walked.
    for (const { imports } of atOnce)
      atOnce.push(...chunks.filter((chunk) => imports.includes(chunk.name) && !atOnce.includes(chunk)));
    const later = chunks.filter((chunk) => !atOnce.includes(chunk));
    const [single, ...more] = await bundled(false);
    for (const file of onDemand) {
      const isIn = (/** @type {BundledChunk | undefined} */ chunk) => Boolean(chunk?.files.includes(file));
      check(!atOnce.some(isIn), `${name} has ${file} in what a page loads at once: see what imports it.`);
      check(later.some(isIn), `${name} has ${file} in no chunk that comes later.`);
      check(isIn(single), `${name} has ${file} not in a bundle of one file.`);
    }
    check(
      more.length === 0 && !/\bimport\(["'`]/.test(single?.code ?? ''),
      `${name} makes more than one file where it must not.`,
    );
  }
}

/** A language brings itself and the rules of plurals, and nothing else; and a report brings none. */
async function checkLocales() {
  const names = filesIn('src/locales').map((path) => path.replace(/\.ts$/, ''));
  check(names.length > 0, 'There is no language in src/locales.');
  const drawn = await bundlers['esbuild']?.(false);
  const words = drawn?.flatMap(({ files }) => files.filter((file) => file.startsWith('dist/locales/')));
  check(words?.length === 0, `A report brings ${words?.join(', ')}.`);
  for (const name of names) {
    check(existsSync(join(root, `dist/locales/${name}.d.ts`)), `dist/locales/${name}.d.ts is missing.`);
    const { metafile } = await build({
      stdin: { contents: `export * from 'react-liveness-report/locales/${name}'`, resolveDir: root },
      absWorkingDir: root,
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
      external,
    });
    const strange = Object.keys(metafile.inputs).filter(
      (file) => file !== '<stdin>' && file !== `dist/locales/${name}.js` && !file.startsWith('dist/messages/'),
    );
    check(strange.length === 0, `The language ${name} brings ${strange.join(', ')}.`);
  }
}

/** Code of others that stands in a file of ours is owed its notice, and the list of what comes with the package says nothing that is old. */
function checkNotices() {
  const notices = readFileSync(join(root, 'THIRD-PARTY.md'), 'utf8');
  for (const path of filesIn('dist').filter((file) => file.endsWith('.js.map'))) {
    /** @type {string[]} */
    const sources = JSON.parse(readFileSync(join(root, 'dist', path), 'utf8')).sources;
    const names = sources.flatMap((each) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(each)?.[1] ?? []);
    for (const name of new Set(names))
      check(
        notices.includes(`| ${name} `),
        `dist/${path.slice(0, -'.map'.length)} holds code of ${name}, and THIRD-PARTY.md has no notice of it: answer for it in scripts/trust/reviewed.mjs, and run \`npm run licences\`.`,
      );
  }
  const banner = /^\/\*![^]*?\*\//.exec(readFileSync(join(root, 'dist/element/standalone.js'), 'utf8'))?.[0] ?? '';
  const inside = Array.from(banner.matchAll(/^([\w@/.-]+) \d+\.\d+\.\d+: /gm), ([, name]) => name);
  check(inside.length > 0, 'dist/element/standalone.js has no notices of what is in it.');
  for (const name of inside)
    check(
      notices.includes(`| ${name} `),
      `dist/element/standalone.js holds ${name}, and THIRD-PARTY.md does not tell.`,
    );
  const listed = existsSync(join(root, 'dist/sbom.cdx.json')) && readFileSync(join(root, 'dist/sbom.cdx.json'), 'utf8');
  const now = execFileSync(process.execPath, [join(root, 'scripts', 'sbom.mjs'), '--print'], { encoding: 'utf8' });
  check(listed === now, 'dist/sbom.cdx.json is not of this lock file: run `npm run build`.');
}

try {
  await checkOnDemand();
  await checkLocales();
  checkNotices();
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', temporary], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [tarball] = /** @type {{ filename: string, files: { path: string }[] }[]} */ (JSON.parse(packed));
  if (!tarball) throw new Error('npm pack made nothing.');
  const file = join(temporary, tarball.filename);
  tool('publint', file, '--strict');
  // It looks for declarations, of which a text has none.
  tool('attw', file, '--profile', 'esm-only', '--exclude-entrypoints', './llms.txt');

  const paths = tarball.files.map((each) => each.path);
  const top = new Set(['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'THIRD-PARTY.md']);
  for (const path of paths)
    check(
      path.startsWith('dist/') || path.startsWith('registry/r/') || top.has(path),
      `${path} is in the tarball: keep it out by "files".`,
    );
  for (const path of [
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'SECURITY.md',
    'THIRD-PARTY.md',
    'dist/sbom.cdx.json',
    'registry/r/liveness-report.json',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/read.js',
    'dist/read.d.ts',
    'dist/server.js',
    'dist/server.d.ts',
    'dist/testing.js',
    'dist/testing.d.ts',
    'dist/llms.txt',
    'dist/docs/LivenessReport.md',
    'dist/element.js',
    'dist/element.d.ts',
    'dist/element/jsx.d.ts',
    'dist/element/standalone.js',
    ...sheets.flatMap((name) => [`dist/${name}`, `dist/${name}.d.ts`]),
    ...tokens.map((name) => `dist/${name}`),
  ]) {
    check(paths.includes(path), `${path} is missing from the tarball.`);
  }

  const sources = filesIn('src').filter((path) => /\.tsx?$/.test(path));
  const origin = new Map(sources.map((path) => [path.replace(/\.tsx?$/, ''), path]));
  for (const path of filesIn('dist')) {
    if (sheets.includes(path.replace(/\.d\.ts$/, '')) || tokens.includes(path) || made.test(path)) continue;
    if (/^(?:llms\.txt|sbom\.cdx\.json|docs\/[\w-]+\.md)$/.test(path)) continue;
    const name = path.replace(/(?:\.d\.ts|\.js|\.js\.map)$/, '');
    const source = origin.get(name);
    check(
      source,
      `dist/${path} comes from no file in src: a dependency was bundled, or an old build is left (delete dist).`,
    );
    const text = readFileSync(join(root, 'dist', path), 'utf8');
    if (path.endsWith('.map')) continue;
    check(
      !/(?:from|import)\s*\(?['"][^'"]+\.css['"]/.test(text),
      `dist/${path} imports CSS: no component may, the host imports styles.css.`,
    );
    if (path.endsWith('.js') && source) {
      const wanted = isClient(readFileSync(join(root, 'src', source), 'utf8'));
      check(
        isClient(text) === wanted,
        `dist/${path} ${wanted ? 'lost' : 'has'} 'use client', and src/${source} ${wanted ? 'has it' : 'does not'}.`,
      );
    }
  }
  const { exports, sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of tokens) check(exports[`./${name}`], `package.json does not export ./${name}.`);
  for (const name of sheets) {
    const css = readFileSync(join(root, 'dist', name), 'utf8');
    check(
      css.includes('light-dark('),
      `dist/${name} has lost light-dark() to a polyfill: see cssTarget in vite.config.ts.`,
    );
    const isLayered = css.startsWith('@layer lr.base,lr.tokens,lr.parts,lr.components,lr.reports;');
    check(
      name.includes('.unlayered.') ? !css.includes('@layer') : isLayered,
      `dist/${name} ${isLayered ? 'has layers' : 'does not begin with the order of the layers'}.`,
    );
  }
  for (const name of ['styles.css', 'report.css', 'StatusBadge.css', 'styles.unlayered.css', 'report.unlayered.css'])
    check(sheets.includes(name), `dist/${name} is missing.`);
  check(exports['./*.css'], 'package.json does not export ./*.css.');
  check(sideEffects.includes('./dist/*.css'), 'sideEffects does not name ./dist/*.css: a bundler may drop an import.');
} catch (error) {
  faults.push(error instanceof Error ? error.message : String(error));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

for (const fault of faults) console.error(`✗ ${fault}`);
if (!faults.length) console.log('The tarball is as it should be.');
process.exitCode = faults.length ? 1 : 0;
