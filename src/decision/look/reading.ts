import { readInstant } from '../../expiry/instant.js';
import type { Format } from '../../messages/format.js';
import type { DecisionMessages } from '../../messages/Messages.js';
import type { FirstOpinion, Outcome } from '../../model/decision.js';
import { pressWords } from '../pressWords.js';
import type { DecisionInHand } from '../useDecisionInHand.js';

/** The label of the comment, and whether what is chosen needs one. */
export function commentOf(
  { rules, state, toReview }: DecisionInHand,
  words: DecisionMessages,
): { label: string; isNeeded: boolean } {
  const { offered, commented } = rules;
  const needing = (state.outcome === null ? offered : [state.outcome]).filter((outcome) => commented.includes(outcome));
  // Before a choice, some of the outcomes may need one and others not.
  const isNeeded = needing.length > 0 && (state.outcome !== null || needing.length === offered.length);
  const choices = needing.map((outcome) => pressWords(words, outcome, toReview).choose);
  const label =
    needing.length === 0 ? words.comment : isNeeded ? words.commentRequired : words.commentRequiredFor(choices);
  return { label, isNeeded };
}

/** What the last step of a decision says: the question, what comes after it, and its button. */
export function confirmOf(
  { state, toReview, undoFor }: DecisionInHand,
  outcome: Outcome,
  words: DecisionMessages,
  { number }: Format,
): { ask: string; after: string; press: string; isBusy: boolean } {
  const { ask, confirm } = pressWords(words, outcome, toReview);
  const isBusy = state.step === 'pending';
  return {
    ask,
    after: outcome === 'In Review' ? words.notFinal : undoFor > 0 ? words.undoable(number(undoFor)) : words.final,
    press: isBusy ? words.pending : state.step === 'failed' ? words.retry : confirm,
    isBusy,
  };
}

/** What a first person has decided, as one sentence. `reason` is the label of its reason. */
export function opinionOf(
  { outcome, by = '', at }: FirstOpinion,
  reason: string,
  words: DecisionMessages,
  { dateTime }: Format,
): string {
  const moment = readInstant(at);
  const decided = Object.hasOwn(words.decided, outcome) ? words.decided[outcome] : outcome;
  return words.opinionLine({ decided, by, time: moment === null ? '' : dateTime(moment), reason });
}
