import type { UrlDialect, UrlExpiry } from '../model/report.js';
import { dialects, type End, type Link, type Params } from './dialects.js';
import { earliestEnd, latestEnd } from './instant.js';

/** 16 KiB: no store signs a longer URL, and decoding one would only burn time. */
const longestUrl = 16_384;

/**
 * When a signed URL dies, by its own parameters: `at` with epoch milliseconds, or `never`, each with the dialect that told
 * so. Absolute and relative URLs alike; signatures and tokens are read, never verified. The end is an upper bound.
 * `unknown` for everything else: null, no string, no signature, a broken or unbelievable end, more than 16 KiB.
 * Never throws, keeps nothing, and returns no text of the URL, which is a credential. Rules: DOMAIN §3.
 */
export function readUrlExpiry(url: unknown): UrlExpiry {
  if (typeof url !== 'string' || url.length > longestUrl) return { kind: 'unknown' };
  const link = openLink(url);
  for (const { name, needs, end } of dialects) {
    const values = needs.map((need) => link.query.get(need) ?? '');
    const [first = '', second = ''] = values;
    const told = values.includes('') ? undefined : end(first, second, link);
    if (told) return toExpiry(name, told);
  }
  return { kind: 'unknown' };
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

/** Plain text work: `new URL` would refuse relative URLs, and `URLSearchParams` turns the `+` of `+00:00` into a space. */
function openLink(url: string): Link {
  const [, address = '', queryText = ''] = /^([^?#]*)\??([^#]*)/.exec(url) ?? [];
  const query = readParams(queryText);
  const segments = address.replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/]*/i, '').split('/');
  return { query, segments, groups: [query, ...segments.filter((segment) => segment.includes('=')).map(readParams)] };
}

function readParams(text: string): Params {
  const params = new Map<string, string>();
  for (const pair of text.split('&')) {
    const [name = '', ...value] = pair.split('=');
    const key = decode(name).toLowerCase();
    if (!params.has(key)) params.set(key, decode(value.join('=')));
  }
  return params;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
