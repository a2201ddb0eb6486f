import { attempt, parsed } from '../../payload/items.js';
import { holderOf, read, type Holder, type Kind } from './kinds.js';
import { coverOf, isOfOther, nameCover, zoneIn, type Place, type Zone } from './masking.js';
import { isMaskedName, piecesOf, wholeMask, type Mask, type Piece } from './maskText.js';

/** One value of the payload, and what may be shown of it. What stands in it is read when somebody looks. */
export interface RawNode {
  /** The same number for the same place in every payload of a case: a React key that holds nothing of the payload. */
  id: number;
  above: RawNode | null;
  /** 0 is the whole payload. */
  level: number;
  /** Among its siblings, from 0. */
  place: number;
  name: string;
  nameCover: Cover;
  kind: Kind | 'cycle';
  /** Of a text, a number and the like the value itself; of what holds others, what was given. */
  value: unknown;
  /** What holds others as an object or a list: of a map its entries. */
  readonly fields: unknown;
  /** Whether it is a warning about somebody else. Found out once, since it may hold a million. */
  readonly isOfOther: boolean;
  /** What is over it by its name and place. A text that is nothing but a link is masked as well. */
  rule: Cover;
  /** What is over it. */
  readonly cover: Cover;
  /** Of a text: its parts. Found out when somebody looks, because that is slow. */
  readonly pieces: readonly Piece[];
  /** What stands in it. Undefined: it holds nothing, or is shown to nobody. */
  holder: Holder | undefined;
  /** Whether it is spelled in a text. */
  isJsonText: boolean;
  zone: Zone;
  /** Those of its children that were looked at, by their place. */
  children: Map<number, RawNode>;
  memory: Memory;
}

type Cover = 'personal' | Mask | null;

/** What is kept of one case. */
export interface Memory {
  /** Gives each place of a payload its number. */
  idOf: (above: number, name: string) => number;
  /** Whether a name must not be shown. Few names stand in a payload, and each of them many times. */
  isMaskedName: (name: string) => boolean;
}

export function newMemory(): Memory {
  const ids = new Map<number, Map<string, number>>();
  const masked = new Map<string, boolean>();
  let last = 0;
  return {
    idOf: (above, name) => {
      const names = ids.get(above) ?? new Map<string, number>();
      ids.set(above, names);
      const id = names.get(name) ?? (last += 1);
      names.set(name, id);
      return id;
    },
    isMaskedName: (name) => {
      const isMasked = masked.get(name) ?? isMaskedName(name);
      if (masked.size < mostNames) masked.set(name, isMasked);
      return isMasked;
    },
  };
}

const mostNames = 1000;

/** The whole payload. */
export function rootOf(given: unknown, memory: Memory): RawNode {
  return nodeOf({ given, name: '', own: '', above: null, place: 0, memory });
}

/** The child at a place, which is there. */
export function childAt(above: RawNode, place: number): RawNode {
  const before = above.children.get(place);
  if (before) return before;
  const own = attempt(() => above.holder?.nameAt(place)) ?? '';
  // An item means what its list means.
  const name = above.holder?.isList ? listName(above) : own;
  const given = above.holder?.valueAt(place);
  const child = nodeOf({ given, name, own, above, place, memory: above.memory });
  above.children.set(place, child);
  return child;
}

function listName(list: RawNode): string {
  const around = list.above;
  return around?.holder?.isList ? listName(around) : list.name;
}

interface Given {
  given: unknown;
  /** The name that says what it means. */
  name: string;
  /** The name under which it stands. */
  own: string;
  above: RawNode | null;
  place: number;
  memory: Memory;
}

function nodeOf({ given, name, own, above, place, memory }: Given): RawNode {
  const outer = above?.zone ?? 'known';
  const where: Place = {
    ...{ zone: outer, name, holder: above?.fields, own },
    get isOfOther() {
      return above?.isOfOther ?? false;
    },
  };
  const spelled = read(given);
  const firstCover = above ? coverOf(where, spelled.kind, spelled.value) : null;
  const isMasked = firstCover !== null && firstCover !== 'personal';
  const opened = spelled.kind === 'text' && !isMasked ? openedText(spelled.value as string) : undefined;
  const { kind, value } = opened === undefined ? spelled : read(opened);
  const isCycle = !isMasked && opened === undefined && isAround(value, above);
  const holder = isMasked || isCycle ? undefined : holderOf({ kind, value });
  const isItem = above?.holder?.isList === true;
  const isHolding = holder !== undefined && holder !== null;
  const rule = isMasked ? firstCover : isHolding || isCycle ? null : firstCover;
  let pieces: readonly Piece[] | undefined;
  let fields: unknown;
  let ofOther: boolean | undefined;
  const piecesIn = (): readonly Piece[] => (pieces ??= kind === 'text' && !isMasked ? piecesOf(value as string) : []);
  return {
    // Two keys of a map can read the same.
    id: above ? memory.idOf(above.id, above.kind === 'map' ? `${place}` : own) : 0,
    above,
    level: above ? above.level + 1 : 0,
    place,
    name: own,
    nameCover: isItem || !above ? null : memory.isMaskedName(own) ? 'name' : nameCover(own, outer),
    kind: isCycle ? 'cycle' : holder === null ? 'unreadable' : kind,
    value,
    get fields() {
      return kind === 'map'
        ? (fields ??= attempt(() => Object.fromEntries(value as Map<string, unknown>)) ?? {})
        : value;
    },
    get isOfOther() {
      return (ofOther ??= isOfOther(this.fields));
    },
    rule,
    get cover() {
      return isMasked ? rule : (wholeMask(piecesIn()) ?? rule);
    },
    get pieces() {
      return piecesIn();
    },
    holder: holder ?? undefined,
    isJsonText: opened !== undefined,
    zone: isHolding && above ? (isItem ? outer : zoneIn(where)) : outer,
    children: new Map(),
    memory,
  };
}

/** Each level of text in text doubles the backslashes of the one before, so few are ever met. */
const textDepth = 4;

/** The object or list that a text spells; undefined for any other text. */
function openedText(text: string): object | undefined {
  let value: unknown = text;
  for (let level = 0; level < textDepth && typeof value === 'string'; level += 1)
    value = /^\s*"/.test(value) ? attempt(() => JSON.parse(value as string) as unknown) : parsed(value);
  return typeof value === 'object' && value !== null ? value : undefined;
}

/** Whether a value is one of those around it. */
function isAround(value: unknown, above: RawNode | null): boolean {
  if (typeof value !== 'object' || value === null) return false;
  for (let around = above; around; around = around.above) if (around.value === value) return true;
  return false;
}

/** What the reader asks for when they want to see a node: its value, or the name of what holds others. */
export const askedOf = ({ holder, name, value }: RawNode): unknown => (holder ? name : value);

/** Whether a node has something that waits until it is asked for. */
export const waits = ({ cover, nameCover: over }: RawNode): boolean => cover === 'personal' || over === 'personal';
