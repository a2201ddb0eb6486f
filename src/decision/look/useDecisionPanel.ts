'use client';
import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { decisionEn, statusEn } from '../../messages/en.js';
import type { DecisionMessages } from '../../messages/Messages.js';
import { fieldsOf, textOf } from '../../model/fields.js';
import { withoutSecrets } from '../../model/links.js';
import { knownStatus } from '../../model/status.js';
import { useOwnDefaults } from '../../parts/ownField.js';
import { isElement } from '../../parts/ownWindow.js';
import { useCovered } from '../../parts/ReaderProgress.js';
import { useOwnCase } from '../../parts/useCase.js';
import { useEscape } from '../../parts/useEscape.js';
import { useWords } from '../../settings/ReportProvider.js';
import type { ReviewDecisionProps } from '../ReviewDecision.props.js';
import { labelOf, type DecisionStep } from '../ReviewDecision.state.js';
import { requiredOf, rulesOf, unaskedOf } from '../rules.js';
import { isSamePerson } from '../samePerson.js';
import { useDecisionInHand, type DecisionInHand } from '../useDecisionInHand.js';
import { useOutcomeKeys, type OutcomeKeys } from '../useOutcomeKeys.js';
import { useDecisionFocus, type DecisionFields } from './useDecisionFocus.js';

/** What the logic of a panel is made from: its props without those of the element. */
export type DecisionProps = Pick<
  ReviewDecisionProps,
  | 'report'
  | 'caseId'
  | 'onDecide'
  | 'outcomes'
  | 'reasons'
  | 'commentRequired'
  | 'features'
  | 'consequences'
  | 'requires'
  | 'looked'
  | 'withoutConfirmation'
  | 'allowAnyStatus'
  | 'firstOpinion'
  | 'reviewer'
  | 'fourEyes'
  | 'shortcuts'
>;

/**
 * Where a panel is: its status may not be decided (`blocked`), not by this person (`barred`), or not before the findings are uncovered
 * (`covered`); else where the reader is.
 */
export type DecisionPhase = 'blocked' | 'barred' | 'covered' | DecisionStep;

/** A panel in the making, whatever it looks like. */
export interface DecisionPanel {
  decision: DecisionInHand;
  fields: DecisionFields;
  words: DecisionMessages;
  phase: DecisionPhase;
  /** Of the case: what was written to another one is not in the fields' history of undoing. */
  key: number | 'none';
  covered: boolean;
  /** Why this case is not decided here, or not by this person. Null: it is. */
  blockedBecause: string | null;
  /** What must be looked at first, in words. Null: nothing any more. */
  unseen: string | null;
  /** What the last press came to nothing for, or what went wrong. */
  said: string | null;
  /** What was decided; null: nothing yet. */
  done: string | null;
  keys: OutcomeKeys['keys'];
  toggle: OutcomeKeys['toggle'];
  root: RefObject<HTMLElement | null>;
  onKey: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Everything of a panel but its look. `hidden`: it is off the screen, so that no key decides anything. */
export function useDecisionPanel(props: DecisionProps, hidden: boolean): DecisionPanel {
  const { report, caseId, onDecide, reasons, looked, shortcuts } = props;
  const words = useWords('decision', decisionEn);
  const statusWords = useWords('status', statusEn).words;
  const clean = fieldsOf('ReviewDecision', report, ['status', 'node_id']);
  const status = textOf(clean.status);
  const known = status === null ? null : knownStatus(status);
  // While there is no report there is nothing to decide, and nothing is told of the last one.
  const isThere = typeof report === 'object' && report !== null;
  const allowed = props.allowAnyStatus === true || known === 'In Review';
  // While the findings are covered nothing here may tell them: not what is allowed, and not what a first person has decided.
  const covered = useCovered();
  const barred = isSamePerson(props.reviewer, props.firstOpinion);
  const rules = rulesOf({
    outcomes: props.outcomes,
    reasons,
    commentRequired: props.commentRequired,
    features: props.features,
  });
  const own = useOwnCase('ReviewDecision', report, caseId);
  const decision = useDecisionInHand({
    ...own,
    isThere,
    nodeId: textOf(clean.node_id),
    onDecide,
    rules,
    requires: requiredOf(props.requires),
    looked,
    withoutConfirmation: unaskedOf(props.withoutConfirmation),
    allowed: allowed && isThere && !covered && !barred,
    toReview: !covered && isThere && known !== 'In Review',
  });
  const { step, taken, message } = decision.state;
  const isFixed = step === 'pending' || step === 'done';
  const { keys, toggle, onKey } = useOutcomeKeys(
    shortcuts,
    rules.offered,
    step === 'done' || hidden ? null : decision.choose,
  );
  const isOpen = !covered && !isFixed;
  const blocked = isOpen && !allowed ? 'blocked' : isOpen && barred ? 'barred' : null;
  const statusWord = known === null ? (status ?? '') : statusWords[known];
  const things = decision.missing.map((requirement) => words.requirements[requirement]);
  const unseen = covered ? words.covered : things.length > 0 ? words.missing(things) : null;
  const instead = { link: words.linkWithheld, credential: words.credentialWithheld };
  const failed = message === null ? words.failed : words.failedBecause(asSentence(withoutSecrets(message, instead)));
  const because = { blocked: words.notInReview(statusWord), barred: words.barred };
  const lacking = { reason: words.reasonMissing, steps: words.stepsMissing, comment: words.commentMissing };
  const problems = { unseen, failed, ...lacking };
  // Escape goes one step back, and closes no sheet around the panel with the draft in it.
  const root = useRef<HTMLElement>(null);
  useEscape(step === 'confirming' || step === 'failed', root, decision.back);
  useOwnDefaults(root);
  return {
    decision,
    fields: useDecisionFocus(decision),
    words,
    phase: blocked ?? (covered && step === 'open' ? 'covered' : step),
    key: isThere ? own.of : 'none',
    covered,
    blockedBecause: blocked && because[blocked],
    unseen,
    said: decision.problem && problems[decision.problem],
    done: taken && words.done(words.decided[taken.outcome], labelOf(reasons, taken.outcome, taken.reason)),
    keys,
    toggle,
    root,
    onKey: (event) => {
      // A key that is held down would press the next button as well, which asks whether the first press was meant.
      if (event.repeat && event.key === 'Enter' && isElement(event.target, 'button')) event.preventDefault();
      onKey(event);
    },
  };
}

/** A text of a server's, which may have no full stop; what follows it is another sentence. */
function asSentence(text: string): string {
  if (/[.!?…:;。！？؟]["'»”’)\]]*$/u.test(text)) return text;
  return `${text}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text) ? '。' : '.'}`;
}
