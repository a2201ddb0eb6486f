'use client';
import type { ReactElement } from 'react';
import { decisionEn } from '../messages/en.js';
import { useSettings, useWords } from '../settings/ReportProvider.js';
import type { Requirement } from '../model/evidence.js';
import type { IconName } from '../model/sign/icon.js';
import type { Need } from './ReviewDecision.state.js';
import { Icon } from '../icons/Icon.js';
import { ownField } from '../parts/ownField.js';

interface DecisionGateProps {
  id: string;
  needs: readonly Need[];
  onTick: (requirement: Requirement, done: boolean) => void;
}

const icons: Record<Need['looked'], IconName> = { waiting: 'neutral', seen: 'positive', none: 'positive' };

/** What must be looked at before deciding, and how far the reader is: told by the report around, or ticked by hand. */
export function DecisionGate({ id, needs, onTick }: DecisionGateProps): ReactElement {
  const words = useWords('decision', decisionEn);
  const { sign } = useSettings();
  return (
    <div className="lr-DecisionGate" role="group" aria-labelledby={id}>
      <p className="lr-DecisionGate-title" id={id}>
        {words.gate}
      </p>
      <ul className="lr-DecisionGate-list">
        {needs.map(({ requirement, looked, byHand }) => (
          <li key={requirement} className="lr-DecisionGate-need" data-state={looked}>
            {byHand ? (
              <label className="lr-DecisionGate-box" {...ownField}>
                <input
                  type="checkbox"
                  checked={looked === 'seen'}
                  onChange={(event) => onTick(requirement, event.currentTarget.checked)}
                />
                <span>{words[byHand][requirement]}</span>
              </label>
            ) : (
              <>
                <Icon name={icons[looked]} className="lr-DecisionGate-icon" sign={sign?.(icons[looked])} />
                <span>
                  <span>{words.requirements[requirement]}</span>
                  <span className="lr-DecisionGate-looked">{` · ${words.looked[looked]}`}</span>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
