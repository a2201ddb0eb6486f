'use client';
import type { ReactElement } from 'react';
import { decisionEn } from '../messages/en.js';
import { useWords } from '../settings/ReportProvider.js';
import type { Outcome } from '../model/decision.js';
import { DecisionGate } from './DecisionGate.js';
import { DecisionOutcomes } from './DecisionOutcomes.js';
import { reasonsOf, type Reasons } from './ReviewDecision.state.js';
import { DecisionConfirm } from './DecisionConfirm.js';
import { ownField } from '../parts/ownField.js';
import type { DecisionInHand } from './useDecision.js';

interface DecisionFormProps {
  /** Unlike every other panel's. */
  id: string;
  decision: DecisionInHand;
  reasons: Reasons | undefined;
  keys: Partial<Record<Outcome, string>>;
  /** Why a case of this status is not decided here. Null: it is. */
  blockedBecause: string | null;
  /** What must be looked at first, in words. Null: nothing any more. */
  unseen: string | null;
}

/** Everything that the reader fills in and presses until a decision is taken. */
export function DecisionForm({ id, decision, reasons, keys, blockedBecause, unseen }: DecisionFormProps): ReactElement {
  const words = useWords('decision', decisionEn);
  const { needs, state, problem } = decision;
  const { step, outcome } = state;
  const blocked = blockedBecause !== null;
  return (
    <>
      {needs.length > 0 && !blocked ? <DecisionGate id={`${id}gate`} needs={needs} onTick={decision.tick} /> : null}
      <label className="lr-ReviewDecision-field" {...ownField}>
        <span>{words.comment}</span>
        <textarea
          className="lr-Input lr-ReviewDecision-input"
          rows={3}
          dir="auto"
          value={state.comment}
          readOnly={blocked || step === 'pending'}
          onChange={(event) => decision.setComment(event.currentTarget.value)}
        />
      </label>
      <DecisionOutcomes
        decision={decision}
        keys={keys}
        disabled={blocked || unseen !== null || step === 'pending'}
        describedBy={`${id}why`}
      />
      {/* The list above shows the reader what is missing; a button has to say it. */}
      <p className={blocked ? 'lr-ReviewDecision-note' : 'lr-hidden'} id={`${id}why`}>
        {blockedBecause ?? unseen}
      </p>
      {step !== 'open' && step !== 'done' && outcome !== null && !blocked ? (
        <DecisionConfirm
          id={`${id}ask`}
          outcome={outcome}
          state={step}
          reasons={reasonsOf(reasons, outcome)}
          reason={state.reasons[outcome] ?? ''}
          reasonMissing={problem === 'reason'}
          takeFocus={decision.takeFocus}
          onReason={decision.setReason}
          onConfirm={() => decision.confirm(outcome)}
          onBack={decision.back}
        />
      ) : null}
    </>
  );
}
