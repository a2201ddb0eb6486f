'use client';
import type { ReactElement } from 'react';
import { decisionEn } from '../messages/en.js';
import { useWords } from '../settings/ReportProvider.js';
import type { Outcome } from '../model/decision.js';
import { pressWords } from './pressWords.js';
import type { DecisionInHand } from './useDecisionInHand.js';

interface DecisionOutcomesProps {
  decision: DecisionInHand;
  keys: Partial<Record<Outcome, string>>;
  disabled: boolean;
  /** Id of the words that say why. */
  describedBy: string;
}

/** A button for each outcome. One that cannot be pressed now stays in reach, so that a reader can learn why. */
export function DecisionOutcomes({ decision, keys, disabled, describedBy }: DecisionOutcomesProps): ReactElement {
  const words = useWords('decision', decisionEn);
  const { rules, state, buttons, toReview, choose } = decision;
  return (
    <div className="lr-ReviewDecision-buttons">
      {rules.offered.map((outcome) => (
        <button
          key={outcome}
          ref={(node) => {
            buttons.current[outcome] = node;
          }}
          type="button"
          className="lr-Button"
          aria-pressed={state.outcome === outcome}
          aria-disabled={disabled || undefined}
          aria-describedby={disabled ? describedBy : undefined}
          aria-keyshortcuts={keys[outcome]}
          onClick={() => choose(outcome)}
        >
          <span>{pressWords(words, outcome, toReview).choose}</span>{' '}
          {keys[outcome] ? (
            <kbd translate="no" className="lr-ReviewDecision-key">
              {keys[outcome]?.toUpperCase()}
            </kbd>
          ) : null}
        </button>
      ))}
    </div>
  );
}
