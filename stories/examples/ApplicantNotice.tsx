import { ApplicantNotice, type VerificationReport } from '../../src/index.js';

interface Props {
  /** What `forApplicant(response.liveness)` left on your server. */
  report: Pick<VerificationReport, 'status' | 'warnings'>;
}

export function Result({ report }: Props) {
  return <ApplicantNotice report={report} mayRetry />;
}
