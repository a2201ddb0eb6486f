import type { Format } from '../messages/format.js';
import type { ScoreMessages } from '../messages/Messages.js';
import { shownScore } from '../model/rounding.js';
import { bandOf, marksOf, type ScoreBand, type ScoreLimits } from '../model/limits.js';
import { clampScore } from './ScoreGauge.geometry.js';

/** A score in words, the same wherever it is told. */
export interface ScoreReading {
  /** Null: no score exists, or it is out of range, or there is no limit to hold it against. */
  band: ScoreBand | null;
  outOfRange: boolean;
  /** The score as it is told; null where there is none. Its side of each limit is that of the score itself. */
  shown: number | null;
  /** The same as text. */
  number: string;
  /** Where it stands: against the limits, or out of range. Empty: nothing can be said. */
  note: string;
  /** The marks on the scale that the note does not name. Empty: none. */
  legend: string;
}

export function readingOf(
  score: number | null,
  limits: ScoreLimits | undefined,
  words: ScoreMessages,
  format: Format,
): ScoreReading {
  // Without a score no number stands there at all: one of the limits could be taken for it.
  if (score === null) return { band: null, outOfRange: false, shown: null, number: '', note: '', legend: '' };
  const legend = (named: readonly (keyof ScoreLimits)[]): string => legendOf(limits, named, words, format);
  const shown = shownScore(score, limits);
  const number = format.number(shown);
  if (clampScore(score) !== score)
    return { band: null, outOfRange: true, shown, number, note: words.outOfRange, legend: legend([]) };
  const found = bandOf(score, limits);
  if (!found) return { band: null, outOfRange: false, shown, number, note: '', legend: '' };
  const { band, limit } = found;
  const decline = limits?.decline;
  const isBetween = band === 'review' && typeof decline === 'number' && Number.isFinite(decline);
  const note = isBetween
    ? words.between(format.number(decline), format.number(limit))
    : words.band[band](format.number(limit));
  const named = isBetween ? (['decline', 'review'] as const) : ([limitOf[band]] as const);
  return { band, outOfRange: false, shown, number, note, legend: legend(named) };
}

const limitOf: Record<ScoreBand, keyof ScoreLimits> = {
  aboveReview: 'review',
  aboveDecline: 'decline',
  review: 'review',
  decline: 'decline',
};

function legendOf(
  limits: ScoreLimits | undefined,
  named: readonly (keyof ScoreLimits)[],
  words: ScoreMessages,
  format: Format,
): string {
  return (['decline', 'review'] as const)
    .flatMap((name) => {
      const limit = limits?.[name];
      const marked = limit !== undefined && marksOf({ [name]: limit }).length > 0;
      return marked && !named.includes(name) ? [words.limit[name](format.number(limit))] : [];
    })
    .join(' · ');
}
