import type { ScoreLimits } from './limits.js';

/**
 * A number with at most so many decimals, on the same side of every border as the number itself, and on a border only when that is: 79.999
 * with a border of 80 is 79.99. It lies within one unit of the last decimal; more decimals are kept only where two borders leave no room.
 * A number that is rounded already stays, and so do NaN and the infinities. Borders that are not finite are none.
 */
export function rounded(value: number, decimals: number, borders: readonly (number | undefined)[]): number {
  if (!Number.isFinite(value)) return value;
  const set = borders.filter((border): border is number => Number.isFinite(border));
  const keeps = (near: number): boolean =>
    set.every((border) => Math.sign(near - border) === Math.sign(value - border));
  for (let places = decimals; places <= 20; places += 1) {
    const nearest = Number(value.toFixed(places));
    const other = Number((nearest + Math.sign(value - nearest) / 10 ** places).toFixed(places));
    const found = [nearest, other].find(keeps);
    // Adding 0 turns the negative zero of floating point into 0.
    if (found !== undefined) return found + 0;
  }
  return value;
}

/** A number on the scale of 0 to 100 as it is told: two decimals, and 0, 100 or a limit only when it is exactly that. */
export function shownScore(score: number, limits?: ScoreLimits): number {
  return rounded(score, 2, [0, 100, limits?.review, limits?.decline]);
}

/** Years as they are told: one decimal, and 0 or a border only when they are exactly that. */
export function shownYears(years: number, borders: readonly (number | undefined)[] = []): number {
  return rounded(years, 1, [0, ...borders]);
}

/**
 * A measurement of which the scale is not known, as it is told: two decimals, and an end of a usual scale (0, 1, 100) or one of the values
 * that it is held `against` only when it is exactly that.
 */
export function shownMeasure(value: number, against: readonly (number | undefined)[] = []): number {
  return rounded(value, 2, [0, 1, 100, ...against]);
}
