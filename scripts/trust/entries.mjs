// The doors of the package, as `exports` of package.json names them: what an entry is called, and where its types are.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {{ name: string, path: string, types: string | null }} Entry `path` as a host imports it, `types` from the root of the package. */

/** Every entry that is code, the first being the package itself. A pattern such as `./locales/*` gives one for each file. @param {string} root @returns {Entry[]} */
export function entriesOf(root) {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([path, target]) => {
    const code = typeof target === 'string' ? target : (target.default ?? target.import);
    if (!/\.m?js$/.test(code)) return [];
    const types = typeof target === 'object' && target.types ? String(target.types).replace(/^\.\//, '') : null;
    return namesFor(root, String(code)).map((star) => ({
      name: path === '.' ? 'index' : path.replace(/^\.\//, '').replace('*', star),
      path: path.replace('*', star),
      types: types?.replace('*', star) ?? null,
    }));
  });
}

/** What the star of a pattern stands for; one empty name where there is none. @param {string} root @param {string} target */
function namesFor(root, target) {
  if (!target.includes('*')) return [''];
  const folder = join(root, dirname(target));
  const end = target.slice(target.indexOf('*') + 1);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length))
    .toSorted();
}

/** The file of its report: entries of one pattern share one. @param {Entry} entry */
export const reportOf = ({ name }) => `${name.split('/')[0]}.api.md`;
