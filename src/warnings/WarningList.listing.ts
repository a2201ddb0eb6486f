import type { WarningMessages } from '../messages/Messages.js';
import { folded } from './folding.js';
import type { WarningsRead } from './warningsOf.js';
import { knownStatus } from '../model/status.js';
import {
  countBySeverity,
  isEffective,
  severities,
  warningEntries,
  type Severity,
  type WarningEntry,
} from '../model/warnings.js';
import type { Filter } from './WarningList.state.js';

/** More rows come in steps of so many. */
export const batch = 50;

/** So many rows are taken in at one glance. Longer lists have a filter instead of a landmark for each panel. */
export const glance = 6;

/** A list of warnings as it came: sorted once, because the reader's presses draw it again and again. */
export interface Source {
  /** `none`: the report says that there are none. `absent`: it does not say. `unreadable`: what it has is no list of warnings. */
  kind: WarningsRead['kind'];
  /** Every entry. */
  flat: readonly WarningEntry[];
  /** How many entries of the payload's list cannot be read. */
  unreadable: number;
}

/** What the list comes to. */
export interface Listing extends Source {
  /** The rows: the entries, with what is redundant folded into those that say more. */
  entries: readonly WarningEntry[];
  /** How many warnings of each severity the payload had, the folded ones too. */
  counts: Readonly<Record<Severity, number>>;
  /** The severities in the list, worst first. */
  present: readonly Severity[];
  /** How many warnings the payload had that can be read. */
  total: number;
}

export function sourceOf({ kind, warnings, unreadable }: WarningsRead): Source {
  return { kind, flat: warningEntries(warnings), unreadable };
}

export function listingOf({ kind, flat, unreadable }: Source): Listing {
  const counts = countBySeverity(flat);
  const present = severities.filter((severity) => counts[severity] > 0);
  const total = present.reduce((sum, severity) => sum + counts[severity], 0);
  return { kind, flat, entries: folded(flat), counts, present, total, unreadable };
}

/** Whether the list tells everything that there is: a list with an entry that cannot be read may hold anything. */
export function isCertain({ kind, unreadable }: Listing): boolean {
  return (kind === 'none' || kind === 'list') && unreadable === 0;
}

/** For the root: a list with rows, an empty one, none at all, or one of which nothing can be read. */
export function stateOf({ kind, entries }: Listing): 'ready' | 'empty' | 'absent' | 'unreadable' {
  if (kind === 'none') return 'empty';
  if (kind !== 'list') return kind;
  return entries.length > 0 ? 'ready' : 'unreadable';
}

/** The verdict for which a cause is looked: the report's own, or what the check had said before a person said otherwise. */
export interface Verdict {
  status: string | null;
  isOverridden: boolean;
}

/** What must be said in words: no warnings, no list, something unread, or an automatic verdict for which the list gives no cause. */
export function sentencesOf(
  listing: Listing,
  { status, isOverridden }: Verdict,
  words: WarningMessages,
  number: (value: number) => string,
): string[] {
  const { kind, flat, unreadable } = listing;
  if (kind === 'absent') return [words.notAvailable];
  if (kind === 'unreadable') return [words.unreadable];
  const known = status === null ? null : knownStatus(status);
  const isJudged = known === 'In Review' || known === 'Declined';
  const isUnexplained = isJudged && isCertain(listing) && !flat.some(({ severity }) => isEffective(severity));
  return [
    ...(kind === 'none' ? [words.none] : []),
    ...(unreadable > 0 ? [words.unreadableEntries(number(unreadable), unreadable)] : []),
    ...(isUnexplained ? [isOverridden ? words.noAutomaticCause : words.noCause] : []),
  ];
}

/** A filter where there is something to tell apart, and more of it than one glance takes in. */
export function hasFilter({ entries, present }: Listing): boolean {
  return present.length > 1 && entries.length > glance;
}

/** The rows that a filter leaves. One that is folded into a row of another severity then stands for itself. */
export function rowsFor({ entries }: Listing, filter: Filter): readonly WarningEntry[] {
  if (filter === 'all') return entries;
  return entries.flatMap((entry) =>
    entry.severity === filter ? [entry] : entry.folded.filter(({ severity }) => severity === filter),
  );
}

/** The part of a list that is drawn. */
export interface View {
  rows: readonly WarningEntry[];
  /** How many warnings of the payload they are, by the filter. */
  shown: number;
  /** How many rows the filter and the limit leave for later. */
  left: number;
}

export function viewOf(listing: Listing, filter: Filter, limit: number): View {
  const fitting = rowsFor(listing, filter);
  const rows = fitting.slice(0, limit);
  const counts = countBySeverity(rows);
  const shown = filter === 'all' ? severities.reduce((sum, severity) => sum + counts[severity], 0) : counts[filter];
  return { rows, shown, left: fitting.length - rows.length };
}
