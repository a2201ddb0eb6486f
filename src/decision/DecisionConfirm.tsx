'use client';
import type { ReactElement } from 'react';
import { decisionEn } from '../messages/en.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { Outcome } from '../model/decision.js';
import { ownField } from '../parts/ownField.js';
import { DecisionSteps } from './DecisionSteps.js';
import { confirmOf } from './look/reading.js';
import type { DecisionFields } from './look/useDecisionFocus.js';
import { reasonsOf } from './ReviewDecision.state.js';
import type { DecisionInHand } from './useDecisionInHand.js';

interface DecisionConfirmProps {
  id: string;
  decision: DecisionInHand;
  fields: DecisionFields;
  outcome: Outcome;
  /** What the outcome brings about, in the host's words. Null: nothing is said. */
  consequence: string | null;
  /** Id of the words that say what is missing. */
  said: string;
}

/** The last step of a decision: what it still needs, what it means, and the way back. It comes because the reader chose. */
export function DecisionConfirm({
  id,
  decision,
  fields,
  outcome,
  consequence,
  said,
}: DecisionConfirmProps): ReactElement {
  const words = useWords('decision', decisionEn);
  const { rules, problem } = decision;
  const { ask, after, press, isBusy: busy } = confirmOf(decision, outcome, words, useFormat());
  const reasons = reasonsOf(rules.reasons, outcome);
  return (
    <div className="lr-DecisionStep" role="group" aria-labelledby={`${id}ask`}>
      <p className="lr-DecisionStep-ask" id={`${id}ask`}>
        <span key={ask}>{ask}</span>{' '}
        <span key={outcome} className="lr-DecisionStep-final">
          {after}
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
            ref={fields.reason}
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
          // oxlint-disable-next-line react/refs
          first={fields.step}
          busy={busy}
          missingBecause={problem === 'steps' ? said : undefined}
        />
      ) : null}
      <div className="lr-ReviewDecision-buttons">
        <button
          ref={fields.confirm}
          type="button"
          className="lr-Button"
          data-emphasis="strong"
          aria-disabled={busy || undefined}
          aria-busy={busy || undefined}
          aria-describedby={consequence === null ? undefined : `${id}effect`}
          onClick={() => decision.confirm(outcome)}
        >
          {press}
        </button>
        <button type="button" className="lr-Button" aria-disabled={busy || undefined} onClick={decision.back}>
          {words.back}
        </button>
      </div>
    </div>
  );
}
