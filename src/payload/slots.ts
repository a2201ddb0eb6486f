import { toCandidate } from './candidate.js';
import { featureNamed, hasOwnMark, isOwn, namedFeature, squeeze } from '../model/feature.js';
import { markedFeature } from './feature.js';
import { itemsOf, pathTo, type Fields } from './ownFields.js';
import type { ReportMetadata } from '../model/report.js';
import { inside, look, lookThrough, opened, tell, type Search } from './search.js';
import { type Found } from './spelling.js';

/** How a place in the input was reached. */
export interface Way {
  path: string;
  depth: number;
  /** Whether a report may be expected here; elsewhere only what is certainly one is taken, and nothing is told. */
  isExpected: boolean;
  /** The feature that what is around it names. */
  feature: string | null;
  /** Collects the facts of the session around; null where each item is a session of its own. */
  facts: ReportMetadata | null;
  /** Other features met on the way, for the problem that says so. */
  others: Set<string>;
}

// Real envelopes are few levels deep. The bound keeps a hostile depth away from the call stack.
export const depthLimit = 8;

// A place for reports: the documented names, and what hosts make of them.
const slotName =
  /^(?:face|passive|active)*liveness(?:check|verification|report|result|detection|data)*s?$|^ageestimations?$|^face$/;
const reportMarks = [
  'method',
  'score',
  'reference_image',
  'video_url',
  'face_quality',
  'face_luminance',
  'liveness_status',
  'liveness_confidence',
  'liveness_score',
];
/** Any of these makes a report of what stands in a slot. */
const reportFields = [
  ...reportMarks,
  ...['status', 'age_estimation', 'warnings', 'gender_estimation', 'user_image', 'face_image'],
];

/** Whether a field is a place for reports. `face` and an age are also names of plain values, which are no place. */
export function isSlot(search: Search, found: Found, name: string): boolean {
  const squeezed = squeeze(name);
  return slotName.test(squeezed) && (squeezed.includes('liveness') || typeof inside(search, found, name) === 'object');
}

/** A report without an envelope. Of the slots only the age call's has the name of a field: there the number tells. */
export function isBare(search: Search, found: Found): boolean {
  const { fields } = found;
  if (typeof fields['age_estimation'] === 'number') return true;
  const count = reportMarks.filter((mark) => mark in fields).length;
  if (count === 0 || (count === 1 && !('status' in fields))) return false;
  return !Object.keys(fields).some(
    (name) =>
      (name === 'decision' || (name !== 'age_estimation' && slotName.test(squeeze(name)))) &&
      typeof (inside(search, found, name) ?? '') === 'object',
  );
}

/** Adds the report in a slot, or each of a list or of what else stands between them. Null is none; in a list it is told. */
export function readSlot(
  search: Search,
  given: unknown,
  way: Way,
  slot: string,
  session: Fields,
  isItem = false,
): void {
  const { path, depth } = way;
  const content = opened(search, given);
  if (content === null && !isItem) return;
  const found = look(search, content, path);
  if (found && reportFields.some((name) => name in found.fields)) {
    if (/^age/i.test(slot) && !('feature' in found.fields)) found.fields['feature'] = 'AGE_ESTIMATION';
    addCandidate(search, found, way, squeeze(slot) === 'face' ? session : null);
    return;
  }
  const items = depth > depthLimit ? null : (lookThrough(search, content)?.map(indexed) ?? placesIn(search, found));
  search.seen.add(content);
  for (const [at, item] of items ?? [])
    readSlot(search, item, { ...way, path: path + at, depth: depth + 1 }, slot, session, true);
  search.seen.delete(content);
  if (!items) tell(search, path, given, 'Not a report; left out.', 'a report or null');
}

export const indexed = ([index, item]: [index: string, item: unknown]): readonly [path: string, item: unknown] => [
  `[${index}]`,
  item,
];

/** The objects in one that is no report itself: reports under their numbers or nodes, or one more envelope. Null: it has none. */
function placesIn(search: Search, found: Found | null): (readonly [path: string, value: unknown])[] | null {
  if (!found) return null;
  const names = Object.keys(found.fields).filter((name) => typeof (inside(search, found, name) ?? '') === 'object');
  return names.length > 0 ? names.map((name) => [`.${pathTo('', name)}`, inside(search, found, name)]) : null;
}

/** Adds what was found to the reports, unless it is another feature's: that is told. */
export function addCandidate(search: Search, found: Found, way: Way, session: Fields | null): void {
  const other = otherFeature(found.fields, way);
  if (other) tellFeature(search, found.path, other);
  else search.candidates.push(toCandidate(search, found, session));
}

/** The feature that an object names or whose marks it bears, if it is not ours. */
export function otherFeature(fields: Fields, way: Way): string | null {
  const feature = namedFeature(fields) ?? (hasOwnMark(fields) ? null : (way.feature ?? markedFeature(fields)));
  return isOwn(feature) ? null : feature;
}

export function tellFeature(search: Search, path: string, feature: string): void {
  const message = `A result of ${feature}, which is no liveness report; left out.`;
  tell(search, path, null, message, 'LIVENESS or AGE_ESTIMATION', feature);
}

/** Gives each report since `first` the feature that the session's list of nodes says it is of. One of another feature is no report. */
export function nameFeatures(search: Search, session: Found, first: number): void {
  const nodes = new Map<unknown, string>();
  for (const [, item] of itemsOf(inside(search, session, 'features')) ?? []) {
    const { feature, node_id: node } = look(search, item, '')?.fields ?? {};
    const named = featureNamed(feature);
    if (named && typeof node === 'string') nodes.set(node, named);
  }
  if (nodes.size === 0) return;
  for (const candidate of search.candidates.splice(first)) {
    const { fields, path } = candidate;
    const named = 'feature' in fields ? null : nodes.get(fields['node_id']);
    if (named && !isOwn(named)) {
      tellFeature(search, path, named);
      continue;
    }
    if (named) fields['feature'] = named;
    search.candidates.push(candidate);
  }
}
