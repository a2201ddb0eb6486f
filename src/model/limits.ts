import type { Tone } from './status.js';

/** The customer's own limits on the 0 to 100 scale. They are not in the payload, and there is no default. */
export interface ScoreLimits {
  /** A score at or below it goes to review. */
  review?: number | undefined;
  /** A score at or below it is declined. */
  decline?: number | undefined;
}

/** Where a score stands against the limits. */
export type ScoreBand = 'aboveReview' | 'aboveDecline' | 'review' | 'decline';

/** The tone of a band; it says what the host's limits say, never what the API decided. */
export const bandTone: Record<ScoreBand, Tone> = {
  aboveReview: 'positive',
  aboveDecline: 'positive',
  review: 'caution',
  decline: 'negative',
};

const usable = (limit: number | undefined): limit is number => typeof limit === 'number' && Number.isFinite(limit);

/**
 * The band of a score and the limit that decides it. "At or below" is the API's own rule, so the worst limit reached wins,
 * also where review is set below decline. Null without a usable limit.
 */
export function bandOf(score: number, limits: ScoreLimits | undefined): { band: ScoreBand; limit: number } | null {
  const { review, decline } = limits ?? {};
  if (usable(decline) && score <= decline) return { band: 'decline', limit: decline };
  if (usable(review) && score <= review) return { band: 'review', limit: review };
  if (usable(review)) return { band: 'aboveReview', limit: review };
  return usable(decline) ? { band: 'aboveDecline', limit: decline } : null;
}

/** The limits that have a place on the scale, lowest first: 0 and 100 do, 101 and NaN do not. */
export function marksOf(limits: ScoreLimits | undefined): number[] {
  const marks = [limits?.decline, limits?.review].filter(usable).filter((limit) => limit >= 0 && limit <= 100);
  return [...new Set(marks)].sort((a, b) => a - b);
}
