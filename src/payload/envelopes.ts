import { isBareMatch } from './feature.js';
import { fieldsOf } from './ownFields.js';
import { featureNamed, hasOwnMark, isOwn, namedFeature, squeeze } from '../model/feature.js';
import type { ReportMetadata } from '../model/report.js';
import { inside, isJsonLike, look, lookThrough, opened, tell, type Search } from './search.js';
import { addFacts, addSession, isEventOnly, isSession } from './sessionFacts.js';
import {
  addCandidate,
  depthLimit,
  indexed,
  isBare,
  isSlot,
  nameFeatures,
  otherFeature,
  readSlot,
  tellFeature,
  type Way,
} from './slots.js';
import { originOf, type Found } from './spelling.js';

// What carries a response around: transports, queues, tables, a host's own code.
const wrapper =
  /^(?:data|results?|response|body|payload|events?|messages?|detail|sessions?|verifications?|reports?|records?|objects?|items?|outputs?|content|json|value|webhooks?|rows?|raw)$/;
// No report of this session stands in here.
const closed =
  /^(?:metadata|vendordata|(?:expected|contact)details|(?:activity)?reviews|statusoverride|resubmitinfo|warnings|headers|config|request)$/;

const aReport = 'a report, or a response with one';

/** Adds every report in `value`, an envelope or a list of them, to `search`; an envelope without a report gives a problem. */
export function findReports(search: Search, value: unknown): void {
  readPlace(search, value, { path: '', depth: 0, isExpected: true, feature: null, facts: null, others: new Set() });
  if (Object.values(search.left).some((left) => left < 0))
    tell(search, '', null, 'Not read to its end: there is too much of it.', 'one session', 'too much');
}

/** Reads an envelope or each of a list, with the facts of the session of each. True when something was found, or told. */
function readPlace(search: Search, given: unknown, way: Way): boolean {
  const { path, depth, isExpected } = way;
  const value = opened(search, given);
  const items = depth < depthLimit ? lookThrough(search, value) : null;
  if (items?.length) {
    search.seen.add(value);
    const answers = items
      .map(indexed)
      .map(([at, item]) =>
        readPlace(search, item, { ...way, path: path + at, depth: depth + 1, facts: null, others: new Set() }),
      );
    search.seen.delete(value);
    return isExpected || answers.includes(true);
  }
  const facts = way.facts ?? (Object.create(null) as ReportMetadata);
  const found = look(search, value, path);
  const isAnswered = found !== null && readEnvelope(search, value, found, { ...way, facts });
  if (way.facts) return isAnswered;
  if (isExpected || isAnswered) addSession(search, facts, path);
  if (isAnswered || !isExpected) return isAnswered;
  const fields = found?.fields ?? {};
  const isMatch = isBareMatch(fields) && 'status' in fields;
  const other = otherFeature(fields, way) ?? (isMatch ? 'FACE_MATCH' : [...way.others].slice(0, 4).join(', '));
  if (other) tellFeature(search, path, other);
  else if (!isEventOnly(fields)) tell(search, path, given, 'No report here.', aReport);
  return true;
}

/** Reads one envelope. True when there is a place for a report in it: a null there says, as documented, that the step did not run yet. */
function readEnvelope(search: Search, value: unknown, found: Found, way: Way & { facts: ReportMetadata }): boolean {
  const { fields } = found;
  if (way.depth > depthLimit || search.seen.has(value)) return false;
  const isOthers = way.feature !== null && !isOwn(way.feature);
  const isReport =
    isBare(search, found) && (way.isExpected || (!isOthers && hasOwnMark(fields) && !otherFeature(fields, way)));
  // A row of a table may have a status and a score of its own beside the response that it keeps.
  if (isReport && (hasOwnMark(fields) || !Object.keys(fields).some((name) => isWrapper(search, found, name)))) {
    addBare(search, found, way);
    return true;
  }
  search.seen.add(value);
  const first = search.candidates.length;
  const feature = namedFeature(fields) ?? way.feature;
  const to = (name: string, change: Partial<Way> = {}): Way => ({
    ...way,
    path: originOf(found, name),
    depth: way.depth + 1,
    feature,
    ...change,
  });

  const slots = Object.keys(fields).filter((name) => isSlot(search, found, name));
  for (const name of slots) readSlot(search, inside(search, found, name), to(name, { feature: null }), name, fields);
  const isFilled = slots.some((name) => fields[name] !== null);

  const hasDecision = 'decision' in fields;
  const decision = inside(search, found, 'decision');
  const isDecided = hasDecision && (isEmpty(decision) || readPlace(search, decision, to('decision')));

  let isAnswered = slots.length > 0 || isDecided;
  const isPlace = slots.length > 0 || hasDecision;
  for (const name in fields) {
    const content = inside(search, found, name);
    const squeezed = squeeze(name);
    if (typeof content !== 'object' || !content || name === 'decision' || slots.includes(name) || closed.test(squeezed))
      continue;
    const other = featureNamed(name);
    if (other) way.others.add(other);
    // Beside a report only other features may hold one more: the chip of a document, a list of features.
    if (isFilled && !other && name !== 'features') continue;
    const isExpected = way.isExpected && !isPlace && wrapper.test(squeezed);
    const facts = isExpected ? way.facts : {};
    if (readPlace(search, content, to(name, { isExpected, facts, feature: other ?? feature }))) isAnswered = true;
  }

  if (isPlace || isSession(fields)) addFacts(search, way.facts, found);
  nameFeatures(search, found, first);
  search.seen.delete(value);
  if (isReport && !isAnswered) addBare(search, found, way);
  return isAnswered || isReport || (way.isExpected && tellBroken(search, found));
}

/** A report that stands alone, unless it is a face match: no place says that it is none. */
function addBare(search: Search, found: Found, way: Way): void {
  if (isBareMatch(found.fields)) tellFeature(search, found.path, 'FACE_MATCH');
  else addCandidate(search, found, way, null);
}

/** Null, or an object of nothing: there is no decision yet. */
const isEmpty = (decision: unknown): boolean =>
  decision === null || Object.keys(fieldsOf(decision) ?? { decision }).length === 0;

function isWrapper(search: Search, found: Found, name: string): boolean {
  return wrapper.test(squeeze(name)) && typeof (inside(search, found, name) ?? '') === 'object';
}

/** Tells of text that was meant to be the JSON of a report, and is not. */
function tellBroken(search: Search, found: Found): boolean {
  const { fields } = found;
  const broken = Object.keys(fields).filter(
    (name) =>
      (name === 'decision' || wrapper.test(squeeze(name))) &&
      isJsonLike(fields[name]) &&
      inside(search, found, name) === fields[name],
  );
  for (const name of broken) tell(search, originOf(found, name), fields[name], 'No report here.', aReport);
  return broken.length > 0;
}
