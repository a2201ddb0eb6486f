import type { ReactElement } from 'react';
import { ReviewDecision } from '../decision/ReviewDecision.js';
import { isElsewhere } from './asked.js';
import type { HostAnswer } from '../model/answer.js';
import { isAgeEstimation } from '../model/feature.js';
import type { Decision, Outcome } from '../model/decision.js';
import type { Keys } from '../parts/keyOf.js';
import { levelBelow, type HeadingLevel } from '../parts/heading.js';
import { AgeEstimationReport } from '../reports/AgeEstimationReport.js';
import { LivenessReport } from '../reports/LivenessReport.js';
import type { CaseWords } from '../cases/caseWords.js';
import { DeskNote } from './DeskNote.js';
import type { DeskDecisionProps, DeskReportProps } from './ReviewDesk.props.js';
import type { Row, RowState } from '../cases/rows.js';

interface OpenCaseProps {
  row: Row;
  /** Whether it has left the host's list. */
  isGone: boolean;
  /** Whether a decision was made about it here before, so that its evidence was looked at. */
  wasDecided: boolean;
  words: CaseWords;
  level: HeadingLevel;
  keys: Keys<Outcome>;
  reviewer: string | number | undefined;
  decisionProps: DeskDecisionProps;
  reportProps: DeskReportProps;
  onDecide: (decision: Decision) => HostAnswer;
  onReload: () => void;
  /** Takes its decision back. */
  onUndo: () => void;
}

const seen = { image: true, video: true, warnings: true } as const;

/** The open case: its report with the decision panel, or why there is none. */
export function OpenCase(props: OpenCaseProps): ReactElement {
  const {
    row,
    isGone,
    wasDecided,
    words,
    level,
    keys,
    reviewer,
    decisionProps,
    reportProps,
    onDecide,
    onReload,
    onUndo,
  } = props;
  const { desk, decided } = words;
  const { entry, state, outcome } = row;
  const { caseId, report, metadata, receivedAt, expiresAt } = entry;
  if (entry.failed)
    return (
      <DeskNote title={desk.failedCase} detail={typeof entry.failed === 'string' ? entry.failed : undefined}>
        <button type="button" className="lr-Button" onClick={onReload}>
          {desk.retry}
        </button>
      </DeskNote>
    );
  if (report === undefined) return <DeskNote title={desk.loadingCase} busy />;
  if (report === null) return <DeskNote title={desk.noReport} />;
  const isHidden = isElsewhere(row, isGone) || decisionProps.hidden;
  const notes: Partial<Record<RowState, ReactElement | undefined>> = {
    locked: <DeskNote title={desk.locked(entry.lockedBy ?? '')} detail={desk.lockedDetail} />,
    waiting: outcome ? (
      <DeskNote title={desk.state.waiting(decided[outcome])}>
        <button type="button" className="lr-Button" onClick={onUndo}>
          {desk.commands.undo}
        </button>
      </DeskNote>
    ) : undefined,
    decided: entry.decided ? <DeskNote title={desk.decidedBefore(decided[entry.decided])} /> : undefined,
  };
  const Report = isAgeEstimation(report) ? AgeEstimationReport : LivenessReport;
  return (
    <Report
      {...reportProps}
      caseId={caseId}
      report={report}
      metadata={metadata}
      receivedAt={receivedAt}
      expiresAt={expiresAt}
      lifetime={entry.lifetime}
      headingLevel={levelBelow(level)}
      actions={
        <>
          {isGone && state !== 'waiting' ? null : notes[state]}
          {/* It keeps what the reader has written, so it stays while it is not asked. */}
          <ReviewDecision
            {...decisionProps}
            report={report}
            looked={wasDecided ? { ...seen, ...decisionProps.looked } : decisionProps.looked}
            reviewer={reviewer}
            shortcuts={keys}
            headingLevel={levelBelow(levelBelow(level))}
            hidden={isHidden || undefined}
            onDecide={onDecide}
          />
        </>
      }
    />
  );
}
