'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  useId,
  useImperativeHandle,
  useRef,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { decisionEn, statusEn } from '../messages/en.js';
import { useLanguage, useWords } from '../settings/ReportProvider.js';
import { useCovered } from '../parts/ReaderProgress.js';
import { fieldsOf, textOf } from '../model/fields.js';
import { withoutSecrets } from '../model/links.js';
import { knownStatus } from '../model/status.js';
import { DecisionForm } from './DecisionForm.js';
import { DecisionDone } from './DecisionDone.js';
import { labelOf } from './ReviewDecision.state.js';
import { FirstOpinionNote } from './FirstOpinionNote.js';
import { rulesOf } from './rules.js';
import { isSamePerson } from './samePerson.js';
import type { ReviewDecisionProps } from './ReviewDecision.props.js';
import { isElement } from '../parts/ownWindow.js';
import { useOwnCase } from '../parts/useCase.js';
import { useDecisionInHand } from './useDecisionInHand.js';
import { useOutcomeKeys } from './useOutcomeKeys.js';
import { useEscape } from '../parts/useEscape.js';

/**
 * Lets the reader decide a case, with a reason and a comment, after looking at what you require. Reads `status`. It calls `onDecide` and
 * nothing else; the status stays the vendor's until you pass another report.
 *
 * @example
 * <LivenessReport caseId={session.id} report={report} actions={<ReviewDecision report={report} onDecide={save} />} />
 */
export const ReviewDecision: ForwardRefExoticComponent<ReviewDecisionProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  ReviewDecisionProps
>(function ReviewDecision(
  {
    report,
    caseId,
    onDecide,
    outcomes,
    reasons,
    commentRequired,
    features,
    consequences,
    requires,
    looked,
    withoutConfirmation = [],
    allowAnyStatus = false,
    firstOpinion,
    reviewer,
    fourEyes = false,
    shortcuts,
    headingLevel = 3,
    className,
    onKeyDown,
    ...rest
  },
  ref,
): ReactElement {
  const language = useLanguage();
  const words = useWords('decision', decisionEn);
  const statusWords = useWords('status', statusEn).words;
  const id = useId();
  const clean = fieldsOf('ReviewDecision', report, ['status', 'node_id']);
  const status = textOf(clean.status);
  const known = status === null ? null : knownStatus(status);
  // While there is no report there is nothing to decide, and nothing is told of the last one.
  const isThere = typeof report === 'object' && report !== null;
  const allowed = allowAnyStatus || known === 'In Review';
  // While the findings are covered nothing here may tell them: not what is allowed, and not what a first person has decided.
  const covered = useCovered();
  const barred = isSamePerson(reviewer, firstOpinion);
  const rules = rulesOf({ outcomes, reasons, commentRequired, features });
  const own = useOwnCase('ReviewDecision', report, caseId);
  const decision = useDecisionInHand({
    ...own,
    isThere,
    nodeId: textOf(clean.node_id),
    onDecide,
    rules,
    requires,
    looked,
    withoutConfirmation,
    allowed: allowed && isThere && !covered && !barred,
    toReview: !covered && isThere && known !== 'In Review',
  });
  const { step, taken, refused, message } = decision.state;
  const {
    keys,
    toggle,
    onKey: onOutcomeKey,
  } = useOutcomeKeys(shortcuts, rules.offered, step === 'done' || rest.hidden === true ? null : decision.choose);
  const isOpen = !covered && step !== 'pending' && step !== 'done';
  const blocked = isOpen && !allowed ? 'blocked' : isOpen && barred ? 'barred' : null;
  const statusWord = known === null ? (status ?? '') : statusWords[known];
  const things = decision.missing.map((requirement) => words.requirements[requirement]);
  const unseen = covered ? words.covered : things.length > 0 ? words.missing(things) : null;
  const instead = { link: words.linkWithheld, credential: words.credentialWithheld };
  const failed = message === null ? words.failed : words.failedBecause(withoutSecrets(message, instead));
  const because = { blocked: words.notInReview(statusWord), barred: words.barred };
  const lacking = { reason: words.reasonMissing, steps: words.stepsMissing, comment: words.commentMissing };
  const problems = { unseen, failed, ...lacking };
  const said = decision.problem && problems[decision.problem];
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    onKeyDown?.(event);
    if (event.defaultPrevented) return;
    // A key that is held down would press the next button as well, which asks whether the first press was meant.
    if (event.repeat && event.key === 'Enter' && isElement(event.target, 'button')) event.preventDefault();
    onOutcomeKey(event);
  };
  // Escape goes one step back, and closes no sheet around the panel with the draft in it.
  const root = useRef<HTMLElement>(null);
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => root.current, []);
  useEscape(step === 'confirming' || step === 'failed', root, decision.back);
  const Heading = `h${headingLevel}` as const;
  return (
    // The section is no control: it hears the keys of the buttons inside it, and of nothing outside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-labelledby={rest['aria-label'] ? undefined : `${id}heading`}
      lang={language}
      {...rest}
      ref={root}
      className={clsx('lr-ReviewDecision', className)}
      data-state={blocked ?? (covered && step === 'open' ? 'covered' : step)}
      onKeyDown={onKey}
    >
      <div className="lr-ReviewDecision-head">
        <Heading className="lr-ReviewDecision-heading" id={`${id}heading`}>
          {words.heading}
        </Heading>
        {toggle ? (
          <button type="button" className="lr-Button" aria-pressed={toggle.on} onClick={toggle.press}>
            {words.shortcuts}
          </button>
        ) : null}
      </div>
      {covered ? null : firstOpinion ? (
        <FirstOpinionNote
          opinion={firstOpinion}
          reason={labelOf(reasons, firstOpinion.outcome, firstOpinion.reason)}
          isOwn={blocked === 'barred'}
        />
      ) : fourEyes ? (
        <p className="lr-ReviewDecision-note">{words.fourEyes}</p>
      ) : null}
      {step === 'done' ? null : (
        <DecisionForm
          // Another case has other fields: what was written is also not in their history of undoing.
          key={isThere ? own.of : 'none'}
          id={id}
          decision={decision}
          consequences={consequences}
          keys={keys}
          blockedBecause={blocked && because[blocked]}
          unseen={unseen}
        />
      )}
      <div className="lr-ReviewDecision-said" id={`${id}said`} role="status">
        {taken === null ? (
          // Another element for each refusal, so that the same words are said again.
          <span key={refused}>{said}</span>
        ) : (
          <DecisionDone
            text={words.done(words.decided[taken.outcome], labelOf(reasons, taken.outcome, taken.reason))}
            outcome={taken.outcome}
          />
        )}
      </div>
      {taken?.outcome === 'In Review' ? (
        <div className="lr-ReviewDecision-buttons">
          <button type="button" className="lr-Button" onClick={decision.reopen}>
            {words.reopen}
          </button>
        </div>
      ) : null}
    </section>
  );
});
