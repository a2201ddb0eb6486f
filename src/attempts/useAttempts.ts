'use client';
import { useState } from 'react';
import { readCaseId, type CaseId } from '../model/case.js';
import { contentOf, isAlike, traitsOf } from '../parts/sameCase.js';
import type { Attempt } from './attemptsOf.js';
import { isOneCase, isUnchanged, keysFor, newcomers, type Followed, type Newcomer } from './follow.js';

/** The reports of one case, each known again when a newer list comes. */
export interface Attempts {
  /** The same number for the same case. */
  of: number;
  caseId: CaseId | undefined;
  /** Of each attempt of the list: the key that everything of it hangs on. */
  keys: readonly number[];
  /** The last list that had any, for while there is none. */
  last: readonly Followed[];
  /** The key of the one that was the newest when the case came. */
  firstNewest: number;
  /** The key of the one that was to be open then. */
  firstOpen: number;
}

interface Seen extends Attempts {
  next: number;
}

const nobody: Seen = { of: 0, caseId: undefined, keys: [], firstNewest: -1, firstOpen: -1, last: [], next: 0 };

/**
 * Follows which attempts a list holds. With a `caseId` that tells the cases apart; without one, a list is of the same case only where one of its
 * reports is. While there is no list it is that of the last one.
 */
export function useAttempts(attempts: readonly Attempt[], given: CaseId | undefined, startAt: number): Attempts {
  const caseId = readCaseId('Reports', given);
  const now = newcomers(attempts);
  // The first list is no change: React 18 loses count of its ids where a state changes while a page comes alive.
  const [seen, setSeen] = useState(() => seenWith(nobody, now, caseId, startAt));
  const made = seenWith(seen, now, caseId, startAt);
  if (made !== seen) setSeen(made);
  return { ...made, keys: padded(made, now.length) };
}

/** What is known with a newer list; the same object where it says nothing new. */
function seenWith(seen: Seen, now: readonly Newcomer[], caseId: CaseId | undefined, startAt: number): Seen {
  if (seen.caseId === caseId && (now.length === 0 || isUnchanged(seen.last, now) || !isSteady(now))) return seen;
  const isSame =
    seen.caseId !== undefined || caseId !== undefined
      ? seen.caseId === caseId
      : seen.last.length === 0 || isOneCase(seen.last, now);
  const { keys, next } = keysFor(isSame ? seen.last : [], now, seen.next);
  const last = now.map((each, place) => ({
    ...each,
    key: keys[place] ?? next,
    content: caseId === undefined ? contentOf(each.attempt.report) : undefined,
  }));
  const newest = keys.at(-1) ?? -1;
  const kept = (key: number, fresh: number): number => (isSame && keys.includes(key) ? key : fresh);
  return {
    of: isSame ? seen.of : seen.of + 1,
    caseId,
    keys,
    firstNewest: kept(seen.firstNewest, newest),
    firstOpen: kept(seen.firstOpen, keys[startAt] ?? newest),
    last,
    next,
  };
}

/** A report that answers differently at each look says nothing, and must not be drawn for ever. */
function isSteady(now: readonly Newcomer[]): boolean {
  return now.every(({ attempt, traits }) => isAlike(traits, traitsOf(attempt.report)));
}

function padded({ keys, next }: Seen, length: number): readonly number[] {
  if (keys.length === length) return keys;
  return Array.from({ length }, (_, place) => keys[place] ?? next + place);
}
