import type { ReactElement } from 'react';
import { useDecision, type DecisionConfirmation, type UseDecisionProps } from '../../src/index.js';

/** A decision as one bar at the foot of a page: outcomes first, and what they ask for above them. */
export function DecisionToolbar(props: UseDecisionProps): ReactElement {
  const { heading, requirements, outcomes, comment, confirm, reopen, ...panel } = useDecision(props);
  return (
    <section {...panel.rootProps} className="DecisionToolbar" aria-label={heading}>
      <div key={panel.key} className="DecisionToolbar-fields">
        {requirements.map(({ requirement, label, stateText, boxProps }) => (
          <label key={requirement}>
            {boxProps ? <input {...boxProps} /> : null} {[label, stateText].filter(Boolean).join(' · ')}
          </label>
        ))}
        {comment ? (
          <label>
            {comment.label} <textarea {...comment.props} rows={1} />
          </label>
        ) : null}
        {confirm ? <Confirm {...confirm} /> : null}
      </div>
      <p {...panel.whyProps}>{panel.why}</p>
      <p className="DecisionToolbar-bar">
        {outcomes.map(({ outcome, label, props: button }) => (
          <button key={outcome} {...button}>
            {label}
          </button>
        ))}
        {reopen ? <button {...reopen.props}>{reopen.label}</button> : null}
      </p>
      <p {...panel.statusProps}>
        <span key={panel.refused}>{panel.status}</span>
      </p>
    </section>
  );
}

function Confirm({ question, after, reason, send, back, ...step }: DecisionConfirmation): ReactElement {
  return (
    <div {...step.groupProps}>
      <p {...step.questionProps}>{`${question} ${after}`}</p>
      {step.consequence ? <p {...step.consequence.props}>{step.consequence.text}</p> : null}
      {reason ? (
        <label>
          {reason.label}{' '}
          <select {...reason.props}>
            <option value="">{reason.none}</option>
            {reason.options.map(({ value, label }) => (
              <option key={value} value={value} label={label} />
            ))}
          </select>
        </label>
      ) : null}{' '}
      <button {...send.props}>{send.label}</button> <button {...back.props}>{back.label}</button>
    </div>
  );
}
