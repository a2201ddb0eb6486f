import { fieldsOf, foundAt, itemsOf, type Fields } from './ownFields.js';
import type { ReadProblem } from '../model/report.js';

interface Field {
  isRight: (value: unknown) => boolean;
  /** What the documentation promises, as a problem says it. */
  expected: string;
  isPercent?: true;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isNumberOrNull = (value: unknown): boolean => value === null || Number.isFinite(value);

const text: Field = { isRight: isText, expected: 'text' };
const textOrNull: Field = { isRight: isTextOrNull, expected: 'text or null' };
const url: Field = { isRight: isTextOrNull, expected: 'a URL, or null' };
const percent: Field = { isRight: isNumberOrNull, expected: 'a number from 0 to 100, or null', isPercent: true };

/** The documented report, field by field, without its warnings; any may be absent. Words stay open: an unknown status is a status. */
export const reportSchema: Readonly<Record<string, Field>> = {
  status: text,
  method: text,
  score: percent,
  reference_image: url,
  video_url: url,
  age_estimation: { isRight: isNumberOrNull, expected: 'a number, or null' },
  matches: { isRight: (value) => itemsOf(value ?? []) !== null, expected: 'a list, or null' },
  node_id: textOrNull,
  feature: textOrNull,
  face_quality: percent,
  face_luminance: percent,
  gender_estimation: {
    isRight: (value) => {
      const { male, female } = fieldsOf(value) ?? {};
      return isTextOrNull(value) || (Number.isFinite(male) && Number.isFinite(female));
    },
    expected: 'two percentages, a word, or null',
  },
};

/** One of its warnings. */
export const warningSchema: Readonly<Record<string, Field>> = {
  risk: text,
  additional_data: {
    isRight: (value) => isText(value) || typeof value === 'object',
    expected: 'text, an object or null',
  },
  log_type: text,
  short_description: text,
  long_description: text,
};

export const wrongType = (name: string): string => `${name} has the wrong type; kept as it came, and cannot be shown.`;

/** Tells of each field that is of the wrong type, and of each percentage out of range. Nothing is changed, and an absent field is no problem. */
export function checkFields(
  schema: Readonly<Record<string, Field>>,
  fields: Fields,
  pathOf: (name: string) => string,
  problems: ReadProblem[],
): void {
  for (const [name, { isRight, expected, isPercent }] of Object.entries(schema)) {
    const value = fields[name];
    const isTyped = value === undefined || isRight(value);
    if (isTyped && !(isPercent && ((value as number) < 0 || (value as number) > 100))) continue;
    problems.push({
      path: pathOf(name),
      message: isTyped ? `${name} is out of range; kept as given.` : wrongType(name),
      // Only a percentage may be quoted: any other field can hold a URL or something about a person.
      found: foundAt(value, isPercent),
      expected,
    });
  }
}
