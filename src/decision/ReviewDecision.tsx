'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  useId,
  useImperativeHandle,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { levelOf } from '../parts/heading.js';
import type { AsChild } from '../parts/slot/asChild.js';
import { isHidden } from '../parts/slot/isHidden.js';
import { useRoot } from '../parts/slot/useRoot.js';
import { useLanguage } from '../settings/ReportProvider.js';
import { DecisionForm } from './DecisionForm.js';
import { DecisionDone } from './DecisionDone.js';
import { labelOf } from './ReviewDecision.state.js';
import { FirstOpinionNote } from './FirstOpinionNote.js';
import type { ReviewDecisionProps } from './ReviewDecision.props.js';
import { useDecisionPanel } from './look/useDecisionPanel.js';

/**
 * Lets the reader decide a case, with a reason and a comment, after looking at what you require. Reads `status`. It calls `onDecide` and
 * nothing else; the status stays the vendor's until you pass another report.
 *
 * @example
 * <LivenessReport caseId={session.id} report={report} actions={<ReviewDecision report={report} onDecide={save} />} />
 */
export const ReviewDecision: ForwardRefExoticComponent<ReviewDecisionProps & AsChild & RefAttributes<HTMLElement>> =
  forwardRef<HTMLElement, ReviewDecisionProps & AsChild>(function ReviewDecision(props, ref): ReactElement {
    const {
      consequences,
      firstOpinion,
      reasons,
      fourEyes = false,
      headingLevel: level,
      className,
      onKeyDown,
      ...more
    } = props;
    const { report, caseId, onDecide, outcomes, commentRequired, features, requires, looked, ...last } = more;
    const { withoutConfirmation, allowAnyStatus, reviewer, shortcuts, asChild, children, ...rest } = last;
    const language = useLanguage();
    const id = useId();
    const panel = useDecisionPanel(props, isHidden(rest.hidden, asChild, children));
    const { decision, fields, words, phase, covered, toggle, root } = panel;
    const { step, taken, refused } = decision.state;
    const [Root, slot] = useRoot('section', asChild, children, root);
    useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => root.current, [root]);
    const headingLevel = levelOf(level, 3);
    const Heading = `h${headingLevel}` as const;
    return (
      // The section is no control: it hears the keys of the buttons inside it, and of nothing outside.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
      <Root
        {...slot}
        aria-labelledby={rest['aria-label'] ? undefined : `${id}heading`}
        lang={language}
        {...rest}
        className={clsx('lr-ReviewDecision', className)}
        data-state={phase}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (!event.defaultPrevented) panel.onKey(event);
        }}
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
            isOwn={phase === 'barred'}
          />
        ) : fourEyes ? (
          <p className="lr-ReviewDecision-note">{words.fourEyes}</p>
        ) : null}
        {step === 'done' ? null : (
          <DecisionForm
            // Another case has other fields: what was written is also not in their history of undoing.
            key={panel.key}
            id={id}
            panel={panel}
            consequences={consequences}
          />
        )}
        <div className="lr-ReviewDecision-said" id={`${id}said`} role="status">
          {taken === null ? (
            // Another element for each refusal, so that the same words are said again.
            <span key={refused}>{panel.said}</span>
          ) : (
            // oxlint-disable-next-line react/refs
            <DecisionDone ref={fields.done} text={panel.done} outcome={taken.outcome} />
          )}
        </div>
        {taken?.outcome === 'In Review' ? (
          <div className="lr-ReviewDecision-buttons">
            <button type="button" className="lr-Button" onClick={decision.reopen}>
              {words.reopen}
            </button>
          </div>
        ) : null}
      </Root>
    );
  });
