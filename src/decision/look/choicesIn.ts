import type { RefCallback } from 'react';
import type { Outcome } from '../../model/decision.js';
import type { Requirement } from '../../model/evidence.js';
import { pressWords } from '../pressWords.js';
import type { DecisionPanel } from './useDecisionPanel.js';

/** One thing to look at first. */
export interface DecisionRequirement {
  /** What it is: the image, the video or the warnings. */
  requirement: Requirement;
  /** `none`: the report says that it has none. */
  state: 'waiting' | 'seen' | 'none';
  /** The thing in words; where only the reader can tell, what they say by ticking. */
  label: string;
  /** The state in words; empty where the reader ticks it. */
  stateText: string;
  /** For your `<input>` in a label, where only the reader can tell. Null: it is known. */
  boxProps: {
    type: 'checkbox';
    checked: boolean;
    onChange: (event: { currentTarget: { checked: boolean } }) => void;
  } | null;
}

export function requirementsIn({ decision, words }: DecisionPanel): DecisionRequirement[] {
  return decision.needs.map(({ requirement, looked, byHand }) => ({
    requirement,
    state: looked,
    label: byHand ? words[byHand][requirement] : words.requirements[requirement],
    stateText: byHand ? '' : words.looked[looked],
    boxProps: byHand
      ? {
          type: 'checkbox',
          checked: looked === 'seen',
          onChange: ({ currentTarget }) => decision.tick(requirement, currentTarget.checked),
        }
      : null,
  }));
}

/** The button of one outcome. One that cannot be pressed now stays in reach, so that a reader can learn why. */
export interface DecisionOutcome {
  /** Which one it is. */
  outcome: Outcome;
  /** The words of the button. */
  label: string;
  /** Whether it is chosen, and waits to be confirmed. */
  isChosen: boolean;
  /** The key that chooses it; null: none. */
  shortcut: string | null;
  /** For your `<button>`. */
  props: {
    ref: RefCallback<HTMLButtonElement>;
    type: 'button';
    'aria-pressed': boolean;
    'aria-disabled': boolean | undefined;
    'aria-describedby': string | undefined;
    'aria-keyshortcuts': string | undefined;
    onClick: () => void;
  };
}

/** `why` is the id of the words that say why they cannot be pressed. */
export function outcomesIn(
  { decision, keys, words, blockedBecause, unseen }: DecisionPanel,
  why: string,
): DecisionOutcome[] {
  const { rules, state, buttons, toReview, choose } = decision;
  const isDisabled = blockedBecause !== null || unseen !== null;
  return rules.offered.map((outcome) => ({
    outcome,
    label: pressWords(words, outcome, toReview).choose,
    isChosen: state.outcome === outcome,
    shortcut: keys[outcome] ?? null,
    props: {
      ref: (node) => {
        buttons.current[outcome] = node;
      },
      type: 'button',
      'aria-pressed': state.outcome === outcome,
      'aria-disabled': isDisabled || state.step === 'pending' || undefined,
      'aria-describedby': isDisabled ? why : undefined,
      'aria-keyshortcuts': keys[outcome],
      onClick: () => choose(outcome),
    },
  }));
}
