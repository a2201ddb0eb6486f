import { readJwt, readRails } from './claims.js';
import { dialectOf, type Dialect } from './dialects.js';
import { signedPair } from './ends.js';
import { innerLink } from './innerLink.js';
import { decode, longestUrl, openLink, readPair, type Link } from './link.js';

/** What a token says of itself rather than of what it opens. */
const ofToken: ReadonlySet<string> = new Set(['exp', 'iat', 'nbf', 'jti']);

/** An id: a UUID, five digits, or sixteen letters and digits. A bucket's `/b/…/o/…` names its object too. */
const id = /\d{5}|[\da-f]{8}-[\da-f]{4}-|(?=[a-z\d]{0,15}\d)[a-z\d]{16}|\/b\/[^/]+\/o\/./i;
const isNamed = ({ segments }: Link): boolean => id.test(segments.join('/'));

/**
 * What a link points at without its signature, to tell whether two links are certainly of one object: two fresh signatures of the
 * same object have the same mark. What is not known to belong to a signature stays in it: an opaque `?token=` may be all that tells
 * two people apart. Null for null. For comparing only: it can still hold a credential, and is shown nowhere.
 */
export function markOf(url: string | null): string | null {
  return url === null ? null : mark(url, 2);
}

function mark(url: string, depth: number): string {
  const bare = url.replace(/#.*$/s, '');
  if (url.length > longestUrl || /^blob:/i.test(url)) return bare;
  const link = openLink(bare);
  const dialect = dialectOf(link)?.dialect;
  const own = dialect ? ownOf(dialect, link) : null;
  const path = link.head + link.segments.flatMap((segment, at) => keptSegment(segment, at, dialect)).join('/');
  const seen = new Set<string>();
  const kept = link.pairs.flatMap((pair) => {
    const [name, value] = readPair(pair);
    const first = !seen.has(name);
    seen.add(name);
    const inner = depth > 0 ? innerLink(name, value) : null;
    if (inner !== null) return `${name}=${encodeURIComponent(mark(inner, depth - 1))}`;
    const claims = dialect ? claimsOf(value, isNamed(link)) : null;
    if (claims !== null) return `${name}=${claims}`;
    // Of two values the first is read by whoever checks the signature, so the second may be somebody's id.
    return first && own?.test(`${name}=${value}`) ? [] : pair;
  });
  return kept.length > 0 ? `${path}?${kept.sort(byName).join('&')}` : path;
}

function ownOf(dialect: Dialect, link: Link): RegExp | null {
  const pair = dialect.name === 'signed-expires' ? signedPair(link.groups) : undefined;
  const own = pair ? new RegExp(`^(?:${pair.end}|${pair.mark}|token_(?:path|countries|ver))=`) : (dialect.own ?? null);
  const opaque = pair?.mark === 'token' || dialect.name === 'firebase';
  return opaque && !isNamed(link) ? null : own;
}

function keptSegment(segment: string, at: number, dialect: Dialect | undefined): string[] {
  if (!dialect) return [segment];
  const text = decode(segment);
  if (dialect.inPath?.test(text) || (dialect.leads && at === 1)) return [];
  return [claimsOf(text, false) ?? segment];
}

/** The claims that stand for what a token opens. Null: it is no token, or nothing in it or beside it names an object. */
function claimsOf(text: string, hasName: boolean): string | null {
  const claims = readJwt(text) ?? readRails(text);
  if (!claims) return null;
  const kept = Object.entries(claims).filter(([name]) => !ofToken.has(name));
  if (kept.length === 0 && !hasName) return null;
  return encodeURIComponent(JSON.stringify(kept.sort(([one], [other]) => (one < other ? -1 : 1))));
}

function byName(one: string, other: string): number {
  const [a, b] = [readPair(one)[0], readPair(other)[0]];
  return a === b ? 0 : a < b ? -1 : 1;
}
