// A reader has the browser translate the page. Every text of React's is then another one's, and each change must still reach the screen.
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AgeEstimate,
  ApplicantNotice,
  AgeEstimationReport,
  ExpiryCountdown,
  FaceMatchReport,
  LivenessReport,
  MatchList,
  RawReport,
  MediaPreview,
  MethodDetails,
  Reports,
  ReportEvidence,
  ReportFindings,
  ReportFrame,
  ReportHead,
  ReviewDecision,
  ReviewDesk,
  ScoreGauge,
  StatusBadge,
  VerificationMetadata,
  WarningList,
  type Decision,
  type Match,
  type VerificationWarning,
  type VerificationReport,
} from '../src/index.js';
import { own } from './subjects.ts';
import { faceMatch, minute, noon, sample, signedUrl, warning } from './sample.ts';
import { plain, translate } from './translate.ts';

/** What the host shows next, or what happens. */
type Step = ReactElement | ((place: Element) => unknown);

beforeEach(() => {
  vi.useFakeTimers({ now: noon });
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(() => undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
  vi.stubGlobal('innerWidth', 1200);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** By the name that a button has without a translation. */
const press =
  (name: RegExp): Step =>
  (place) => {
    const button = [...place.querySelectorAll('button')].find((each) =>
      name.test(each.getAttribute('aria-label') ?? plain(each.textContent)),
    );
    if (!button) throw new Error(`There is no button ${name} in: ${plain(place.textContent)}`);
    fireEvent.click(button);
  };
const pass =
  (milliseconds: number): Step =>
  () =>
    vi.advanceTimersByTimeAsync(milliseconds);
/** Takes an entry of a list. */
const choose =
  (value: string): Step =>
  (place) => {
    fireEvent.change(place.querySelector('select') as Element, { target: { value } });
  };
const drawn: Step = () => {
  for (const picture of document.querySelectorAll('img')) fireEvent.load(picture);
};
const broken: Step = () => {
  for (let tries = 0; tries < 2; tries += 1)
    for (const picture of document.querySelectorAll('img')) fireEvent.error(picture);
};
const onVideo =
  (event: string): Step =>
  () =>
    void fireEvent(document.querySelector('video') as HTMLVideoElement, new Event(event));

const severities = ['error', 'warning', 'information', 'advisory'];
const many = (count: number): VerificationWarning[] =>
  Array.from({ length: count }, (_, index) => ({
    ...warning,
    risk: `RISK_${index}`,
    short_description: `Risk ${index}`,
    log_type: severities[index % 4] ?? 'error',
    additional_data: { similarity: index, person_name: 'Nobody' },
  }));

const inReview = { ...sample, status: 'In Review' };
const dead = signedUrl('reference.jpg', 60);
let refresh: (() => Promise<void>) | undefined;
const onRefresh = (): Promise<void> => refresh?.() ?? Promise.resolve();
const refuse = (): Promise<void> => Promise.reject(new Error('no'));
const never = (): Promise<void> => new Promise(() => undefined);
const answer =
  (how: typeof refresh): Step =>
  () => {
    refresh = how;
  };
let decide: (decision: Decision) => Promise<void> = () => Promise.resolve();
const deciding =
  (how: typeof decide): Step =>
  () => {
    decide = how;
  };
const panel = (more: Record<string, unknown> = {}): ReactElement => (
  <ReviewDecision
    report={inReview}
    onDecide={(decision) => decide(decision)}
    requires={['image']}
    reasons={{ Declined: [{ value: 'attack', label: 'Attack' }] }}
    shortcuts
    {...more}
  />
);
const ofApi = {
  caseId: 'api',
  requires: [],
  outcomes: ['Approved', 'Declined', 'Resubmitted', 'In Review'],
  commentRequired: true,
  features: [
    { feature: 'LIVENESS', node_id: '1' },
    { feature: 'LIVENESS', node_id: '2' },
  ],
};
const inReport = (report: typeof sample, more: Record<string, unknown> = {}): ReactElement => (
  <LivenessReport report={report} actions={panel({ requires: ['image', 'video', 'warnings'] })} {...more} />
);
const match = (session_id: string, similarity_percentage: number): Match => ({
  session_id,
  similarity_percentage,
  source: 'session',
  status: 'Approved',
  user_details: { full_name: `Nobody ${session_id}` },
  vendor_data: 'reference',
  match_image_url: signedUrl(`${session_id}.jpg`),
});
const matched = (matches: unknown): ReactElement => (
  <MatchList key="matches" caseId={1} report={{ matches } as { matches: Match[] }} />
);
const onlyCases = [1, 2, 3].map((caseId) => ({ caseId, report: inReview, expiresAt: noon + 40 * minute }));
const onDesk = (more: Record<string, unknown> = {}): ReactElement => (
  <ReviewDesk key="desk" cases={onlyCases} onDecide={(decision) => decide(decision)} undoFor={10} {...more} />
);
const several = (count: number, more: Partial<VerificationReport> = {}): ReactElement => (
  <Reports
    key="reports"
    caseId={1}
    expiresAt={noon + 60 * minute}
    propsOf={(_report, place) => ({ at: noon + place * minute })}
    reports={Array.from({ length: count }, (_, place) => ({
      ...sample,
      reference_image: signedUrl(`${place}.jpg`),
      score: 10 + place,
      feature: 'LIVENESS',
      node_id: 'feature_liveness',
      ...more,
    }))}
  />
);
const settled = pass(0);

const scenes: Record<string, Step[]> = {
  'a badge with another verdict': ['Approved', 'Declined', 'In Review', 'Something', null].map((status) => (
    <StatusBadge key="badge" report={{ status } as { status: string }} />
  )),
  'a notice for the person who was checked, with another outcome': [
    'Approved',
    'In Review',
    'Declined',
    'Odd',
    null,
  ].map((status) => <ApplicantNotice key="notice" report={{ status } as { status: string }} />),
  'a score that comes, leaves its scale and goes': [89, 12, 150, null, 0, 60].map((score) => (
    <ScoreGauge key="score" report={{ score }} limits={{ review: 80, decline: 50 }} />
  )),
  'a bar without limits, then with them': [
    <ScoreGauge key="score" report={{ score: 70 }} shape="bar" />,
    <ScoreGauge key="score" report={{ score: 70 }} shape="bar" limits={{ review: 80 }} />,
    <ScoreGauge key="score" report={{ score: null }} shape="bar" limits={{ review: 80 }} />,
  ],
  'an age that comes and goes, with a margin and a gender or without': [
    <AgeEstimate key="age" report={{ age_estimation: 24.3 }} minimumAge={18} margin={3} />,
    <AgeEstimate key="age" report={{ age_estimation: 15, gender_estimation: 'male' }} minimumAge={18} />,
    <AgeEstimate key="age" report={{ age_estimation: null }} minimumAge={18} margin={3} />,
    <AgeEstimate key="age" report={{ age_estimation: 19, gender_estimation: { male: 1, female: 99 } }} margin={3} />,
    <AgeEstimate key="age" report={{ age_estimation: 19 }} />,
  ],
  'another method': ['ACTIVE_3D', 'PASSIVE', 'FLASHING', 'NEW_ONE', null].map((method) => (
    <MethodDetails key="method" report={{ method } as { method: string }} />
  )),
  'warnings that come, grow and go': [
    [],
    many(1),
    many(3),
    [{ ...warning, log_type: 'odd' }],
    [warning, warning],
    [],
  ].map((warnings) => <WarningList key="list" report={{ warnings, status: 'Declined' }} defaultOpen="all" />),
  'a long list that is opened, filtered and lengthened': [
    <WarningList key="list" report={{ warnings: many(70) }} />,
    press(/RISK_0|Risk 0/),
    press(/person_name|more|detail/i),
    press(/person_name|hide/i),
    press(/^Errors|^Error \d|^\d+ error/i),
    press(/^All/),
    press(/more/i),
    <WarningList key="list" report={{ warnings: many(12) }} />,
    <WarningList key="list" report={{ warnings: null as never }} />,
  ],
  'matches whose person is shown and hidden, that change and go': [
    matched([match('s-1', 93.4), match('s-2', 80)]),
    press(/^Show picture/),
    drawn,
    press(/^Show name/),
    press(/^Show reference/),
    press(/^Hide name/),
    pass(236 * minute),
    pass(5 * minute),
    matched([match('s-2', 101), match('s-1', 3)]),
    matched([{ ...match('s-3', 7), is_blocklisted: true, match_image_url: null }]),
    matched([]),
    matched('x'),
  ],
  'a raw payload that is shown, hidden, opened, lengthened and broken': [
    <RawReport
      key="raw"
      caseId={1}
      report={{ email: 'a@a.example', features: Array.from({ length: 120 }, () => 1) }}
    />,
    press(/^Show$/),
    press(/^Hide$/),
    <RawReport key="raw" caseId={1} report={{ email: 'b@a.example', status: 'Approved' }} />,
    press(/^Show$/),
    <RawReport key="raw" caseId={2} report={{ status: 'See https://a.example/1 or not' }} />,
    <RawReport key="raw" caseId={2} report="no" />,
    <RawReport key="raw" caseId={2} report={null} />,
  ],
  'a face match that is compared, and changes': [
    <FaceMatchReport key="face" report={faceMatch} receivedAt={noon} caseId={1} />,
    drawn,
    press(/^Enlarge source/),
    choose('0'),
    drawn,
    press(/^Link views/),
    press(/^Link views/),
    choose('none'),
    press(/^Close/),
    <FaceMatchReport key="face" report={{ ...faceMatch, score: null, source_image: null }} caseId={1} />,
    <FaceMatchReport key="face" report={{ status: 'Approved', target_image: faceMatch.target_image }} caseId={1} />,
    <FaceMatchReport key="face" report={undefined} caseId={1} />,
  ],
  'reports that come, are opened, compared and go': [
    several(1),
    several(2),
    press(/^Compare/),
    several(3),
    several(3, { status: 'Declined', node_id: null }),
    several(3, { status: 'Declined', feature: null }),
    press(/^End/),
    several(2, { node_id: 'other' }),
    several(0),
    several(1),
  ],
  'an image from its veil to its end, a refresh that fails and one that does not': [
    <MediaPreview key="image" report={sample} media="image" veiled onRefresh={onRefresh} />,
    press(/^Show/),
    drawn,
    press(/^Hide/),
    press(/^Show/),
    pass(236 * minute),
    pass(3 * minute),
    pass(2 * minute),
    answer(refuse),
    press(/^Refresh link/),
    settled,
    answer(never),
    press(/^Refresh link/),
    <MediaPreview
      key="image"
      report={{ ...sample, reference_image: signedUrl('reference.jpg', 40_000) }}
      media="image"
      veiled
      onRefresh={onRefresh}
    />,
    drawn,
  ],
  'an image that fails, is retried, is blocked and is missing': [
    <MediaPreview key="image" report={sample} media="image" onRefresh={onRefresh} />,
    broken,
    press(/again/i),
    drawn,
    <MediaPreview key="image" report={{ ...sample, reference_image: 'javascript:1' }} media="image" />,
    <MediaPreview key="image" report={{ ...sample, reference_image: null }} media="image" />,
    <MediaPreview key="image" report={{ ...sample, reference_image: dead }} media="image" onRefresh={onRefresh} />,
    <MediaPreview key="image" report={{} as typeof sample} media="image" />,
  ],
  'a video that is played, enlarged, stepped and closed': [
    <MediaPreview key="video" report={{ ...sample, method: 'FLASHING' }} media="video" />,
    <MediaPreview key="video" report={sample} media="video" />,
    press(/^Play liveness/),
    onVideo('loadeddata'),
    press(/^Enlarge/),
    onVideo('loadedmetadata'),
    onVideo('loadeddata'),
    onVideo('play'),
    onVideo('pause'),
    onVideo('ratechange'),
    pass(236 * minute),
    pass(5 * minute),
    press(/^Close/),
    <MediaPreview key="video" report={{ ...sample, method: 'PASSIVE', video_url: null }} media="video" />,
  ],
  'an image that is enlarged and looked at from all sides': [
    <MediaPreview key="image" report={sample} media="image" />,
    drawn,
    press(/^Enlarge/),
    drawn,
    press(/^Rotate/),
    press(/^Rotate/),
    press(/^Grey/i),
    press(/^Reset view/),
    press(/beside|side by side/i),
    press(/^Close/),
  ],
  'a countdown to its end and over it': [
    <ExpiryCountdown key="count" expiresAt={noon + 11 * minute} />,
    pass(2 * minute),
    pass(5 * minute),
    pass(3.5 * minute),
    pass(minute),
    <ExpiryCountdown key="count" expiresAt={noon + 90 * minute} />,
    <ExpiryCountdown key="count" expiresAt={null} />,
  ],
  'other facts of the session': [
    <VerificationMetadata key="facts" metadata={{ session_id: 's-1', environment: 'sandbox' }} />,
    <VerificationMetadata key="facts" metadata={{ session_id: 's-2', created_at: '2026-01-31T12:00:00Z' }} />,
    <VerificationMetadata key="facts" metadata={[{ label: 'Own', value: 'one' }]} />,
    <VerificationMetadata key="facts" metadata={[{ label: 'Own', value: 'two' }]} />,
    <VerificationMetadata key="facts" metadata={null} />,
  ],
  'a decision that is ticked, refused, taken back, refused by the host and taken': [
    panel(),
    press(/^Decline/),
    (place) => void fireEvent.click(place.querySelector('input') as Element),
    press(/^Decline/),
    press(/^Confirm/),
    press(/^Back/),
    press(/^Approve/),
    press(/^Ask to/),
    press(/^Decline/),
    (place) => void fireEvent.change(place.querySelector('select') as Element, { target: { value: 'attack' } }),
    deciding(refuse),
    press(/^Confirm/),
    settled,
    deciding(never),
    press(/^Back/),
    press(/^Approve/),
    deciding(() => Promise.resolve()),
    press(/^Confirm/),
    settled,
  ],
  'a decision on its way': [panel({ requires: [] }), deciding(never), press(/^Approve/), press(/^Confirm/)],
  'a decision as the API takes it: other outcomes, steps, a comment and who decides': [
    panel({ ...ofApi, consequences: { Resubmitted: 'A letter.', Declined: 'Closed.' } }),
    press(/^Ask to/),
    press(/^Confirm/),
    (place) => void fireEvent.click(place.querySelector('input') as Element),
    press(/^Confirm/),
    panel({ ...ofApi, consequences: { Resubmitted: 'Another letter.' }, features: [{ feature: 'POA' }] }),
    panel({ ...ofApi, commentRequired: ['Approved'], features: [{ feature: 'POA', label: 'Address' }] }),
    press(/^Keep in/),
    panel({ ...ofApi, report: { status: 'Approved' }, allowAnyStatus: true }),
    panel({ ...ofApi, outcomes: ['Approved', 'In Review'] }),
    panel({ ...ofApi, firstOpinion: { outcome: 'Approved', by: 'One' }, reviewer: 'One' }),
    panel({ ...ofApi, firstOpinion: { outcome: 'Approved', by: 'One' }, reviewer: 'Two' }),
    panel({ ...ofApi, commentRequired: false }),
    deciding(() => Promise.resolve()),
    press(/^Confirm/),
    settled,
    press(/^Decide this/),
  ],
  'a decision for two, with keys and without, and one that is not allowed': [
    panel({ fourEyes: true }),
    press(/shortcuts|keys/i),
    press(/shortcuts|keys/i),
    panel({ firstOpinion: { outcome: 'Declined', by: 'One', at: noon, comment: 'So', reason: 'attack' } }),
    panel({ firstOpinion: { outcome: 'Approved', by: 'Two' } }),
    panel({ shortcuts: false }),
    panel({ report: { status: 'Approved' } }),
    panel({ report: { status: 'Declined' } }),
    panel({ looked: { image: true } }),
    panel({ looked: { image: false } }),
  ],
  'a report whose evidence is looked at, then is none': [
    inReport(inReview),
    drawn,
    inReport({ ...inReview, video_url: null }),
    inReport({ ...inReview, reference_image: null, video_url: null, warnings: [] }),
    inReport({ ...sample, warnings: many(14), score: 3 }, { headingLevel: 3 }),
    inReport({ ...sample, status: 'Declined', method: 'PASSIVE', score: null, age_estimation: null }),
  ],
  'a report that is covered, uncovered and copied': [
    inReport(inReview, { order: 'evidence-first' }),
    press(/^Show (?:the )?/),
    press(/^Copy/),
    settled,
    inReport({ ...inReview, status: 'Approved' }, { order: 'evidence-first' }),
  ],
  'a desk on which cases are decided, taken back, refused, locked and gone': [
    onDesk(),
    press(/^Next case/),
    press(/^Decline/),
    press(/^Next case/),
    press(/^Approve/),
    pass(1000),
    press(/^Approve/),
    press(/^Take back/),
    press(/^Take back/),
    press(/^Keys/),
    deciding(refuse),
    press(/^Approve/),
    pass(20_000),
    settled,
    press(/^Open this case/),
    onDesk({ cases: onlyCases.map((one) => ({ ...one, lockedBy: 'Ana' })) }),
    onDesk({ cases: onlyCases.map((one) => ({ ...one, lockedBy: 'Zoe', label: `Other ${one.caseId}` })) }),
    onDesk({ cases: onlyCases.map((one) => ({ ...one, decided: 'Approved' })) }),
    onDesk({ cases: onlyCases.map((one) => ({ ...one, decided: 'Declined' })) }),
    onDesk({ cases: onlyCases.map((one) => ({ ...one, assignedTo: 'Ana', expiresAt: noon + 9 * minute })) }),
    onDesk({ cases: onlyCases.map((one) => ({ ...one, assignedTo: 'Zoe', report: undefined })) }),
    onDesk({ cases: [null, ...onlyCases.slice(2)] }),
    onDesk({ cases: [null, null] }),
    onDesk({ cases: [], failed: 'One reason' }),
    onDesk({ cases: undefined, failed: 'Another reason' }),
    onDesk({ cases: undefined }),
  ],
  'an age report that changes': [
    <AgeEstimationReport key="age" report={sample} minimumAge={18} margin={3} />,
    <AgeEstimationReport key="age" report={{ ...sample, age_estimation: 12, face_quality: 3 }} minimumAge={18} />,
    <AgeEstimationReport key="age" report={{ ...sample, age_estimation: null, face_luminance: null }} printMedia />,
    <AgeEstimationReport key="age" report={undefined} />,
  ],
  'the parts of a report': [
    ...[sample, { ...inReview, warnings: many(2) }].map((report) => (
      <ReportFrame key="frame" report={report} order="evidence-first">
        <ReportHead report={report} />
        <ReportEvidence report={report} expiresAt={noon + 240 * minute} />
        <ReportFindings>
          <WarningList report={report} />
        </ReportFindings>
      </ReportFrame>
    )),
    press(/^Show/),
  ],
};

/** Plays a scene, and gives what is on the screen after each step. */
async function played(steps: readonly Step[], afterEach_: (container: Element) => void): Promise<string[]> {
  const { container, rerender } = render(<i />);
  const seen: string[] = [];
  for (const step of steps) {
    if (typeof step === 'function') await act(async () => step(container));
    else rerender(step);
    seen.push(plain(container.textContent));
    afterEach_(container);
  }
  cleanup();
  vi.setSystemTime(noon);
  refresh = undefined;
  decide = () => Promise.resolve();
  return seen;
}

describe('after a translation by the browser', () => {
  it.each(Object.entries(scenes))('%s: the screen says the same as without', async (_, steps) => {
    const alone = await played(steps, () => undefined);
    const translated = await played(steps, translate);
    expect(translated).toEqual(alone);
    // A scene in which nothing changes proves nothing.
    expect(new Set(alone).size).toBeGreaterThan(1);
  });

  it('codes, keys, digits and words of the payload that are not ours stay as they are', () => {
    const report = { ...inReview, status: 'ODD_STATUS', method: 'ODD_METHOD', warnings: many(2) };
    const { container } = render(
      <>
        {inReport(report, { metadata: { session_id: 's-1-code' } })}
        <WarningList report={report} defaultOpen="all" />
        {panel()}
      </>,
    );
    fireEvent.click(container.querySelector('[aria-haspopup=dialog]') as Element);
    translate(container);
    const kept = [
      'code',
      'kbd',
      '[role=timer]',
      '[data-kind=code]',
      '.lr-StatusBadge-word',
      '.lr-MethodDetails [translate=no]',
    ];
    for (const selector of kept) {
      const found = [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
      expect(found, selector).not.toEqual([]);
      expect(found.filter((text) => text.includes('⟦'))).toEqual([]);
    }
  });

  it('every public component has a scene', () => {
    const shown = JSON.stringify(Object.values(scenes).flat(), (key, value: unknown) =>
      key === 'type' && typeof value === 'object'
        ? ((value as { render?: { name: string } }).render?.name ?? '')
        : value,
    );
    expect(Object.keys(own).filter((name) => !shown.includes(`"type":"${name}"`))).toEqual([]);
  });
});
