import { ReportFindings, ReportFrame, WarningList, type VerificationReport } from '../../src/index.js';

export function CoveredWarnings({ report }: { report: VerificationReport }) {
  return (
    <ReportFrame report={report} order="evidence-first" aria-label="Liveness">
      <ReportFindings>
        <WarningList report={report} />
      </ReportFindings>
    </ReportFrame>
  );
}
