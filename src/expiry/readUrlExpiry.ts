import type { UrlDialect, UrlExpiry } from '../model/report.js';
import { dialectOf } from './dialects.js';
import type { End } from './ends.js';
import { earliestEnd, latestEnd } from './instant.js';
import { longestUrl, openLink } from './link.js';

/**
 * When a signed URL dies, by its own parameters: `at` with epoch milliseconds, or `never`, each with the dialect that told
 * so. Absolute and relative URLs alike; signatures and tokens are read, never verified. The end is an upper bound.
 * `unknown` for everything else: null, no string, no signature, a broken or unbelievable end, more than 16 KiB.
 * Never throws, keeps nothing, and returns no text of the URL, which is a credential. Rules: DOMAIN §3.
 */
export function readUrlExpiry(url: unknown): UrlExpiry {
  if (typeof url !== 'string' || url.length > longestUrl) return { kind: 'unknown' };
  const told = dialectOf(openLink(url));
  return told ? toExpiry(told.dialect.name, told.end) : { kind: 'unknown' };
}

function toExpiry(dialect: UrlDialect, end: End): UrlExpiry {
  if (end === 'never') return { kind: 'never', dialect };
  const { at, from } = end;
  if (!isBelievable(at)) return { kind: 'unknown' };
  const answer = { kind: 'at', expiresAt: Math.round(at), dialect } as const;
  return isBelievable(from) ? { ...answer, notBefore: Math.round(from) } : answer;
}

function isBelievable(instant: number | undefined): instant is number {
  return instant !== undefined && instant >= earliestEnd && instant <= latestEnd;
}
