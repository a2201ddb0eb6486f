import type { UrlDialect, UrlExpiry } from '../model/report.js';
import { dialectOf } from './dialects.js';
import type { End } from './ends.js';
import { innerLinks } from './innerLink.js';
import { earliestEnd, latestEnd } from './instant.js';
import { longestUrl, openLink } from './link.js';
import { looksSigned } from './looksSigned.js';

/** What a link says of its end; `sealed`: it bears something like a signature, whose end cannot be read. */
export type LinkExpiry = UrlExpiry | { kind: 'sealed' };

const unknown: UrlExpiry = { kind: 'unknown' };

/**
 * When a signed URL dies, by its own parameters: `at` with epoch milliseconds, or `never`, each with the dialect that told
 * so. Absolute and relative URLs alike, and a signed URL that a proxy is given in a parameter (`?url=…`): the earlier end
 * counts. Signatures and tokens are read, never verified. The end is an upper bound.
 * `unknown` for everything else: null, no string, no signature, a broken or unbelievable end, more than 16 KiB.
 * Never throws, keeps nothing, and returns no text of the URL, which is a credential.
 *
 * @example
 * const expiry = readUrlExpiry(report.video_url);
 * const isOver = expiry.kind === 'at' && expiry.expiresAt <= Date.now();
 */
export function readUrlExpiry(url: unknown): UrlExpiry {
  const told = readLink(url);
  return told.kind === 'sealed' ? unknown : told;
}

/** The same, and tells a signature that cannot be read from none. A text that is too long to be read is taken for signed. */
export function readLink(url: unknown): LinkExpiry {
  return typeof url === 'string' ? read(url, 2) : unknown;
}

function read(url: string, depth: number): LinkExpiry {
  if (url.length > longestUrl) return { kind: 'sealed' };
  const link = openLink(url);
  const told = dialectOf(link);
  const own = told
    ? toExpiry(told.dialect.name, told.end)
    : looksSigned(link)
      ? ({ kind: 'sealed' } as const)
      : unknown;
  const inner = depth > 0 ? innerLinks(link).map((each) => read(each, depth - 1)) : [];
  return inner.reduce(earlier, own);
}

/** Of two links that are both needed the earlier end, then a signature that might have one, then a life without end. */
function earlier(one: LinkExpiry, other: LinkExpiry): LinkExpiry {
  if (one.kind === 'at' && other.kind === 'at') return other.expiresAt < one.expiresAt ? other : one;
  const first = (['at', 'sealed', 'never', 'unknown'] as const).find(
    (kind) => one.kind === kind || other.kind === kind,
  );
  return one.kind === first ? one : other;
}

function toExpiry(dialect: UrlDialect, end: End): LinkExpiry {
  if (end === 'never') return { kind: 'never', dialect };
  const { at, from } = end;
  if (!isBelievable(at)) return { kind: 'sealed' };
  const answer = { kind: 'at', expiresAt: Math.round(at), dialect } as const;
  return isBelievable(from) ? { ...answer, notBefore: Math.round(from) } : answer;
}

function isBelievable(instant: number | undefined): instant is number {
  return instant !== undefined && instant >= earliestEnd && instant <= latestEnd;
}
