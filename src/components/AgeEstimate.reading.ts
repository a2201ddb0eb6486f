import type { Format } from '../messages/format.js';
import type { AgeMessages } from '../messages/Messages.js';
import { isMargin, relationOf, type AgeRelation } from '../model/age.js';

/** An age in words, the same wherever it is told. */
export interface AgeReading {
  /** Null: there is no age, or it is out of range, or no minimum to hold it against. */
  relation: AgeRelation | null;
  outOfRange: boolean;
  /** The age with its unit; empty when there is none. */
  years: string;
  /** How far it can be off; empty when the host did not say. */
  margin: string;
  /** Where it stands: against the minimum, or out of range. Empty: nothing can be said. */
  note: string;
}

export function readingOf(
  age: number | null,
  minimumAge: number | undefined,
  margin: number | undefined,
  words: AgeMessages,
  format: Format,
): AgeReading {
  if (age === null) return { relation: null, outOfRange: false, years: '', margin: '', note: '' };
  const outOfRange = age < 0;
  const found = outOfRange ? null : relationOf(age, minimumAge, margin);
  const relation = found?.relation ?? null;
  const told = {
    relation,
    outOfRange,
    years: words.years(format.number(age), age),
    margin: isMargin(margin) ? words.margin(format.number(margin)) : '',
  };
  if (!found || minimumAge === undefined) return { ...told, note: outOfRange ? words.outOfRange : '' };
  const minimum = format.number(minimumAge);
  // The sentence names the minimum, and the distance where there is one.
  const note =
    found.relation === 'exact' || found.relation === 'within'
      ? words.relation[found.relation](minimum)
      : words.relation[found.relation](format.number(found.difference), minimum, found.difference);
  return { ...told, note };
}
