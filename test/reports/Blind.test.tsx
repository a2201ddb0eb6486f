// While the findings are covered, nothing of a report may tell its verdict: two reports that differ only in their findings look alike.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AgeEstimationReport,
  en,
  LivenessReport,
  ReportProvider,
  ReviewDecision,
  type EvidenceEvent,
  type ReviewDecisionProps,
  type VerificationReport,
} from '../../src/index.js';
import { minute, noon, sample, warning } from '../sample.ts';

beforeEach(() => {
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
});

const findings: readonly Partial<VerificationReport>[] = [
  { status: 'In Review', warnings: [{ ...warning, log_type: 'warning' }] },
  { status: 'Approved', score: 99, warnings: [] },
  { status: 'Declined', score: 3, age_estimation: 12, warnings: [{ ...warning, log_type: 'error' }] },
  { status: 'Not Finished', score: null, age_estimation: null, warnings: [warning], face_quality: 3 },
  { status: 'On hold' },
];
const opinion = { outcome: 'Declined', by: 'Ana', comment: 'A mask' } as const;

function covered(
  finding: Partial<VerificationReport>,
  Report: typeof LivenessReport,
  panel: Partial<ReviewDecisionProps>,
) {
  const report = { ...sample, ...finding };
  const metadata = { session_id: 's-1', status: report.status, status_override: { automatic_status: 'Declined' } };
  const { container, unmount } = render(
    <ReportProvider now={() => noon}>
      <Report
        report={report}
        metadata={metadata}
        order="evidence-first"
        expiresAt={noon + 60 * minute}
        actions={<ReviewDecision report={report} onDecide={() => undefined} {...panel} />}
      />
    </ReportProvider>,
  );
  // Ids are counted up from one render to the next.
  const shown = container.innerHTML.replace(/[«_:]r?[\w]+[»_:]/g, 'id') + document.title;
  unmount();
  return shown;
}

describe.each([
  ['a liveness report', LivenessReport],
  ['an age report', AgeEstimationReport],
])('%s that is covered', (_name, Report) => {
  it.each([
    ['with a plain panel', {}],
    ['with a gate', { requires: ['image', 'video', 'warnings'] }],
    ['with shortcuts', { shortcuts: true }],
    ['for any status', { allowAnyStatus: true }],
    ['after a first opinion', { firstOpinion: opinion }],
    ['for four eyes', { fourEyes: true }],
  ] as const)('looks the same whatever was found, %s', (_how, panel) => {
    const shown = findings.map((finding) => covered(finding, Report, panel));
    expect(shown[0]).toContain(en.report.cover.title);
    expect(new Set(shown).size).toBe(1);
    expect(shown[0]).not.toMatch(/Declined|Approved|In Review|Not Finished|On hold|A mask/);
  });
});

it('a covered panel sends nothing, says what to do first, and tells the host when the findings are uncovered', async () => {
  const [onDecide, events] = [vi.fn(), [] as EvidenceEvent[]];
  const report = { ...sample, status: 'In Review' };
  render(
    <LivenessReport
      report={report}
      order="evidence-first"
      expiresAt={Date.now() + 3_600_000}
      onEvent={(event) => events.push(event)}
      actions={<ReviewDecision report={report} onDecide={onDecide} shortcuts withoutConfirmation={['Approved']} />}
    />,
  );
  const approve = screen.getByRole('button', { name: new RegExp(en.decision.choose.Approved) });
  expect(approve).toHaveAttribute('aria-disabled', 'true');
  fireEvent.click(approve);
  fireEvent.keyDown(approve, { key: 'a' });
  expect(screen.getByRole('region', { name: en.decision.heading })).toHaveTextContent(en.decision.covered);
  expect(onDecide).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: en.report.cover.show }));
  expect(events.map(({ type, media }) => `${type} ${media}`)).toEqual(['uncovered null']);
  await act(async () => void fireEvent.click(approve));
  expect(onDecide).toHaveBeenCalledTimes(1);
});
