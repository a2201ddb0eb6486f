import { LivenessReport, type LivenessVerificationResponse } from '../../src/index.js';

interface Props {
  caseId: string;
  response: LivenessVerificationResponse;
  receivedAt: string;
  refetch: () => unknown;
}

export function Case({ caseId, response, receivedAt, refetch }: Props) {
  return <LivenessReport caseId={caseId} report={response.liveness} receivedAt={receivedAt} onRefresh={refetch} />;
}
