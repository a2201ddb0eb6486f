import type { Tree } from './read.ts';

/** What chooses between the modes, as CSS has it: an attribute, or a setting of the reader. */
const modifiers = {
  theme: { description: 'color-scheme, or data-theme on any element', base: 'light', other: 'dark' },
  density: { description: 'data-density on any element', base: 'comfortable', other: 'compact' },
  motion: { description: 'prefers-reduced-motion, and paper', base: 'moving', other: 'still' },
} as const;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The tokens that have a value of their own in the mode, with that value. */
function only(tree: Tree, mode: string): Tree {
  const kept = Object.entries(tree).flatMap(([key, value]): [string, unknown][] => {
    if (key.startsWith('$') || !isTree(value)) return [];
    if ('$value' in value) {
      const modes = (value['$extensions'] as { mode?: Tree } | undefined)?.mode ?? {};
      return mode in modes
        ? [[key, { $type: value['$type'], $value: modes[mode], $description: value['$description'] }]]
        : [];
    }
    const inner = only(value, mode);
    return Object.keys(inner).length ? [[key, inner]] : [];
  });
  return Object.fromEntries(kept);
}

/** tokens.resolver.json: the same by the Resolver Module of 2025.10, for readers that know no `$extensions.mode`. */
export function resolverOf(tree: Tree): Tree {
  const entries = Object.entries(modifiers).map(([name, { description, base, other }]) => [
    name,
    { description, contexts: { [base]: [], [other]: [only(tree, other)] }, default: base },
  ]);
  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/resolver.json',
    name: 'react-liveness-report',
    version: '2025.10',
    sets: { roles: { sources: [{ $ref: 'tokens.json' }] } },
    modifiers: Object.fromEntries(entries),
    resolutionOrder: [
      { $ref: '#/sets/roles' },
      ...Object.keys(modifiers).map((name) => ({ $ref: `#/modifiers/${name}` })),
    ],
  };
}
