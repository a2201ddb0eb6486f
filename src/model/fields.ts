import { tellDeveloper } from './tellDeveloper.js';
import { otherFeatureOf } from './feature.js';
import { expectations, isList, isRecord, type Field } from './expectations.js';
import type { VerificationReport } from './report.js';

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

/**
 * The named fields of a report with the types that the API documents. A missing field, a field of another type, and
 * a report that is undefined, null or no object at all give no field, and never an error: the screen then says "not available".
 */
export function fieldsOf(component: string, report: unknown, names: readonly Field[]): CleanReport {
  if (report === undefined || report === null) return {};
  if (!isRecord(report)) {
    tellDeveloper(
      `${component} was given ${typeName(report)} as its report, so it can show nothing. Pass one report object, for example response.liveness.`,
    );
    return {};
  }
  if (isRecord(property(report, 'liveness'))) {
    // Its own `status` is the session's; shown as the report's, it would be a lie.
    tellDeveloper(`${component} was given the whole response, so it shows nothing of it: pass response.liveness.`);
    return {};
  }
  const other = otherFeatureOf(report);
  if (other !== null) {
    tellDeveloper(
      `${component} was given a result of another feature${/^[A-Z_]{1,24}$/.test(other) ? ` (${other})` : ''}, so it shows nothing of it: pass one of LIVENESS or AGE_ESTIMATION.`,
    );
    return {};
  }
  const clean: Record<string, unknown> = {};
  for (const name of names) {
    const value = property(report, name);
    if (value === undefined) continue;
    const { expected, check } = expectations[name];
    if (check(value)) clean[name] = value;
    else
      tellDeveloper(
        `${component}: report.${name} is ${typeName(value)}, expected ${expected}. It is shown as one that could not be read.`,
      );
  }
  return clean;
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
    if (!isReport(report)) return 'absent';
    const value = report[field];
    if (value === undefined) return 'absent';
    if (!expectations[field].check(value)) return 'unreadable';
    if (links.has(field) && typeof value === 'string' && !value.trim()) return 'unreadable';
    if (isNothing(value)) return 'none';
    return !isRecord(value) || [value['male'], value['female']].every(Number.isFinite) ? 'given' : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

const links: ReadonlySet<Field> = new Set<Field>(['reference_image', 'video_url']);

/** Whether something is a report: an object that is no whole response, and no result of another feature. May throw, as what it reads may. */
export function isReport(report: unknown): report is Record<string, unknown> {
  return isRecord(report) && !isRecord(report['liveness']) && otherFeatureOf(report) === null;
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
