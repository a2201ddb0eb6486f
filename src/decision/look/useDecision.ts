'use client';
import { useId, type KeyboardEvent, type RefCallback, type SyntheticEvent } from 'react';
import type { Decision, Outcome } from '../../model/decision.js';
import type { Requirement } from '../../model/evidence.js';
import { ownField } from '../../parts/ownField.js';
import { useRefTo } from '../../parts/useRefTo.js';
import { useFormat, useLanguage } from '../../settings/ReportProvider.js';
import { labelOf } from '../ReviewDecision.state.js';
import { confirmIn, type DecisionConfirmation } from './confirmIn.js';
import { outcomesIn, requirementsIn, type DecisionOutcome, type DecisionRequirement } from './choicesIn.js';
import { commentOf, opinionOf } from './reading.js';
import { useDecisionPanel, type DecisionPhase, type DecisionProps } from './useDecisionPanel.js';

/** What `useDecision` takes: what `ReviewDecision` takes, without what is about its element. */
export interface UseDecisionProps extends DecisionProps {
  /** Whether the panel is off the screen, so that no key decides anything. @default false */
  hidden?: boolean | undefined;
}

/** What `useDecision` gives. */
export interface UseDecisionResult {
  /**
   * `blocked`: a case of this status is not decided; `barred`: not by this person; `covered`: not before the findings are shown; `open`: nothing
   * is chosen; `confirming`: an outcome is; `pending`: on its way; `failed`: not taken; `done`: taken.
   */
  phase: DecisionPhase;
  /** What is chosen, or on its way, or decided; null: nothing. */
  outcome: Outcome | null;
  /** Give it as `key` to the element around your fields: another case then has other fields, also for the browser's undoing. */
  key: string;
  /** The heading's words. Its level is yours. */
  heading: string;
  /** What must be looked at before anything can be decided; empty: nothing, or this case is not decided here. */
  requirements: readonly DecisionRequirement[];
  /** The words above `requirements`. */
  requirementsTitle: string;
  /** The requirements that are still open. */
  missing: readonly Requirement[];
  /** A button for each outcome; empty once it is decided. */
  outcomes: readonly DecisionOutcome[];
  /** What the reader writes; null once it is decided. */
  comment: DecisionCommentField | null;
  /** The last step, once an outcome is chosen; null: none is. */
  confirm: DecisionConfirmation | null;
  /** Why nothing can be pressed now, in words, for the element with `whyProps`: the buttons are described by it. Empty: they can. */
  why: string;
  /** For the element with the words that say why nothing can be decided: the buttons are described by it. */
  whyProps: { id: string };
  /** What the last press lacked, or that the host did not take it, for the element with `statusProps`; when it is decided, what was. Else empty. */
  status: string;
  /** Counts the presses that came to nothing: as `key` of the words, the same ones are said again. */
  refused: number;
  /** For the element with `status`, which has to be there from the start. It takes the focus when it is decided and the button that had it leaves. */
  statusProps: { ref: RefCallback<HTMLElement>; id: string; role: 'status'; tabIndex: -1 };
  /** What the host has taken; null: nothing yet. */
  taken: Decision | null;
  /** Begins anew with a case that was kept in review; null: nothing of the kind. */
  reopen: DecisionAction | null;
  /** What a first person has decided; null: nobody has, or it is covered. `isOwn`: it is the one who looks. */
  firstOpinion: { title: string; text: string; comment: string; isOwn: boolean; advice: string } | null;
  /** That two people must decide, where you say so and nobody has yet; else empty. */
  fourEyes: string;
  /** Switches the panel's keys off and on; null: it has none of its own. */
  shortcuts: DecisionAction | null;
  /** For the element around all of it: keys, what keeps your form from hearing of its fields, and the language of the words. */
  rootProps: {
    ref: RefCallback<HTMLElement>;
    'data-state': DecisionPhase;
    lang: string | undefined;
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    onChange: (event: SyntheticEvent) => void;
    onInput: (event: SyntheticEvent) => void;
  };
}

/** A button of your own: spread `props`, and show `label` in it. */
export interface DecisionAction {
  /** The words of the button. */
  label: string;
  /** For your `<button>`. */
  props: { type: 'button'; onClick: () => void; 'aria-pressed'?: boolean };
}

