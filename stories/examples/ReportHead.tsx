import { ReportHead, type VerificationReport } from '../../src/index.js';

export function Head({ report }: { report: VerificationReport }) {
  return <ReportHead report={report} step="second attempt" />;
}
