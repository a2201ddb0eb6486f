import type { ReactElement } from 'react';
import {
  MethodDetails,
  ReportEvidence,
  ReportFindings,
  ReportFrame,
  ReportHead,
  ScoreGauge,
  WarningList,
  type VerificationReport,
} from '../../src/index.js';

interface OtherOrderProps {
  report: VerificationReport;
  receivedAt: string;
  order?: 'verdict-first' | 'evidence-first';
}

/** The parts of a report in another order: warnings before the evidence, and the verdict at the end. */
export function OtherOrder({ report, receivedAt, order = 'verdict-first' }: OtherOrderProps): ReactElement {
  return (
    <ReportFrame report={report} order={order} aria-label="Liveness, arranged anew" className="OtherOrder">
      <ReportFindings>
        <WarningList report={report} headingLevel={3} />
      </ReportFindings>
      <ReportEvidence report={report} receivedAt={receivedAt} />
      <ReportFindings className="OtherOrder-facts">
        <ScoreGauge report={report} shape="bar" />
        <MethodDetails report={report} />
      </ReportFindings>
      <ReportHead report={report} />
    </ReportFrame>
  );
}
