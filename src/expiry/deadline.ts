import { tellDeveloper } from '../model/tellDeveloper.js';
import { readInstant } from './instant.js';
import { readLink } from './readUrlExpiry.js';

const minute = 60_000;

/** In minutes: what the vendor's documentation promises its media links (DOMAIN §3). */
const documentedLifetime = 60;

/** When a link dies, and who says so. */
export interface Deadline {
  /** Epoch milliseconds. Null: it never ends (`never`), or nothing is known (`unknown`). */
  at: number | null;
  /** The host (`given`), the URL itself (`link`, `never`), the promised lifetime (`receipt`), or nobody (`unknown`). */
  basis: 'given' | 'link' | 'receipt' | 'never' | 'unknown';
  /** Only with `receipt`: the lifetime that was counted, in minutes. */
  lifetime?: number;
}

/** What a host tells of a link. All of it may be of any type, because JavaScript hosts exist. */
export interface LinkFacts {
  expiresAt?: unknown;
  url?: unknown;
  receivedAt?: unknown;
  /** Minutes from receipt to the end. Undefined: the documented 60. Null: nothing is promised. */
  lifetime?: unknown;
}

/** How near the end is: `ending` is the last five minutes, `unknown` means that nothing may be counted. */
export type Phase = 'fresh' | 'ending' | 'expired' | 'unknown';

/** The last spoken mark that was reached, in minutes before the end; `none` before the first. */
export type Milestone = 'none' | 'ten' | 'five' | 'one' | 'end';

const marks: readonly (readonly [Exclude<Milestone, 'none'>, number])[] = [
  ['end', 0],
  ['one', minute],
  ['five', 5 * minute],
  ['ten', 10 * minute],
];

/**
 * The host's `expiresAt`, else the URL's own answer, else `receivedAt` plus the lifetime (60 minutes as documented), else unknown.
 * The lifetime is the vendor's promise for its own links, so it is not counted for a link that bears a signature which cannot be
 * read: that one ends when its signer wants. Neither for a `blob:`, which is in the page's own memory.
 * A value that cannot be read counts as not given; an end beyond the `Date` range is unknown. Rule: DESIGN "When does a
 * link die?".
 */
export function deadlineOf(facts: LinkFacts): Deadline {
  const expiresAt = readGiven('expiresAt', facts.expiresAt);
  if (expiresAt !== null) return { at: expiresAt, basis: 'given' };
  const told = readLink(facts.url);
  if (told.kind === 'at') return { at: told.expiresAt, basis: 'link' };
  if (told.kind === 'never') return { at: null, basis: 'never' };
  const receivedAt = readGiven('receivedAt', facts.receivedAt);
  const lifetime = readLifetime(facts.lifetime);
  const promised = told.kind === 'unknown' && !isBlob(facts.url) && receivedAt !== null && lifetime !== null;
  const at = promised ? readInstant(receivedAt + lifetime * minute) : null;
  return at === null || lifetime === null ? { at: null, basis: 'unknown' } : { at, basis: 'receipt', lifetime };
}

function isBlob(url: unknown): boolean {
  return typeof url === 'string' && /^blob:/i.test(url);
}

/** Minutes; null where nothing is promised, also for what cannot be a lifetime: a wrong promise is worse than none. */
function readLifetime(value: unknown): number | null {
  if (value === undefined) return documentedLifetime;
  if (value === null) return null;
  if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return value;
  tellDeveloper(
    'lifetime is no number of minutes above 0, so no end is promised. Pass minutes, or null where links have no set lifetime.',
  );
  return null;
}

/** The host's moment; what cannot be one is told to the developer, because it silently costs the countdown. */
function readGiven(name: string, value: unknown): number | null {
  if (value === undefined || value === null) return null;
  const instant = readInstant(value);
  if (instant === null) {
    tellDeveloper(
      `${name} is no moment that can be read, so it is ignored. Pass a Date, epoch milliseconds or ISO 8601 text.`,
    );
  } else if (typeof value === 'number' && value < 1e11) {
    tellDeveloper(`${name} lies before 1974: it looks like epoch seconds. Pass epoch milliseconds.`);
  }
  return instant;
}

/**
 * `fresh`, then `ending` from exactly five minutes before the end, then `expired` from exactly the end on. A link that
 * never ends is `fresh`. `unknown` when the deadline is, or when `now` is not finite, as on a server. Rule: DESIGN "When
 * does a link die?".
 */
export function phaseOf(deadline: Deadline, now: number): Phase {
  if (deadline.basis === 'never') return 'fresh';
  const remaining = remainingOf(deadline, now);
  if (Number.isNaN(remaining)) return 'unknown';
  if (remaining <= 0) return 'expired';
  return remaining <= 5 * minute ? 'ending' : 'fresh';
}

/**
 * The last of the 10, 5, 1 and 0 minute marks that `now` has reached, whether it crept or jumped there; `none` before the
 * first, for a link that never ends, and when the deadline or `now` is unknown. Rule: DESIGN "Semantics", countdown.
 */
export function milestoneOf(deadline: Deadline, now: number): Milestone {
  const remaining = remainingOf(deadline, now);
  return marks.find(([, mark]) => remaining <= mark)?.[0] ?? 'none';
}

/** The next moment after `time` at which the phase or the milestone of a link that ends `at` changes; infinity when all have passed. */
export function nextMark(at: number, time: number): number {
  return Math.min(...marks.map(([, mark]) => at - mark).filter((moment) => moment > time));
}

/** Milliseconds left, or NaN, which no comparison above takes for a number. */
function remainingOf({ at }: Deadline, now: number): number {
  return at !== null && Number.isFinite(at) && Number.isFinite(now) ? at - now : Number.NaN;
}
