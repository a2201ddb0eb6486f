import type { Tone } from './status.js';

/** An estimated age against a minimum age. */
export type AgeRelation = 'above' | 'below' | 'exact' | 'within';

/** The tone of a relation. Only a host that gives a minimum age gets one: other reports have no age rule. */
export const relationTone: Record<AgeRelation, Tone> = {
  above: 'positive',
  exact: 'positive',
  below: 'negative',
  within: 'caution',
};

/**
 * How an age relates to a minimum, and by how many years. Below means strictly below (the API's AGE_BELOW_MINIMUM). Within means
 * that the model's margin reaches across the minimum, so the estimate alone does not settle it. Null without a usable minimum.
 */
export function relationOf(
  age: number,
  minimum: number | undefined,
  margin: number | undefined,
): { relation: AgeRelation; difference: number } | null {
  if (minimum === undefined || !Number.isFinite(minimum)) return null;
  const difference = exactDifference(age, minimum);
  const [, low = Number.NaN, high = Number.NaN] = bordersOf(minimum, margin);
  if (low <= age && age <= high) return { relation: 'within', difference };
  if (difference === 0) return { relation: 'exact', difference };
  return { relation: age < minimum ? 'below' : 'above', difference };
}

/** Whether a margin says anything: a positive, finite number of years. */
export function isMargin(margin: number | undefined): margin is number {
  return margin !== undefined && Number.isFinite(margin) && margin > 0;
}

/** The ages at which a relation changes: the minimum, and with a margin its two ends. An age that is rounded onto or across one of them would contradict the relation beside it. */
export function bordersOf(minimum: number | undefined, margin: number | undefined): number[] {
  if (minimum === undefined || !Number.isFinite(minimum)) return [];
  if (!isMargin(margin)) return [minimum];
  return [minimum, asWritten(minimum - margin, minimum, margin), asWritten(minimum + margin, minimum, margin)];
}

/** How many years lie between an age and a minimum. 0 only where they are the same. */
export function exactDifference(a: number, b: number): number {
  const difference = Math.abs(a - b);
  return asWritten(difference, a, b) || difference;
}

/** Binary fractions make 24.3 - 18 end in 000001; a sum or a difference has no more decimals than its parts were written with. */
function asWritten(result: number, a: number, b: number): number {
  return Number(result.toFixed(Math.min(Math.max(decimalsOf(a), decimalsOf(b)), 100)));
}

/** 2 for 24.35, and 7 for 1e-7. */
function decimalsOf(value: number): number {
  const [, decimals = '', exponent = '0'] = /(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, decimals.length - Number(exponent));
}
