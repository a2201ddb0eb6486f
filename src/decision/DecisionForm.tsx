import type { ReactElement } from 'react';
import { DecisionComment } from './DecisionComment.js';
import { DecisionConfirm } from './DecisionConfirm.js';
import { DecisionGate } from './DecisionGate.js';
import { DecisionOutcomes } from './DecisionOutcomes.js';
import { consequenceOf } from './rules.js';
import type { DecisionPanel } from './look/useDecisionPanel.js';

interface DecisionFormProps {
  /** Unlike every other panel's. */
  id: string;
  panel: DecisionPanel;
  consequences: unknown;
}

/** Everything that the reader fills in and presses until a decision is taken. */
export function DecisionForm(props: DecisionFormProps): ReactElement {
  const { id, panel, consequences } = props;
  const { decision, fields, keys, blockedBecause, unseen } = panel;
  const { needs, state } = decision;
  const { step, outcome } = state;
  const blocked = blockedBecause !== null;
  const said = `${id}said`;
  return (
    <>
      {needs.length > 0 && !blocked ? <DecisionGate id={`${id}gate`} needs={needs} onTick={decision.tick} /> : null}
      <DecisionComment
        decision={decision}
        field={fields.comment}
        readOnly={blocked || step === 'pending'}
        said={said}
      />
      <DecisionOutcomes
        decision={decision}
        keys={keys}
        disabled={blocked || unseen !== null || step === 'pending'}
        describedBy={`${id}why`}
      />
      {/* The list above shows the reader what is missing; a button has to say it, and may by what is hidden. */}
      <p className="lr-ReviewDecision-note" hidden={!blocked} id={`${id}why`}>
        {blockedBecause ?? unseen}
      </p>
      {step !== 'open' && step !== 'done' && outcome !== null && !blocked ? (
        <DecisionConfirm
          id={id}
          decision={decision}
          fields={fields}
          outcome={outcome}
          consequence={consequenceOf(consequences, outcome)}
          said={said}
        />
      ) : null}
    </>
  );
}
