// model: what a report is
export type {
  LivenessMethod,
  GenderEstimation,
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
export type { EvidenceEvent, EvidenceEventType, Instant, Requirement, VeilAgain } from './model/evidence.js';
export type { CaseId } from './model/case.js';
export type { HostAnswer } from './model/answer.js';
export type { Decision, DecisionReason, FirstOpinion, Outcome } from './model/decision.js';
export type { ScoreLimits } from './model/limits.js';
export type { Tone } from './model/status.js';
export type { Severity } from './model/warnings.js';
export { readReports } from './model/readReports.js';
export { retain } from './model/retain.js';

// expiry: when a link dies
export { readUrlExpiry } from './expiry/readUrlExpiry.js';

// messages: every word and number format
export type { Medium, Messages, PartialMessages } from './messages/Messages.js';
export { en } from './messages/en.js';
export { ReportProvider, type ReportProviderProps } from './messages/ReportProvider.js';

// components
export { AgeEstimate, type AgeEstimateProps } from './components/AgeEstimate.js';
export { ExpiryCountdown, type ExpiryCountdownProps } from './components/ExpiryCountdown.js';
export { MediaPreview, type MediaPreviewProps } from './components/MediaPreview.js';
export { MethodDetails, type MethodDetailsProps } from './components/MethodDetails.js';
export { ReviewDecision, type ReviewDecisionProps } from './components/ReviewDecision.js';
export { ScoreGauge, type ScoreGaugeProps } from './components/ScoreGauge.js';
export { StatusBadge, type StatusBadgeProps } from './components/StatusBadge.js';
export { VerificationMetadata, type VerificationMetadataProps } from './components/VerificationMetadata.js';
export type { MetadataRow } from './components/VerificationMetadata.rows.js';
export { WarningList, type WarningListProps } from './components/WarningList.js';
export type { HeadingLevel } from './parts/heading.js';
export type { ViewerKey, ViewerKeys } from './parts/viewerKeys.js';

// reports
export { AgeEstimationReport, type AgeEstimationReportProps } from './reports/AgeEstimationReport.js';
export { LivenessReport, type LivenessReportProps } from './reports/LivenessReport.js';
