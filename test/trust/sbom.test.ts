// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from './run.ts';

interface Component {
  'bom-ref': string;
  type: string;
  name: string;
  version?: string;
  purl: string;
  scope?: string;
  hashes?: { alg: string; content: string }[];
  licenses?: { license?: { id: string }; expression?: string }[];
}

interface Bom {
  bomFormat: string;
  specVersion: string;
  version: number;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const print = (): string =>
  execFileSync(process.execPath, [join(root, 'scripts', 'sbom.mjs'), '--print'], { encoding: 'utf8' });
const manifestOf = (
  path: string,
): { name: string; version: string; license: string; dependencies?: Record<string, string> } =>
  JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));

/** What a program would load, found by walking the installed packages instead of the lock file. */
function loadedFrom(names: readonly string[], found = new Map<string, string>()): Map<string, string> {
  for (const name of names) {
    if (found.has(name)) continue;
    const { version, dependencies = {} } = manifestOf(`node_modules/${name}`);
    found.set(name, version);
    loadedFrom(Object.keys(dependencies), found);
  }
  return found;
}

describe('the list of what comes with the package', () => {
  let text = '';
  let bom: Bom;
  beforeAll(() => {
    text = print();
    bom = JSON.parse(text);
  });
  const all = (): Component[] => [bom.metadata.component, ...bom.components];

  it('is CycloneDX of a known version, and of this package', () => {
    const { name, version, license } = manifestOf('.');
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(bom.metadata.component).toMatchObject({
      type: 'library',
      name,
      version,
      licenses: [{ license: { id: license } }],
    });
  });

  it('names what is installed with it, and what stands in a file of it, in the versions that are installed', () => {
    const told = bom.components.flatMap(({ name, version }) => (version ? [`${name}@${version}`] : []));
    const sets = [loadedFrom(Object.keys(manifestOf('.').dependencies ?? {})), loadedFrom(['preact'])];
    const listed = sets.map((each) => Array.from(each, ([name, version]) => `${name}@${version}`).toSorted());
    expect(told).toEqual(listed.flat());
  });

  it('names what the page brings, in no version', () => {
    expect(bom.components.filter(({ version }) => !version).map(({ name }) => name)).toEqual(['react', 'react-dom']);
  });

  it('gives each a reference of its own, a package address, a licence, and a hash where it has a version', () => {
    expect(new Set(all().map((each) => each['bom-ref'])).size).toBe(all().length);
    for (const { name, version, purl, licenses, type } of all()) {
      expect(type).toBe('library');
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}${version ? `@${version}` : ''}`);
      expect(licenses?.[0]?.license?.id, name).toMatch(/^[\w.-]+$/);
    }
    for (const { hashes, version, name } of bom.components)
      expect(hashes ?? [], name).toEqual(
        version ? [{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) as string }] : [],
      );
  });

  it('says what needs what, and only of what it names', () => {
    const refs = new Set(all().map((each) => each['bom-ref']));
    expect(bom.dependencies.map(({ ref }) => ref).toSorted()).toEqual([...refs].toSorted());
    for (const { dependsOn } of bom.dependencies) for (const each of dependsOn) expect(refs).toContain(each);
  });

  it('is the same byte for byte when it is made again, and says nothing of when and where', () => {
    expect(print()).toBe(text);
    expect(text).not.toMatch(/serialNumber|timestamp|urn:uuid|\d{4}-\d\d-\d\dT/);
    expect(text.replaceAll(/"\$schema": "[^"]*"/g, '')).not.toMatch(
      /https?:|registry|file:|[A-Z]:\\\\|"\/|\/home\/|node_modules/,
    );
  });
});
