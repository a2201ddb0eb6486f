import type { Looked } from '../model/evidence.js';
import { isEffective, type Severity, type WarningEntry } from '../model/warnings.js';
import { batch, hasFilter, isCertain, rowsFor, type Listing } from './WarningList.listing.js';

/** What the reader has done with the list of one case. */
export interface ListState {
  filter: Filter;
  /** How many rows each filter that was chosen shows. */
  limits: Readonly<Partial<Record<Filter, number>>>;
  /** The rows that were pressed, by key. The others are as the list began. */
  pressed: ReadonlyMap<string, boolean>;
  /** The keys of the warnings that have ever been open before the reader. */
  seen: ReadonlySet<string>;
  /** The keys of the warnings whose other details are shown. */
  asked: ReadonlySet<string>;
}

/** A list that nobody has touched. */
export const untouched: ListState = {
  filter: 'all',
  limits: { all: batch },
  pressed: new Map(),
  seen: new Set(),
  asked: new Set(),
};

/** The filter that holds now: one that has lost its warnings, or its buttons, would hide what cannot be brought back. */
export function filterOf({ filter }: ListState, listing: Listing): Filter {
  return filter !== 'all' && hasFilter(listing) && listing.present.includes(filter) ? filter : 'all';
}

export function limitOf({ limits }: ListState, filter: Filter): number {
  return limits[filter] ?? batch;
}

/** With another filter. The details are hidden again with the rows that leave. */
export function filtered(state: ListState, filter: Filter): ListState {
  return { ...state, filter, limits: { ...state.limits, [filter]: limitOf(state, filter) }, asked: new Set() };
}

export function lengthened(state: ListState, filter: Filter): ListState {
  return { ...state, limits: { ...state.limits, [filter]: limitOf(state, filter) + batch } };
}

// What a newer list may add at once to the rows that are drawn.
const mostAdded = 4 * batch;

/** For a newer list of the same case: the rows that were there stay there, also where others come in above them. */
export function stretched(state: ListState, before: Listing, now: Listing): ListState {
  const limits = { ...state.limits };
  for (const filter of Object.keys(limits) as Filter[]) {
    const limit = limitOf(state, filter);
    const rows = rowsFor(now, filter);
    if (rows.length <= limit) continue;
    const shown = new Set(
      rowsFor(before, filter)
        .slice(0, limit)
        .map(({ key }) => key),
    );
    const needed = rows.reduce((most, { key }, index) => (shown.has(key) ? index + 1 : most), 0);
    limits[filter] = Math.max(limit, Math.min(needed, limit + mostAdded));
  }
  return { ...state, limits };
}

const withFolded = (entry: WarningEntry): string[] => [entry, ...entry.folded].map(({ key }) => key);

/** After a press on a row. Either way it has been open; closing it hides its details again. */
export function pressed(state: ListState, entry: WarningEntry, isOpen: boolean): ListState {
  const keys = withFolded(entry);
  return {
    ...state,
    pressed: new Map([...state.pressed, [entry.key, isOpen]]),
    seen: new Set([...state.seen, ...keys]),
    asked: isOpen ? state.asked : without(state.asked, keys),
  };
}

/** After a press on the button of a warning's other details. */
export function askedFor(state: ListState, key: string, isAsked: boolean): ListState {
  return { ...state, asked: isAsked ? new Set([...state.asked, key]) : without(state.asked, [key]) };
}

function without(keys: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  return new Set([...keys].filter((key) => !gone.includes(key)));
}

/** The keys of a row's warnings whose details are shown, as one text, so that an unchanged row is seen to be unchanged. */
export function askedIn({ asked }: ListState, entry: WarningEntry): string {
  return asked.size === 0
    ? ''
    : withFolded(entry)
        .filter((key) => asked.has(key))
        .join(' ');
}

export type Opens = (entry: WarningEntry) => boolean;

/** Which warnings of a list are shown: all, or those of one severity. */
export type Filter = Severity | 'all';

/** Which warnings are open at first: none, those that may have had an effect (`effective`), or all. */
export type DefaultOpen = 'none' | 'effective' | 'all';

/** Which rows are open at first. */
export const opens: Record<DefaultOpen, Opens> = {
  none: () => false,
  effective: ({ severity }) => isEffective(severity),
  all: () => true,
};

export function isOpen(state: ListState, entry: WarningEntry, opens: Opens): boolean {
  return state.pressed.get(entry.key) ?? opens(entry);
}

/**
 * Whether every warning that may have had an effect has been open before the reader at least once; `none` when there is no such
 * warning, and `unknown` when the list does not tell of all. One that is open from the start counts when its row has been on the screen.
 */
export function lookedAt(listing: Listing, state: ListState, opens: Opens): Looked {
  const places: Record<Severity, number> = { error: 0, warning: 0, unknown: 0, information: 0 };
  let looked: Looked = 'none';
  /** Whether a row that is open now has been drawn: among all, or among those of its severity. */
  const isDrawn = (row: WarningEntry, index: number): boolean =>
    isOpen(state, row, opens) &&
    (index < (state.limits.all ?? 0) || places[row.severity] < (state.limits[row.severity] ?? 0));
  for (const [index, entry] of listing.entries.entries()) {
    const isShown = isDrawn(entry, index);
    for (const each of [entry, ...entry.folded]) {
      if (!isEffective(each.severity)) continue;
      if (!state.seen.has(each.key) && !isShown && !(each !== entry && isDrawn(each, Infinity))) return 'waiting';
      looked = 'seen';
    }
    places[entry.severity] += 1;
    for (const each of entry.folded) if (each.severity !== entry.severity) places[each.severity] += 1;
  }
  return isCertain(listing) ? looked : 'unknown';
}
