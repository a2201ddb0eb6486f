import type { DecisionMessages } from '../messages/Messages.js';
import type { Outcome } from '../model/decision.js';

/** What an outcome's button says, the question before it is sent, and the button that sends it. */
export function pressWords(
  words: DecisionMessages,
  outcome: Outcome,
  toReview: boolean,
): { choose: string; ask: string; confirm: string } {
  if (outcome === 'In Review' && toReview) return words.toReview;
  return { choose: words.choose[outcome], ask: words.ask[outcome], confirm: words.confirm[outcome] };
}
