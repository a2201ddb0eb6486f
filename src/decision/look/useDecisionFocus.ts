'use client';
import { useEffect, useState, type RefCallback } from 'react';
import { isElement, isFocusLost } from '../../parts/ownWindow.js';
import type { DecisionInHand } from '../useDecisionInHand.js';

/** What may be given the focus: the fields, the button that sends, and what was decided. */
type DecisionField = 'comment' | 'reason' | 'step' | 'confirm' | 'done';

/** The ref of each of them; `step` is the first box. */
export type DecisionFields = Readonly<Record<DecisionField, RefCallback<HTMLElement>>>;

/**
 * Keeps the reader's focus where the decision goes on: in what the chosen outcome asks for first, in the field that lacks something, on the first
 * outcome when they begin anew, and in the end on what was decided, if the focus has left with its button.
 */
export function useDecisionFocus({ state, rules, problem, buttons, takeFocus }: DecisionInHand): DecisionFields {
  const { step, refused, taken } = state;
  const [{ fields, nodes }] = useState(fieldRefs);
  useEffect(() => {
    if (step === 'done' || !takeFocus()) return;
    const { reason, step: first, confirm } = nodes;
    // One step alone is chosen already.
    const box = first && !isElement(first, ':checked') ? first : null;
    const next = step === 'open' ? rules.offered[0] && buttons.current[rules.offered[0]] : (reason ?? box ?? confirm);
    next?.focus();
  });
  useEffect(() => {
    if (problem === 'reason' || problem === 'comment') nodes[problem]?.focus();
    if (problem === 'steps') nodes.step?.focus();
  }, [problem, refused, nodes]);
  useEffect(() => {
    // It takes the focus of the button that it replaces, and no other.
    if (taken && isFocusLost(nodes.done)) nodes.done?.focus();
  }, [taken, nodes]);
  return fields;
}

function fieldRefs(): { fields: DecisionFields; nodes: Partial<Record<DecisionField, HTMLElement | null>> } {
  const nodes: Partial<Record<DecisionField, HTMLElement | null>> = {};
  const refTo =
    (name: DecisionField): RefCallback<HTMLElement> =>
    (node) => {
      nodes[name] = node;
    };
  const fields = {
    comment: refTo('comment'),
    reason: refTo('reason'),
    step: refTo('step'),
    confirm: refTo('confirm'),
    done: refTo('done'),
  };
  return { fields, nodes };
}
