import type { RefCallback } from 'react';
import type { Format } from '../../messages/format.js';
import type { DecisionReason, Outcome } from '../../model/decision.js';
import { reasonsOf } from '../ReviewDecision.state.js';
import { consequenceOf } from '../rules.js';
import { isChosen, namedSteps } from '../steps.js';
import { confirmOf } from './reading.js';
import type { DecisionPanel } from './useDecisionPanel.js';

/** What a field has that may lack something. */
export interface FieldProps {
  /** Whether the field lacks something. Undefined: nothing. */
  'aria-invalid': boolean | undefined;
  /** The words that say what it lacks. */
  'aria-describedby': string | undefined;
  /** Whether the decision is on its way, and nothing changes any more. */
  'aria-disabled': boolean | undefined;
}

/** The last step: what the outcome still needs, what it means, and the way back. */
export interface DecisionConfirmation {
  /** Which outcome is asked about. */
  outcome: Outcome;
  /** The question, and what comes after it: "This cannot be undone here." */
  question: string;
  /** What is said after the question. */
  after: string;
  /** For the element around the step. */
  groupProps: { role: 'group'; 'aria-labelledby': string };
  /** For the element with the question, which names the step. */
  questionProps: { id: string };
  /** What the outcome brings about, in the host's words; null: nothing is said. The button is described by it. */
  consequence: { text: string; props: { id: string; dir: 'auto' } } | null;
  /** The reasons, one of which is needed; null: none is. The first choice, of an empty value, has `none` as its words. */
  reason: {
    label: string;
    none: string;
    options: readonly DecisionReason[];
    /** For your `<select>`. */
    props: FieldProps & {
      ref: RefCallback<HTMLElement>;
      value: string;
      'aria-required': true;
      onChange: (event: { currentTarget: { value: string } }) => void;
    };
  } | null;
  /** The steps that the person does again, of which at least one is chosen; null: there are none to choose from. */
  steps: {
    label: string;
    options: readonly {
      key: string;
      name: string;
      /** Its node, where another step has the same name; else empty. */
      node: string;
      /** For your `<input>` in a label. */
      props: FieldProps & {
        ref: RefCallback<HTMLElement> | undefined;
        type: 'checkbox';
        checked: boolean;
        onChange: (event: { currentTarget: { checked: boolean } }) => void;
      };
    }[];
  } | null;
  /** Whether it is on its way: nothing changes any more. */
  isBusy: boolean;
  /** Sends it. */
  send: {
    label: string;
    props: {
      ref: RefCallback<HTMLElement>;
      type: 'button';
      'aria-disabled': boolean | undefined;
      'aria-busy': boolean | undefined;
      'aria-describedby': string | undefined;
      onClick: () => void;
    };
  };
  /** Goes back to the draft. */
  back: { label: string; props: { type: 'button'; 'aria-disabled': boolean | undefined; onClick: () => void } };
}

interface ConfirmOptions {
  outcome: Outcome;
  consequences: unknown;
  /** Unlike every other panel's. */
  id: string;
  /** Id of the words that say what is missing. */
  said: string;
  format: Format;
}

export function confirmIn(
  { decision, fields, words }: DecisionPanel,
  { outcome, consequences, id, said, format }: ConfirmOptions,
): DecisionConfirmation {
  const { rules, problem, state } = decision;
  const { ask, after, press, isBusy } = confirmOf(decision, outcome, words, format);
  const text = consequenceOf(consequences, outcome);
  const reasons = reasonsOf(rules.reasons, outcome);
  const busy = isBusy || undefined;
  const fieldOf = (isMissing: boolean): FieldProps => ({
    'aria-invalid': isMissing || undefined,
    'aria-describedby': isMissing ? said : undefined,
    'aria-disabled': busy,
  });
  const instead = { link: words.linkWithheld, credential: words.credentialWithheld };
  return {
    outcome,
    question: ask,
    after,
    groupProps: { role: 'group', 'aria-labelledby': `${id}ask` },
    questionProps: { id: `${id}ask` },
    consequence: text === null ? null : { text, props: { id: `${id}effect`, dir: 'auto' } },
    reason:
      reasons.length === 0
        ? null
        : {
            label: words.reason,
            none: words.noReason,
            options: reasons,
            props: {
              ...fieldOf(problem === 'reason'),
              ref: fields.reason,
              value: state.reasons[outcome] ?? '',
              'aria-required': true,
              onChange: ({ currentTarget }) => decision.setReason(currentTarget.value),
            },
          },
    steps:
      outcome !== 'Resubmitted' || rules.steps.length === 0
        ? null
        : {
            label: words.steps,
            options: namedSteps(rules.steps, words.features, instead).map((step, index) => ({
              key: `${index}`,
              name: step.name,
              node: step.node,
              props: {
                ...fieldOf(problem === 'steps'),
                ref: index === 0 ? fields.step : undefined,
                type: 'checkbox',
                checked: isChosen(state, step, rules.steps),
                onChange: ({ currentTarget }) => decision.setStep(step.key, currentTarget.checked),
              },
            })),
          },
    isBusy,
    send: {
      label: press,
      props: {
        ref: fields.confirm,
        type: 'button',
        'aria-disabled': busy,
        'aria-busy': busy,
        'aria-describedby': text === null ? undefined : `${id}effect`,
        onClick: () => decision.confirm(outcome),
      },
    },
    back: { label: words.back, props: { type: 'button', 'aria-disabled': busy, onClick: decision.back } },
  };
}
