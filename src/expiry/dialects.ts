import type { UrlDialect } from '../model/report.js';
import { earliestEnd, readDecimal, readEpoch, readIso, readStamp } from './instant.js';

/** The first value of each parameter, decoded, by lower-case name. */
export type Params = ReadonlyMap<string, string>;

export interface Link {
  query: Params;
  /** The path's segments, as they came. */
  segments: readonly string[];
  /** Parameters that stand together: the query, then each path segment that is written like one. */
  groups: readonly Params[];
}

/** Epoch milliseconds, not yet checked for range; NaN where they cannot be read. */
export type End = { at: number; from?: number } | 'never';

export interface Dialect {
  name: UrlDialect;
  /** Query parameters that must all have a value; those that tell the time first. */
  needs: readonly string[];
  /** Gets the first two values of `needs` and the whole link. `undefined`: it is not of this dialect after all. */
  end: (first: string, second: string, link: Link) => End | undefined;
}

/** Seven days: AWS, Google and Alibaba sign for no longer. */
const longestSpan = 604_800;
/** A token that outlives this century by another one was made to have no end (Supabase's "never" links). */
const noPracticalEnd = Date.UTC(2200, 0, 1);

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const jwt = /^[\w-]+\.([\w-]+)\.[\w-]+$/;

/**
 * Every signature scheme this library reads (DOMAIN §3), most specific first: the first that fits decides, even when its
 * end is unreadable, so a weaker hint never overrules a broken signature. Firebase stands last, because its "never" must
 * not outvote a stated end.
 */
export const dialects: readonly Dialect[] = [
  { name: 's3-v4', needs: ['x-amz-date', 'x-amz-expires'], end: wholeSeconds },
  { name: 'gcs-v4', needs: ['x-goog-date', 'x-goog-expires'], end: decimalSeconds },
  { name: 'oss-v4', needs: ['x-oss-date', 'x-oss-expires'], end: secondsOrEpoch },
  { name: 'cloudfront-custom', needs: ['policy', 'signature', 'key-pair-id'], end: policyEnd },
  { name: 'cloudfront-canned', needs: ['expires', 'signature', 'key-pair-id'], end: epoch },
  { name: 's3-v2', needs: ['expires', 'signature', 'awsaccesskeyid'], end: epoch },
  { name: 'gcs-v2', needs: ['expires', 'signature', 'googleaccessid'], end: epoch },
  { name: 'oss-v1', needs: ['expires', 'signature', 'ossaccesskeyid'], end: epoch },
  { name: 'azure-sas', needs: ['se', 'sig'], end: (se, _, link) => sasEnd(se, link.query.get('ske')) },
  { name: 'jwt', needs: [], end: (_, __, link) => jwtEnd(link) },
  { name: 'signed-expires', needs: [], end: (_, __, link) => signedExpiresEnd(link) },
  {
    name: 'firebase',
    needs: ['alt', 'token'],
    end: (alt, token) => (alt === 'media' && uuid.test(token) ? 'never' : undefined),
  },
];

function epoch(value: unknown): End {
  return { at: readEpoch(value) };
}

function decimalSeconds(date: string, seconds: string): End {
  const span = readDecimal(seconds);
  return { at: span > 0 && span <= longestSpan ? readStamp(date) + span * 1000 : Number.NaN };
}

function wholeSeconds(date: string, seconds: string): End {
  return /\D/.test(seconds) ? { at: Number.NaN } : decimalSeconds(date, seconds);
}

function secondsOrEpoch(date: string, seconds: string): End {
  return readDecimal(seconds) > longestSpan ? epoch(seconds) : wholeSeconds(date, seconds);
}

function sasEnd(se: string, ske: string | undefined): End {
  // A user delegation key takes its signatures with it when it ends.
  return { at: Math.min(readIso(se), readIso(ske || se)) };
}

interface EpochTime {
  'AWS:EpochTime'?: unknown;
}
interface Policy {
  Statement?: { Condition?: { DateLessThan?: EpochTime; DateGreaterThan?: EpochTime } }[];
}

function policyEnd(text: string): End {
  const condition = (readJson(text, '+=/') as Policy | null)?.Statement?.[0]?.Condition;
  return {
    at: readEpoch(condition?.DateLessThan?.['AWS:EpochTime']),
    from: readEpoch(condition?.DateGreaterThan?.['AWS:EpochTime']),
  };
}

function jwtEnd({ query, segments }: Link): End | undefined {
  for (const token of [query.get('token'), query.get('access_token'), query.get('jwt'), ...segments]) {
    const payload = jwt.exec(token ?? '')?.[1];
    const claims = payload ? (readJson(payload, '+/') as { exp?: unknown; nbf?: unknown } | null) : null;
    if (claims?.exp != null) return claimedEnd(claims.exp, claims.nbf);
  }
  return undefined;
}

function claimedEnd(exp: unknown, nbf: unknown): End {
  const at = readEpoch(exp);
  // From 1e11 to the year 2000 only seconds make sense, thousands of years ahead: a token dated 1978 is nobody's.
  const thousandsOfYears = at < earliestEnd && Number(exp) >= 1e11;
  return thousandsOfYears || at >= noPracticalEnd ? 'never' : { at, from: readEpoch(nbf) };
}

/** Cloudflare Images, imgix, Bunny (which also writes its parameters as one path segment) and Bytescale. */
function signedExpiresEnd({ groups }: Link): End | undefined {
  for (const group of groups) {
    const expires = group.get('exp') || group.get('expires');
    // A lone `expires` proves nothing: any page may have a parameter of that name.
    if (expires && ['sig', 's', 'token', 'bcdn_token'].some((name) => group.get(name))) {
      return expires.toLowerCase() === 'inf' ? 'never' : epoch(expires);
    }
  }
  return undefined;
}

/** Parsed JSON behind URL-safe base64; `plain` holds what `-`, `_` and `~` stand for. Anything unreadable: null. */
function readJson(text: string, plain: string): unknown {
  try {
    return JSON.parse(
      globalThis.atob(text.replace(/[-_~]/g, (character) => plain['-_~'.indexOf(character)] ?? character)),
    );
  } catch {
    return null;
  }
}
