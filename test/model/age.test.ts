import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bordersOf, isMargin, relationOf, relationTone, type AgeRelation } from '../../src/model/age.js';
import { shownYears } from '../../src/model/rounding.js';

const rows: [number, number | undefined, number | undefined, AgeRelation | null, number][] = [
  [24.3, 18, undefined, 'above', 6.3],
  [17.7, 18, undefined, 'below', 0.3],
  [18, 18, undefined, 'exact', 0],
  [17.99, 18, undefined, 'below', 0.01],
  [0, 18, undefined, 'below', 18],
  [0, 0, undefined, 'exact', 0],
  [5, 0, undefined, 'above', 5],
  [20.1, 18, 3, 'within', 2.1],
  [21, 18, 3, 'within', 3],
  [21.1, 18, 3, 'above', 3.1],
  [14.9, 18, 3, 'below', 3.1],
  [18, 18, 3, 'within', 0],
  [2, 1, 50, 'within', 1],
  [24.3, 18, 0, 'above', 6.3],
  [24.3, 18, -3, 'above', 6.3],
  [18.3, 18, 0.3, 'within', 0.3],
  [24.3, 18, Number.NaN, 'above', 6.3],
  [24.3, Number.NaN, undefined, null, 0],
  [24.3, Number.POSITIVE_INFINITY, undefined, null, 0],
  [24.3, undefined, 3, null, 0],
];

describe('relationOf', () => {
  it.each(rows)('%d against %s, ± %s: %s by %d', (age, minimum, margin, relation, difference) => {
    expect(relationOf(age, minimum, margin)).toEqual(relation === null ? null : { relation, difference });
  });

  it('never shows more decimals than it was given', () => {
    for (let tenths = 0; tenths <= 1200; tenths += 1) {
      const { difference } = relationOf(tenths / 10, 18, undefined) ?? { difference: Number.NaN };
      expect(String(difference)).toMatch(/^\d+(\.\d)?$/);
    }
  });

  it.each([
    [1e-7, 0, 'above', 1e-7],
    [18.0000001, 18, 'above', 1e-7],
    [5e-324, 0, 'above', 5e-324],
  ])('%d is not exactly %d, however near', (age, minimum, relation, difference) => {
    expect(relationOf(age, minimum, undefined)).toEqual({ relation, difference });
  });

  it('is the same of the age as it is told, whatever the minimum and the margin', () => {
    const tenths = fc.integer({ min: 0, max: 1200 }).map((each) => each / 10);
    const years = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 10, max: 1200 }).map((each) => each / 10),
    );
    const near = fc.tuple(tenths, fc.constantFrom(0, 1e-12, 1e-7, 0.004, -0.004, 0.04, 0.05, -0.04, -0.05));
    const margin = fc.oneof(tenths, fc.constantFrom(undefined, 3, Number.NaN));
    fc.assert(
      fc.property(near, years, margin, fc.boolean(), ([at, by], minimum, off, atEdge) => {
        const age = (atEdge ? minimum + (off && Number.isFinite(off) ? off : 0) : at) + by;
        const shown = shownYears(age, bordersOf(minimum, off));
        expect(relationOf(shown, minimum, off)?.relation).toBe(relationOf(age, minimum, off)?.relation);
        // Two borders that lie nearer than one decimal leave no room for it.
        if (off === undefined) expect(String(shown)).toMatch(/^-?\d+(\.\d)?$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('tones only what the host asked for', () => {
    expect(relationTone).toEqual({ above: 'positive', exact: 'positive', below: 'negative', within: 'caution' });
  });
});

it.each([
  [3, true],
  [0.5, true],
  [0, false],
  [-1, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
  [undefined, false],
])('takes a margin of %s as one: %s', (margin, expected) => {
  expect(isMargin(margin)).toBe(expected);
});
