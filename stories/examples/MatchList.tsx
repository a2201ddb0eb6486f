import { MatchList, type VerificationReport } from '../../src/index.js';

interface Props {
  caseId: string;
  report: VerificationReport;
  receivedAt: string;
}

export function Matches({ caseId, report, receivedAt }: Props) {
  return <MatchList caseId={caseId} report={report} receivedAt={receivedAt} />;
}
