import { createElement, type ComponentType, type RefAttributes } from 'react';
import * as library from '../src/index.js';
import { faceMatch, noon, sample } from './sample.ts';

type Subject = ComponentType<Record<string, unknown> & RefAttributes<HTMLElement>>;

/** What each public component needs beside `report`. */
export const own: Record<string, Record<string, unknown>> = {
  StatusBadge: {},
  ScoreGauge: { limits: { review: 80, decline: 50 } },
  AgeEstimate: { minimumAge: 18, margin: 3 },
  MethodDetails: {},
  WarningList: { defaultOpen: 'all' },
  MatchList: { expiresAt: noon, onOpenSession: () => undefined },
  MediaPreview: { media: 'image', expiresAt: noon, onRefresh: () => undefined },
  ExpiryCountdown: { expiresAt: noon },
  VerificationMetadata: { metadata: { session_id: 's-1', environment: 'sandbox' } },
  ReviewDecision: { onDecide: () => undefined, requires: ['image'], shortcuts: true },
  ApplicantNotice: { mayRetry: true },
  ReviewDesk: { cases: [{ caseId: 1, report: sample }], onDecide: () => undefined },
  RawReport: {},
  FaceMatchReport: { report: faceMatch, receivedAt: noon, onRefresh: () => undefined },
  ReportFrame: { children: createElement(library.ReportHead, { report: sample }) },
  ReportHead: {},
  ReportEvidence: { receivedAt: noon, onRefresh: () => undefined },
  ReportFindings: { children: '1' },
  LivenessReport: { metadata: { session_id: 's-1' }, receivedAt: noon, onRefresh: () => undefined, veiled: true },
  AgeEstimationReport: { minimumAge: 18, receivedAt: noon },
  Reports: { reports: [sample, { ...sample, status: 'Declined' }], receivedAt: noon, veiled: true },
};
/** The components that take something else than a report. */
export const withoutReport: ReadonlySet<string> = new Set([
  'ExpiryCountdown',
  'VerificationMetadata',
  'ReviewDesk',
  'Reports',
  'ReportFindings',
]);

/** The props of a component that shows this report, or two of it. */
export function showing(name: string, report: unknown): Record<string, unknown> {
  if (name === 'Reports') return { ...own[name], reports: [report, report] };
  return withoutReport.has(name) ? { ...own[name] } : { ...own[name], report };
}

/** Every public component with its name. */
export const subjects: readonly (readonly [name: string, Component: Subject])[] = Object.keys(own).map((name) => [
  name,
  (library as Record<string, unknown>)[name] as Subject,
]);
