'use client';
import { useEffect, useRef, type ReactElement } from 'react';
import { decisionEn } from '../messages/en.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { Outcome } from '../model/decision.js';
import { ownField, useOwnDefaults } from '../parts/ownField.js';
import { DecisionSteps } from './DecisionSteps.js';
import { pressWords } from './pressWords.js';
import { reasonsOf } from './ReviewDecision.state.js';
import type { DecisionInHand } from './useDecisionInHand.js';

interface DecisionConfirmProps {
  id: string;
  decision: DecisionInHand;
  outcome: Outcome;
  state: 'confirming' | 'pending' | 'failed';
  /** What the outcome brings about, in the host's words. Null: nothing is said. */
  consequence: string | null;
  /** Id of the words that say what is missing. */
  said: string;
}

/** The last step of a decision: what it still needs, what it means, and the way back. It comes because the reader chose. */
export function DecisionConfirm({
  id,
  decision,
  outcome,
  state,
  consequence,
  said,
}: DecisionConfirmProps): ReactElement {
  const words = useWords('decision', decisionEn);
  const choice = useRef<HTMLSelectElement>(null);
  const firstStep = useRef<HTMLInputElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const { rules, problem, takeFocus, toReview, undoFor } = decision;
  const { number } = useFormat();
  const after = undoFor > 0 ? words.undoable(number(undoFor)) : words.final;
  const { refused } = decision.state;
  const busy = state === 'pending';
  const reasons = reasonsOf(rules.reasons, outcome);
  const { ask, confirm: press } = pressWords(words, outcome, toReview);
  useOwnDefaults(choice);
  useEffect(() => {
    // One step alone is chosen already.
    const step = firstStep.current?.checked ? null : firstStep.current;
    if (takeFocus()) (choice.current ?? step ?? confirm.current)?.focus();
  }, [outcome, takeFocus]);
  useEffect(() => {
    if (problem === 'reason') choice.current?.focus();
    if (problem === 'steps') firstStep.current?.focus();
  }, [problem, refused]);
  return (
    <div className="lr-DecisionStep" role="group" aria-labelledby={`${id}ask`}>
      <p className="lr-DecisionStep-ask" id={`${id}ask`}>
        <span key={ask}>{ask}</span>{' '}
        <span key={outcome} className="lr-DecisionStep-final">
          {outcome === 'In Review' ? words.notFinal : after}
        </span>
      </p>
      {consequence === null ? null : (
        <p className="lr-DecisionStep-effect" id={`${id}effect`} dir="auto">
          {consequence}
        </p>
      )}
      {reasons.length > 0 ? (
        <label className="lr-ReviewDecision-field" {...ownField}>
          <span>{words.reason}</span>
          <select
            ref={choice}
            className="lr-Input lr-ReviewDecision-input"
            value={decision.state.reasons[outcome] ?? ''}
            aria-required
            aria-invalid={problem === 'reason' || undefined}
            aria-describedby={problem === 'reason' ? said : undefined}
            aria-disabled={busy || undefined}
            onChange={(event) => decision.setReason(event.currentTarget.value)}
          >
            <option value="">{words.noReason}</option>
            {reasons.map(({ value, label }) => (
              <option key={value} value={value} dir="auto">
                {label}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {outcome === 'Resubmitted' && rules.steps.length > 0 ? (
        <DecisionSteps
          decision={decision}
          first={firstStep}
          busy={busy}
          missingBecause={problem === 'steps' ? said : undefined}
        />
      ) : null}
      <div className="lr-ReviewDecision-buttons">
        <button
          ref={confirm}
          type="button"
          className="lr-Button"
          data-emphasis="strong"
          aria-disabled={busy || undefined}
          aria-busy={busy || undefined}
          aria-describedby={consequence === null ? undefined : `${id}effect`}
          onClick={() => decision.confirm(outcome)}
        >
          {busy ? words.pending : state === 'failed' ? words.retry : press}
        </button>
        <button type="button" className="lr-Button" aria-disabled={busy || undefined} onClick={decision.back}>
          {words.back}
        </button>
      </div>
    </div>
  );
}
