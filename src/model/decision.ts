import type { CaseId } from './case.js';
import type { Instant } from './evidence.js';

/** What a person can decide at the vendor: of a session all but In Review, of one of its features all but Resubmitted. */
export type Outcome = 'Approved' | 'Declined' | 'Resubmitted' | 'In Review';

export const outcomes: readonly Outcome[] = ['Approved', 'Declined', 'Resubmitted', 'In Review'];

/** What is offered where the host names none: what the vendor takes of a session. */
export const usualOutcomes: readonly Outcome[] = ['Approved', 'Declined', 'Resubmitted'];

/** A decision as the reader made it, and of which case. */
export interface Decision {
  /** What was chosen. */
  outcome: Outcome;
  /** The `value` of the chosen reason; null where the outcome has no list of reasons. */
  reason: string | null;
  /** As it was written; empty when nothing was. */
  comment: string;
  /** When it was sent: epoch milliseconds, by the clock of the provider. */
  at: number;
  /** The report's `node_id`, or null when the payload has none. */
  node_id: string | null;
  /** The `caseId` that you gave; absent when you gave none. */
  caseId?: CaseId;
  /** The steps that the person does again, as the API takes them; absent unless it is Resubmitted and you gave `features`. */
  nodes_to_resubmit?: NodeToResubmit[];
}

/** A step of a session as the API takes and gives it. */
export interface NodeToResubmit {
  /** Null where the workflow has no nodes. */
  node_id: string | null;
  /** The API's own word: `LIVENESS`. */
  feature: string;
}

/** A step of the session that the person can be asked to do again. */
export interface ResubmitStep {
  /** The API's own word, which the decision hands back as it is: `LIVENESS`. */
  feature: string;
  /** The workflow node of the step, handed back as it is. Null where the workflow has no nodes. */
  node_id?: string | null | undefined;
  /** What the reader sees. @default words for the feature, and the feature itself where there are none */
  label?: string | undefined;
}

/** One entry of a list of reasons. */
export interface DecisionReason {
  /** What `onDecide` is given. */
  value: string;
  /** What the reader sees. */
  label: string;
}

/** What a first person has decided, where two must. */
export interface FirstOpinion {
  /** What that person chose. */
  outcome: Outcome;
  /** The `value` of a reason, or words. */
  reason?: string | null | undefined;
  /** What that person wrote. @default none */
  comment?: string | undefined;
  /** Who, as the reader knows them. */
  by?: string | undefined;
  /** Your own id of that person, shown nowhere: what `reviewer` is compared with, before `by`. Null and empty are none. */
  byId?: string | number | null | undefined;
  /** When: Date, epoch milliseconds or ISO 8601. @default not told */
  at?: Instant | undefined;
}
