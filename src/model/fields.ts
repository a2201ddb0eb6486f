import { tellDeveloper } from './tellDeveloper.js';
import { namesOther, otherFeatureOf } from './feature.js';
import { checks, isList, isRecord, type Field } from './expectations.js';
import type { VerificationReport } from './report.js';

declare const process: { env: { NODE_ENV?: string } } | undefined;

/** A report whose present fields have the documented types; a field of another type is absent. */
export type CleanReport = Partial<VerificationReport>;

/** Reads one property even where a hostile getter or proxy throws; that, like a missing one, is undefined. */
export function property(holder: Record<string, unknown>, name: string): unknown {
  try {
    return holder[name];
  } catch {
    return undefined;
  }
}

export function typeName(value: unknown): string {
  return value === null ? 'null' : isList(value) ? 'an array' : `${typeof value}`;
}

/** Stands for what throws when it is read: of no documented type. */
const unread = Symbol('unread');

/** What stands in a field, of whatever type. Undefined: nothing, or there is no report. */
function given(report: unknown, field: Field): unknown {
  try {
    return isReport(report) ? report[field] : undefined;
  } catch {
    return unread;
  }
}

/**
 * The named fields of a report with the types that the API documents. A missing field, a field of another type, and
 * a report that is undefined, null or no object at all give no field, and never an error: the screen then says "not available".
 */
export function fieldsOf(component: string, report: unknown, names: readonly Field[]): CleanReport {
  const clean: Record<string, unknown> = {};
  let isRead = false;
  try {
    isRead = isReport(report);
  } catch {
    // What does not tell whether it is the whole response may be it.
  }
  for (const name of isRead ? names : []) {
    const value = property(report as Record<string, unknown>, name);
    if (value === undefined) continue;
    if (checks[name](value)) clean[name] = value;
    else if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production') tellType(component, name, value);
  }
  // Asked where it is needed: a bundler drops what stands behind it, and a server that asks each time pays for it.
  if (!isRead && typeof process !== 'undefined' && process.env.NODE_ENV !== 'production')
    tellNoReport(component, report);
  return clean;
}

/** One field as its component shows it. Null: there is nothing to show, and `lack` says why. */
export interface Reading<Value> {
  value: Value | null;
  lack: Lack;
}

/** One field that holds text. Light, since a page may show nothing but a badge. */
export function readText(component: string, report: unknown, field: 'status' | 'method'): Reading<string> {
  const value = given(report, field);
  if (value == null || typeof value === 'string') {
    if (value === undefined && typeof process !== 'undefined' && process.env.NODE_ENV !== 'production')
      tellNoReport(component, report);
    return { value: textOf(value), lack: 'absent' };
  }
  if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production') tellType(component, field, value);
  return { value: null, lack: 'unreadable' };
}

const expected: Partial<Record<Field, string>> = {
  status: 'a string',
  method: 'a string',
  score: 'a number or null',
  age_estimation: 'a number or null',
  warnings: 'an array of warnings',
  face_quality: 'a number or null',
  face_luminance: 'a number or null',
  gender_estimation: '{ male, female }, a string or null',
  matches: 'an array of matches',
};

/** Tells in development of a field that is of another type than documented. */
function tellType(component: string, field: Field, value: unknown): void {
  if (value !== unread)
    tellDeveloper(
      `${component}: report.${field} is ${typeName(value)}, expected ${expected[field] ?? 'a string or null'}. It is shown as one that could not be read.`,
    );
}

/** Tells in development of what was passed in a report's place. Undefined and null are passed while a host loads, and a report may say little. */
function tellNoReport(component: string, report: unknown): void {
  if (report === undefined || report === null) return;
  if (!isRecord(report))
    tellDeveloper(
      `${component} was given ${typeName(report)} as its report, so it can show nothing. Pass one report object, for example response.liveness.`,
    );
  // Its own `status` is the session's; shown as the report's, it would be a lie.
  else if (isRecord(property(report, 'liveness')))
    tellDeveloper(`${component} was given the whole response, so it shows nothing of it: pass response.liveness.`);
  else {
    const other = otherFeatureOf(report);
    if (other !== null)
      tellDeveloper(
        `${component} was given a result of another feature${/^[A-Z_]{1,24}$/.test(other) ? ` (${other})` : ''}, so it shows nothing of it: pass one of LIVENESS or AGE_ESTIMATION.`,
      );
  }
}

/** What a payload says of a field: a value, that there is none, nothing at all, or something that is not of the documented type. */
export type FieldKind = 'given' | 'none' | 'absent' | 'unreadable';

/**
 * What a report says of one field; never throws.
 * - `given`: a value of the documented type. 0 is one, and so is a number out of range.
 * - `none`: null, text without a word in it (but for a link, which null alone says that there is none of), an empty list, and NaN or an infinity, which no JSON has and which are no number. There is nothing.
 * - `absent`: the field is missing or undefined, which is normal, since a workflow can be set to return only some fields. So is every field
 *   of what is no report: undefined, null, text, a list, the whole response by mistake, or what names another feature.
 * - `unreadable`: another type, a blank link, shares that are not two numbers, or a getter that throws. There is something, and nobody may say that there
 *   is nothing.
 */
export function kindOf(report: unknown, field: Field): FieldKind {
  try {
    const value = given(report, field);
    if (value === undefined) return 'absent';
    if (!checks[field](value)) return 'unreadable';
    if (isLink(field) && typeof value === 'string' && !value.trim()) return 'unreadable';
    if (isNothing(value)) return 'none';
    return !isRecord(value) || [value['male'], value['female']].every(Number.isFinite) ? 'given' : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

const isLink = (field: Field): boolean => field === 'reference_image' || field === 'video_url';

/** Whether something is a report: an object that is no whole response, and no result of another feature. May throw, as what it reads may. */
export function isReport(report: unknown): report is Record<string, unknown> {
  return isRecord(report) && !isRecord(report['liveness']) && !namesOther(report);
}

/** Why a field has no value to show: nothing was said, or what was said could not be read. */
export type Lack = 'absent' | 'unreadable';

/** The reason for a field that `textOf` or `numberOf` finds nothing in. */
export function lackOf(report: unknown, field: Field): Lack {
  return kindOf(report, field) === 'unreadable' ? 'unreadable' : 'absent';
}

function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return !value.trim();
  if (typeof value === 'number') return !Number.isFinite(value);
  return value === null || (isList(value) && value.length === 0);
}

/** The text of a field, or null when it is absent, empty or only space: all three are "not available". */
export function textOf(value: string | null | undefined): string | null {
  return value?.trim() ? value : null;
}

/** The finite number of a field, or null: NaN and the infinities are "not available", and 0 is 0. */
export function numberOf(value: unknown): number | null {
  // Adding 0 turns the negative zero of floating point into 0.
  return typeof value === 'number' && Number.isFinite(value) ? value + 0 : null;
}
