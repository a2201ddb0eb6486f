import type { CaseId } from '../model/case.js';
import type { Outcome } from '../model/decision.js';
import type { VerificationReport } from '../model/report.js';
import type { ReportProps } from '../reports/Report.props.js';

/** One case of the host's list. */
export interface DeskCase extends Pick<ReportProps, 'metadata' | 'receivedAt' | 'expiresAt' | 'lifetime'> {
  /** Your own id of the case, unlike every other in the list. An entry without one cannot be decided, and is only counted. */
  caseId: CaseId;
  /** What the reader knows the case by, in one line of up to 200 characters. @default its place in the list */
  label?: string | undefined;
  /** The report, or what you have of it for the list. Undefined: you are loading it; `onOpen` says when it is wanted. Null: there is none. */
  report?: VerificationReport | null | undefined;
  /** That the report could not be loaded, or why, in words for the reader. @default false */
  failed?: boolean | string | undefined;
  /** Who has the case open, or true where you do not tell who. Nothing of a locked case can be decided, unless it is the `reviewer` who has it. @default nobody */
  lockedBy?: string | boolean | null | undefined;
  /** Whose case it is, as `reviewer` is written. The desk goes on to no other person's case by itself. @default nobody's */
  assignedTo?: string | number | null | undefined;
  /** What has been decided, by whomever. @default not decided */
  decided?: Outcome | null | undefined;
}
