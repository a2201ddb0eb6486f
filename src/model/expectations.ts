import type { VerificationReport } from './report.js';

/** A field of a report. */
export type Field = keyof VerificationReport;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isTextOrNull: Check = (value) => value === null || isText(value);
const isNumberOrNull: Check = (value) => value === null || isNumber(value);

/** What the API documents for each field, and how to tell. */
export const expectations: Record<Field, { expected: string; check: Check }> = {
  status: { expected: 'a string', check: isTextOrNull },
  method: { expected: 'a string', check: isTextOrNull },
  score: { expected: 'a number or null', check: isNumberOrNull },
  reference_image: { expected: 'a string or null', check: isTextOrNull },
  video_url: { expected: 'a string or null', check: isTextOrNull },
  age_estimation: { expected: 'a number or null', check: isNumberOrNull },
  warnings: { expected: 'an array of warnings', check: (value) => value === null || isList(value) },
  node_id: { expected: 'a string or null', check: isTextOrNull },
  feature: { expected: 'a string or null', check: isTextOrNull },
  face_quality: { expected: 'a number or null', check: isNumberOrNull },
  face_luminance: { expected: 'a number or null', check: isNumberOrNull },
  gender_estimation: {
    expected: '{ male, female }, a string or null',
    check: (value) => isTextOrNull(value) || isRecord(value),
  },
};

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** A proxy that was revoked throws even when it is asked whether it is a list. */
export function isList(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
