// @vitest-environment node
// Reads the source and holds it to the rules of the house (CONTRIBUTING.md). The rules themselves are in test/house/.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeRules } from './house/code.ts';
import { importRules } from './house/imports.ts';
import { markupRules } from './house/markup.ts';
import { nameRules } from './house/names.ts';
import type { Files } from './house/rule.ts';
import { styleRules } from './house/styles.ts';
import { windowRules } from './house/windows.ts';

const root = join(import.meta.dirname, '..');
const skipped = new Set([
  'node_modules',
  '.git',
  'dist',
  'storybook-static',
  'test-results',
  'coverage',
  '.vitest-attachments',
]);
const binary = /\.(?:png|webm|mp4|jpe?g|woff2?|tgz|ico)$/;

/** Every text file of the repository that git would hold. */
function read(folder = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (skipped.has(entry.name)) continue;
    if (entry.isDirectory()) Object.assign(found, read(path));
    else if (entry.isFile() && !binary.test(path)) found[path] = readFileSync(join(root, path), 'utf8');
  }
  return found;
}

const files: Files = read();
const rules = [...importRules, ...codeRules, ...styleRules, ...markupRules, ...nameRules, ...windowRules];

describe('the house', () => {
  it('is found', () => {
    expect(Object.keys(files).filter((path) => path.startsWith('src/')).length).toBeGreaterThan(20);
    expect(existsSync(join(root, 'src/styles/tokens.css')), 'src/styles/tokens.css').toBe(true);
  });

  for (const { name, why, fix, find } of rules) {
    it(name, () => {
      const found = find(files);
      if (found.length)
        throw new Error(
          [`${name}, but:`, ...found.map((place) => `  ${place}`), `Why: ${why}`, `Do: ${fix}`].join('\n'),
        );
    });
  }
});

describe('the rules themselves', () => {
  for (const { name, find, broken, faults = 1, fine } of rules) {
    it(`${name}: sees where it is broken, and only there`, () => {
      const found = find(broken);
      expect(found, found.join('\n')).toHaveLength(faults);
      expect(find(fine)).toEqual([]);
    });
  }
});