/** What the reader writes beside an outcome, and whether it has to be there before that is sent. */
export interface DecisionCommentField {
  /** It says whether the comment is needed. */
  label: string;
  /** Whether the outcome needs one. */
  isRequired: boolean;
  /** Whether that was missing at the last press. */
  isMissing: boolean;
  /** For your `<textarea>`. */
  props: {
    ref: RefCallback<HTMLElement>;
    value: string;
    readOnly: boolean;
    dir: 'auto';
    'aria-required': boolean | undefined;
    'aria-invalid': boolean | undefined;
    'aria-describedby': string | undefined;
    onChange: (event: { currentTarget: { value: string } }) => void;
  };
}

/**
 * `ReviewDecision` without its markup: a decision from the first press until the host has taken it. It keeps what the component promises: a draft
 * belongs to its case, one press is one call, an answer that failed is never told as taken, what must be looked at or said comes first and focus
 * goes there, and a key decides nothing while somebody writes.
 *
 * @example
 * const { outcomes, comment, confirm, status, rootProps, statusProps } = useDecision({ report, caseId, onDecide: save });
 */
export function useDecision(props: UseDecisionProps): UseDecisionResult {
  const id = useId();
  const lang = useLanguage();
  const format = useFormat();
  const panel = useDecisionPanel(props, props.hidden === true);
  const { decision, fields, words, phase, covered, blockedBecause, unseen, toggle } = panel;
  const { state, missing, problem } = decision;
  const { step, outcome, taken, refused, comment } = state;
  const { firstOpinion, fourEyes = false, reasons } = props;
  const isBlocked = blockedBecause !== null;
  const said = `${id}said`;
  const why = `${id}why`;
  const { label, isNeeded } = commentOf(decision, words);
  return {
    phase,
    outcome,
    key: `${panel.key}`,
    heading: words.heading,
    requirements: isBlocked || step === 'done' ? [] : requirementsIn(panel),
    requirementsTitle: words.gate,
    missing,
    outcomes: step === 'done' ? [] : outcomesIn(panel, why),
    comment:
      step === 'done'
        ? null
        : {
            label,
            isRequired: isNeeded,
            isMissing: problem === 'comment',
            props: {
              ref: fields.comment,
              value: comment,
              readOnly: isBlocked || step === 'pending',
              dir: 'auto',
              'aria-required': isNeeded || undefined,
              'aria-invalid': problem === 'comment' || undefined,
              'aria-describedby': problem === 'comment' ? said : undefined,
              onChange: ({ currentTarget }) => decision.setComment(currentTarget.value),
            },
          },
    confirm:
      step === 'open' || step === 'done' || outcome === null || isBlocked
        ? null
        : confirmIn(panel, { outcome, consequences: props.consequences, id, said, format }),
    why: step === 'done' ? '' : (blockedBecause ?? unseen ?? ''),
    whyProps: { id: why },
    status: panel.done ?? panel.said ?? '',
    refused,
    statusProps: { ref: fields.done, id: said, role: 'status', tabIndex: -1 },
    taken,
    reopen:
      taken?.outcome === 'In Review'
        ? { label: words.reopen, props: { type: 'button', onClick: decision.reopen } }
        : null,
    firstOpinion:
      firstOpinion && !covered
        ? {
            title: words.opinion,
            text: opinionOf(firstOpinion, labelOf(reasons, firstOpinion.outcome, firstOpinion.reason), words, format),
            comment: firstOpinion.comment?.trim() ? firstOpinion.comment : '',
            isOwn: phase === 'barred',
            advice: phase === 'barred' ? '' : words.second,
          }
        : null,
    fourEyes: fourEyes && !covered && !firstOpinion ? words.fourEyes : '',
    shortcuts: toggle && {
      label: words.shortcuts,
      props: { type: 'button', 'aria-pressed': toggle.on, onClick: toggle.press },
    },
    rootProps: {
      ref: useRefTo<HTMLElement>(panel.root),
      'data-state': phase,
      lang,
      onKeyDown: (event) => {
        ownField.onKeyDown(event);
        panel.onKey(event);
      },
      onChange: ownField.onChange,
      onInput: ownField.onInput,
    },
  };
}
