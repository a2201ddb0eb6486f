import {
  contentOf,
  isAlike,
  isSameCase,
  isSettledOtherwise,
  isTelling,
  mayBeSameEvidence,
  traitsOf,
  type Traits,
} from '../parts/sameCase.js';
import type { Attempt } from './attemptsOf.js';
import { stepKeyOf } from './readAttempts.js';

/** What is remembered of a report, to know it again in the next list. */
export interface Followed {
  /** The same number for the same attempt, and another one for every other. It holds nothing of the payload. */
  key: number;
  attempt: Attempt;
  traits: Traits;
  /** All that it said beside its links when it came. Undefined: the host names its cases, so nobody asks. */
  content: string | undefined;
  /** Its step, and the how many-eth of that step it is. */
  step: string;
  nth: number;
}

/** A report that is not yet known again. */
export type Newcomer = Omit<Followed, 'key' | 'content'>;

export function newcomers(attempts: readonly Attempt[]): Newcomer[] {
  const counts = new Map<string, number>();
  return attempts.map((attempt) => {
    const step = stepKeyOf(attempt.report);
    const nth = (counts.get(step) ?? 0) + 1;
    counts.set(step, nth);
    return { attempt, traits: traitsOf(attempt.report), step, nth };
  });
}

type Rule = (before: Followed, now: Newcomer) => boolean;

const isSameObject: Rule = (before, now) =>
  before.attempt.report === now.attempt.report && isAlike(before.traits, now.traits);
const isCertain: Rule = (before, now) => isSameObject(before, now) || isSameCase(before.traits, now.traits);
const isSamePlace: Rule = (before, now) => before.step === now.step && before.nth === now.nth;
const isNumberedAlike: Rule = (before, now) =>
  isTelling(now.attempt.report) && isAlike({ ...before.traits, links: [] }, { ...now.traits, links: [] });
/** Nothing says that it is another one, and it stands where the one before did. */
const isLikely: Rule = (before, now) =>
  isSamePlace(before, now) &&
  !isSettledOtherwise(before.traits, now.traits) &&
  (mayBeSameEvidence(before.traits, now.traits) || isNumberedAlike(before, now));
const isSaidAlike: Rule = (before, now) =>
  isSamePlace(before, now) &&
  isTelling(now.attempt.report) &&
  !!before.content &&
  before.content === contentOf(now.attempt.report);

/** Whether two lists are of one case, where the host does not name it: one report of both is certainly the same, or says all the same. */
export function isOneCase(before: readonly Followed[], now: readonly Newcomer[]): boolean {
  return now.some((each) => before.some((old) => isCertain(old, each) || isSaidAlike(old, each)));
}

/**
 * The keys of a newer list of the same case: an attempt that was there before has its old one, the others are numbered from `next` on. What a
 * reader began with one attempt must never reach another, so where it is not certain nothing may speak against it.
 */
export function keysFor(
  before: readonly Followed[],
  now: readonly Newcomer[],
  next: number,
): { keys: number[]; next: number } {
  const left = new Set(before);
  const keys: (number | undefined)[] = now.map(() => undefined);
  const take = (place: number, old: Followed | undefined): void => {
    if (!old) return;
    left.delete(old);
    keys[place] = old.key;
  };
  // A newer list is mostly the older one with something behind it.
  for (const [place, each] of now.entries()) {
    const old = before[place];
    if (old && isCertain(old, each)) take(place, old);
  }
  for (const rule of [isCertain, isLikely])
    for (const [place, each] of now.entries())
      if (keys[place] === undefined)
        take(
          place,
          [...left].find((old) => rule(old, each)),
        );
  let fresh = next;
  return { keys: keys.map((key) => key ?? fresh++), next: fresh };
}

/** Whether a list says nothing new: so many reports, of the same steps, with the same traits. */
export function isUnchanged(before: readonly Followed[], now: readonly Newcomer[]): boolean {
  return (
    before.length === now.length &&
    before.every((old, place) => {
      const each = now[place];
      return each !== undefined && isSamePlace(old, each) && isAlike(old.traits, each.traits);
    })
  );
}
