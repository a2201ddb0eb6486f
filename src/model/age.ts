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
  if (isMargin(margin) && difference <= margin) return { relation: 'within', difference };
  if (difference === 0) return { relation: 'exact', difference };
  return { relation: age < minimum ? 'below' : 'above', difference };
}

/** Whether a margin says anything: a positive, finite number of years. */
export function isMargin(margin: number | undefined): margin is number {
  return margin !== undefined && Number.isFinite(margin) && margin > 0;
}

/** Binary fractions make 24.3 - 18 end in 000001; no more decimals are shown than were given. */
function exactDifference(a: number, b: number): number {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  return Number(Math.abs(a - b).toFixed(Math.min(decimals, 20)));
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
