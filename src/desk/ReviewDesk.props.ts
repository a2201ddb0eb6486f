import type { ComponentPropsWithoutRef } from 'react';
import type { ReviewDecisionProps } from '../decision/ReviewDecision.props.js';
import type { DeskCommand } from '../messages/Messages.js';
import type { DeskCase } from '../cases/DeskCase.js';
import type { HostAnswer } from '../model/answer.js';
import type { CaseId } from '../model/case.js';
import type { Decision, Outcome } from '../model/decision.js';
import type { HeadingLevel } from '../parts/heading.js';
import type { AgeEstimationReportProps } from '../reports/AgeEstimationReport.js';
import type { ReportProps } from '../reports/Report.props.js';

/** What a press of a key can do on the desk: go on, go back, take back, show the list, list the keys, or choose an outcome. */
export type DeskKey = DeskCommand | Outcome;

/** The same for every case of the desk, or a function that says what one case gets. */
export type ForEachCase<Props> = Props | ((deskCase: DeskCase) => Props);

/** What the decision panel of each case takes; the desk sets the rest. */
export type DeskDecisionProps = Omit<
  ReviewDecisionProps,
  'report' | 'caseId' | 'onDecide' | 'shortcuts' | 'reviewer' | 'headingLevel' | 'ref'
>;

/** What the report of each case takes; the desk sets the rest. */
export type DeskReportProps = Omit<
  ReportProps & Pick<AgeEstimationReportProps, 'minimumAge' | 'margin'>,
  'report' | 'caseId' | 'actions' | 'metadata' | 'headingLevel' | 'receivedAt' | 'expiresAt' | 'lifetime' | 'ref'
>;

/** Your list of cases, which one is open, who takes the decisions, what each report and panel gets, and everything that a `<section>` takes. */
export interface ReviewDeskProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** The cases, in your order. Undefined while you load them. Nothing is fetched here. */
  cases: readonly DeskCase[] | null | undefined;
  /** The open case, where you keep it. Null: none. @default the desk keeps it */
  open?: CaseId | null | undefined;
  /** The case that is open at first, where the desk keeps it. @default none */
  defaultOpen?: CaseId | null | undefined;
  /** Told which case the reader opens, or the desk goes on to: load its report, lock it, write its address. Told again when the reader asks for one that has failed. */
  onOpen?: ((caseId: CaseId) => void) | undefined;
  /**
   * Takes the decision of a case; the same rules hold as for `ReviewDecision`. When it is taken the next open case comes. One that failed stays
   * in the list with its draft. With `undoFor` it is called once that time is over, and also before, when the desk or its page goes away or
   * is hidden by React's `Activity`: let the request outlive the page then (`keepalive`). An answer that comes after the desk has gone opens no case.
   */
  onDecide: (decision: Decision, deskCase: DeskCase) => HostAnswer;
  /**
   * Seconds, up to 600, in which an outcome can be taken back before `onDecide` is called. The next case comes at once then, and an outcome
   * that needs nothing more and has no `consequences` is not asked about twice. @default 0: it is sent at once
   */
  undoFor?: number | undefined;
  /** Told when the reader has taken an outcome back. `onDecide` is not called for it. */
  onUndo?: ((decision: Decision, deskCase: DeskCase) => void) | undefined;
  /** Who is looking: compared with `assignedTo`, and with the first opinion as on `ReviewDecision`. @default not known */
  reviewer?: string | number | undefined;
  /** What every decision panel takes, or what each does. A function that throws requires all that can be looked at. @default nothing more */
  decisionProps?: ForEachCase<DeskDecisionProps> | undefined;
  /** What every report takes, or what each does: limits, veil, `onRefresh`, `order`. `evidence-first` also leaves the verdict out of the list. A function that throws covers the case. @default nothing more */
  reportProps?: ForEachCase<DeskReportProps> | undefined;
  /**
   * The keys, one character each, which work anywhere on the desk except where text is written: j, k, l, z and ? for its commands, a, d, r and
   * i for the outcomes. An empty text takes one away; false takes all. The reader can switch them off too. @default true
   */
  keys?: boolean | Partial<Record<DeskKey, string>> | undefined;
  /** That the list could not be loaded, or why, in words for the reader. With `cases`, that they are the last ones known. @default false */
  failed?: boolean | string | undefined;
  /** Tries to load the list once more. @default no button */
  onRetry?: (() => void) | undefined;
  /** Level of the desk's heading in your page; the report's is one below. @default 2 */
  headingLevel?: HeadingLevel | undefined;
}
