'use client';
import type { ReactElement, Ref } from 'react';
import { decisionEn } from '../messages/en.js';
import { ownField } from '../parts/ownField.js';
import { useWords } from '../settings/ReportProvider.js';
import { commentOf } from './look/reading.js';
import type { DecisionInHand } from './useDecisionInHand.js';

interface DecisionCommentProps {
  decision: DecisionInHand;
  field: Ref<HTMLTextAreaElement>;
  readOnly: boolean;
  /** Id of the words that say that it is missing. */
  said: string;
}

/** What the reader writes to a decision, and whether it needs that. */
export function DecisionComment({ decision, field, readOnly, said }: DecisionCommentProps): ReactElement {
  const words = useWords('decision', decisionEn);
  const { state, problem, setComment } = decision;
  const isMissing = problem === 'comment';
  const { label, isNeeded } = commentOf(decision, words);
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
