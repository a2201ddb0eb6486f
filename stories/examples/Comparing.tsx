import { MediaPreview, type VerificationReport } from '../../src/index.js';

interface Props {
  report: VerificationReport;
  receivedAt: string;
  portrait: string;
}

export function StillBesidePortrait({ report, receivedAt, portrait }: Props) {
  const images = [{ label: 'Portrait of the document', url: portrait }];
  return <MediaPreview report={report} media="image" receivedAt={receivedAt} compareWith={images} />;
}
