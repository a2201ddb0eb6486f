import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterSpread, afterTurn, restingWheel, spreadOf, type WheelTurn } from '../../src/viewer/pinch.js';

/** The steps that turns of a wheel make, one every 16 ms. */
function stepsOf(turns: readonly (number | Partial<WheelTurn>)[]): number[] {
  let wheel = restingWheel;
  return turns.map((given, index) => {
    const turn = typeof given === 'number' ? { deltaY: given } : given;
    const made = afterTurn(wheel, { deltaY: 0, deltaMode: 0, at: index * 16, ...turn });
    wheel = made.pinch;
    return made.steps;
  });
}
const sum = (steps: readonly number[]): number => steps.reduce((total, step) => total + step, 0);
const times = (count: number, delta: number): number[] => Array.from({ length: count }, () => delta);

describe('a wheel with a modifier', () => {
  it.each([
    ['the beginning of a pinch', times(4, -1.2), 0],
    ['a pinch that parts by two thirds', times(17, -3), 1],
    ['one that closes as much', times(17, 3), -1],
    ['a long one', times(61, -3), 6],
    ['a notch', [-100], 1],
    ['a notch of another maker', [120], -1],
    ['a notch on a magnified page', [-66.7], 1],
    ['a notch in lines', [{ deltaY: -3, deltaMode: 1 }], 1],
    ['a line', [{ deltaY: 1, deltaMode: 1 }], -1],
    ['a page', [{ deltaY: 1, deltaMode: 2 }], -1],
    ['three notches', times(3, -120), 3],
    ['a notch after a little', [-29, -100, -29], 1],
    ['there and back', [-20, 20, -20, 20], 0],
    ['nothing', [0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY], 0],
  ] as const)('%s', (_what, turns, steps) => {
    expect(sum(stepsOf(turns))).toBe(steps);
  });

  it('begins anew after a pause', () => {
    expect(
      stepsOf([
        { deltaY: -20, at: 0 },
        { deltaY: -20, at: 400 },
      ]),
    ).toEqual([0, 1]);
    expect(
      stepsOf([
        { deltaY: -20, at: 0 },
        { deltaY: -20, at: 401 },
      ]),
    ).toEqual([0, 0]);
  });

  it('makes as many steps however its turns are cut', () => {
    const small = fc.double({ min: 0.01, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 200 }), fc.constantFrom(1, -1), (parts, sign) => {
        const total = sum(parts);
        const whole = sum(stepsOf(parts.map((part) => -sign * part)));
        const even = sum(stepsOf(times(Math.ceil(total / 5), (-sign * total) / Math.ceil(total / 5))));
        expect(Math.abs(whole - even)).toBeLessThanOrEqual(1);
        expect(Math.sign(whole) * sign).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never makes two steps of one turn', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), fc.constantFrom(0, 1, 2, 7), (deltas, deltaMode) => {
        for (const steps of stepsOf(deltas.map((deltaY) => ({ deltaY, deltaMode }))))
          expect([-1, 0, 1]).toContain(steps);
      }),
    );
  });
});

describe('two fingers', () => {
  it('make as many steps as their distance says, in one move or in many', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 400, noNaN: true }),
        fc.array(fc.double({ min: 20, max: 400, noNaN: true }), { minLength: 1, maxLength: 30 }),
        (first, moves) => {
          let spread = first;
          let made = 0;
          for (const now of moves) {
            const next = afterSpread(spread, now);
            spread = next.spread;
            made += next.steps;
          }
          const once = afterSpread(first, moves.at(-1) ?? first).steps;
          expect(Math.abs(made - once)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it.each([
    [100, 134, 0],
    [100, 135, 1],
    [100, 400, 4],
    [400, 100, -4],
    [100, 75, 0],
    [0, 100, 0],
    [100, 0, 0],
  ])('from %i to %i pixels make %i steps', (before, now, steps) => {
    expect(afterSpread(before, now).steps).toBe(steps);
  });

  it('are the first two of three, and one is none', () => {
    const [a, b, c] = [
      { x: 0, y: 0 },
      { x: 3, y: 4 },
      { x: 900, y: 0 },
    ] as const;
    expect(spreadOf([a, b, c])).toBe(5);
    expect(spreadOf([a])).toBe(0);
    expect(spreadOf([])).toBe(0);
  });
});
