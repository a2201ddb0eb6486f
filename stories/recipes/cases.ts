import type { VerificationReport } from '../../src/index.js';

/** From worst to least. */
const ranks = ['error', 'warning'];

/** The vendor's words for the first warning that had an effect: why a case is here, in one line. */
export function causeOf({ warnings: all }: VerificationReport): string {
  const cause = ranks.flatMap((rank) => all.filter(({ log_type }) => log_type === rank))[0];
  return cause?.short_description ?? 'No cause was given';
}
