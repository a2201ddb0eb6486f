import type { Format } from '../messages/format.js';
import type { AgeMessages } from '../messages/Messages.js';
import { bordersOf, exactDifference, isMargin, relationOf, type AgeRelation } from '../model/age.js';
import { shownYears } from '../model/rounding.js';

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
  const shown = shownYears(age, bordersOf(minimumAge, margin));
  const told = {
    relation,
    outOfRange,
    years: words.years(format.number(shown), shown),
    margin: isMargin(margin) ? words.margin(format.number(margin)) : '',
  };
  if (!found || minimumAge === undefined) return { ...told, note: outOfRange ? words.outOfRange : '' };
  const minimum = format.number(minimumAge);
  // The sentence names the minimum, and the distance where there is one: that of the age as it is shown, so that a reader who reckons agrees.
  const distance = shownYears(exactDifference(shown, minimumAge), isMargin(margin) ? [margin] : []);
  const note =
    found.relation === 'exact' || found.relation === 'within'
      ? words.relation[found.relation](minimum)
      : words.relation[found.relation](format.number(distance), minimum, distance);
  return { ...told, note };
}
