import type { VerificationReport } from './report.js';

/** A field of a report. */
export type Field = keyof VerificationReport;
type Check = (value: unknown) => boolean;

const isTextOrNull: Check = (value) => value === null || typeof value === 'string';
const isNumberOrNull: Check = (value) => value === null || typeof value === 'number';

/** Whether a value is of the type that the API documents for the field. */
export const checks: Record<Field, Check> = {
  status: isTextOrNull,
  method: isTextOrNull,
  score: isNumberOrNull,
  reference_image: isTextOrNull,
  video_url: isTextOrNull,
  age_estimation: isNumberOrNull,
  warnings: (value) => value === null || isList(value),
  node_id: isTextOrNull,
  feature: isTextOrNull,
  face_quality: isNumberOrNull,
  face_luminance: isNumberOrNull,
  matches: (value) => value === null || isList(value),
  gender_estimation: (value) => isTextOrNull(value) || isRecord(value),
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
