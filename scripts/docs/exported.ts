import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The names of the components that the package exports: its values with a capital, read from the barrel without a compiler. */
export function exportedComponents(): string[] {
  const barrel = readFileSync(join(import.meta.dirname, '../../src/index.ts'), 'utf8');
  return [...barrel.matchAll(/^export \{([^}]*)\}/gm)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => /^[A-Z]/.test(name));
}
