import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { CaseId } from '../model/case.js';
import type { EvidenceEvent, Instant } from '../model/evidence.js';
import type { VerificationReport } from '../model/report.js';
import type { AgeEstimationReportProps } from '../reports/AgeEstimationReport.js';
import type { ReportProps } from '../reports/Report.props.js';
import type { HostAnswer } from '../model/answer.js';

/** What each of several reports is drawn with, as on `LivenessReport` and `AgeEstimationReport`. */
export type EachReportProps = Omit<
  AgeEstimationReportProps,
  | keyof ComponentPropsWithoutRef<'article'>
  | 'report'
  | 'caseId'
  | 'actions'
  | 'step'
  | 'hidden'
  | 'onRefresh'
  | 'onEvent'
>;

/** What you know of one of several reports. */
export interface AttemptProps extends EachReportProps {
  /** When it was made, for its tab: Date, epoch milliseconds or ISO 8601. @default its own `created_at`, where the payload has one */
  at?: Instant | null | undefined;
}

/** Several reports of one case, which is open, what each is drawn with, and everything that a `<div>` takes. */
export interface ReportsProps
  extends EachReportProps, Omit<ComponentPropsWithoutRef<'div'>, 'children' | keyof EachReportProps> {
  /**
   * The reports of one case, oldest first, as `readReports` gives them; where each has a time, that is their order. Undefined or null while you load
   * them: what the reader began waits for them.
   */
  reports: readonly VerificationReport[] | null | undefined;
  /**
   * Your own id of the case. While it is the same, an attempt that is still there keeps all that the reader did, whatever comes beside it.
   * Without it, another list is of the same case only when a link or the numbers of one of its reports prove it.
   */
  caseId?: CaseId | undefined;
  /** What is special about one report: when it was made, when you got it, its limits. `place` is that in `reports`. Wins over the props for all. */
  propsOf?: ((report: VerificationReport, place: number) => AttemptProps | undefined) | undefined;
  /** Your buttons or a decision panel for each report, or a function that makes those of one. A draft in them stays with its report. */
  actions?: ReactNode | ((report: VerificationReport, place: number) => ReactNode);
  /** The report that is open, by its place in `reports`. Give `onOpenChange` too. A place that is not there is the newest. @default the reader's own choice */
  open?: number | undefined;
  /** The report that is open at first, by its place in `reports`. @default the newest */
  defaultOpen?: number | undefined;
  /** Told when the reader opens another report. */
  onOpenChange?: ((place: number, report: VerificationReport) => void) | undefined;
  /** Whether a button puts two of the reports side by side, with what differs in words. @default true */
  compare?: boolean | undefined;
  /** Asks you for fresh links of one report, when the reader presses a button. Pass fresh `reports` then: that is the success. */
  onRefresh?: ((report: VerificationReport, place: number) => HostAnswer) | undefined;
  /** Told what happened to the evidence and the findings, for an audit trail; never given a URL. The report tells apart what shares a `node_id`. */
  onEvent?: ((event: EvidenceEvent, report: VerificationReport) => void) | undefined;
  /** Facts of the session, with the newest report only: what a person said of the session is not said of each attempt. `propsOf` can give any report its own. */
  metadata?: ReportProps['metadata'];
}
