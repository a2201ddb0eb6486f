import { describe, expect, it } from 'vitest';
import { arcBox, arcPath, clampScore, markPath } from '../../src/facts/ScoreGauge.geometry.js';

const numbers = (path: string): number[] => path.match(/-?[\d.]+/g)?.map(Number) ?? [];
/** Where a path of `arcPath` ends. */
const end = (share: number): [number, number] => numbers(arcPath(share)).slice(-2) as [number, number];

it.each([
  [0, 0],
  [89.92, 89.92],
  [79.999, 79.999],
  [100, 100],
  [-1, 0],
  [101, 100],
  [1e300, 100],
  [-1e300, 0],
])('draws %d at %d', (score, drawn) => {
  expect(clampScore(score)).toBe(drawn);
});

describe('arcPath', () => {
  it('is level at its ends and highest in the middle', () => {
    const [[left, low], [right, alsoLow], [middle, top]] = [end(0), end(100), end(50)];
    expect(low).toBe(alsoLow);
    expect(middle).toBeCloseTo((left + right) / 2, 1);
    expect(top).toBeLessThan(low);
  });

  it('moves from left to right as the score grows', () => {
    const across = [20, 35, 50, 65, 80].map((share) => end(share)[0]);
    expect(across).toEqual(across.toSorted((a, b) => a - b));
  });

  it.each([
    [0, 0],
    [75, 0],
    [75.1, 1],
    [100, 1],
  ])('takes the right way round at %d', (share, large) => {
    expect(numbers(arcPath(share))[5]).toBe(large);
  });

  it('stays inside its box, marks and line width included', () => {
    const [, , width = 0, height = 0] = numbers(arcBox);
    for (let share = 0; share <= 100; share += 1) {
      const [x, y] = end(share);
      expect(Math.min(x, y, width - x, height - y)).toBeGreaterThan(5);
      for (const at of numbers(markPath(share))) expect(at).toBeGreaterThanOrEqual(0);
    }
  });

  it('never writes NaN or an exponent', () => {
    for (const share of [0, 1e-9, 0.1, 33.333333, 99.999, 100])
      expect(arcPath(share) + markPath(share)).toMatch(/^[MAL\d. -]+$/);
  });
});

it('draws a mark across the line at its limit', () => {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(markPath(50));
  const [x, y] = end(50);
  expect([x1, x2]).toEqual([x, x]);
  expect(Math.min(y1, y2)).toBeLessThan(y);
  expect(Math.max(y1, y2)).toBeGreaterThan(y);
});
