import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rounded, shownMeasure, shownScore, shownYears } from '../../src/model/rounding.js';

describe('a score', () => {
  it.each([
    [98.5300064086914, 98.53],
    [0, 0],
    [-0, 0],
    [100, 100],
    [64.31, 64.31],
    [99.996, 99.99],
    [99.999999999, 99.99],
    [0.004, 0.01],
    [5e-324, 0.01],
    [-0.004, -0.01],
    [-5e-324, -0.01],
    [100.004, 100.01],
    [100.00000001, 100.01],
    [89.995, 90],
    [0.1 + 0.2, 0.3],
    [1.005, 1],
    [1_234_567.891, 1_234_567.89],
    [1e21, 1e21],
    [-1e300, -1e300],
  ])('%d is told as %d', (score, shown) => {
    expect(shownScore(score)).toBe(shown);
  });

  it.each([
    [79.999, { review: 80 }, 79.99],
    [80.004, { review: 80 }, 80.01],
    [80, { review: 80 }, 80],
    [49.9999, { review: 80, decline: 50 }, 49.99],
    [50.0001, { review: 80, decline: 50 }, 50.01],
    [79.999, { decline: 80 }, 79.99],
    [79.9985, { review: 79.999 }, 79.99],
    [79.999, { review: 79.999 }, 79.999],
    [79.9991, { review: 79.999 }, 80],
    [79.997, { review: 80, decline: 79.995 }, 79.997],
    [79.99712, { review: 80, decline: 79.995 }, 79.997],
    [79.999, { review: Number.NaN, decline: Number.POSITIVE_INFINITY }, 80],
    [79.999, {}, 80],
  ])('%d, held against %j, is told as %d', (score, limits, shown) => {
    expect(shownScore(score, limits)).toBe(shown);
  });
});

it.each([
  [27.329999923706055, [], 27.3],
  [9.329999923706055, [], 9.3],
  [17.99, [18], 17.9],
  [17.99, [], 18],
  [18.04, [18], 18.1],
  [18, [18], 18],
  [0.04, [], 0.1],
  [-0.04, [], -0.1],
  [0, [], 0],
  [21.04, [18, 15, 21], 21.1],
  [20.96, [18, 15, 21], 20.9],
])('years: %d with the borders %j are told as %d', (years, borders, shown) => {
  expect(shownYears(years, borders)).toBe(shown);
});

it.each([
  [0.98530006, [], 0.99],
  [0.9996, [], 0.99],
  [1.0004, [], 1.01],
  [0.0042, [], 0.01],
  [71.40000152587891, [], 71.4],
  [3, [], 3],
  [64.999, [65], 64.99],
])('a measurement: %d against %j is told as %d', (value, against, shown) => {
  expect(shownMeasure(value, against)).toBe(shown);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('leaves %d alone', (value) => {
  expect(rounded(value, 2, [0, 100])).toBe(value);
});

describe('whatever the number and the limits', () => {
  const near = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -1, max: 101, noNaN: true }),
    fc.integer({ min: -100, max: 10_100 }).map((hundredths) => hundredths / 100),
    fc.constantFrom(0, 1, 18, 50, 80, 100, 79.995, 80.005, 1e-7),
  );
  // Numbers and limits that lie a hair's breadth from each other, since that is where rounding lies.
  const hair = fc.constantFrom(0, 1e-15, 1e-10, 1e-7, 0.0004, 0.004, 0.005, 0.006, 0.04, 0.05, 0.06);
  const close = fc.tuple(near, hair, fc.constantFrom(1, -1)).map(([at, by, way]) => at + by * way);
  const limit = fc.oneof(near, close, fc.constantFrom(undefined, Number.NaN));
  const given = fc.tuple(close, fc.tuple(limit, limit, limit)).chain(([value, limits]) =>
    fc.tuple(
      fc.oneof(
        fc.constant(value),
        hair.map((by) => (limits[0] ?? 0) + by),
      ),
      fc.constant(limits),
    ),
  );
  const side = (value: number, border: number): number => Math.sign(value - border) + 0;

  it.each([1, 2])('with %d decimals it stays on the same side of each, and near', (decimals) => {
    fc.assert(
      fc.property(given, ([value, limits]) => {
        if (!Number.isFinite(value)) return;
        const borders = [0, 100, ...limits];
        const shown = rounded(value, decimals, borders);
        for (const border of borders)
          if (border !== undefined && Number.isFinite(border)) expect(side(shown, border)).toBe(side(value, border));
        expect(shown >= 0 && shown <= 100).toBe(value >= 0 && value <= 100);
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(10 ** -decimals * (1 + 1e-6));
        expect(rounded(shown, decimals, borders)).toBe(shown);
        expect(Object.is(shown, -0)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it('has at most two decimals where only the scale and whole limits bound it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.integer({ min: 0, max: 100 }),
        (score, review) => {
          expect(String(shownScore(score, { review }))).toMatch(/^-?\d+(\.\d{1,2})?$/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
