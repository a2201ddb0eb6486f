'use client';
import { useEffect, useRef, type ReactElement } from 'react';
import { decisionEn } from '../messages/en.js';
import { ownField } from '../parts/ownField.js';
import { useWords } from '../settings/ReportProvider.js';
import { pressWords } from './pressWords.js';
import type { DecisionInHand } from './useDecisionInHand.js';

interface DecisionCommentProps {
  decision: DecisionInHand;
  readOnly: boolean;
  /** Id of the words that say that it is missing. */
  said: string;
}

/** What the reader writes to a decision, and whether it needs that. */
export function DecisionComment({ decision, readOnly, said }: DecisionCommentProps): ReactElement {
  const words = useWords('decision', decisionEn);
  const field = useRef<HTMLTextAreaElement>(null);
  const { rules, state, problem, toReview, setComment } = decision;
  const { offered, commented } = rules;
  const isMissing = problem === 'comment';
  useEffect(() => {
    if (isMissing) field.current?.focus();
  }, [isMissing, state.refused]);
  const needing = (state.outcome === null ? offered : [state.outcome]).filter((outcome) => commented.includes(outcome));
  // Before a choice, some of the outcomes may need one and others not.
  const isNeeded = needing.length > 0 && (state.outcome !== null || needing.length === offered.length);
  const choices = needing.map((outcome) => pressWords(words, outcome, toReview).choose);
  const label =
    needing.length === 0 ? words.comment : isNeeded ? words.commentRequired : words.commentRequiredFor(choices);
  return (
    <label className="lr-ReviewDecision-field" {...ownField}>
      <span key={label}>{label}</span>
      <textarea
        ref={field}
        className="lr-Input lr-ReviewDecision-input"
        rows={3}
        dir="auto"
        value={state.comment}
        readOnly={readOnly}
        aria-required={isNeeded || undefined}
        aria-invalid={isMissing || undefined}
        aria-describedby={isMissing ? said : undefined}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
    </label>
  );
}
