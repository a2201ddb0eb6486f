import { markOf } from '../expiry/linkMark.js';
import { fieldsOf, textOf } from '../model/fields.js';

const links = ['reference_image', 'video_url'] as const;
/** What a check settles once: a poll, a fresh link or a person's decision leaves it as it was. */
const settled = ['node_id', 'method', 'score', 'age_estimation'] as const;

/** What of a report can tell that it is of the same case as another one. */
interface Traits {
  /** What its links point at, without their signatures. */
  links: readonly (string | null)[];
  settled: readonly unknown[];
}

function traitsOf(report: unknown): Traits {
  const clean = fieldsOf('LivenessReport', report, [...links, ...settled]);
  return {
    links: links.map((field) => markOf(textOf(clean[field]))),
    settled: settled.map((field) => clean[field] ?? null),
  };
}

/** All that a report says beside its links, as text; empty where that cannot be written. */
function contentOf(report: unknown): string {
  try {
    const { status, warnings } = fieldsOf('LivenessReport', report, ['status', 'warnings']);
    return JSON.stringify([traitsOf(report).settled, status, warnings]);
  } catch {
    return '';
  }
}

/**
 * Whether two reports are certainly of one case: at least one link points at the same object, and nothing that a check settles differs.
 * Two people can have everything else alike, also with no media at all, so alike is not the same.
 */
export function isSameCase(before: unknown, now: unknown): boolean {
  const [a, b] = [traitsOf(before), traitsOf(now)];
  const pairs = pairsOf(a, b);
  return !isSettledOtherwise(a, b) && pairs.some(isAgreed) && !pairs.some(isContradicted);
}

/**
 * Whether the second report is the first one with the fresh links that the reader has asked the host for. Those may point elsewhere (a proxy
 * that mints a token); all else is then unchanged.
 */
export function isRefreshed(before: unknown, now: unknown): boolean {
  const pairs = pairsOf(traitsOf(before), traitsOf(now));
  const sameShape = pairs.every(([a, b]) => (a === null) === (b === null)) && pairs.some(([a]) => a !== null);
  return sameShape && contentOf(before) !== '' && contentOf(before) === contentOf(now);
}

type Pair = readonly [before: unknown, now: unknown];

function pairsOf(before: Traits, now: Traits): Pair[] {
  return before.links.map((link, index) => [link, now.links[index] ?? null] as const);
}

const isAgreed = ([before, now]: Pair): boolean => before !== null && before === now;
const isContradicted = ([before, now]: Pair): boolean => before !== null && now !== null && before !== now;

function isSettledOtherwise(before: Traits, now: Traits): boolean {
  return before.settled.some((value, index) => isContradicted([value, now.settled[index] ?? null]));
}

// Names of parameters that carry a signature or its time, in whatever scheme: within one case they tell no evidence apart.
const signs = /sig|token|expir|^(?:exp|se|st|ske|skt|s|e|t|ts|hmac|hash|md5|key|auth|policy|nonce|timestamp)$|^x-/i;

/** Whether two links of one case are of the same still or recording: they differ in nothing but their signature. */
export function isSameEvidence(before: string | null, now: string | null): boolean {
  if (before === now) return true;
  if (before === null || now === null) return false;
  return markOf(before) === markOf(now) || withoutSigns(before) === withoutSigns(now);
}

function withoutSigns(url: string): string {
  const [, address = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(url) ?? [];
  const kept = query.split('&').filter((pair) => pair !== '' && !signs.test(pair.split('=')[0] ?? ''));
  return JSON.stringify([address, ...kept.sort()]);
}
