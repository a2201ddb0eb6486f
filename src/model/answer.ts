import { messageOf } from './answer/message.js';
import {
  hasFailureCode,
  hasIssues,
  hasHttpFailure,
  isError,
  isErrorName,
  isFailedType,
  isFailureWord,
  isSign,
  isYes,
  itemsOf,
  namesOf,
  saysNo,
  type Fields,
} from './answer/signs.js';
import { property } from './fields.js';

/**
 * What a host's function may answer with, at once or by a promise. It failed when it rejects, and when what it resolves with has a sign of failure;
 * nothing, and anything without a sign, is success. Signs are:
 * - `false`, an `Error`, a text that begins like one ("Error: …"), and JSON text with a sign in it;
 * - an `error`, `errors`, `err`, `serverError`, `userErrors`, `errorMessage`, `isError`, `failure` or the like with something in it. An empty `error: {}`
 *   counts, since that is what JSON makes of an Error; 0, null, "none" and objects and lists of nothing do not. Also the `issues` of a schema;
 * - a flag that says no: `ok`, `success`, `saved`, `isOk()` and their kin;
 * - a status of HTTP from 400 to 599, as `status`, `statusCode` or `httpStatus`, or as `code` beside a message;
 * - a word such as "error" or "failed" as `status`, `state`, `result`, `type` or `kind`, unless the object is a record: one with an id, an
 *   outcome or other fields of a case. The words of a record are the case's own, so a saved case that is "rejected" was saved.
 *
 * What lies in `data`, `result`, `response` or `body`, and each item of a list, is looked at likewise. A pair of which one half is nothing has failed
 * where the other half is an error, or a text in an error's place: `["no", null]`, `[undefined, "no"]`.
 */
export type HostAnswer = unknown;

/** What went wrong, as far as an answer tells. */
export interface Failure {
  /** Text that the host wrote for a person. Null: it gave none. */
  message: string | null;
}

const deepest = 4;
/** So many objects of one answer are looked at. */
const most = 1000;
const inners = ['data', 'result', 'response', 'body', 'payload', 'json', 'value', 'results', 'output', 'reason'];

/** The failure that an answer shows signs of; null for a success. A hostile getter is no sign. */
export function failureIn(answer: HostAnswer): Failure | null {
  try {
    return isFailure(answer, 0, new Set()) ? { message: messageOf(answer) } : null;
  } catch {
    return null;
  }
}

function isFailure(answer: unknown, depth: number, seen: Set<unknown>): boolean {
  if (answer === false) return depth === 0;
  if (typeof answer === 'string') return isFailureText(answer, depth, seen);
  if (typeof answer !== 'object' || answer === null) return false;
  if (isError(answer)) return true;
  if (depth > deepest || seen.size > most || seen.has(answer)) return false;
  seen.add(answer);
  const list = itemsOf(answer);
  if (list) return isFailedPair(list) || list.some((item) => isFailure(item, depth + 1, seen));
  return fails(answer as Fields, depth, seen);
}

const errorText =
  /^\s*(?:Uncaught )?(?:[A-Z]\w{0,40})?(?:Error|Exception|ERROR):\s|^\s*(?:error|failed|failure)\s*[.!]?\s*$/i;

