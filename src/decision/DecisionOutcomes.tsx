'use client';
import type { ReactElement } from 'react';
import { decisionEn } from '../messages/en.js';
import { useWords } from '../settings/ReportProvider.js';
import { outcomes, type Outcome } from '../model/decision.js';
import type { DecisionInHand } from './useDecision.js';

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
  const { state, buttons, choose } = decision;
  return (
    <div className="lr-ReviewDecision-buttons">
      {outcomes.map((outcome) => (
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
          <span>{words.choose[outcome]}</span>
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
