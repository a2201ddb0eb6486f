import type { ReactElement } from 'react';
import type { Outcome } from '../model/decision.js';
import { DecisionComment } from './DecisionComment.js';
import { DecisionConfirm } from './DecisionConfirm.js';
import { DecisionGate } from './DecisionGate.js';
import { DecisionOutcomes } from './DecisionOutcomes.js';
import { consequenceOf } from './rules.js';
import type { DecisionInHand } from './useDecisionInHand.js';

interface DecisionFormProps {
  /** Unlike every other panel's. */
  id: string;
  decision: DecisionInHand;
  keys: Partial<Record<Outcome, string>>;
  consequences: unknown;
  /** Why this case is not decided here, or not by this person. Null: it is. */
  blockedBecause: string | null;
  /** What must be looked at first, in words. Null: nothing any more. */
  unseen: string | null;
}

/** Everything that the reader fills in and presses until a decision is taken. */
export function DecisionForm(props: DecisionFormProps): ReactElement {
  const { id, decision, keys, consequences, blockedBecause, unseen } = props;
  const { needs, state } = decision;
  const { step, outcome } = state;
  const blocked = blockedBecause !== null;
  const said = `${id}said`;
  return (
    <>
      {needs.length > 0 && !blocked ? <DecisionGate id={`${id}gate`} needs={needs} onTick={decision.tick} /> : null}
      <DecisionComment decision={decision} readOnly={blocked || step === 'pending'} said={said} />
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
          id={id}
          decision={decision}
          outcome={outcome}
          state={step}
          consequence={consequenceOf(consequences, outcome)}
          said={said}
        />
      ) : null}
    </>
  );
}
