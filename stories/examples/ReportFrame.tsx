import { ReportFindings, ReportFrame, ReportHead, WarningList, type VerificationReport } from '../../src/index.js';

export function Arranged({ report }: { report: VerificationReport }) {
  return (
    <ReportFrame report={report}>
      <ReportHead report={report} />
      <ReportFindings>
        <WarningList report={report} />
      </ReportFindings>
    </ReportFrame>
  );
}
