import { RawReport } from '../../src/index.js';

export function Payload({ caseId, response }: { caseId: string; response: unknown }) {
  return <RawReport caseId={caseId} report={response} />;
}
