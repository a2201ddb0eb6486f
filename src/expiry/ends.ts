import { readJson, readJwt, readRails } from './claims.js';
import { isDigest } from './digest.js';
import { earliestEnd, readDecimal, readEpoch, readIso, readStamp } from './instant.js';
import { decode, type Link, type Params } from './link.js';

/** Epoch milliseconds, not yet checked for range; NaN where they cannot be read. */
export type End = { at: number; from?: number } | 'never';

/** Seven days: AWS, Google and Alibaba sign for no longer. */
const longestSpan = 604_800;
/** A token that outlives this century by another one was made to have no end (Supabase's "never" links). */
const noPracticalEnd = Date.UTC(2200, 0, 1);

export function epoch(value: unknown): End {
  return { at: readEpoch(value) };
}

/** Seconds since 1970 in hexadecimals. */
export function hexEpoch(value: string): End {
  return { at: /^[\da-f]{7,9}$/i.test(value) ? Number.parseInt(value, 16) * 1000 : Number.NaN };
}

export function decimalSeconds(date: string, seconds: string): End {
  const span = readDecimal(seconds);
  return { at: span > 0 && span <= longestSpan ? readStamp(date) + span * 1000 : Number.NaN };
}

export function wholeSeconds(date: string, seconds: string): End {
  return /\D/.test(seconds) ? { at: Number.NaN } : decimalSeconds(date, seconds);
}

export function secondsOrEpoch(date: string, seconds: string): End {
  return readDecimal(seconds) > longestSpan ? epoch(seconds) : wholeSeconds(date, seconds);
}

/** Every signature of Azure has a version; without one only a moment or a digest tells that these two short names are Azure's. */
export function sasEnd(se: string, sig: string, { query }: Link): End | undefined {
  if (Number.isNaN(readIso(se)) && !query.has('sv') && !isDigest(sig, 32)) return undefined;
  // A user delegation key takes its signatures with it when it ends.
  return { at: Math.min(readIso(se), readIso(query.get('ske') || se)) };
}

/** Swift and Ceph take epoch seconds or ISO text. */
export function epochOrIso(value: string): End {
  const at = readEpoch(value);
  return { at: Number.isNaN(at) ? readIso(value) : at };
}

interface EpochTime {
  'AWS:EpochTime'?: unknown;
}
interface Policy {
  Statement?: { Condition?: { DateLessThan?: EpochTime; DateGreaterThan?: EpochTime } }[];
}

export function cloudFrontEnd(text: string): End {
  const condition = (readJson(text, '+=/') as Policy | null)?.Statement?.[0]?.Condition;
  return {
    at: readEpoch(condition?.DateLessThan?.['AWS:EpochTime']),
    from: readEpoch(condition?.DateGreaterThan?.['AWS:EpochTime']),
  };
}

/** Filestack's policy names its end; one without names no end and lives on. */
export function filestackEnd(text: string): End | undefined {
  const policy = readJson(text, '+/') as { expiry?: unknown } | null;
  return policy?.expiry == null ? undefined : epoch(policy.expiry);
}

/** Tencent's stores sign for a span: `start;end`. */
export function spanEnd(text: string): End {
  const [, from, at] = /^(\d+);(\d+)$/.exec(text) ?? [];
  return { at: readEpoch(at), from: readEpoch(from) };
}

/** Baidu's `bce-auth-v1/{key}/{date}/{seconds}/…`. */
export function baiduEnd(text: string): End | undefined {
  const [method, , date = '', seconds] = text.split('/');
  return method === 'bce-auth-v1' ? { at: readIso(date) + readDecimal(seconds) * 1000 } : undefined;
}

const tokenNames = ['token', 'access_token', 'auth_token', 'jwt', 'tempauth', 'sig', 'signature'] as const;

export function jwtEnd({ query, segments }: Link): End | undefined {
  for (const token of [...tokenNames.map((name) => query.get(name)), ...segments]) {
    const claims = readJwt(token ?? '');
    if (claims?.['exp'] != null) return claimedEnd(claims['exp'], claims['nbf']);
  }
  return undefined;
}

