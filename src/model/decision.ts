import type { CaseId } from './case.js';
import type { Instant } from './evidence.js';

/** What a person can decide at the vendor. */
export type Outcome = 'Approved' | 'Declined' | 'Resubmitted';

export const outcomes: readonly Outcome[] = ['Approved', 'Declined', 'Resubmitted'];

/** A decision as the reader made it, and of which case. */
export interface Decision {
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
  outcome: Outcome;
  /** The `value` of a reason, or words. */
  reason?: string | null | undefined;
  comment?: string | undefined;
  /** Who, as the reader knows them. */
  by?: string | undefined;
  at?: Instant | undefined;
}
