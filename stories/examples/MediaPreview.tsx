import { MediaPreview, type VerificationReport } from '../../src/index.js';

interface Props {
  report: VerificationReport;
  receivedAt: string;
  refetch: () => unknown;
}

export function Still({ report, receivedAt, refetch }: Props) {
  return <MediaPreview report={report} media="image" receivedAt={receivedAt} onRefresh={refetch} />;
}
