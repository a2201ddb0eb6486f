import { isSecretIn } from './links.js';
import type { VerificationWarning } from './report.js';

/** Keys of `additional_data` that measure the check and hold nothing about the person, so they are always shown. */
export type MeasurementKey =
  | 'score'
  | 'threshold'
  | 'review_threshold'
  | 'decline_threshold'
  | 'similarity'
  | 'similarity_percentage'
  | 'quality'
  | 'luminance'
  | 'attempts'
  | 'max_attempts'
  | 'reason'
  | 'code';

const measurementKeys: ReadonlySet<string> = new Set<MeasurementKey>([
  'score',
  'threshold',
  'review_threshold',
  'decline_threshold',
  'similarity',
  'similarity_percentage',
  'quality',
  'luminance',
  'attempts',
  'max_attempts',
  'reason',
  'code',
]);

// A number is a measurement too where its name is made of nothing but these: what of the check was measured, and the measure.
// `credit_score` and `age` are about the person.
const subjects = 'face|liveness|match|similarity|quality|luminance|confidence|spoof|attack|occlusion|blur|sharpness';
const measures = 'score|percentage|percent|threshold|confidence|quality|luminance|similarity|attempts';
const limits = 'review|decline|min|max|minimum|maximum';
const measuring = new RegExp(`^(?:(?:${subjects}|${limits})_)*(?:${measures})$`);

/** `reviewThreshold` as `review_threshold`. */
export const asSnake = (key: string): string =>
  key.replace(/[a-z\d][A-Z]/g, (seam) => `${seam.charAt(0)}_${seam.charAt(1).toLowerCase()}`);

/** The measurement that a key of the data is, however it is written; null for a key that is none of ours. */
export function measurementKey(key: string): MeasurementKey | null {
  const name = asSnake(key);
  return measurementKeys.has(name) ? (name as MeasurementKey) : null;
}

/** The number that a value is, also where it was stored as text; null for any other. */
export function numberIn(value: unknown): number | null {
  const isNumeric =
    typeof value === 'string' && /^\s*[+-]?(?:\d{1,20}(?:\.\d{1,30})?|\.\d{1,30})(?:e[+-]?\d{1,3})?\s*$/i.test(value);
  const number = isNumeric ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** A row whose value is a number where its name says that it measures: a code of digits is none. */
function measured(row: DataRow): DataRow {
  const number = typeof row.value === 'string' ? numberIn(row.value) : null;
  const isNumber = number !== null && measuring.test(asSnake(row.key));
  return isNumber ? { ...row, value: number } : row;
}

function isMeasurement({ key, value }: DataRow): boolean {
  return (
    measurementKey(key) !== null || ((typeof value === 'number' || value === null) && measuring.test(asSnake(key)))
  );
}

/** Whether a name says that the number under it measures the check, and nothing about the person. */
export const isMeasured = (key: string): boolean => measurementKey(key) !== null || measuring.test(asSnake(key));

/** One row of a warning's data. */
export interface DataRow {
  key: string;
  value: string | number | boolean | null;
  /** It stands under the name of a credential, so words stand in its place. */
  isSecret?: true;
}

/** A warning's `additional_data`, parted by what may be shown at once. */
export interface WarningData {
  /** Text that the vendor wrote for a reader. Null: the data is no plain text. */
  text: string | null;
  measurements: DataRow[];
  /** Other keys: they may hold personal data (a birth date, a document number), so they wait until asked for. */
  others: DataRow[];
}

const none: WarningData = { text: null, measurements: [], others: [] };

/** Parts a warning's data; JSON text is read as the object it is. Null, empty and unreadable data give no rows. */
export function dataOf(additional: VerificationWarning['additional_data']): WarningData {
  if (typeof additional === 'string') {
    const parsed = parseObject(additional);
    return parsed ? dataOf(parsed) : { ...none, text: additional.trim() ? additional : null };
  }
  if (additional === null) return none;
  const rows = rowsOf(additional);
  return {
    text: null,
    measurements: rows.filter(isMeasurement),
    others: rows.filter((row) => !isMeasurement(row)),
  };
}

/** A hostile getter or proxy of a JavaScript host gives no rows. */
function rowsOf(additional: object): DataRow[] {
  try {
    return Object.entries(additional).map(([key, value]) => {
      const row = measured({ key, value: plain(value) });
      return row.value !== null && isSecretIn(additional as Record<string, unknown>, key)
        ? { ...row, isSecret: true }
        : row;
    });
  } catch {
    return [];
  }
}

function parseObject(text: string): object | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.parse(text) as object;
  } catch {
    return null;
  }
}

/** Nested values are written as JSON; what cannot be written is left blank rather than guessed. */
function plain(value: unknown): DataRow['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value;
  try {
    return JSON.stringify(value) ?? null;
  } catch {
    return null;
  }
}
