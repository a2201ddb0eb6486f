import type { Spot } from './view.js';

// How far two fingers must part or close before the medium takes a step; the same for what a touchpad makes of them.
const stepRatio = 1.35;
const step = Math.log(stepRatio);
// A browser tells a pinch on a touchpad as a wheel with Ctrl: a hundred pixels for each factor of e.
const perPixel = 0.01;
// A wheel that is told in lines turns by three at a time, and one in pages by one. Both are as much as a hundred pixels.
const pixelsPer = { line: 100 / 3, page: 100 };
// Fingers that rest so many milliseconds have ended what they did.
const pause = 400;

/** A turn of a wheel as a browser tells it. */
export interface WheelTurn {
  deltaY: number;
  /** 0 pixels, 1 lines, 2 pages. */
  deltaMode: number;
  /** Milliseconds, from wherever. */
  at: number;
}

/** What a wheel has been turned by without a step yet: the logarithm of the scale that was asked for. */
export interface WheelPinch {
  amount: number;
  at: number;
}

export const restingWheel: WheelPinch = { amount: 0, at: Number.NEGATIVE_INFINITY };

/**
 * The step that a turn makes, closer (1), farther (-1) or none (0), and what is left for the next. Small turns add up; one turn is one step
 * at most, because the notch of a mouse wheel is as large as its maker likes. Another direction, or a pause, begins anew.
 */
export function afterTurn(
  before: WheelPinch,
  { deltaY, deltaMode, at }: WheelTurn,
): { pinch: WheelPinch; steps: -1 | 0 | 1 } {
  const unit = deltaMode === 1 ? pixelsPer.line : deltaMode === 2 ? pixelsPer.page : 1;
  const turned = -deltaY * unit * perPixel;
  if (!Number.isFinite(turned) || turned === 0) return { pinch: before, steps: 0 };
  const goesOn = Math.sign(turned) === Math.sign(before.amount) && at - before.at <= pause;
  const amount = (goesOn ? before.amount : 0) + turned;
  if (Math.abs(amount) < step) return { pinch: { amount, at }, steps: 0 };
  const isNotch = Math.abs(turned) >= step;
  const sign = amount > 0 ? 1 : -1;
  return { pinch: { amount: isNotch ? 0 : amount - sign * step, at }, steps: sign };
}

/** The distance of the first two fingers; 0 with fewer. */
export function spreadOf([a, b]: readonly Spot[]): number {
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}

/** The steps that two fingers have made since they were `before` apart, and the distance from which the next ones count. */
export function afterSpread(before: number, now: number): { spread: number; steps: number } {
  // Fingers that lie on each other have no ratio.
  if (before <= 0 || now <= 0) return { spread: Math.max(before, now), steps: 0 };
  // Adding 0 turns the negative zero of floating point into 0.
  const steps = Math.trunc(Math.log(now / before) / step + Math.sign(now - before) * 1e-9) + 0;
  return { spread: before * stepRatio ** steps, steps };
}
