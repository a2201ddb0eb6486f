import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import {
  AgeEstimate,
  AgeEstimationReport,
  ApplicantNotice,
  ExpiryCountdown,
  FaceMatchReport,
  LivenessReport,
  MatchList,
  MediaPreview,
  MethodDetails,
  RawReport,
  ReportEvidence,
  ReportFindings,
  ReportFrame,
  ReportHead,
  Reports,
  ReportProvider,
  ReviewDecision,
  ReviewDesk,
  ScoreGauge,
  StatusBadge,
  VerificationMetadata,
  WarningList,
} from '../../src/index.js';
import {
  linksEnding,
  sampleFaceMatch,
  sampleMatch,
  sampleReports,
  sampleSession,
  sampleWarnings,
  selectors,
  testClock,
} from '../../src/testing.js';
import { own } from '../subjects.ts';

const clock = testClock('2026-01-31T12:00:00Z');
const report = sampleReports.inReview(linksEnding(clock.now, 3_600_000));
const ended = sampleReports.inReview(linksEnding(clock.now, -1000));
const noop = (): void => undefined;
const decide = <ReviewDecision report={report} onDecide={noop} requires={['image']} reasons={{}} />;

/** The states in which all of a component's parts can be seen, each with what a reader does in it. */
const states: Record<keyof typeof selectors, readonly (readonly [() => ReactElement, (() => void)?])[]> = {
  StatusBadge: [[() => <StatusBadge report={report} />]],
  ScoreGauge: [
    [() => <ScoreGauge report={report} limits={{ review: 80 }} />],
    [() => <ScoreGauge report={sampleReports.notFinished()} />],
  ],
  AgeEstimate: [[() => <AgeEstimate report={report} minimumAge={18} margin={3} />]],
  MethodDetails: [[() => <MethodDetails report={report} />]],
  WarningList: [
    [() => <WarningList report={report} defaultOpen="all" />],
    [() => <WarningList report={{ warnings: [] }} />],
    [() => <WarningList report={{ warnings: sampleWarnings.many(60) }} />],
  ],
  MatchList: [
    [() => <MatchList report={sampleReports.withMatches()} />],
    [() => <MatchList report={{ matches: [] }} />],
    [
      () => (
        <MatchList
          report={sampleReports.withMatches({
            matches: Array.from({ length: 60 }, (_, index) => sampleMatch({ session_id: `${index}` })),
          })}
        />
      ),
    ],
  ],
  MediaPreview: [
    [() => <MediaPreview report={report} media="image" onRefresh={noop} />],
    [() => <MediaPreview report={report} media="video" />],
    [() => <MediaPreview report={ended} media="image" onRefresh={noop} />],
  ],
  ExpiryCountdown: [
    [() => <ExpiryCountdown expiresAt={clock.now() + 60_000} />],
    [() => <ExpiryCountdown expiresAt={clock.now()} />],
  ],
  VerificationMetadata: [[() => <VerificationMetadata metadata={sampleSession({ own_field: 'x' })} />]],
  ReviewDecision: [
    [() => decide],
    [
      () => <ReviewDecision report={report} onDecide={noop} />,
      () => fireEvent.click(screen.getByRole('button', { name: /^Approve/ })),
    ],
    [
      () => <ReviewDecision report={report} onDecide={noop} withoutConfirmation={['Approved']} />,
      () => fireEvent.click(screen.getByRole('button', { name: /^Approve/ })),
    ],
  ],
  ReviewDesk: [[() => <ReviewDesk cases={[{ caseId: 1, report }]} onDecide={noop} />]],
  RawReport: [[() => <RawReport report={{ liveness: report, contact_details: { email: 'erika@mail.example' } }} />]],
  ApplicantNotice: [[() => <ApplicantNotice report={{ status: 'Approved' }} />]],
  FaceMatchReport: [[() => <FaceMatchReport report={sampleFaceMatch()} />]],
  LivenessReport: [[() => <LivenessReport report={report} actions={decide} />]],
  AgeEstimationReport: [[() => <AgeEstimationReport report={report} actions={decide} />]],
  ReportFrame: [[() => <ReportFrame report={report} />]],
  ReportHead: [[() => <ReportHead report={report} />]],
  ReportEvidence: [[() => <ReportEvidence report={report} />]],
  ReportFindings: [
    [
      () => (
        <ReportFrame report={report} order="evidence-first">
          <ReportFindings />
        </ReportFrame>
      ),
    ],
  ],
  Reports: [[() => <Reports reports={[report, ended]} />]],
};

const components = Object.entries(selectors) as [keyof typeof selectors, Record<string, string>][];

describe('the selectors', () => {
  it('are there for every public component', () => {
    expect(Object.keys(selectors).sort()).toEqual(Object.keys(own).sort());
  });

  it.each(components)('of %s each find something in it', async (component, parts) => {
    const found = new Set<string>();
    for (const [draw, reads] of states[component]) {
      const { container, unmount } = render(<ReportProvider now={clock.now}>{draw()}</ReportProvider>);
      await act(async () => reads?.());
      for (const [part, selector] of Object.entries(parts)) if (container.querySelector(selector)) found.add(part);
      unmount();
    }
    expect(Object.keys(parts).filter((part) => !found.has(part))).toEqual([]);
  });
});
