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
export type {
  CompareEventType,
  CompareImage,
  EvidenceEvent,
  EvidenceEventType,
  FindingEventType,
  Instant,
  Looked,
  MatchEventType,
  MediaEventType,
  Medium,
  Requirement,
  VeilAgain,
} from './model/evidence.js';
export type { KnownMatchSource, Match, MatchedSession, MatchSource, MatchUserDetails } from './model/report/match.js';
export type { FaceMatch, FacePicture } from './model/report/faceMatch.js';
export type { CaseId } from './model/case.js';
export type { HostAnswer } from './model/answer.js';
export type {
  Decision,
  DecisionReason,
  FirstOpinion,
  NodeToResubmit,
  Outcome,
  ResubmitStep,
} from './model/decision.js';
export type { KnownOperator } from './model/customRule.js';
export type { ScoreBand, ScoreLimits } from './model/limits.js';
export type { KnownMethod } from './model/method.js';
export type { KnownStatus, Tone } from './model/status.js';
export type { MeasurementKey } from './model/warningData.js';
export type { Severity } from './model/warnings.js';
export { readReports } from './payload/readReports.js';
export { retain } from './model/retain.js';
export { forApplicant } from './applicant/forApplicant.js';

// expiry: when a link dies
export { readUrlExpiry } from './expiry/readUrlExpiry.js';

// messages: every word and number format
export type {
  AgeMessages,
  ApplicantMessages,
  ApplicantOutcome,
  ApplicantTrouble,
  AttemptMessages,
  ComparedNothing,
  ComparedPart,
  DecisionMessages,
  DeskCommand,
  DeskMessages,
  ExpiryMessages,
  FaceMatchMessages,
  FaceMessages,
  MatchDetail,
  MatchListName,
  MatchMessages,
  MediaMessages,
  Messages,
  MetadataMessages,
  MethodMessages,
  PartialMessages,
  PartialWords,
  RawMessages,
  ReportMessages,
  ScoreMessages,
  StatusMessages,
  ViewerKeyAction,
  ViewerMessages,
  WarningMessages,
} from './messages/Messages.js';
export { en } from './messages/en.complete.js';
export { ReportProvider } from './settings/ReportProvider.js';
export type { ReportProviderProps } from './settings/Settings.js';

// components
export { AgeEstimate } from './facts/AgeEstimate.js';
export type { AgeEstimateProps } from './facts/AgeEstimate.view.js';
export { ApplicantNotice, type ApplicantNoticeProps } from './applicant/ApplicantNotice.js';
export { ExpiryCountdown, type ExpiryCountdownProps } from './countdown/ExpiryCountdown.js';
export { MatchList, type MatchListProps } from './matches/MatchList.js';
export { MediaPreview, type MediaPreviewProps } from './evidence/MediaPreview.js';
export { MethodDetails, type MethodDetailsProps } from './facts/MethodDetails.js';
export { RawReport, type RawReportProps } from './raw/RawReport.js';
export { ReviewDecision } from './decision/ReviewDecision.js';
export type { ReviewDecisionProps } from './decision/ReviewDecision.props.js';
export { ScoreGauge } from './facts/ScoreGauge.js';
export type { ScoreGaugeProps } from './facts/ScoreGauge.view.js';
export { StatusBadge } from './facts/StatusBadge.js';
export type { StatusBadgeProps } from './facts/StatusBadge.view.js';
export { VerificationMetadata, type VerificationMetadataProps } from './facts/metadata/VerificationMetadata.js';
export type { MetadataHref } from './facts/metadata/VerificationMetadata.links.js';
export type { MetadataRow } from './facts/metadata/VerificationMetadata.rows.js';
export { WarningList, type WarningListProps } from './warnings/WarningList.js';
export type { DefaultOpen, Filter as WarningChoice } from './warnings/WarningList.state.js';
export type { HeadingLevel } from './parts/heading.js';
export type { OnRefresh } from './source/useRefresh.js';
export type { PlayerCommand } from './viewer/usePlayer.js';
export type { ViewerKey, ViewerKeys } from './viewer/viewerKeys.js';

export type { AsChild } from './parts/slot/asChild.js';
export type { IconName } from './model/sign/icon.js';
export type { Icons } from './settings/signs.js';

// hooks: the logic of a component, for another look
export { useDeadline, type UseDeadlineProps, type UseDeadlineResult } from './countdown/look/useDeadline.js';
export { useEvidence, type UseEvidenceProps, type UseEvidenceResult } from './evidence/look/useEvidence.js';
export type { ImageProps, OnVideo, VideoProps } from './evidence/look/useElement.js';
export type { MediaState, Missing as MissingMedium } from './source/mediaState.js';
export type {
  EvidenceAction,
  EvidenceActionName,
  EvidenceActions,
  EvidenceNote,
} from './evidence/look/useEvidenceActions.js';
export {
  useWarnings,
  type UseWarningsProps,
  type UseWarningsResult,
  type WarningFilter,
} from './warnings/look/useWarnings.js';
export type { WarningAction, WarningDetailsInHand, WarningInHand } from './warnings/look/warningIn.js';
export type { Verbatim } from './warnings/WarningPanel.reading.js';
export type { WarningFact, WarningDetails } from './warnings/WarningPanel.reading.js';
export {
  useDecision,
  type DecisionAction,
  type DecisionCommentField,
  type UseDecisionProps,
  type UseDecisionResult,
} from './decision/look/useDecision.js';
export type { DecisionOutcome, DecisionRequirement } from './decision/look/choicesIn.js';
export type { DecisionConfirmation, FieldProps as DecisionFieldProps } from './decision/look/confirmIn.js';
export type { DecisionPhase, DecisionProps } from './decision/look/useDecisionPanel.js';
export type { DecisionStep } from './decision/ReviewDecision.state.js';
export type { TimeLeft, TimeLeftStep } from './countdown/look/useTimeLeft.js';
export type { Milestone as LinkMilestone, Phase as LinkPhase } from './expiry/deadline.js';

// reports
export { FaceMatchReport, type FaceMatchReportProps } from './faceMatch/FaceMatchReport.js';
export { AgeEstimationReport, type AgeEstimationReportProps } from './reports/AgeEstimationReport.js';
export { LivenessReport, type LivenessReportProps } from './reports/LivenessReport.js';
export type { LookingOrder, ReportProps } from './reports/Report.props.js';
export { ReviewDesk } from './desk/ReviewDesk.js';
export type { DeskCase } from './cases/DeskCase.js';
export type {
  DeskDecisionProps,
  DeskKey,
  DeskReportProps,
  ForEachCase,
  ReviewDeskProps,
} from './desk/ReviewDesk.props.js';
export { Reports } from './attempts/Reports.js';
export type { AttemptProps, EachReportProps, ReportsProps } from './attempts/Reports.props.js';
export { ReportEvidence, type ReportEvidenceProps } from './reports/ReportEvidence.js';
export { ReportFindings, type ReportFindingsProps } from './reports/ReportFindings.js';
export { ReportFrame, type ReportFrameProps } from './reports/ReportFrame.js';
export { ReportHead, type ReportHeadProps } from './reports/ReportHead.js';
export { usePreload } from './reports/usePreload.js';
