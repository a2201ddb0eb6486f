'use client';
import { useCallback, useState } from 'react';
import { carried } from './sameWarnings.js';
import { listingOf, type Listing, type Source } from './WarningList.listing.js';
import { stretched, untouched, type ListState } from './WarningList.state.js';

/** The list of one case through its polls, and what the reader has done with it. */
interface Memory {
  of: string | number | undefined;
  /** Whoever wants to know what was looked at; another one has not been told anything yet. */
  desk: unknown;
  /** The list as it came last. */
  source: Source;
  /** The same, its entries with the keys that they had before. */
  listing: Listing;
  /** The last list of this case that could be read: one that is missing for a moment takes nothing away. */
  known: Listing;
  /** The number of the next entry. */
  next: number;
  /** Another number for each case. */
  generation: number;
  state: ListState;
}

export function begun(source: Source, of: Memory['of'], desk: unknown, generation: number): Memory {
  const listing = listingOf(source);
  return { of, desk, source, listing, known: listing, next: source.flat.length, generation, state: untouched };
}

/** What is left of the memory for this list, case and desk. */
export function followed(before: Memory, source: Source, of: Memory['of'], desk: unknown): Memory {
  const isSameCase = Object.is(before.of, of);
  if (isSameCase && before.source === source && before.desk === desk) return before;
  if (!isSameCase) return begun(source, of, desk, before.generation + 1);
  const { known, state } = before;
  const { entries, next } = carried(known.flat, source.flat, before.next);
  const isSaid = source.kind === 'none' || source.flat.length > 0;
  const isSameList =
    before.listing.kind === source.kind &&
    before.listing.unreadable === source.unreadable &&
    (entries === before.listing.flat || source.flat.length + before.listing.flat.length === 0);
  // A report may make its list anew at each look, and what is drawn for it must come to an end.
  if (isSameList && before.desk === desk) return before;
  // Without a case of its own, a list that says anything else may be of anybody.
  if (of === undefined && !isSameList) return begun(source, of, desk, before.generation + 1);
  const listing = isSameList ? before.listing : listingOf({ ...source, flat: entries });
  const kept = listing === before.listing || !isSaid ? state : stretched(state, known, listing);
  return {
    ...before,
    desk,
    source,
    listing,
    known: isSaid ? listing : known,
    next,
    state: of === undefined && before.desk !== desk ? { ...kept, seen: new Set() } : kept,
  };
}

/** A list with what the reader has done with it. */
export interface Remembered {
  listing: Listing;
  /** Another number for each case: a React key that holds nothing of the payload. */
  generation: number;
  state: ListState;
  change: (next: (state: ListState) => ListState) => void;
}

/**
 * Keeps what the reader has done as long as the list is of one case. `of` is that case: while it is the same, what is open, asked for
 * and seen stays with the warnings that are still there. Undefined: a list that says anything else is another case's.
 */
export function useWarningList(source: Source, of: string | number | undefined, desk: unknown): Remembered {
  const [kept, setKept] = useState(() => begun(source, of, desk, 0));
  const memory = followed(kept, source, of, desk);
  if (memory !== kept) setKept(memory);
  const change = useCallback(
    (next: (state: ListState) => ListState) => setKept((before) => ({ ...before, state: next(before.state) })),
    [],
  );
  const { listing, generation, state } = memory;
  return { listing, generation, state, change };
}
