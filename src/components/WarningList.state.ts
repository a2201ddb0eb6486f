import type { WarningMessages } from '../messages/Messages.js';
import type { Looked } from '../model/evidence.js';
import type { VerificationWarning } from '../model/report.js';
import { knownStatus } from '../model/status.js';
import {
  countBySeverity,
  isEffective,
  severities,
  warningEntries,
  type Severity,
  type WarningEntry,
} from '../model/warnings.js';
import type { Filter } from '../parts/SeverityFilter.js';

/** The cost of one Radix accordion grows with the square of its items, so a long list is several. */
export const batch = 50;

/** So many rows are taken in at one glance. Longer lists have a filter instead of a landmark for each panel. */
export const glance = 6;

/** What a list of warnings comes to: worked out once per list, because the reader's presses draw it again and again. */
export interface Listing {
  /** Null: the report has no list that can be read. */
  entries: readonly WarningEntry[] | null;
  counts: Readonly<Record<Severity, number>>;
  /** The severities in the list, worst first. */
  present: readonly Severity[];
  /** How many warnings the payload had. */
  total: number;
}

export function listingOf(warnings: readonly VerificationWarning[] | null): Listing {
  const entries = warnings && warningEntries(warnings);
  const counts = countBySeverity(entries ?? []);
  const present = severities.filter((severity) => counts[severity] > 0);
  return { entries, counts, present, total: warnings?.length ?? 0 };
}

/** Whether a list says the same as another one: a host may hand over a copy at each render. */
export function isSameList(before: Listing, now: Listing): boolean {
  if (before.entries === now.entries) return true;
  if (!before.entries || before.entries.length !== now.entries?.length) return false;
  return now.entries.every(({ warning, count }, index) => {
    const old = before.entries?.[index];
    return old?.warning.risk === warning.risk && old.warning.log_type === warning.log_type && old.count === count;
  });
}

/** What must be said in words: no warnings, no list at all, or a verdict for which the list gives no cause. */
export function sentencesOf({ entries }: Listing, status: string | null, words: WarningMessages): string[] {
  const verdict = status === null ? null : knownStatus(status);
  const judged = verdict === 'In Review' || verdict === 'Declined';
  if (entries === null) return [words.notAvailable];
  return [
    ...(entries.length === 0 ? [words.none] : []),
    ...(judged && !entries.some(({ severity }) => isEffective(severity)) ? [words.noCause] : []),
  ];
}

/** A filter where there is something to tell apart, and more of it than one glance takes in. */
export function hasFilter({ entries, present }: Listing): boolean {
  return present.length > 1 && (entries?.length ?? 0) > glance;
}

/** The part of a list that is drawn. */
export interface View {
  /** The rows, in accordions. */
  batches: WarningEntry[][];
  /** How many warnings of the payload they are. */
  shown: number;
  /** How many rows the filter and the limit leave for later. */
  left: number;
}

export function viewOf({ entries }: Listing, filter: Filter, limit: number): View {
  const fitting = (filter === 'all' ? entries : entries?.filter(({ severity }) => severity === filter)) ?? [];
  const rows = fitting.slice(0, limit);
  return {
    batches: Array.from({ length: Math.ceil(rows.length / batch) }, (_, index) =>
      rows.slice(index * batch, (index + 1) * batch),
    ),
    shown: rows.reduce((sum, { count }) => sum + count, 0),
    left: fitting.length - rows.length,
  };
}

/** What the reader has done with one list. */
export interface ListState {
  /** The list's generation. */
  list: number;
  /** Whoever wants to know what was looked at; another one has not been told anything yet. */
  desk: unknown;
  filter: Filter;
  /** How many rows each filter that was chosen shows. */
  limits: Readonly<Partial<Record<Filter, number>>>;
  /** The rows that were pressed, by key. The others are as the list began. */
  pressed: ReadonlyMap<string, boolean>;
  /** The keys of the rows that have ever been open. */
  seen: ReadonlySet<string>;
}

/** A list that nobody has touched. */
export function untouched(list: number, desk: unknown): ListState {
  return { list, desk, filter: 'all', limits: { all: batch }, pressed: new Map(), seen: new Set() };
}

/** What is left of the state for this list and this desk: all of it, without what was seen, or nothing. */
export function stateFor(kept: ListState, list: number, desk: unknown): ListState {
  if (kept.list !== list) return untouched(list, desk);
  return kept.desk === desk ? kept : { ...kept, desk, seen: new Set() };
}

export function limitOf({ filter, limits }: ListState): number {
  return limits[filter] ?? batch;
}

export function filtered(state: ListState, filter: Filter): ListState {
  return { ...state, filter, limits: { ...state.limits, [filter]: limitOf({ ...state, filter }) } };
}

export function lengthened(state: ListState): ListState {
  return { ...state, limits: { ...state.limits, [state.filter]: limitOf(state) + batch } };
}

/** After a press in one accordion: `open` are its open rows now. */
export function pressed(state: ListState, rows: readonly WarningEntry[], open: readonly string[]): ListState {
  return {
    ...state,
    pressed: new Map([...state.pressed, ...rows.map(({ key }) => [key, open.includes(key)] as const)]),
    seen: new Set([...state.seen, ...open]),
  };
}

type Opens = (entry: WarningEntry) => boolean;

export function isOpen(state: ListState, entry: WarningEntry, opens: Opens): boolean {
  return state.pressed.get(entry.key) ?? opens(entry);
}

/**
 * Whether every warning that may have had an effect has been open before the reader at least once; `none` when there is no such
 * warning. One that is open from the start counts when its row has been on the screen.
 */
export function lookedAt({ entries }: Listing, state: ListState, opens: Opens): Looked {
  const before: Record<Severity, number> = { error: 0, warning: 0, unknown: 0, information: 0 };
  let looked: Looked = entries === null ? 'unknown' : 'none';
  for (const [index, entry] of entries?.entries() ?? []) {
    const { severity, key } = entry;
    if (!isEffective(severity)) continue;
    const shown = index < (state.limits.all ?? 0) || before[severity] < (state.limits[severity] ?? 0);
    if (!state.seen.has(key) && !(shown && isOpen(state, entry, opens))) return 'waiting';
    before[severity] += 1;
    looked = 'seen';
  }
  return looked;
}
