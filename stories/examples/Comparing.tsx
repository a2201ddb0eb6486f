import { MediaPreview, type VerificationReport } from '../../src/index.js';

interface Props {
  report: VerificationReport;
  receivedAt: string;
  portrait: string;
}

export function StillBesidePortrait({ report, receivedAt, portrait }: Props) {
  return (
    <MediaPreview
      report={report}
      media="image"
      receivedAt={receivedAt}
      compareWith={[{ label: 'Portrait of the document', url: portrait }]}
    />
  );
}
