'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  useId,
  useImperativeHandle,
  useRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { DecisionDrafts } from '../decision/DecisionDrafts.js';
import { deskEn } from '../messages/en.desk.js';
import { decisionEn } from '../messages/en.js';
import { levelOf } from '../parts/heading.js';
import { useFormat, useLanguage, useWords } from '../settings/ReportProvider.js';
import { CaseList } from '../cases/CaseList.js';
import { nameOf, type CaseWords } from '../cases/caseWords.js';
import { DeskBar } from './DeskBar.js';
import { DeskHead } from './DeskHead.js';
import { DeskKeys } from './DeskKeys.js';
import { DeskNote } from './DeskNote.js';
import { CaseRegion } from './CaseRegion.js';
import type { CaseId } from '../model/case.js';
import { keysFor } from './asked.js';
import type { DeskReportProps, ReviewDeskProps } from './ReviewDesk.props.js';
import { readUndoFor, settingsFor } from './settings.js';
import { useDeskKeys } from './useDeskKeys.js';
import { useReviewDesk } from './useReviewDesk.js';

/**
 * Lets a reviewer clear a list of cases: the list with how far each case is, the open one as a report with its decision panel, and after a decision
 * the next one that is open, with focus at its start. Reads of each report what the list shows: `status`, `score`, `warnings` and the ends of its
 * links. It fetches nothing, and calls `onDecide` and `onOpen`.
 *
 * @example
 * <ReviewDesk cases={cases} onOpen={load} onDecide={(decision, { caseId }) => save(caseId, decision)} undoFor={10} />
 */
export const ReviewDesk: ForwardRefExoticComponent<ReviewDeskProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  ReviewDeskProps
>(function ReviewDesk(props, ref): ReactElement {
  const { cases, open, defaultOpen, onOpen, onDecide, onUndo, reviewer, decisionProps, reportProps, ...others } = props;
  const {
    keys: given,
    undoFor: undo,
    failed = false,
    onRetry,
    headingLevel: level,
    className,
    onKeyDown,
    ...rest
  } = others;
  const format = useFormat();
  const words: CaseWords = {
    desk: useWords('desk', deskEn),
    decided: useWords('decision', decisionEn).decided,
    number: format.number,
  };
  const { desk: texts, number } = words;
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => root.current, []);
  const undoFor = readUndoFor(undo);
  const desk = useReviewDesk({
    ...{ cases, open, defaultOpen, onOpen, onDecide, onUndo, reviewer, undoFor, home: root, place, list },
    anyStatus: (deskCase) => settingsFor('decisionProps', decisionProps, deskCase).allowAnyStatus === true,
  });
  const { rows, current, openId, isGone } = desk;
  const currentCase = current && desk.givenOf(current.entry.caseId);
  const decision = currentCase ? settingsFor('decisionProps', decisionProps, currentCase) : {};
  const keys = useDeskKeys({ given, offered: decision.outcomes, canUndo: undoFor > 0, desk, root, list, onKeyDown });
  const settingsOf = (caseId: CaseId): Partial<DeskReportProps> =>
    settingsFor('reportProps', reportProps, desk.givenOf(caseId));
  const isFailed = failed !== false;
  const reason = typeof failed === 'string' ? failed : undefined;
  const retry = onRetry ? (
    <button type="button" className="lr-Button" onClick={onRetry}>
      {texts.retry}
    </button>
  ) : null;
  const language = useLanguage();
  const headingLevel = levelOf(level, 2);
  const Heading = `h${headingLevel}` as const;
  return (
    <DecisionDrafts undoFor={undoFor} keys={keys.scope} closed={desk.closed}>
      {/* The section is no control: it hears the keys of what is inside it, and of nothing outside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        aria-labelledby={rest['aria-label'] ? undefined : `${id}heading`}
        lang={language}
        {...rest}
        ref={root}
        className={clsx('lr-ReviewDesk', className)}
        data-open={openId === null ? undefined : ''}
        data-list={keys.unfolded ? 'unfolded' : 'folded'}
        onKeyDown={keys.onKey}
      >
        <DeskHead
          {...{ desk, keys, words }}
          home={root}
          heading={
            <Heading className="lr-ReviewDesk-heading" id={`${id}heading`}>
              {texts.heading}
            </Heading>
          }
        >
          {rows && (rows.length > 0 || current) ? (
            <DeskBar
              words={words}
              name={current && nameOf(words, current)}
              place={isGone ? null : (current?.place ?? null)}
              total={rows.length}
              keys={keys.working}
              hasKeys={keys.hasKeys}
              unfolded={keys.unfolded}
              helping={keys.helping}
              helpId={`${id}keys`}
              helpButton={keys.helpButton}
              onCommand={keys.follow}
            />
          ) : null}
        </DeskHead>
        {keys.helping ? (
          <DeskKeys
            id={`${id}keys`}
            keys={keysFor(keys.all, {
              current,
              isGone,
              isCovered: openId !== null && settingsOf(openId).order === 'evidence-first',
            })}
            on={keys.on}
            takesFocus={keys.isHelpWanted}
            onSwitch={keys.switchTo}
            onClose={keys.closeHelp}
          />
        ) : null}
        {isFailed && rows ? (
          <DeskNote title={texts.stale} detail={reason}>
            {retry}
          </DeskNote>
        ) : null}
        {desk.unreadable > 0 ? (
          <p key={desk.unreadable} className="lr-ReviewDesk-unreadable">
            {texts.unreadableEntries(number(desk.unreadable), desk.unreadable)}
          </p>
        ) : null}
        {rows === null && isFailed ? (
          <DeskNote title={texts.failed} detail={reason}>
            {retry}
          </DeskNote>
        ) : rows === null ? (
          <DeskNote title={texts.loading} busy />
        ) : rows.length === 0 && !current ? (
          <DeskNote title={texts.empty} detail={texts.emptyDetail} />
        ) : (
          <div className="lr-ReviewDesk-body">
            <CaseList
              rows={rows}
              words={words}
              current={openId}
              isBlind={({ caseId }) => settingsOf(caseId).order === 'evidence-first'}
              onOpen={keys.open}
              list={list}
            />
            <CaseRegion
              ref={place}
              desk={desk}
              words={words}
              level={headingLevel}
              keys={keys}
              undoFor={undoFor}
              reviewer={reviewer}
              decisionProps={decision}
              reportProps={openId === null ? {} : settingsOf(openId)}
            />
          </div>
        )}
      </section>
    </DecisionDrafts>
  );
});
