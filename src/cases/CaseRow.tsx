'use client';
import { memo, useId, type NamedExoticComponent } from 'react';
import { ScoreGauge } from '../facts/ScoreGauge.js';
import { StatusBadge } from '../facts/StatusBadge.js';
import type { CaseId } from '../model/case.js';
import { deskEn } from '../messages/en.desk.js';
import { useWords } from '../settings/ReportProvider.js';
import { FirstWarning } from './FirstWarning.js';
import { TimeLeft } from './TimeLeft.js';
import type { Entry } from './cases.js';
import type { RowState } from './rows.js';

interface CaseRowProps {
  entry: Entry;
  name: string;
  /** In the whole list, from 1 on, below its heads. */
  place: number;
  state: RowState;
  /** How far it is, in words. */
  said: string;
  isCurrent: boolean;
  /** Whether Tab comes here, of all rows. */
  isStop: boolean;
  /** Whether what the check has found is left out. */
  isBlind: boolean;
  onOpen: (caseId: CaseId) => void;
}

/** One case: its button, what it is about in our own parts, and how far it is. */
export const CaseRow: NamedExoticComponent<CaseRowProps> = memo(function CaseRow(props) {
  const { entry, name, place, state, said, isCurrent, isStop, isBlind, onOpen } = props;
  const { report } = entry;
  const words = useWords('desk', deskEn);
  const lack = entry.failed ? words.failedCase : report === null ? words.noReport : null;
  const id = useId();
  return (
    <div
      className="lr-CaseRow"
      role="row"
      aria-rowindex={place + 1}
      aria-current={isCurrent || undefined}
      data-state={state}
    >
      <div role="cell" className="lr-CaseRow-name">
        <button
          type="button"
          className="lr-CaseRow-open"
          tabIndex={isStop ? 0 : -1}
          aria-describedby={`${id}state`}
          onClick={() => onOpen(entry.caseId)}
        >
          <bdi key={name}>{name}</bdi>
        </button>
      </div>
      {isBlind ? null : (
        <>
          <div role="cell" className="lr-CaseRow-status">
            {report ? <StatusBadge report={report} size="small" /> : null}
          </div>
          <div role="cell" className="lr-CaseRow-score">
            {report ? <ScoreGauge report={report} shape="bar" size="small" /> : null}
          </div>
          <div role="cell" className="lr-CaseRow-warning">
            {lack === null ? (
              <FirstWarning report={report} />
            ) : (
              <span key={lack} className="lr-CaseRow-quiet">
                {lack}
              </span>
            )}
          </div>
        </>
      )}
      <div role="cell" className="lr-CaseRow-left">
        <TimeLeft entry={entry} />
      </div>
      <div role="cell" className="lr-CaseRow-state" id={`${id}state`}>
        <bdi key={said}>{said}</bdi>
      </div>
    </div>
  );
});
