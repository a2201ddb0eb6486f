import { describe, expect, it } from 'vitest';
import { bandOf, bandTone, marksOf, type ScoreBand, type ScoreLimits } from '../../src/model/limits.js';

const both = { review: 80, decline: 50 };
const reversed = { review: 50, decline: 80 };

const rows: [number, ScoreLimits | undefined, ScoreBand | null, number | null][] = [
  [89.92, both, 'aboveReview', 80],
  [80.001, both, 'aboveReview', 80],
  [80, both, 'review', 80],
  [79.999, both, 'review', 80],
  [50.5, both, 'review', 80],
  [50, both, 'decline', 50],
  [0, both, 'decline', 50],
  [60, { review: 80 }, 'review', 80],
  [90, { review: 80 }, 'aboveReview', 80],
  [60, { decline: 50 }, 'aboveDecline', 50],
  [50, { decline: 50 }, 'decline', 50],
  [0, { review: 0 }, 'review', 0],
  [0.1, { review: 0 }, 'aboveReview', 0],
  [100, { decline: 100 }, 'decline', 100],
  [60, reversed, 'decline', 80],
  [40, reversed, 'decline', 80],
  [90, reversed, 'aboveReview', 50],
  [60, { review: Number.NaN, decline: 50 }, 'aboveDecline', 50],
  [60, { review: Number.NaN, decline: Number.NaN }, null, null],
  [60, { review: Number.POSITIVE_INFINITY }, null, null],
  [60, { review: undefined }, null, null],
  [60, {}, null, null],
  [60, undefined, null, null],
];

describe('bandOf', () => {
  it.each(rows)('%d against %j is %s, decided by %s', (score, limits, band, limit) => {
    expect(bandOf(score, limits)).toEqual(band === null ? null : { band, limit });
  });

  it('is calm above the limits, and never guesses a tone between', () => {
    expect(bandTone).toEqual({
      aboveReview: 'positive',
      aboveDecline: 'positive',
      review: 'caution',
      decline: 'negative',
    });
  });
});

describe('marksOf', () => {
  it.each([
    [both, [50, 80]],
    [reversed, [50, 80]],
    [{ review: 0, decline: 100 }, [0, 100]],
    [{ review: 50, decline: 50 }, [50]],
    [{ review: 101, decline: -1 }, []],
    [{ review: Number.NaN }, []],
    [undefined, []],
  ] as [ScoreLimits | undefined, number[]][])('marks of %j are %j', (limits, marks) => {
    expect(marksOf(limits)).toEqual(marks);
  });
});
