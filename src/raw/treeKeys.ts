import { levelOf, type Row } from './rows.js';

/** What a key of a tree asks for (WAI-ARIA Authoring Practices, tree view). */
export type Wish =
  | { do: 'go'; to: number }
  | { do: 'open' | 'close' | 'press' | 'ask'; at: number }
  /** Opens it and all beside it. */
  | { do: 'openAll'; at: number };

/** What the reader has typed to find a name by its first letters. */
export interface Typed {
  text: string;
  /** Of its last letter, on the clock of the page's events. */
  at: number;
}

export const nothingTyped: Typed = { text: '', at: 0 };

const go = (to: number): Wish => ({ do: 'go', to });

/** What a key asks for at a row; null for a key that is none of a tree's. Left and right are those of a text that runs to the right. */
export function wishOf(key: string, rows: readonly Row[], at: number): Wish | null {
  const row = rows[at];
  if (!row) return null;
  const open = row.type === 'node' ? row.open : undefined;
  const keys: Record<string, () => Wish | null> = {
    ArrowDown: () => go(Math.min(at + 1, rows.length - 1)),
    ArrowUp: () => go(Math.max(at - 1, 0)),
    Home: () => go(0),
    End: () => go(rows.length - 1),
    ArrowRight: () => (open === undefined ? null : open ? go(at + 1) : { do: 'open', at }),
    ArrowLeft: () => (open ? { do: 'close', at } : go(parentOf(rows, at))),
    Enter: () => ({ do: 'press', at }),
    ' ': () => ({ do: 'press', at }),
    '*': () => ({ do: 'openAll', at }),
  };
  return Object.hasOwn(keys, key) ? (keys[key]?.() ?? null) : null;
}

/** The row around a row; itself at the top. */
function parentOf(rows: readonly Row[], at: number): number {
  const row = rows[at];
  if (!row) return at;
  for (let before = at - 1; before >= 0; before -= 1) {
    const other = rows[before];
    if (other?.type === 'node' && levelOf(other) < levelOf(row)) return before;
  }
  return at;
}

/** Letters that follow each other closely are one word. */
const pause = 700;

/** The text that the reader is typing, with one more letter; null for what is no letter. */
export function typedMore(before: Typed, key: string, at: number): Typed | null {
  if (!/^\S$/u.test(key)) return null;
  const letter = key.toLowerCase();
  return { text: at - before.at < pause ? before.text + letter : letter, at };
}

/** The next row whose name begins so. The same letter again and again goes from one to the next. */
export function rowBeginning(names: readonly string[], at: number, { text }: Typed): number | null {
  const [letter = ''] = text;
  const isRepeated = text === letter.repeat(text.length);
  const wanted = isRepeated ? letter : text;
  const from = wanted.length === 1 ? at + 1 : at;
  for (let step = 0; step < names.length; step += 1) {
    const place = (from + step) % names.length;
    if (names[place]?.toLowerCase().startsWith(wanted)) return place;
  }
  return null;
}
