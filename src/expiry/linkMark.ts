import { readJwt, readRails } from './claims.js';
import { dialectOf, type Dialect } from './dialects.js';
import { signedPair } from './ends.js';
import { innerLink } from './innerLink.js';
import { decode, longestUrl, openLink, readPair, type Link } from './link.js';
import { isSignatureName, isSignedSegment } from './looksSigned.js';
import { hasId, isObjectParameter, isPlaceholder } from './objectName.js';

/** What a token says of itself rather than of what it opens. */
const ofToken: ReadonlySet<string> = new Set(['exp', 'iat', 'nbf', 'jti']);
/** Claims that say what a token opens. */
const ofObject: ReadonlySet<string> = new Set(['url', 'path', 'key', 'file', 'object', 'resource']);

/**
 * What a link points at without its signature, to tell whether two links are certainly of one object: two fresh signatures of the
 * same object have the same mark. What is not known to belong to a signature stays in it: an opaque `?token=` may be all that tells
 * two people apart. Null for null. For comparing only: it can still hold a credential, and is shown nowhere.
 */
export function markOf(url: string | null): string | null {
  return url === null ? null : mark(url, 2);
}

/**
 * Whether path and query of a link, without its signature, name one object at all, so that two equal marks prove that it is the same:
 *
 * | a link | names one | because |
 * |---|---|---|
 * | `blob:…` | yes | each is made once |
 * | signed by a store, with a path | yes | the signature binds host and path to one stored object |
 * | signed by CloudFront, Cloud CDN and their like, with a file | yes | the same; without an extension it can be an application |
 * | with an id in its path or a parameter | yes | a UUID, five digits, sixteen mixed letters and digits, `/cases/7/`, `?id=7`, `/b/…/o/…` |
 * | a token that says what it opens (`url`, `path`, Rails' `data`) | yes | it is signed |
 * | a proxy's parameter | as the link in it | |
 * | `/api/evidence/image`, `/media?kind=image`, `/reference.jpg` | no | what it gives can depend on who asks |
 * | `?token=…`, `?sig=…`, a credential in the path | no | one reader's can open everything |
 * | a date, an epoch, a version, a size, a user or tenant in the query | no | many objects share it |
 * | a placeholder, also in a store | no | all without a picture share it |
 */
export function namesObject(url: string | null): boolean {
  return url !== null && names(url, 2);
}

function names(url: string, depth: number): boolean {
  if (/^blob:./i.test(url)) return true;
  if (url.length > longestUrl) return false;
  const link = openLink(url.replace(/#.*$/s, ''));
  return namesOne(link, partsOf(link, dialectOf(link)?.dialect), depth);
}

function mark(url: string, depth: number): string {
  const bare = url.replace(/#.*$/s, '');
  if (url.length > longestUrl || /^blob:/i.test(url)) return bare;
  const link = openLink(bare);
  const parts = partsOf(link, dialectOf(link)?.dialect);
  // Where nothing else names the object, what looks like its signature may be all that does.
  const isNamed = namesOne(link, parts, depth);
  const own = isNamed ? parts.own : null;
  const path = link.head + (isNamed ? parts.path : link.segments).join('/');
  const seen = new Set<string>();
  const kept = link.pairs.flatMap((pair) => {
    const [name, value] = readPair(pair);
    const first = !seen.has(name);
    seen.add(name);
    const inner = depth > 0 ? innerLink(name, value) : null;
    if (inner !== null) return `${name}=${encodeURIComponent(mark(inner, depth - 1))}`;
    const claims = parts.dialect && isNamed ? claimsOf(value) : null;
    if (claims !== null) return `${name}=${encodeURIComponent(JSON.stringify(claims))}`;
    // Of two values the first is read by whoever checks the signature, so the second may be somebody's id.
    return first && own?.test(`${name}=${value}`) ? [] : pair;
  });
  return kept.length > 0 ? `${path}?${kept.sort(byName).join('&')}` : path;
}

/** What of a link is not its signature. */
interface Parts {
  dialect: Dialect | undefined;
  own: RegExp | null;
  path: readonly string[];
}

function partsOf(link: Link, dialect: Dialect | undefined): Parts {
  const pair = dialect?.name === 'signed-expires' ? signedPair(link.groups) : undefined;
  const own = pair ? new RegExp(`^(?:${pair.end}|${pair.mark}|token_(?:path|countries|ver))=`) : (dialect?.own ?? null);
  const spot = dialect?.spot?.(link.segments) ?? -1;
  const path = link.segments.flatMap((segment, at) => {
    const text = decode(segment);
    if (
      dialect?.inPath?.test(text) ||
      (dialect?.leads && at === 1) ||
      (spot !== -1 && (at === spot || at === spot + 1))
    )
      return [];
    const claims = dialect ? claimsOf(text) : null;
    return claims ? encodeURIComponent(JSON.stringify(claims)) : segment;
  });
  return { dialect, own, path };
}

function namesOne(link: Link, { dialect, own }: Parts, depth: number): boolean {
  const segments = link.segments.map(decode);
  if (isPlaceholder(segments.at(-1) ?? '')) return false;
  return dialect?.binds?.(link) || hasNamedPath(link, segments, dialect) || hasNamedQuery(link, own, depth);
}

/** A credential in the path is as long as an id, and opens many objects; only what a token says of its object counts. */
function hasNamedPath({ segments: raw }: Link, segments: readonly string[], dialect: Dialect | undefined): boolean {
  const isClaimed = segments.some((segment) => opensOne(segment, true));
  const spot = dialect?.spot?.(raw) ?? -1;
  const plain = segments.filter(
    (segment, at) =>
      !isSignedSegment(segment, at, segments) &&
      !dialect?.inPath?.test(segment) &&
      !(dialect?.leads && at === 1) &&
      at !== spot,
  );
  return isClaimed || hasId(plain.join('/'));
}

function hasNamedQuery({ query }: Link, own: RegExp | null, depth: number): boolean {
  return [...query].some(([name, value]) => {
    const inner = depth > 0 ? innerLink(name, value) : null;
    if (inner !== null) return names(inner, depth - 1);
    if (claimsOf(value)) return opensOne(value, false);
    const isOwn = own?.test(`${name}=${value}`) ?? false;
    return !isOwn && (name === 'key' || !isSignatureName(name)) && isObjectParameter(name, value);
  });
}

/** Whether a token says which object it opens. Its `sub` does in the path; in a query it does as a file, because it can be the reader too. */
function opensOne(text: string, inPath: boolean): boolean {
  const rails = readRails(text);
  if (rails) return (rails['data'] ?? rails['message'] ?? null) !== null;
  return Object.entries(readJwt(text) ?? {}).some(([name, value]) => {
    if (typeof value !== 'string' || value === '') return false;
    return ofObject.has(name) || (name === 'sub' && (inPath || (/.\/.*\.\w+$/.test(value) && hasId(value))));
  });
}

/** The claims that stand for what a token opens; null: it is no token. */
function claimsOf(text: string): [string, unknown][] | null {
  const claims = readJwt(text) ?? readRails(text);
  if (!claims) return null;
  return Object.entries(claims)
    .filter(([name]) => !ofToken.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function byName(one: string, other: string): number {
  const [a, b] = [readPair(one)[0], readPair(other)[0]];
  return a === b ? 0 : a < b ? -1 : 1;
}
