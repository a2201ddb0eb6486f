import type { VerificationReport } from '../../src/index.js';
import { inReview, receivedAt, warnings } from '../fixtures/reports.ts';

/** What a back-office keeps of one case. */
export interface Case {
  number: string;
  report: VerificationReport;
  receivedAt: string;
}

/** Three cases that wait for a person. */
export const cases: readonly Case[] = [
  {
    number: '1042',
    report: { ...inReview, warnings: [warnings.warning, warnings.withMeasurements, warnings.information] },
    receivedAt: receivedAt.fresh,
  },
  {
    number: '1043',
    report: {
      ...inReview,
      score: 41.7,
      node_id: 'feature_liveness_2',
      warnings: [warnings.withMeasurements, { ...warnings.error, log_type: 'warning' }],
    },
    receivedAt: receivedAt.fresh,
  },
  {
    number: '1044',
    report: { ...inReview, score: 72, node_id: 'feature_liveness_3', warnings: [warnings.withText] },
    receivedAt: receivedAt.fresh,
  },
];

const ranks = ['error', 'warning'];

/** The vendor's words for the first warning that had an effect: why a case is here, in one line. */
export function causeOf({ warnings: all }: VerificationReport): string {
  const cause = ranks.flatMap((rank) => all.filter(({ log_type }) => log_type === rank))[0];
  return cause?.short_description ?? 'No cause was given';
}
