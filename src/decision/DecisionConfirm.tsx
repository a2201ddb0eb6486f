'use client';
import { useEffect, useRef, type ReactElement } from 'react';
import { decisionEn } from '../messages/en.js';
import { useWords } from '../settings/ReportProvider.js';
import type { DecisionReason, Outcome } from '../model/decision.js';
import { ownField, useOwnDefaults } from '../parts/ownField.js';

interface DecisionConfirmProps {
  id: string;
  outcome: Outcome;
  state: 'confirming' | 'pending' | 'failed';
  reasons: readonly DecisionReason[];
  /** The value of the chosen one; empty for none. */
  reason: string;
  /** Whether the reader has to be told that none is chosen. */
  reasonMissing: boolean;
  takeFocus: () => boolean;
  onReason: (value: string) => void;
  onConfirm: () => void;
  onBack: () => void;
}

/** The last step of a decision: its reason where there must be one, what it means, and the way back. It comes because the reader chose. */
export function DecisionConfirm(props: DecisionConfirmProps): ReactElement {
  const { id, outcome, state, reasons, reason, reasonMissing, takeFocus, onReason, onConfirm, onBack } = props;
  const words = useWords('decision', decisionEn);
  const choice = useRef<HTMLSelectElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const busy = state === 'pending';
  useOwnDefaults(choice);
  useEffect(() => {
    if (takeFocus()) (choice.current ?? confirm.current)?.focus();
  }, [outcome, takeFocus]);
  useEffect(() => {
    if (reasonMissing) choice.current?.focus();
  }, [reasonMissing]);
  return (
    <div className="lr-DecisionStep" role="group" aria-labelledby={id}>
      <p className="lr-DecisionStep-ask" id={id}>
        <span key={outcome}>{words.ask[outcome]}</span> <span className="lr-DecisionStep-final">{words.final}</span>
      </p>
      {reasons.length > 0 ? (
        <label className="lr-ReviewDecision-field" {...ownField}>
          <span>{words.reason}</span>
          <select
            ref={choice}
            className="lr-Input lr-ReviewDecision-input"
            value={reason}
            aria-required
            aria-invalid={reasonMissing || undefined}
            aria-disabled={busy || undefined}
            onChange={(event) => onReason(event.currentTarget.value)}
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
      <div className="lr-ReviewDecision-buttons">
        <button
          ref={confirm}
          type="button"
          className="lr-Button"
          data-emphasis="strong"
          aria-disabled={busy || undefined}
          aria-busy={busy || undefined}
          onClick={onConfirm}
        >
          {busy ? words.pending : state === 'failed' ? words.retry : words.confirm[outcome]}
        </button>
        <button type="button" className="lr-Button" aria-disabled={busy || undefined} onClick={onBack}>
          {words.back}
        </button>
      </div>
    </div>
  );
}
