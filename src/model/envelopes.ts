import { toCandidate, type Candidate } from './candidate.js';
import { fieldsOf, foundAt, itemsOf, pathTo, type Fields } from './ownFields.js';
import type { ReadProblem, ReportMetadata } from './report.js';

/** What is found on the way through an input. */
export interface Search {
  candidates: Candidate[];
  metadata: ReportMetadata | null;
  problems: ReadProblem[];
  /** Lists already visited, and the envelopes around the present one: a cyclic input ends here. */
  seen: Set<unknown>;
}

// Where an envelope keeps its reports, and where it keeps another envelope.
const slots = ['liveness', 'liveness_checks', 'face', 'age_estimation'];
const containers = ['decision', 'nfc', 'features'];
const results = [...slots, 'decision', 'warnings'];
const reportMarks = ['method', 'score', 'reference_image', 'video_url', 'liveness_status', 'liveness_confidence'];

// Real envelopes are three levels deep. The bound keeps a hostile depth away from the call stack.
const depthLimit = 8;

/** Adds every report in `value`, an envelope or a list of them, to `search`; an envelope without a report gives a problem. */
export function findReports(search: Search, value: unknown, path = '', depth = 0): void {
  const { problems, seen } = search;
  const items = itemsOf(value);
  if (items?.length && depth < depthLimit && !seen.has(value)) {
    seen.add(value);
    for (const [index, item] of items) findReports(search, item, `${path}[${index}]`, depth + 1);
    return;
  }
  const facts = Object.create(null) as ReportMetadata;
  if (!readEnvelope(search, value, path, depth, facts))
    problems.push({
      path,
      message: 'No report here.',
      found: foundAt(value),
      expected: 'a report, or a response with one',
    });
  const hasFacts = Object.keys(facts).length > 0;
  if (hasFacts && search.metadata)
    problems.push({
      path,
      message: 'metadata is of the first session.',
      found: 'another session',
      expected: 'one session',
    });
  else if (hasFacts) search.metadata = { ...facts };
}

/** Reads one envelope. True when there is a place for a report in it: a null there says, as documented, that the step did not run yet. */
function readEnvelope(search: Search, value: unknown, path: string, depth: number, facts: ReportMetadata): boolean {
  const fields = fieldsOf(value);
  if (!fields || depth > depthLimit || search.seen.has(value)) return false;
  if (isBare(fields)) {
    search.candidates.push(toCandidate(fields, path, null));
    return true;
  }
  search.seen.add(value);
  let isAnswered = false;
  for (const slot of slots) {
    if (!(slot in fields)) continue;
    isAnswered = true;
    readSlot(search, fields[slot], pathTo(path, slot), slot === 'face' ? fields : null);
  }
  for (const container of containers) {
    // Siblings of a report in a decision are the session's; those in a feature are that feature's own.
    const inner = container === 'decision' ? facts : {};
    if (readEnvelope(search, fields[container], pathTo(path, container), depth + 1, inner)) isAnswered = true;
  }
  // The decision is the fuller of the two records, so what it has told stays.
  for (const name in fields) if (isFact(name, fields[name])) facts[name] ??= fields[name];
  search.seen.delete(value);
  return isAnswered;
}

/** Adds the report, or each of a list. Null is none. */
function readSlot({ candidates, problems }: Search, content: unknown, path: string, session: Fields | null): void {
  const items = itemsOf(content)?.map(([index, item]) => [`${path}[${index}]`, item] as const) ?? [
    [path, content] as const,
  ];
  for (const [at, item] of items) {
    const fields = fieldsOf(item);
    if (fields) candidates.push(toCandidate(fields, at, session));
    else if (item != null)
      problems.push({
        path: at,
        message: 'Not a report; left out.',
        found: foundAt(item),
        expected: 'an object or null',
      });
  }
}

/** A report without an envelope. Of the slots only the age call's has the name of a field: there the number tells. */
function isBare(fields: Fields): boolean {
  if (typeof fields['age_estimation'] === 'number') return true;
  return (
    reportMarks.some((mark) => mark in fields) &&
    !slots.some((slot) => slot !== 'age_estimation' && typeof (fields[slot] ?? '') === 'object')
  );
}

/** Whether a sibling of the report tells of the session: neither a report nor another feature's result, which has a status of its own. */
function isFact(name: string, value: unknown): boolean {
  if (value == null || results.includes(name)) return false;
  return (
    name === 'metadata' ||
    (itemsOf(value) ?? [['', value]]).every(([, item]) => {
      const inner = fieldsOf(item) ?? {};
      return !('status' in inner) && !results.some((result) => result in inner);
    })
  );
}
