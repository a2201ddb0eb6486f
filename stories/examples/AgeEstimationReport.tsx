import { AgeEstimationReport, type LivenessVerificationResponse } from '../../src/index.js';

interface Props {
  caseId: string;
  response: LivenessVerificationResponse;
  receivedAt: string;
}

export function AgeCheck({ caseId, response, receivedAt }: Props) {
  return <AgeEstimationReport caseId={caseId} report={response.liveness} receivedAt={receivedAt} minimumAge={18} />;
}
