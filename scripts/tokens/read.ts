/** What a token is in the DTCG format of 2025.10, as far as tokens.json uses it. */
export interface Colour {
  colorSpace: string;
  /** Red, green and blue from 0 to 1. */
  components: readonly number[];
  /** From 0 to 1. @default 1 */
  alpha?: number;
  /** The same without alpha, for readers that know no components. */
  hex?: string;
}

interface Measure {
  value: number;
  unit: string;
}

interface Of<Type extends string, Value> {
  /** The path in the file, joined by dots: `color.positive.text`. */
  id: string;
  /** The custom property in CSS: `--lr-positive-text`. */
  name: string;
  type: Type;
  /** In a light page, with room, where things move. */
  value: Value;
  /** The values of other modes: `dark`, `compact`, `still`. */
  modes: Readonly<Record<string, Value>>;
  description: string;
}

export type ColourToken = Of<'color', Colour>;
export type Token =
  | ColourToken
  | Of<'dimension', Measure>
  | Of<'duration', Measure>
  | Of<'fontFamily', readonly string[]>;

export type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name of a token in CSS: its path without `color`, which most of them are. */
const nameOf = (path: readonly string[]): string => `--lr-${path.filter((part) => part !== 'color').join('-')}`;

/** Every token of the file, in its order. */
export function readTokens(tree: Tree, path: readonly string[] = []): Token[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (key.startsWith('$') || !isTree(value)) return [];
    const here = [...path, key];
    return '$value' in value ? [tokenOf(value, here)] : readTokens(value, here);
  });
}

function tokenOf(leaf: Tree, path: readonly string[]): Token {
  const { $type, $value, $description, $extensions } = leaf;
  const modes = isTree($extensions) && isTree($extensions['mode']) ? $extensions['mode'] : {};
  // That the values are as their types say, is what the parser of the format is asked in the tests.
  return {
    id: path.join('.'),
    name: nameOf(path),
    type: $type,
    value: $value,
    modes,
    description: $description,
  } as Token;
}
