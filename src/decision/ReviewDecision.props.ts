import type { ComponentPropsWithoutRef } from 'react';
import type { HostAnswer } from '../model/answer.js';
import type { CaseId } from '../model/case.js';
import type { Decision, DecisionReason, FirstOpinion, Outcome } from '../model/decision.js';
import type { Requirement } from '../model/evidence.js';
import type { ReportOf } from '../model/report.js';
import type { HeadingLevel } from '../parts/heading.js';

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
