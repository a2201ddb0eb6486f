import { isList } from '../../model/expectations.js';
import { attempt, unread } from '../../payload/items.js';

/** What a value is, by what it can do and not by what it says of itself. Whatever is none of JSON is told, never called. */
export type Kind =
  | 'object'
  | 'list'
  | 'map'
  | 'set'
  | 'text'
  | 'number'
  | 'boolean'
  | 'null'
  | 'undefined'
  | 'date'
  | 'binary'
  | 'function'
  | 'symbol'
  | 'unreadable';

/** A value as it is read. */
export interface Read {
  kind: Kind;
  /** A wrapped text, number or truth value is what it wraps. */
  value: unknown;
}

const plainKinds: Partial<Record<string, Kind>> = {
  string: 'text',
  number: 'number',
  bigint: 'number',
  boolean: 'boolean',
  undefined: 'undefined',
  function: 'function',
  symbol: 'symbol',
};

const wrapped: readonly ((value: unknown) => unknown)[] = [
  (value) => String.prototype.valueOf.call(value),
  (value) => Number.prototype.valueOf.call(value),
  (value) => Boolean.prototype.valueOf.call(value),
  (value) => BigInt.prototype.valueOf.call(value),
];

// Each throws for what is not of its kind, whatever window it comes from and whatever it calls itself.
const brands: readonly (readonly [kind: Kind, ask: (value: object) => unknown])[] = [
  ['map', (value) => Map.prototype.has.call(value, 0)],
  ['set', (value) => Set.prototype.has.call(value, 0)],
  ['date', (value) => Date.prototype.getTime.call(value)],
  ['binary', (value) => ArrayBuffer.prototype.slice.call(value, 0, 0)],
];

/** What a value is. Never throws, and runs nothing of the host's but the traps of a proxy. */
export function read(value: unknown): Read {
  if (value === unread) return { kind: 'unreadable', value };
  if (value === null) return { kind: 'null', value };
  const plain = plainKinds[typeof value];
  if (plain) return { kind: plain, value };
  if (isList(value)) return { kind: 'list', value };
  // Nearly all are, and to ask further is slow.
  if (isPlain(value as object)) return { kind: 'object', value };
  for (const unwrap of wrapped) {
    const inner = attempt(() => unwrap(value));
    if (inner !== undefined) return read(inner);
  }
  if (attempt(() => ArrayBuffer.isView(value))) return { kind: 'binary', value };
  const known = brands.find(([, ask]) => attempt(() => ask(value as object)) !== undefined);
  return { kind: known?.[0] ?? 'object', value };
}

function isPlain(value: object): boolean {
  const prototype = attempt(() => Object.getPrototypeOf(value) as unknown);
  return prototype === Object.prototype || prototype === null;
}

/** What holds others. Their names and values are asked for one by one, since there may be a million of them. */
export interface Holder {
  size: number;
  /** Whether the names are places in a list, and no words. */
  isList: boolean;
  /** Places of a list at which nothing stands. */
  gaps: number;
  nameAt: (place: number) => string;
  valueAt: (place: number) => unknown;
}

type Holding = Extract<Kind, 'object' | 'list' | 'map' | 'set'>;

/** How to look into what holds others. Null: it does not let itself be looked into. */
const looks: Record<Holding, (value: object) => Holder | null> = {
  object: (value) => fieldsOf(value, false),
  list: (value) => fieldsOf(value, true),
  map: (value) => {
    const entries: [unknown, unknown][] = [];
    Map.prototype.forEach.call(value, (inner, key) => void entries.push([key, inner]));
    const nameAt = (place: number): string => keyText(entries[place]?.[0]);
    return { size: entries.length, isList: false, gaps: 0, nameAt, valueAt: (place) => entries[place]?.[1] };
  },
  set: (value) => {
    const items: unknown[] = [];
    Set.prototype.forEach.call(value, (item) => void items.push(item));
    return { size: items.length, isList: true, gaps: 0, nameAt: String, valueAt: (place) => items[place] };
  },
};

/** What stands in a value; undefined for what holds nothing, null for what does not let itself be looked into. */
export function holderOf({ kind, value }: Read): Holder | null | undefined {
  if (!Object.hasOwn(looks, kind)) return undefined;
  return attempt(() => looks[kind as Holding](value as object)) ?? null;
}

/** The own fields of an object, or the items of a list without its gaps: a list of four thousand million places may hold three. */
function fieldsOf(value: object, isItems: boolean): Holder {
  const names = Object.keys(value);
  const length = isItems ? attempt(() => (value as unknown[]).length) : 0;
  const gaps = typeof length === 'number' && length > names.length ? length - names.length : 0;
  const valueAt = (place: number): unknown => {
    try {
      return (value as Record<string, unknown>)[names[place] ?? ''];
    } catch {
      return unread;
    }
  };
  return { size: names.length, isList: isItems, gaps, nameAt: (place) => names[place] ?? '', valueAt };
}

/** A key of a map that is an object has no name. */
function keyText(key: unknown): string {
  return typeof key === 'string' || typeof key === 'number' || typeof key === 'bigint' ? String(key) : '';
}