function isFailureText(text: string, depth: number, seen: Set<unknown>): boolean {
  if (depth === 0 && errorText.test(text.slice(0, 200))) return true;
  if (!/^\s*[[{]/.test(text) || text.length > 100_000) return false;
  try {
    return isFailure(JSON.parse(text), depth + 1, seen);
  } catch {
    return false;
  }
}

/** `[error, value]` and `[value, error]` are both in use. A text first is taken for the error, and a text second for the value, unless the first is undefined. */
function isFailedPair(list: readonly unknown[]): boolean {
  const [first, second] = list;
  if (list.length !== 2 || (first == null) === (second == null)) return false;
  const given = first ?? second;
  if (typeof given === 'string') return given.trim() !== '' && (second == null || first === undefined);
  const fields = (typeof given === 'object' ? given : {}) as Fields;
  const message = property(fields, 'message');
  if (isRecord(fields) || typeof message !== 'string' || !message.trim()) return false;
  const isLone =
    second === undefined && namesOf(fields).every((name) => property(fields, name) === undefined || name === 'message');
  return isLone || hasFailureCode(fields);
}

function fails(fields: Fields, depth: number, seen: Set<unknown>): boolean {
  const names = namesOf(fields);
  const record = isRecord(fields);
  return (
    names.some((name) => isErrorName(name, record) && isSign(property(fields, name), name)) ||
    ['ok', 'success', 'isOk', 'isSuccess', 'isRight', 'successful', 'succeeded', 'saved'].some((name) =>
      saysNo(fields, name),
    ) ||
    ['isErr', 'isError', 'isFailure', 'isLeft'].some((name) => isYes(fields, name)) ||
    hasHttpFailure(fields, names) ||
    isFailureWord(property(fields, '_tag')) ||
    (!record && failsAsEnvelope(fields, names, depth)) ||
    inners.some((name) => failsInside(property(fields, name), depth + 1, seen))
  );
}

const wordNames = ['status', 'state', 'result', 'type', 'kind', 'tag', 'message', 'statusText', 'code'];
/** What stands beside a word that is about the call. Inside an envelope a word alone may be that of a record. */
const beside = ['message', 'code', 'detail', 'title'];

function failsAsEnvelope(fields: Fields, names: readonly string[], depth: number): boolean {
  const isAboutCall = depth === 0 || beside.some((name) => property(fields, name) !== undefined);
  return (
    (isAboutCall && wordNames.some((name) => isFailureWord(property(fields, name)))) ||
    ['valid', 'isValid', 'accepted'].some((name) => saysNo(fields, name)) ||
    // What `Promise.allSettled` tells of a promise that was rejected: these two fields and no other.
    (property(fields, 'status') === 'rejected' &&
      names.every((name) => ['status', 'reason'].includes(name) || property(fields, name) === undefined)) ||
    isFailedType(fields) ||
    hasIssues(fields)
  );
}

/** What an envelope carries, and in it the answers of GraphQL's mutations, which have names of their own. */
function failsInside(inner: unknown, depth: number, seen: Set<unknown>): boolean {
  if (isFailure(inner, depth, seen)) return true;
  if (typeof inner !== 'object' || inner === null || itemsOf(inner) || isRecord(inner as Fields)) return false;
  return namesOf(inner as Fields).some((name) => {
    const each = property(inner as Fields, name);
    if (typeof each !== 'object' || each === null || itemsOf(each) || isRecord(each as Fields)) return false;
    const lists = ['userErrors', 'errors', 'error', 'fieldErrors', 'validationErrors'];
    return (
      lists.some((list) => isSign(property(each as Fields, list), list)) ||
      ['ok', 'success'].some((flag) => saysNo(each as Fields, flag)) ||
      isFailedType(each as Fields)
    );
  });
}

const recordNames = [
  ...[
    'id',
    '_id',
    'uuid',
    'guid',
    'pk',
    'node_id',
    'nodeId',
    'session_id',
    'sessionId',
    'session_number',
    'case_id',
    'caseId',
  ],
  ...[
    'report_id',
    'reportId',
    'verification_id',
    'verificationId',
    'workflow_id',
    'vendor_data',
    'insertId',
    'affectedRows',
  ],
  ...[
    'outcome',
    'decision',
    'verdict',
    'decided_at',
    'decidedAt',
    'decided_by',
    'decidedBy',
    'reviewed_by',
    'reviewedBy',
    'reviewer',
  ],
  ...['created_at', 'createdAt', 'updated_at', 'updatedAt', 'liveness', 'score', 'reference_image'],
];

/** Whether an object is the record that was saved, so that its words tell of the case and not of the call. */
function isRecord(fields: Fields): boolean {
  return recordNames.some((name) => {
    const value = property(fields, name);
    return value !== undefined && value !== null && value !== '' && typeof value !== 'function';
  });
}
