import type { VerificationWarning } from '../model/report.js';
import { identityOf, type WarningEntry } from '../model/warnings.js';

/** A warning that came or went moves the others by so few places; what lies farther off is searched for. */
const near = 4;

/**
 * A newer list of the same case, in which each entry that was there before has its old key; the others are numbered from `next` on. An
 * entry was there when all that it says is equal; how often it came does not matter. The very list from before where nothing has changed.
 */
export function carried(
  before: readonly WarningEntry[],
  now: readonly WarningEntry[],
  next: number,
): { entries: readonly WarningEntry[]; next: number } {
  const old = pairs(before, now);
  let fresh = next;
  let isChanged = before.length !== now.length;
  const entries = now.map((entry, index) => {
    const was = old[index];
    if (was && was.count === entry.count) {
      if (was !== before[index]) isChanged = true;
      return was;
    }
    isChanged = true;
    return { ...entry, key: was ? was.key : String(fresh++) };
  });
  return isChanged ? { entries, next: fresh } : { entries: before, next };
}

/** For each entry of the newer list the equal one of the older, if there is one. */
function pairs(before: readonly WarningEntry[], now: readonly WarningEntry[]): (WarningEntry | undefined)[] {
  const old: (WarningEntry | undefined)[] = Array.from({ length: now.length });
  const [left, came]: [number[], number[]] = [[], []];
  let [at, index] = [0, 0];
  // Two lists of one case are mostly alike from top to bottom: both are walked along at once.
  while (at < before.length && index < now.length) {
    const skip = step(before, now, at, index);
    const [gone, added] = Number.isNaN(skip) ? [1, 1] : [Math.max(0, -skip), Math.max(0, skip)];
    for (const end = at + gone; at < end; at += 1) left.push(at);
    for (const end = index + added; index < end; index += 1) came.push(index);
    if (!Number.isNaN(skip)) old[index++] = before[at++];
  }
  for (; index < now.length; index += 1) came.push(index);
  for (; at < before.length; at += 1) left.push(at);
  if (came.length === 0 || left.length === 0) return old;
  // What has moved is found by what it says, which has to be written out for these only.
  const places = new Map(left.map((place) => [before[place] && identityOf(before[place].warning), before[place]]));
  for (const place of came) {
    const identity = now[place] && identityOf(now[place].warning);
    old[place] = identity ? places.get(identity) : undefined;
  }
  return old;
}

/**
 * How many entries to pass over to come to the next pair, if it is near: of the newer list, or below 0 of the older one. NaN: it is not
 * near.
 */
function step(before: readonly WarningEntry[], now: readonly WarningEntry[], at: number, index: number): number {
  for (let skip = 0; skip <= near; skip += 1) {
    if (isPair(before[at], now[index + skip])) return skip;
    if (skip > 0 && isPair(before[at + skip], now[index])) return -skip;
  }
  return Number.NaN;
}

function isPair(a: WarningEntry | undefined, b: WarningEntry | undefined): boolean {
  return a !== undefined && b !== undefined && isEqual(a.warning, b.warning);
}

function isEqual(a: VerificationWarning, b: VerificationWarning): boolean {
  return (
    a.risk === b.risk &&
    a.log_type === b.log_type &&
    a.short_description === b.short_description &&
    a.long_description === b.long_description &&
    isAlike(a.additional_data, b.additional_data, 0)
  );
}

/** Equal data, told without writing it out. What throws, and what has no end, is equal to nothing but itself. */
function isAlike(a: unknown, b: unknown, depth: number): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || depth > 32) return false;
  try {
    const [names, others] = [Object.keys(a), Object.keys(b)];
    if (names.length !== others.length || Array.isArray(a) !== Array.isArray(b)) return false;
    // A loop with a number, because ten thousand iterators cost more than what they go over.
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] ?? '';
      if (name !== others[index]) return false;
      if (!isAlike((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name], depth + 1)) return false;
    }
    return true;
  } catch {
    return false;
  }
}
