import { property } from './fields.js';

/**
 * What a host's function may answer with, at once or by a promise. Nothing (`undefined`, `null`), or something without a sign of failure, is
 * success. Signs of failure: a rejection; `false`; an `Error`, also as the first of a list; a `Response` or anything else with `ok: false`;
 * `success: false`; an `error`, `errors`, `serverError`, `validationErrors`, `fetchError`, `isError` or `failed` that is not empty; a
 * `status` or `statusCode` of 400 or more, or one that is called error, fail, failed or failure; a promise's `rejected` with its `reason`.
 */
export type HostAnswer = unknown;

/** What went wrong, as far as an answer tells. */
export interface Failure {
  /** Text that the host wrote for a person. Null: it gave none. */
  message: string | null;
}

const named = ['serverError', 'error', 'errors', 'validationErrors', 'fetchError', 'isError', 'failed'];
const statusWords = /^(?:error|fail(?:ed|ure)?)$/i;
const longestMessage = 300;

/** The failure that an answer shows signs of; null for a success. A hostile getter is no sign. */
export function failureIn(answer: HostAnswer): Failure | null {
  if (answer === false) return { message: null };
  if (typeof answer !== 'object' || answer === null) return null;
  const fields = answer as Record<string, unknown>;
  return isError(answer) || isError(property(fields, '0')) || fails(fields) ? { message: messageOf(fields) } : null;
}

function fails(fields: Record<string, unknown>): boolean {
  if (property(fields, 'ok') === false || property(fields, 'success') === false) return true;
  if (named.some((name) => isSign(property(fields, name)))) return true;
  if (property(fields, 'status') === 'rejected' && property(fields, 'reason') !== undefined) return true;
  return [property(fields, 'status'), property(fields, 'statusCode')].some((status) =>
    typeof status === 'number' ? status >= 400 : typeof status === 'string' && statusWords.test(status),
  );
}

/** A method of that name (a promise's own, or a result type's) and an empty list or object say nothing. */
function isSign(value: unknown): boolean {
  if (typeof value === 'function' || !value) return false;
  return typeof value !== 'object' || isError(value) || sizeOf(value) > 0;
}

function sizeOf(value: object): number {
  try {
    return Object.keys(value).length;
  } catch {
    return 1;
  }
}

/** Of any window: `instanceof` fails for another one's. */
function isError(value: unknown): boolean {
  try {
    return Object.prototype.toString.call(value) === '[object Error]' || value instanceof Error;
  } catch {
    return false;
  }
}

function messageOf(fields: Record<string, unknown>): string | null {
  for (const name of ['serverError', 'error', 'errors', 'message', '0', 'fetchError', 'validationErrors']) {
    const text = textIn(property(fields, name));
    if (text !== null) return text;
  }
  return null;
}

/** A text, the `message` of an object, or of the first item of a list. */
function textIn(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() ? value.trim().slice(0, longestMessage) : null;
  if (typeof value !== 'object' || value === null || depth > 2) return null;
  return textIn(property(value as Record<string, unknown>, Array.isArray(value) ? '0' : 'message'), depth + 1);
}
