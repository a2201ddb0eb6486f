import type { ComponentPropsWithoutRef } from 'react';
import type { HostAnswer } from '../model/answer.js';
import type { CaseId } from '../model/case.js';
import type { Decision, DecisionReason, FirstOpinion, Outcome, ResubmitStep } from '../model/decision.js';
import type { Requirement } from '../model/evidence.js';
import type { ReportOf } from '../model/report.js';
import type { HeadingLevel } from '../parts/heading.js';

/** Whose case it is, what may be decided on which conditions, who takes the decision, and everything that a `<section>` takes. */
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
  /**
   * What is offered, in your order. The API takes Approved, Declined and Resubmitted of a session; Approved, Declined and In Review of one
   * feature. What you set for an outcome that is not offered does nothing. @default ['Approved', 'Declined', 'Resubmitted']
   */
  outcomes?: readonly Outcome[] | undefined;
  /** Reasons to choose from, per outcome. An outcome with a list needs one of it. @default none */
  reasons?: Partial<Record<Outcome, readonly DecisionReason[]>> | undefined;
  /** Outcomes that are not sent without a comment, where space is none; true for all. @default none: a comment is optional */
  commentRequired?: readonly Outcome[] | boolean | undefined;
  /**
   * The steps of the session, for Resubmitted: the reader chooses which of them the person does again, and `nodes_to_resubmit` of the decision
   * has them. At least one must be chosen. None is at first, unless there is only one. @default none to choose from
   */
  features?: readonly ResubmitStep[] | undefined;
  /** What an outcome brings about, in your words, under the question before it is sent. @default nothing is said */
  consequences?: Partial<Record<Outcome, string>> | undefined;
  /** What must be looked at before anything can be decided. @default nothing */
  requires?: readonly Requirement[] | undefined;
  /** What your own record says was looked at, from `onEvent`. @default what the report around the panel knows, else a box to tick */
  looked?: Partial<Record<Requirement, boolean>> | undefined;
  /**
   * Outcomes that are sent at the first press, when they need no reason and no step, and their comment is there where one is required.
   * Nobody reads their `consequences` then. @default none: each asks once more
   */
  withoutConfirmation?: readonly Outcome[] | undefined;
  /** Lets a case be decided whose status is not In Review. @default false */
  allowAnyStatus?: boolean | undefined;
  /** What a first person has decided, where a second must. */
  firstOpinion?: FirstOpinion | undefined;
  /**
   * Who is looking: whoever gave the `firstOpinion` cannot decide. It is compared with its `byId`, and with `by` where there is none; without
   * regard to case and space around, and 7 is '7': in doubt it is the same person. Shown nowhere. @default not known: anybody can decide
   */
  reviewer?: string | number | undefined;
  /** Says that two people must decide, while there is no `firstOpinion`. @default false */
  fourEyes?: boolean | undefined;
  /** Keys for the outcomes, while focus is inside and no text is written: true for a, d, r and i, or your own, one character each. @default false */
  shortcuts?: boolean | Partial<Record<Outcome, string>> | undefined;
  /** Level of the panel's heading in your page. @default 3 */
  headingLevel?: HeadingLevel | undefined;
}
