// Writes dist/sbom.cdx.json, the list of what comes with this package for those who must know (CycloneDX 1.6): the package, what is installed with
// it, what stands inside of a file of it, and what the page brings. From the lock file alone, so that two builds of one commit are the same byte for byte: no date, no random number,
// no address, no folder. Part of `npm run build`; `--print` writes no file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closureOf } from './trust/closure.mjs';
import { bundled } from './trust/reviewed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const isPrint = process.argv.includes('--print');
if (!isPrint && !existsSync(dist)) {
  console.error('There is no dist to write into: run `npm run build`.');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** @type {import('./trust/closure.mjs').Lock} */
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const inside = closureOf(lock, Object.keys(bundled));
const closure = [...closureOf(lock, Object.keys(manifest.dependencies ?? {})), ...inside];

/** @param {string} name */
const purlOf = (name) => `pkg:npm/${name.replace('@', '%40')}`;
/** @param {string | undefined} license */
const licensesOf = (license) =>
  license
    ? { licenses: [/\s(?:OR|AND|WITH)\s/.test(license) ? { expression: license } : { license: { id: license } }] }
    : {};
/** @param {string | undefined} integrity */
const hashesOf = (integrity) =>
  integrity?.startsWith('sha512-')
    ? {
        hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }],
      }
    : {};

const own = `${purlOf(manifest.name)}@${manifest.version}`;
/** @type {Map<string, string>} */
const refs = new Map(closure.map(({ path, name, version }) => [path, `${purlOf(name)}@${version}`]));
/** What the page brings has a range and no version: nobody knows here which one it is. @type {[name: string, range: string][]} */
const peers = Object.entries(manifest.peerDependencies ?? {});

const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: {
      type: 'library',
      'bom-ref': own,
      name: manifest.name,
      version: manifest.version,
      description: manifest.description,
      ...licensesOf(manifest.license),
      purl: own,
    },
  },
  components: [
    ...closure.map(({ path, name, version, license, integrity }) => ({
      type: 'library',
      'bom-ref': refs.get(path),
      name,
      version,
      scope: 'required',
      ...hashesOf(integrity),
      ...licensesOf(license),
      purl: refs.get(path),
      ...(bundled[name] ? { properties: [{ name: `${manifest.name}:inside`, value: bundled[name] }] } : {}),
    })),
    ...peers.map(([name, range]) => ({
      type: 'library',
      'bom-ref': purlOf(name),
      name,
      scope: 'required',
      ...licensesOf(lock.packages[`node_modules/${name}`]?.license),
      purl: purlOf(name),
      properties: [{ name: `${manifest.name}:peer-range`, value: range }],
    })),
  ],
  dependencies: [
    {
      ref: own,
      dependsOn: [
        ...Object.keys(manifest.dependencies ?? {}).flatMap((name) => refs.get(`node_modules/${name}`) ?? []),
        ...inside.flatMap(({ path }) => refs.get(path) ?? []),
        ...peers.map(([name]) => purlOf(name)),
      ].toSorted(),
    },
    ...closure.map(({ path, needs }) => ({
      ref: refs.get(path),
      dependsOn: needs.flatMap((each) => refs.get(each) ?? []).toSorted(),
    })),
    ...peers.map(([name]) => ({ ref: purlOf(name), dependsOn: [] })),
  ],
};
const text = `${JSON.stringify(bom, null, 2)}\n`;
if (isPrint) process.stdout.write(text);
else writeFileSync(join(dist, 'sbom.cdx.json'), text);
