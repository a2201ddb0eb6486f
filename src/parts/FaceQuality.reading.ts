import type { Format } from '../messages/format.js';
import type { FaceMessages } from '../messages/Messages.js';
import { fieldsOf, hasField, numberOf } from '../model/fields.js';

const fields = ['face_quality', 'face_luminance'] as const;

/** One measurement of the picture in words, the same wherever it is told. */
export interface FaceReading {
  field: (typeof fields)[number];
  label: string;
  /** Null: the payload names it without a number. */
  value: number | null;
  outOfRange: boolean;
  /** The number on its scale, or that there is none. */
  text: string;
  /** What the ends of the scale mean, or that the number is beyond them; empty without a number. */
  note: string;
}

/** The measurements that the payload names. */
export function readingsOf(report: unknown, words: FaceMessages, format: Format): FaceReading[] {
  const clean = fieldsOf('FaceQuality', report, fields);
  return fields
    .filter((field) => hasField(report, field))
    .map((field) => {
      const value = numberOf(clean[field]);
      const label = words.label[field];
      if (value === null) return { field, label, value, outOfRange: false, text: words.notAvailable, note: '' };
      const outOfRange = value < 0 || value > 100;
      const note = outOfRange ? words.outOfRange : words.note[field];
      return { field, label, value, outOfRange, text: words.value(format.number(value)), note };
    });
}
