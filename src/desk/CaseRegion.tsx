import {
  forwardRef,
  type ForwardRefExoticComponent,
  type MouseEvent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import type { HeadingLevel } from '../parts/heading.js';
import { nameOf, type CaseWords } from '../cases/caseWords.js';
import { isElement } from '../parts/ownWindow.js';
import { DeskNote } from './DeskNote.js';
import { outcomeKeys } from './commands.js';
import { OpenCase } from './OpenCase.js';
import type { DeskDecisionProps, DeskReportProps, ReviewDeskProps } from './ReviewDesk.props.js';
import { freeOutcomes } from './settings.js';
import type { DeskKeysInHand } from './useDeskKeys.js';
import type { DeskInHand } from './useReviewDesk.js';

interface CaseRegionProps extends Pick<ReviewDeskProps, 'reviewer'> {
  desk: DeskInHand;
  words: CaseWords;
  level: HeadingLevel;
  keys: DeskKeysInHand;
  undoFor: number;
  decisionProps: DeskDecisionProps;
  reportProps: DeskReportProps;
}

/** The place of the open case, which focus comes to with each of them. */
export const CaseRegion: ForwardRefExoticComponent<CaseRegionProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  CaseRegionProps
>(function CaseRegion(props, ref): ReactElement {
  const { desk, words, level, keys, undoFor, reviewer, decisionProps, reportProps } = props;
  const { rows, current, openId, isGone, allDone, outbox } = desk;
  const { desk: texts, number } = words;
  const position = current && rows ? texts.place(number(current.place), number(rows.length)) : '';
  // One that has left the list because it was decided here needs no other explanation.
  const own = openId === null ? undefined : outbox.sent.get(openId);
  const wasTaken = own !== undefined && own.step !== 'failed';
  // The second press of a double click is meant for the case that was there before, and must decide no other.
  const onClick = (event: MouseEvent): void => {
    if (!isElement(event.target, '.lr-ReviewDecision *') || !desk.isTooSoon(event.detail)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={ref}
      className="lr-ReviewDesk-case"
      role="region"
      aria-label={current ? texts.openCase(nameOf(words, current), position) : texts.none}
      tabIndex={-1}
      onClickCapture={onClick}
    >
      {allDone ? <DeskNote title={texts.allDone} detail={texts.allDoneDetail} /> : null}
      {(isGone && !wasTaken) || (!current && openId !== null) ? (
        <DeskNote title={texts.gone} detail={texts.goneDetail} />
      ) : null}
      {current ? (
        <OpenCase
          row={current}
          isGone={isGone}
          wasDecided={outbox.looked.has(current.entry.caseId)}
          words={words}
          level={level}
          keys={outcomeKeys(keys.working)}
          reviewer={reviewer}
          decisionProps={{ ...decisionProps, withoutConfirmation: freeOutcomes(decisionProps, undoFor) }}
          reportProps={reportProps}
          onDecide={(made) => outbox.take(current.entry, made)}
          onReload={desk.reload}
          onUndo={() => desk.undo(current.entry.caseId)}
        />
      ) : openId === null ? (
        <DeskNote title={texts.choose} />
      ) : null}
    </div>
  );
});