function claimedEnd(exp: unknown, nbf: unknown): End {
  const at = readEpoch(exp);
  // From 1e11 to the year 2000 only seconds make sense, thousands of years ahead: a token dated 1978 is nobody's.
  const thousandsOfYears = at < earliestEnd && Number(exp) >= 1e11;
  return thousandsOfYears || at >= noPracticalEnd ? 'never' : { at, from: readEpoch(nbf) };
}

/** Rails' own links have no end unless they were given one. */
export function railsEnd({ query, segments }: Link): End | undefined {
  for (const text of [...segments.map(decode), ...query.values()]) {
    const message = readRails(text);
    const end = message?.['exp'];
    if (message) return end == null ? 'never' : { at: typeof end === 'string' ? readIso(end) : Number.NaN };
  }
  return undefined;
}

/** Fields in one text, as in `exp=…~acl=…~hmac=…`: a parameter's value, or a segment of the path. */
export function fieldsEnd({ query, segments }: Link, mark: RegExp): End | undefined {
  for (const text of [...query.values(), ...segments.map(decode)]) {
    const end = /(?:^|[=~&])exp(?:ires)?=(\d+)/i.exec(text)?.[1];
    const start = /(?:^|[=~&])(?:st|starts)=(\d+)/i.exec(text)?.[1];
    if (end && mark.test(text)) return { at: readEpoch(end), from: readEpoch(start) };
  }
  return undefined;
}

const endNames = ['exp', 'expires', 'expire', 'expiry', 'expiration', 'expires_at'] as const;
/** `token` last: beside a signature it may be something else. */
const markNames = ['sig', 's', 'md5', 'bcdn_token', 'signature', 'sign', 'hmac', 'hash', 'mac', 'digest', 'token'];
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** A name alone proves nothing: `s=large` is a size and `token=preview` a switch. */
const isMark = (name: string, value: string): boolean =>
  isDigest(value) || (name === 'token' && (uuid.test(value) || readJwt(value) !== null));

/** The end and the signature that stand together in a query, or in a path segment that is written like one. */
export function signedPair(groups: readonly Params[]): { end: string; mark: string; value: string } | undefined {
  for (const group of groups) {
    const end = endNames.find((name) => group.get(name));
    // A lone `expires` proves nothing: any page may have a parameter of that name.
    const mark = markNames.find((name) => isMark(name, group.get(name) ?? ''));
    if (end && mark) return { end, mark, value: group.get(end) ?? '' };
  }
  return undefined;
}

/** Cloudflare Images, imgix, Bunny, KeyCDN, Bytescale, and whoever else writes an end beside a signature. */
export function signedExpiresEnd({ groups }: Link): End | undefined {
  const pair = signedPair(groups);
  if (!pair) return undefined;
  return pair.value.toLowerCase() === 'inf' ? 'never' : epoch(pair.value);
}

/** Wowza's parameters bear a prefix that the operator chooses. */
export function wowzaEnd({ query }: Link): End | undefined {
  for (const [name, value] of query) {
    const prefix = /^(.+)endtime$/.exec(name)?.[1];
    if (prefix && isDigest(query.get(`${prefix}hash`) ?? '')) return Number(value) === 0 ? 'never' : epoch(value);
  }
  return undefined;
}

/** imgproxy signs the whole path, and `exp:` is one of its options. */
export function imgproxyEnd({ segments }: Link): End | undefined {
  const end = segments.map((segment) => /^exp(?:ires)?:(\d+)$/.exec(segment)?.[1]).find(Boolean);
  return end && isDigest(segments[1] ?? '') ? epoch(end) : undefined;
}

/** nginx's `secure_link` in the path: an MD5 and its end, first or behind one folder. Deeper the two can be an id and a date. */
export function nginxSpot(segments: readonly string[]): number {
  const at = segments.findIndex((segment, index) => isMd5(segment) && /^[12]\d{9}$/.test(segments[index + 1] ?? ''));
  return at > 2 || at + 2 >= segments.length ? -1 : at;
}

export function placedEnd(segments: readonly string[]): End | undefined {
  const at = nginxSpot(segments);
  return at === -1 ? undefined : epoch(segments[at + 1]);
}

function isMd5(text: string): boolean {
  return /^[\w-]{22}(?:==)?$/.test(text) && isDigest(text);
}
