// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, runIn } from './run.ts';

interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
}
interface Repository {
  manifest: {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
    allowScripts: Record<string, boolean>;
  };
  packages: Record<string, Locked>;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What the review says of this repository when somebody has changed it so. */
function review(change: (repository: Repository) => void): string {
  const manifest = JSON.parse(read('package.json')) as Repository['manifest'];
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  change({ manifest, packages: lock.packages });
  const files = { 'package.json': JSON.stringify(manifest), 'package-lock.json': JSON.stringify(lock) };
  const { ok, said } = runIn(files, 'dependencies.mjs', []);
  return ok ? 'fine' : said;
}

const fresh: Locked = { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAAA' };

describe('the review of dependencies', () => {
  it('is content with what is here', () => {
    expect(review(() => {})).toBe('fine');
  });

  it.each<[how: string, change: (repository: Repository) => void, words: string]>([
    [
      'a tool of another licence',
      ({ packages }) => void (packages['node_modules/odd'] = { ...fresh, license: 'GPL-3.0-only' }),
      'odd@1.0.0 is under GPL-3.0-only',
    ],
    [
      'a tool without a licence',
      ({ packages }) => void (packages['node_modules/odd'] = { version: '1.0.0', integrity: 'sha512-A' }),
      'no licence that it names',
    ],
    [
      'half of an AND',
      ({ packages }) => void (packages['node_modules/odd'] = { ...fresh, license: '(MIT AND GPL-2.0-only)' }),
      'odd@1.0.0 is under',
    ],
    [
      'a licence of tools in what ships',
      ({ packages }) => void (packages['node_modules/clsx']!.license = 'MPL-2.0'),
      'not accepted for what ships',
    ],
    [
      'an install script',
      ({ packages }) => void (packages['node_modules/odd'] = { ...fresh, hasInstallScript: true }),
      'wants to run a script',
    ],
    [
      'an install script that is let run',
      ({ manifest }) => void (manifest.allowScripts['esbuild'] = true),
      'may run its install script',
    ],
    [
      'a package without a hash',
      ({ packages }) => void delete packages['node_modules/clsx']!.integrity,
      'has no sha512',
    ],
    ['a weak hash', ({ packages }) => void (packages['node_modules/clsx']!.integrity = 'sha1-AAAA'), 'has no sha512'],
    [
      'an address',
      ({ packages }) => void (packages['node_modules/clsx']!.resolved = 'git+ssh://example/x.git'),
      'has an address',
    ],
    [
      'a new dependency',
      ({ manifest, packages }) => {
        manifest.dependencies['odd'] = packages['']!.dependencies!['odd'] = '1.0.0';
        packages['node_modules/odd'] = fresh;
      },
      'dependencies has odd, for which nobody answers',
    ],
    [
      'a dependency of a dependency',
      ({ packages }) => {
        packages['node_modules/clsx']!.dependencies = { odd: '1' };
        packages['node_modules/odd'] = fresh;
      },
      'odd@1.0.0 is installed with ours now',
    ],
    [
      'another range',
      ({ manifest, packages }) => {
        manifest.dependencies['clsx'] = packages['']!.dependencies!['clsx'] = '^2.1.1';
      },
      'clsx is asked for as ^2.1.1',
    ],
    [
      'a lock file that was left behind',
      ({ manifest }) => void (manifest.devDependencies['odd'] = '1.0.0'),
      'differ: run `npm install`',
    ],
    [
      'a second React',
      ({ packages }) => void (packages['node_modules/odd/node_modules/react'] = fresh),
      'react is installed 2 times',
    ],
    [
      'a second copy in what ships',
      ({ packages }) => {
        packages['node_modules/@radix-ui/react-accordion/node_modules/@radix-ui/react-id'] = fresh;
      },
      '@radix-ui/react-id would be installed more than once',
    ],
    ['no React any more', ({ packages }) => void delete packages['node_modules/react'], 'react is installed 0 times'],
  ])('sees %s', (_, change, words) => {
    expect(review(change)).toContain(words);
  });

  it('takes any side of an OR', () => {
    expect(
      review(({ packages }) => void (packages['node_modules/odd'] = { ...fresh, license: '(GPL-3.0-only OR MIT)' })),
    ).toBe('fine');
  });
});
