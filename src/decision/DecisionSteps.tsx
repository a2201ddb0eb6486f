'use client';
import type { ReactElement, Ref } from 'react';
import { decisionEn } from '../messages/en.js';
import { ownField } from '../parts/ownField.js';
import { useWords } from '../settings/ReportProvider.js';
import { isChosen, namedSteps } from './steps.js';
import type { DecisionInHand } from './useDecisionInHand.js';

interface DecisionStepsProps {
  decision: DecisionInHand;
  /** The box that takes the focus: the first one. */
  first: Ref<HTMLInputElement>;
  busy: boolean;
  /** Id of the words that say that none is chosen; undefined: one is. */
  missingBecause: string | undefined;
}

/** The steps of the session, of which the reader chooses those that the person does again. */
export function DecisionSteps({ decision, first, busy, missingBecause }: DecisionStepsProps): ReactElement {
  const words = useWords('decision', decisionEn);
  const { rules, state, setStep } = decision;
  const instead = { link: words.linkWithheld, credential: words.credentialWithheld };
  return (
    <fieldset className="lr-DecisionSteps">
      <legend className="lr-DecisionSteps-title">{words.steps}</legend>
      <div className="lr-DecisionSteps-list">
        {namedSteps(rules.steps, words.features, instead).map((step, index) => (
          <label key={step.key} className="lr-DecisionSteps-box" {...ownField}>
            <input
              ref={index === 0 ? first : undefined}
              type="checkbox"
              checked={isChosen(state, step, rules.steps)}
              aria-invalid={missingBecause ? true : undefined}
              aria-describedby={missingBecause}
              aria-disabled={busy || undefined}
              onChange={(event) => setStep(step.key, event.currentTarget.checked)}
            />
            <span>
              <bdi key={step.name}>{step.name}</bdi>
              {step.node ? (
                <>
                  {' '}
                  <bdi className="lr-DecisionSteps-node" translate="no">
                    {step.node}
                  </bdi>
                </>
              ) : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
