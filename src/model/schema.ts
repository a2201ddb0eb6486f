import * as v from 'valibot';
import { foundAt, type Fields } from './ownFields.js';
import type { ReadProblem } from './report.js';

interface Field {
  schema: v.GenericSchema;
  /** What the documentation promises, as a problem says it. */
  expected: string;
  isOptional?: true;
  isPercent?: true;
}

const finite = v.custom((value) => value === null || Number.isFinite(value));
const textOrNull = v.custom((value) => value === null || typeof value === 'string');

const text: Field = { schema: v.string(), expected: 'text' };
const url: Field = { schema: textOrNull, expected: 'a URL, or null' };
const age: Field = { schema: finite, expected: 'a number, or null' };
const percent: Field = { schema: finite, expected: 'a number from 0 to 100, or null', isPercent: true };
const optionalPercent: Field = { ...percent, isOptional: true };

const isGender = (value: unknown): boolean => {
  const shares = value as { male: unknown; female: unknown };
  return (
    value === null || typeof value === 'string' || (Number.isFinite(shares.male) && Number.isFinite(shares.female))
  );
};

/** The documented report, field by field. Words stay open: an unknown status is a status. */
export const reportSchema: Record<string, Field> = {
  status: text,
  method: text,
  score: percent,
  reference_image: url,
  video_url: url,
  age_estimation: age,
  warnings: { schema: v.custom(Array.isArray), expected: 'a list of warnings' },
  node_id: { schema: textOrNull, expected: 'text or null', isOptional: true },
  face_quality: optionalPercent,
  face_luminance: optionalPercent,
  gender_estimation: { schema: v.custom(isGender), expected: 'two percentages, a word, or null', isOptional: true },
};

/** One of its warnings. */
export const warningSchema: Record<string, Field> = {
  risk: text,
  additional_data: {
    schema: v.custom((value) => typeof value === 'string' || typeof value === 'object'),
    expected: 'text, an object or null',
  },
  log_type: text,
  short_description: text,
  long_description: text,
};

/**
 * The fields with every documented one present and of its type; unknown ones stay as they came.
 * A missing or wrong one is null and told to `problems`, a percentage out of range is kept and told. Optional ones may be missing, those in `lacks` null.
 */
export function checkFields(
  schema: Record<string, Field>,
  fields: Fields,
  pathOf: (name: string) => string,
  problems: ReadProblem[],
  lacks: readonly string[] = [],
): Fields {
  const checked = { ...fields };
  for (const [name, { schema: type, expected, isOptional, isPercent }] of Object.entries(schema)) {
    const value = checked[name];
    if ((value === undefined && isOptional) || (value === null && lacks.includes(name))) continue;
    const isRight = fits(type, value);
    if (!isRight) checked[name] = null;
    else if (!isPercent || !((value as number) < 0 || (value as number) > 100)) continue;
    const message = isRight
      ? 'is out of range; kept as given'
      : `${value === undefined ? 'is missing' : 'has the wrong type'}; read as null`;
    // Only a percentage may be quoted: any other field can hold a URL or something about a person.
    problems.push({ path: pathOf(name), message: `${name} ${message}.`, found: foundAt(value, isPercent), expected });
  }
  return checked;
}

function fits(type: v.GenericSchema, value: unknown): boolean {
  try {
    return v.is(type, value);
  } catch {
    // A proxy may refuse to say what it is.
    return false;
  }
}
