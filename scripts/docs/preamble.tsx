// What the examples of the documentation leave out, since each reader has it in their own code: an example that names one of these is
// checked and run with it. The docstring is what the shipped pages say of the name. It is compiled there, with the built package.
import type { ReactNode } from 'react';
import {
  readReports,
  type Decision,
  type DeskCase,
  type EvidenceEvent,
  type FaceMatch,
  type LivenessVerificationResponse,
  type ReportMetadata,
  type VerificationReport,
} from 'react-liveness-report';
import {
  sampleDecision,
  sampleFaceMatch,
  sampleReports,
  sampleSession,
  testClock,
  type TestClock,
} from 'react-liveness-report/testing';

/** the clock of your test, from `testClock` */
export const clock: TestClock = testClock('2026-01-31T12:00:00Z');
/** the object under `liveness` in the API’s response */
export const report: VerificationReport = sampleReports.inReview();
/** the API’s answer, parsed */
export const response: LivenessVerificationResponse & { json: () => Promise<{ face_matches: FaceMatch[] | null }> } = {
  liveness: report,
  json: () => Promise.resolve({ face_matches: [sampleFaceMatch()] }),
};
/** the API’s answer: JSON text, or parsed */
export const json: unknown = sampleDecision([report]);
/** your own record of the case */
export const session: { id: string } = { id: 'case-1' };
/** your own id of the case */
export const caseId = 'case-1';
export const sessionId = 'case-1';
/** the moment at which you got the response; keep the two together */
export const receivedAt: Date = new Date('2026-01-31T12:00:00Z');
/** asks your server for the report again, as the `refetch` of a query does */
export const refetch: (options?: { throwOnError: boolean }) => Promise<void> = () => Promise.resolve();
/** sends what it is given to your server; an answer that says that it failed keeps the draft */
export const save: (...given: unknown[]) => Promise<void> = () => Promise.resolve();
/** your list of cases, of which each has a `caseId` and, once you have loaded it, a `report` */
export const cases: readonly DeskCase[] = [{ caseId: 1, label: 'Case 1', report, receivedAt }];
/** loads the report of a case */
export const load: (caseId: string | number) => void = () => undefined;
/** asks your server for the links of a case again */
export const refresh: (caseId: string | number) => Promise<void> = () => Promise.resolve();
/** the person who is looking */
export const me: { id: string } = { id: 'reviewer-1' };
/** the limits of your own workflow */
export const limits = { review: 80, decline: 50 };
/** your own reasons, by outcome */
export const reasons = { Declined: [{ value: 'presentation_attack', label: 'Presentation attack' }] };
/** what you know of each attempt, oldest first */
export const attempts: readonly { startedAt: string }[] = [{ startedAt: '2026-01-31T11:00:00Z' }];
/** goes to a page of yours */
export const open: (session: unknown) => void = () => undefined;
/** a link and its end */
export const link = { id: 'link-1', expiresAt: '2026-01-31T13:00:00Z' };
/** the API’s decision of a session, with its other features; on your server, what the reviewer has decided */
export const decision: Decision & {
  face_matches: FaceMatch[];
  id_verifications?: { portrait_image: string | null }[];
} = {
  outcome: 'Approved',
  reason: null,
  comment: '',
  at: receivedAt.getTime(),
  node_id: null,
  face_matches: [sampleFaceMatch()],
};
/** the photo of a registry */
export const registry = { photoUrl: 'https://registry.example/photo.jpg', photoEnds: '2026-01-31T13:00:00Z' };
/** the facts of the session, from `readReports` */
export const metadata: ReportMetadata = sampleSession();
/** how often the person may try again on your page */
export const attemptsLeft = 1;
/** your query of a report */
export const useReport = (
  _sessionId: string,
): { data: VerificationReport; dataUpdatedAt: number; refetch: typeof refetch } => ({
  data: report,
  dataUpdatedAt: receivedAt.getTime(),
  refetch,
});
/** your request to the API, from your server */
export const patch: (url: string, body: object) => Promise<void> = () => Promise.resolve();
/** a key of yours for an address, so that none is passed on */
export const keyOf: (url: string) => string = () => 'k';
/** writes a line to your audit trail */
export const log: (event: EvidenceEvent) => void = () => undefined;
export const children: ReactNode = null;
/** the reports that were found */
export const reports: readonly VerificationReport[] = readReports(json).reports;
