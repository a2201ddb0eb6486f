import { Reports } from '../../src/index.js';
import { readReports } from '../../src/read.js';

interface Props {
  caseId: string;
  response: unknown;
  receivedAt: string;
}

export function AllAttempts({ caseId, response, receivedAt }: Props) {
  return <Reports caseId={caseId} reports={readReports(response).reports} receivedAt={receivedAt} />;
}
