import { ReportEvidence, type VerificationReport } from '../../src/index.js';

export function Evidence({ report, receivedAt }: { report: VerificationReport; receivedAt: string }) {
  return <ReportEvidence report={report} receivedAt={receivedAt} />;
}
