import type { ReportMetadata, VerificationReport } from '../model/report.js';
import type { FaceMatch } from '../model/report/faceMatch.js';
import type { Match } from '../model/report/match.js';
import { sampleWarnings } from './warnings.js';

/** A match with another person, who does not exist: a blocklisted face of an earlier session. Takes overrides, and gives a fresh object. */
export function sampleMatch(overrides?: Partial<Match>): Match {
  return {
    session_id: '7c1f0a52-9a0e-4d53-8a41-5b2f6a3d9e10',
    session_number: 41208,
    similarity_percentage: 93.41,
    source: 'session',
    vendor_data: 'customer-8812',
    vendor_user_id: 'u-8812',
    verification_date: '2026-08-03T09:14:00Z',
    user_details: { full_name: 'Erika Mustermann', document_type: 'Passport', document_number: '******789' },
    match_image_url: 'https://media.example/match.jpg',
    status: 'Declined',
    is_blocklisted: true,
    is_allowlisted: false,
    api_service: null,
    ...overrides,
  };
}

/** A face match in review, with both images and the warning that sent it there. Takes overrides, and gives a fresh object. */
export function sampleFaceMatch(overrides?: Partial<FaceMatch>): FaceMatch {
  return {
    node_id: 'feature_face_match_1',
    status: 'In Review',
    score: 65.43,
    source_image_session_id: '11111111-2222-3333-4444-555555555555',
    source_image: 'https://media.example/portrait.jpg',
    target_image: 'https://media.example/reference.jpg',
    warnings: [sampleWarnings.lowSimilarity()],
    ...overrides,
  };
}

/** The facts of a session, as `readReports` gives them under `metadata`. Takes overrides, and gives a fresh object. */
export function sampleSession(overrides?: ReportMetadata): ReportMetadata {
  return {
    session_id: '5b1c0f2e-7f0d-4e0a-9d3b-2f6f7a1c9e44',
    session_number: 43762,
    status: 'In Review',
    created_at: '2026-11-21T14:02:31Z',
    workflow_id: 'c2a9e1f4-0b0a-4b8d-8a55-9a2c1d6e7f10',
    vendor_data: 'customer-1042',
    environment: 'live',
    ...overrides,
  };
}

/**
 * A whole decision, as the API sends it today: the session with its reports. Give it to `readReports`, or as the answer of a server in your test.
 *
 * @example
 * const { reports, metadata } = readReports(sampleDecision([sampleReports.declined(), sampleReports.approved()]));
 */
export function sampleDecision(
  reports: readonly VerificationReport[],
  session?: ReportMetadata,
): ReportMetadata & { liveness_checks: readonly VerificationReport[] } {
  return { ...sampleSession(session), liveness_checks: reports };
}
