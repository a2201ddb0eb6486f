import { isList } from '../expectations.js';
import { property } from '../fields.js';

export type Fields = Record<string, unknown>;

// So many fields of an object, and items of a list, are looked at.
const mostFields = 200;
const mostInside = 20;
const deepest = 3;

// Of a class these stand on its prototype, where nobody lists them.
const inherited = 'error errors serverError validationErrors fetchError isError failed status statusCode'.split(' ');

export function namesOf(fields: Fields): string[] {
  try {
    return [...new Set([...Object.keys(fields).slice(0, mostFields), ...inherited])];
  } catch {
    return inherited;
  }
}

/** The items of a list; null for what is none. */
export function itemsOf(value: unknown): unknown[] | null {
  if (!isList(value)) return null;
  try {
    return value.slice(0, mostFields);
  } catch {
    return [];
  }
}

/** Of any window, for which `instanceof` fails; an exception of the DOM; and what is left of one after it was copied. */
export function isError(value: unknown): boolean {
  try {
    const tag = Object.prototype.toString.call(value);
    if (tag === '[object Error]' || tag === '[object DOMException]' || value instanceof Error) return true;
    const { name, message } = value as Fields;
    return typeof name === 'string' && /(?:Error|Exception)$/.test(name) && typeof message === 'string';
  } catch {
    return false;
  }
}

const squeeze = (name: string): string => name.replace(/[\s_-]/g, '').toLowerCase();

const errorName =
  /^(?:\w{0,40}errors?|(?:error|err)(?:messages?|msg|descriptions?|codes?|text|details?)|(?:is|has)?errs?|exception)$/;
/** Names that end alike, and tell that there was none, or of one that is over. */
const otherName =
  /^(?:no|non|last|prev|previous|past|old|ignored?|expected|standard|margin\w*|mean\w*|squared|absolute|max|clear|on|t|show|throwon)errors?$/;
const failedName = /^(?:(?:is|has)?failed|failures?|aborted|isaborted)$/;

/** Whether a field has the name of an error's. In a record a failure may be the case's own. */
export function isErrorName(name: string, isRecord: boolean): boolean {
  const squeezed = squeeze(name);
  return errorName.test(squeezed) ? !otherName.test(squeezed) : !isRecord && failedName.test(squeezed);
}

/** Whether something stands under an error's name. */
export function isSign(value: unknown, name: string): boolean {
  if (isEmptyObject(value)) return /^(?:\w*error|err|exception|failure)$/i.test(name);
  return !isNothing(value, 0);
}

const nothingText = /^(?:|\s*(?:none|null|undefined|nil|ok|okay|success|false|0)\s*)$/i;

/** Whether there is nothing in a value, or just what says that there is nothing. A method says nothing by being there. */
function isNothing(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return nothingText.test(value);
  if (typeof value !== 'object' || value === null) return !value || typeof value === 'function';
  if (depth > deepest || isError(value)) return false;
  const items = itemsOf(value);
  if (items) return items.slice(0, mostInside).every((item) => !isEmptyObject(item) && isNothing(item, depth + 1));
  const fields = value as Fields;
  // What does not let itself be looked into is something.
  const names = attempt(() => Object.keys(fields));
  return (
    names !== undefined && names.slice(0, mostInside).every((name) => isNothing(property(fields, name), depth + 1))
  );
}

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !isList(value) &&
  !isError(value) &&
  attempt(() => Object.keys(value).length) === 0;

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** What a flag says, or a method of a result type that asks for nothing. */
function told(fields: Fields, name: string): unknown {
  const value = property(fields, name);
  return typeof value === 'function' && value.length === 0 ? attempt(() => value.call(fields) as unknown) : value;
}

export function saysNo(fields: Fields, name: string): boolean {
  const value = told(fields, name);
  return value === false || value === 0 || (typeof value === 'string' && /^\s*(?:false|0|no)\s*$/i.test(value));
}

export const isYes = (fields: Fields, name: string): boolean => told(fields, name) === true;

const failureWord =
  /^(?:err(?:or(?:ed)?)?|fail(?:ed|ure)?|left|exception|fault|ko|nok|unauthori[sz]ed|unauthenticated|forbidden|not_?found|bad_?request|conflict|timed?_?out|aborted|internal(?:_?server)?_?error|(?:service_?)?unavailable|(?:permission|access)_?denied)$/i;

export function isFailureWord(value: unknown): boolean {
  return typeof value === 'string' && value.length < 64 && failureWord.test(value.trim().replace(/[\s-]/g, '_'));
}

const httpName = /^(?:status|statuscode|httpstatus|httpstatuscode|httpcode|responsestatus|responsecode)$/;

const isHttpFailureCode = (value: unknown): boolean =>
  (typeof value === 'number' || (typeof value === 'string' && value.length < 64)) &&
  /^\s*[45]\d\d(?:\s+\D*)?$/.test(String(value));

/** `500`, `"500"`, `"409 Conflict"`; of a `code` only beside a message. */
export function hasHttpFailure(fields: Fields, names: readonly string[]): boolean {
  return (
    names.some((name) => httpName.test(squeeze(name)) && isHttpFailureCode(property(fields, name))) ||
    (isHttpFailureCode(property(fields, 'code')) && typeof property(fields, 'message') === 'string')
  );
}

/** Whether an object with a message has the other marks of an error that was passed on. */
export function hasFailureCode(fields: Fields): boolean {
  const code = property(fields, 'code');
  const isCode = (typeof code === 'string' || typeof code === 'number') && !/^\s*2\d\d\s*$/.test(String(code));
  return (isCode && !isNothing(code, 0)) || ['name', 'stack', 'cause'].some((name) => Boolean(property(fields, name)));
}

/** The members of a GraphQL union that are errors: `SaveError`. */
export function isFailedType(fields: Fields): boolean {
  const type = property(fields, '__typename');
  return typeof type === 'string' && /(?:Errors?|Failure|Exception)$/.test(type);
}

/** What a schema (Zod, Valibot) has to say about what it was given. */
export function hasIssues(fields: Fields): boolean {
  const [first] = itemsOf(property(fields, 'issues')) ?? [];
  return typeof first === 'object' && first !== null && typeof property(first as Fields, 'message') === 'string';
}
