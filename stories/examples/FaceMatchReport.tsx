import { FaceMatchReport, type FaceMatch } from '../../src/index.js';

interface Props {
  caseId: string;
  match: FaceMatch;
  receivedAt: string;
}

export function TwoFaces({ caseId, match, receivedAt }: Props) {
  return <FaceMatchReport caseId={caseId} report={match} receivedAt={receivedAt} />;
}
