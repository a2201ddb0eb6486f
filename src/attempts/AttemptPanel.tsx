'use client';
import { useCallback, type ReactElement } from 'react';
import { attemptsEn } from '../messages/en.attempts.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { CaseId } from '../model/case.js';
import { AgeEstimationReport } from '../reports/AgeEstimationReport.js';
import { LivenessReport } from '../reports/LivenessReport.js';
import { panelId, tabId } from './AttemptTabs.js';
import { nameOf, stepInHeading, type Attempt } from './attemptsOf.js';
import { CoverWitness } from './CoverWitness.js';
import type { AttemptProps, ReportsProps } from './Reports.props.js';

interface AttemptPanelProps extends Pick<ReportsProps, 'actions' | 'onRefresh' | 'onEvent'> {
  id: string;
  of: number;
  attempt: Attempt;
  caseId: CaseId | undefined;
  /** What the report is drawn with. */
  drawn: AttemptProps;
  /** Alone on the page, under its tab, or beside another one; `aside` where it is not on the screen now. */
  role: 'alone' | 'tab' | 'pair' | 'aside';
  /** Whether there is a list now. Without one nothing of the last one is in the document. */
  isGiven: boolean;
  onCovered: (of: number, covered: boolean) => void;
}

/** One of several reports. Off the screen it keeps what the reader did, and nothing of it is loaded. */
export function AttemptPanel({
  id,
  of,
  attempt,
  caseId,
  drawn: { at: _at, minimumAge, margin, ...drawn },
  role,
  isGiven,
  onCovered,
  actions,
  onRefresh,
  onEvent,
}: AttemptPanelProps): ReactElement {
  const words = useWords('attempts', attemptsEn);
  const { number } = useFormat();
  const { report, place, feature } = attempt;
  const tellCovered = useCallback((covered: boolean) => onCovered(of, covered), [of, onCovered]);
  const said = stepInHeading(attempt, words, number);
  const evidenceFirst = drawn.order === 'evidence-first';
  const props = {
    ...drawn,
    report: isGiven ? report : undefined,
    caseId,
    hidden: role === 'aside',
    actions: typeof actions === 'function' ? actions(report, place) : actions,
    onRefresh: onRefresh && (() => onRefresh(report, place)),
    onEvent: onEvent && ((event: Parameters<typeof onEvent>[0]) => onEvent(event, report)),
    step:
      said || evidenceFirst ? (
        <>
          {said}
          {evidenceFirst ? <CoverWitness onCovered={tellCovered} /> : null}
        </>
      ) : null,
  };
  const names = {
    alone: {},
    aside: { hidden: true },
    tab: { role: 'tabpanel', 'aria-labelledby': tabId(id, of), tabIndex: 0 },
    pair: { role: 'region', 'aria-label': nameOf(attempt, words, number).full },
  }[role];
  return (
    <div {...names} id={panelId(id, of)} className="lr-Reports-panel" data-role={role}>
      {feature === 'AGE_ESTIMATION' ? (
        <AgeEstimationReport {...props} minimumAge={minimumAge} margin={margin} />
      ) : (
        <LivenessReport {...props} />
      )}
    </div>
  );
}
