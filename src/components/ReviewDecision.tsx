'use client';
import { clsx } from 'clsx';
import {
  forwardRef,
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { decisionEn, statusEn } from '../messages/en.js';
import { useDesk, useWords } from '../messages/ReportProvider.js';
import type { HostAnswer } from '../model/answer.js';
import type { CaseId } from '../model/case.js';
import type { Decision, DecisionReason, FirstOpinion, Outcome } from '../model/decision.js';
import type { Requirement } from '../model/evidence.js';
import { fieldsOf, tellDeveloper, textOf } from '../model/fields.js';
import { withoutLinks } from '../model/measurements.js';
import type { ReportOf } from '../model/report.js';
import { knownStatus } from '../model/status.js';
import { DecisionForm } from '../parts/DecisionForm.js';
import { DecisionDone } from '../parts/DecisionDone.js';
import { keysOf, labelOf, outcomeOf } from '../parts/decisionState.js';
import { FirstOpinionNote } from '../parts/FirstOpinionNote.js';
import type { HeadingLevel } from '../parts/heading.js';
import { isElement } from '../parts/ownWindow.js';
import { useOwnCase } from '../parts/useCase.js';
import { useDecision } from '../parts/useDecision.js';
import { useEscape } from '../parts/useEscape.js';

export interface ReviewDecisionProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** The report, or just its `status`; with `node_id` the decision carries that too. */
  report: ReportOf<'status', 'node_id'>;
  /**
   * Your own id of the case. The draft, the question before it is sent and what was decided are of that case, and of no other. Without it the
   * report around the panel says which case it is; without that, another report object is the same case only when its links prove it.
   */
  caseId?: CaseId | undefined;
  /**
   * Takes the decision. While its promise is pending nothing else can be sent. It is taken when you answer with nothing, or with something
   * that has no sign of failure (`HostAnswer`); else the draft is kept, your message is shown, and the reader can try again.
   */
  onDecide: (decision: Decision) => HostAnswer;
  /** Reasons to choose from, per outcome. An outcome with a list needs one of it. @default none */
  reasons?: Partial<Record<Outcome, readonly DecisionReason[]>> | undefined;
  /** What must be looked at before anything can be decided. @default nothing */
  requires?: readonly Requirement[] | undefined;
  /** What your own record says was looked at, from `onEvent`. @default what the report around the panel knows, else a box to tick */
  looked?: Partial<Record<Requirement, boolean>> | undefined;
  /** Outcomes that are sent at the first press, when they need no reason. @default none: each asks once more */
  withoutConfirmation?: readonly Outcome[] | undefined;
  /** Lets a case be decided whose status is not In Review. @default false */
  allowAnyStatus?: boolean | undefined;
  /** What a first person has decided, where a second must. */
  firstOpinion?: FirstOpinion | undefined;
  /** Says that two people must decide, while there is no `firstOpinion`. @default false */
  fourEyes?: boolean | undefined;
  /** Keys for the outcomes, while focus is inside and no text is written: true for a, d and r, or your own, one character each. @default false */
  shortcuts?: boolean | Partial<Record<Outcome, string>> | undefined;
  /** Level of the panel's heading in your page. @default 3 */
  headingLevel?: HeadingLevel | undefined;
}

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
    reasons,
    requires,
    looked,
    withoutConfirmation = [],
    allowAnyStatus = false,
    firstOpinion,
    fourEyes = false,
    shortcuts,
    headingLevel = 3,
    className,
    onKeyDown,
    ...rest
  },
  ref,
): ReactElement {
  const words = useWords('decision', decisionEn);
  const statusWords = useWords('status', statusEn).words;
  const id = useId();
  const [keysOn, setKeysOn] = useState(true);
  const desk = useDesk();
  const clean = fieldsOf('ReviewDecision', report, ['status', 'node_id']);
  const status = textOf(clean.status);
  const known = status === null ? null : knownStatus(status);
  const allowed = allowAnyStatus || known === 'In Review';
  // While the findings are covered nothing here may tell them: not what is allowed, and not what a first person has decided.
  const covered = desk?.covered === true;
  const own = useOwnCase('ReviewDecision', report, caseId);
  const decision = useDecision({
    ...own,
    nodeId: textOf(clean.node_id),
    onDecide,
    reasons,
    requires,
    looked,
    withoutConfirmation,
    allowed: allowed && !covered,
  });
  const { step, taken, refused, message } = decision.state;
  const { keys, faulty } = keysOf(shortcuts);
  if (faulty)
    tellDeveloper('ReviewDecision: each of `shortcuts` must be one character of its own. One that is not is left out.');
  const hasKeys = Object.keys(keys).length > 0;
  const blocked = !allowed && !covered && step !== 'pending' && step !== 'done';
  const statusWord = known === null ? (status ?? '') : statusWords[known];
  const things = decision.missing.map((requirement) => words.requirements[requirement]);
  const unseen = covered ? words.covered : things.length > 0 ? words.missing(things) : null;
  const failed = message === null ? words.failed : words.failedBecause(withoutLinks(message, words.linkWithheld));
  const problems = { unseen, reason: words.reasonMissing, failed };
  const said = decision.problem && problems[decision.problem];
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    onKeyDown?.(event);
    if (event.defaultPrevented) return;
    // A key that is held down would press the next button as well, which asks whether the first press was meant.
    if (event.repeat && event.key === 'Enter' && isElement(event.target, 'button')) event.preventDefault();
    const pressed = keysOn && step !== 'done' ? outcomeOf(event, keys) : null;
    if (pressed === null) return;
    // A key that is meant for this panel is none of the page around it.
    event.preventDefault();
    event.stopPropagation();
    decision.choose(pressed);
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
      {...rest}
      ref={root}
      className={clsx('lr-ReviewDecision', className)}
      data-state={blocked ? 'blocked' : covered && step === 'open' ? 'covered' : step}
      onKeyDown={onKey}
    >
      <div className="lr-ReviewDecision-head">
        <Heading className="lr-ReviewDecision-heading" id={`${id}heading`}>
          {words.heading}
        </Heading>
        {hasKeys && step !== 'done' ? (
          <button type="button" className="lr-Button" aria-pressed={keysOn} onClick={() => setKeysOn(!keysOn)}>
            {words.shortcuts}
          </button>
        ) : null}
      </div>
      {covered ? null : firstOpinion ? (
        <FirstOpinionNote opinion={firstOpinion} reason={labelOf(reasons, firstOpinion.outcome, firstOpinion.reason)} />
      ) : fourEyes ? (
        <p className="lr-ReviewDecision-note">{words.fourEyes}</p>
      ) : null}
      {step === 'done' ? null : (
        <DecisionForm
          // Another case has other fields: what was written is also not in their history of undoing.
          key={own.of}
          id={id}
          decision={decision}
          reasons={reasons}
          keys={keysOn ? keys : {}}
          blockedBecause={blocked ? words.notInReview(statusWord) : null}
          unseen={unseen}
        />
      )}
      <div className="lr-ReviewDecision-said" role="status">
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
    </section>
  );
});
