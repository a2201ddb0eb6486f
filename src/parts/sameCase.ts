import { markOf, namesObject } from '../expiry/linkMark.js';
import { fieldsOf, numberOf, textOf } from '../model/fields.js';

const links = ['reference_image', 'video_url'] as const;
/** What a check settles once: a poll, a fresh link or a person's decision leaves it as it was. */
const settled = ['node_id', 'method', 'score', 'age_estimation'] as const;

/** What of a report can tell that it is of the same case as another one. Plain values, since a host may change the object itself. */
export interface Traits {
  links: readonly (string | null)[];
  settled: readonly unknown[];
}

export function traitsOf(report: unknown): Traits {
  const clean = fieldsOf('LivenessReport', report, [...links, ...settled]);
  return {
    links: links.map((field) => textOf(clean[field])),
    settled: settled.map((field) => clean[field] ?? null),
  };
}

/** Whether two reports have the same traits to the letter. */
export function isAlike(before: Traits, now: Traits): boolean {
  if (before === now) return true;
  const equal = (was: readonly unknown[], is: readonly unknown[]): boolean =>
    was.every((value, index) => Object.is(value, is[index]));
  return equal(before.links, now.links) && equal(before.settled, now.settled);
}

/** What a report says beside its links, as text. Empty: it cannot be written. */
export function contentOf(report: unknown): string {
  try {
    const { status, warnings } = fieldsOf('LivenessReport', report, ['status', 'warnings']);
    return JSON.stringify([traitsOf(report).settled, status, warnings]);
  } catch {
    return '';
  }
}

/** Whether a report has a number that another person's would hardly have too. */
export function isTelling(report: unknown): boolean {
  const { score, age_estimation } = fieldsOf('LivenessReport', report, ['score', 'age_estimation']);
  return numberOf(score) !== null || numberOf(age_estimation) !== null;
}

/**
 * Whether two reports are certainly of one case: at least one link points at the same object, and nothing that a check settles differs.
 * Two people can have everything else alike, also with no media at all, so alike is not the same.
 */
export function isSameCase(before: Traits, now: Traits): boolean {
  const pairs = pairsOf(before, now);
  const marks = pairs.map(([a, b]) => [markOf(a), markOf(b)] as const);
  return !isSettledOtherwise(before, now) && pairs.some(isOneObject) && !marks.some(isContradicted);
}

/** Whether two reports have links for the same media, as a report and the same one with fresh links have. */
export function isSameShape(before: Traits, now: Traits): boolean {
  const pairs = pairsOf(before, now);
  return pairs.every(([a, b]) => (a === null) === (b === null)) && pairs.some(([a]) => a !== null);
}

/** Whether the links of two reports may be of the same evidence: where both have one, they differ in nothing but their signatures. */
export function mayBeSameEvidence(before: Traits, now: Traits): boolean {
  return pairsOf(before, now).every(([a, b]) => a === null || b === null || isSameEvidence(a, b));
}

type Pair<Value> = readonly [before: Value, now: Value];

function pairsOf(before: Traits, now: Traits): Pair<string | null>[] {
  return before.links.map((link, index) => [link, now.links[index] ?? null] as const);
}

/** Whether both links point at one object. The same address proves nothing where it names none, as `/media?kind=image`. */
function isOneObject([before, now]: Pair<string | null>): boolean {
  return before !== null && markOf(before) === markOf(now) && namesObject(before) && namesObject(now);
}

const isContradicted = ([before, now]: Pair<unknown>): boolean => before !== null && now !== null && before !== now;

/** Whether a check has settled something in one report that it has settled otherwise in the other. */
export function isSettledOtherwise(before: Traits, now: Traits): boolean {
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
