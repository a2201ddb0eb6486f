import { VerificationMetadata } from '../../src/index.js';
import { readReports } from '../../src/read.js';

export function SessionFacts({ response }: { response: unknown }) {
  const { metadata } = readReports(response);
  return <VerificationMetadata metadata={metadata} />;
}
