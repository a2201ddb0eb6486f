'use client';

import {
  LivenessReport,
  ReviewDecision,
  type CaseId,
  type Decision,
  type HostAnswer,
  type Instant,
  type VerificationReport,
} from 'react-liveness-report';

interface LivenessReviewProps {
  /** Your own id of the case: a draft, what was looked at and open rows are of this case and of no other. */
  caseId: CaseId;
  /** The object under `liveness` in the API's response. Undefined while you load it. */
  report: VerificationReport | undefined;
  /** When you got the response: its links end 60 minutes later, unless they say it themselves. */
  receivedAt: Instant;
  /** Sends the decision. An error, or `false`, keeps the draft and is told. */
  onDecide: (decision: Decision) => HostAnswer;
  /** Asks your server for the response again, with fresh links. Pass the fresh `report` then. */
  onRefresh: () => HostAnswer;
}

/** A case to decide: the evidence first, the verdict once it was looked at, and the decision beside it. */
export function LivenessReview({ caseId, report, receivedAt, onDecide, onRefresh }: LivenessReviewProps) {
  return (
    <LivenessReport
      data-slot="liveness-review"
      caseId={caseId}
      report={report}
      receivedAt={receivedAt}
      onRefresh={onRefresh}
      order="evidence-first"
      actions={
        <ReviewDecision caseId={caseId} report={report} onDecide={onDecide} requires={['image', 'video', 'warnings']} />
      }
    />
  );
}
