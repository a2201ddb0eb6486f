import { expect, it } from 'vitest';
import { levelBelow, levelOf } from '../../src/parts/heading.js';

it.each([
  [1, 1],
  [6, 6],
  [7, 6],
  [0, 1],
  [-3, 1],
  [2.4, 2],
  ['4', 4],
  [Infinity, 6],
  [Number.NaN, 3],
  ['two', 3],
  ['', 3],
  [null, 3],
  [undefined, 3],
  [{}, 3],
  [[], 3],
  [true, 3],
  [Symbol('x'), 3],
])('a level of %s is %i in HTML', (given, level) => {
  expect(levelOf(given, 3)).toBe(level);
});

it('ends at six', () => {
  expect([levelBelow(1), levelBelow(5), levelBelow(6)]).toEqual([2, 6, 6]);
});
