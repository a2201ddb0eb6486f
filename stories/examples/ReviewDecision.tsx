import { ReviewDecision, type Decision, type VerificationReport } from '../../src/index.js';

const reasons = { Declined: [{ value: 'presentation_attack', label: 'Presentation attack' }] };

interface Props {
  caseId: string;
  report: VerificationReport;
  save: (decision: Decision) => Promise<Response>;
}

export function Decide({ caseId, report, save }: Props) {
  return <ReviewDecision caseId={caseId} report={report} reasons={reasons} onDecide={save} />;
}
