export { readReports } from './payload/readReports.js';
export { retain } from './model/retain.js';
export { forApplicant } from './applicant/forApplicant.js';
export { readUrlExpiry } from './expiry/readUrlExpiry.js';
export type { KnownMatchSource, Match, MatchSource, MatchUserDetails } from './model/report/match.js';
export type {
  GenderEstimation,
  LivenessMethod,
  LivenessVerificationResponse,
  Open,
  ReadProblem,
  ReadResult,
  ReportMetadata,
  ReportOf,
  RetainedReport,
  UrlDialect,
  UrlExpiry,
  VerificationReport,
  VerificationStatus,
  VerificationWarning,
  WarningLogType,
} from './model/report.js';
