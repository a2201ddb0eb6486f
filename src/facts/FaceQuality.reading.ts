import type { Format } from '../messages/format.js';
import { lackText } from '../messages/lack.js';
import type { FaceMessages } from '../messages/Messages.js';
import { fieldsOf, kindOf, lackOf, numberOf } from '../model/fields.js';

const fields = ['face_quality', 'face_luminance'] as const;

/** One measurement of the picture in words, the same wherever it is told. */
export interface FaceReading {
  field: (typeof fields)[number];
  label: string;
  /** Null: the payload names it without a number. */
  value: number | null;
  state: 'ready' | 'out-of-range' | 'absent' | 'unreadable';
  /** The number on its scale, or that there is none, or that it could not be read. */
  text: string;
  /** What the ends of the scale mean, or that the number is beyond them; empty without a number. */
  note: string;
}

/** The measurements that the payload names. */
export function readingsOf(report: unknown, words: FaceMessages, format: Format): FaceReading[] {
  const clean = fieldsOf('FaceQuality', report, fields);
  return (
    fields
      // What an older API does not know is not shown as missing.
      .filter((field) => kindOf(report, field) !== 'absent')
      .map((field) => {
        const value = numberOf(clean[field]);
        const label = words.label[field];
        if (value === null) {
          const state = lackOf(report, field);
          return { field, label, value, state, text: lackText(words, state), note: '' };
        }
        const state = value < 0 || value > 100 ? 'out-of-range' : 'ready';
        const note = state === 'out-of-range' ? words.outOfRange : words.note[field];
        return { field, label, value, state, text: words.value(format.score(value)), note };
      })
  );
}
