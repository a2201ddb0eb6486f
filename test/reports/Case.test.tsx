// What a reader does belongs to the case that they looked at. Each test shows one case, acts, and shows another one in the same place.
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  en,
  LivenessReport,
  MediaPreview,
  ReviewDecision,
  type Decision,
  type LivenessReportProps,
  type ReviewDecisionProps,
  type VerificationReport,
} from '../../src/index.js';
import { sample, signedUrl, warning } from '../sample.ts';

const words = en.decision;
const expiresAt = Date.now() + 3_600_000;

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
});

const effective = { ...warning, log_type: 'warning' as const, additional_data: { date_of_birth: '1990-01-01' } };
const one: VerificationReport = { ...sample, status: 'In Review', node_id: 'feature_liveness', warnings: [effective] };
const without = { reference_image: null, video_url: null };
const urls = (session: string): Partial<VerificationReport> => ({
  reference_image: `https://proxy.example/media?kind=image&session=${session}`,
  video_url: `https://proxy.example/media?kind=video&session=${session}`,
});

/** Pairs of two people: a report, and another one that must not be taken for it. */
const pairs: readonly (readonly [name: string, first: VerificationReport, second: VerificationReport])[] = [
  ['have no media and the same node', { ...one, ...without }, { ...one, ...without }],
  ['have no media and other warnings', { ...one, ...without }, { ...one, ...without, warnings: [] }],
  ['have media of a proxy that differ in a parameter', { ...one, ...urls('1') }, { ...one, ...urls('2') }],
  ['have an opaque token in place of a path', tokens('a'), tokens('b')],
  ['have the same picture by its path, and another score', one, { ...one, score: 12 }],
  ['have another picture', one, { ...one, reference_image: signedUrl('other.jpg'), video_url: null }],
  ['have blobs', blobs('1'), blobs('2')],
  ['share an address that names no object', shared(), shared()],
];

function tokens(token: string): VerificationReport {
  const link = `https://proxy.example/evidence?token=${token}`;
  return { ...one, reference_image: link, video_url: link };
}

/** A host's own route, which gives what the session of the page is at. */
function shared(): VerificationReport {
  const none = { score: null, age_estimation: null };
  return { ...one, ...none, reference_image: 'https://host.example/api/evidence/image', video_url: null };
}

function blobs(name: string): VerificationReport {
  return { ...one, reference_image: `blob:https://host.example/${name}`, video_url: null };
}

const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const panel = (): HTMLElement => screen.getByRole('region', { name: words.heading });
const state = (): string | null => panel().getAttribute('data-state');
const comment = (): HTMLElement => screen.getByRole('textbox', { name: words.comment });
const write = (value: string): void => void fireEvent.change(comment(), { target: { value } });

interface Props {
  report: VerificationReport | undefined;
  decision?: Partial<ReviewDecisionProps>;
  more?: Partial<LivenessReportProps>;
}

const alone = ({ report, decision }: Props): ReactElement => (
  <ReviewDecision report={report} onDecide={() => undefined} requires={[]} {...decision} />
);
const inReport = ({ report, decision, more }: Props): ReactElement => (
  <LivenessReport
    report={report}
    expiresAt={expiresAt}
    actions={<ReviewDecision report={report} onDecide={() => undefined} {...decision} />}
    {...more}
  />
);

describe.each([
  ['a panel alone', alone],
  ['a panel in its report', inReport],
])('%s', (_where, view) => {
  it.each(pairs)('keeps draft and question from another person, where the two %s', (_how, first, second) => {
    const onDecide = vi.fn();
    const { rerender } = render(view({ report: first, decision: { onDecide } }));
    write('Not the person on the document.');
    press(words.choose.Declined);
    expect(state()).toBe('confirming');
    rerender(view({ report: second, decision: { onDecide } }));
    expect(state()).toBe('open');
    expect(comment()).toHaveValue('');
    press(words.choose.Approved);
    press(words.confirm.Approved);
    expect(onDecide.mock.calls.map(([decision]: Decision[]) => decision?.comment)).toEqual(['']);
  });

  it.each(pairs)('does not say “Decided” of another person, where the two %s', async (_how, first, second) => {
    const { rerender } = render(view({ report: first }));
    press(words.choose.Approved);
    await act(async () => press(words.confirm.Approved));
    expect(panel()).toHaveTextContent(words.decided.Approved);
    rerender(view({ report: second }));
    expect(state()).toBe('open');
    expect(within(panel()).getByRole('status').textContent).toBe('');
  });

  it('is not marked by the late answer about the case before', async () => {
    let end = (): void => undefined;
    const decision = { onDecide: () => new Promise<void>((resolve) => void (end = resolve)) };
    const [first, second] = [
      { ...one, ...without },
      { ...one, ...without },
    ];
    const { rerender } = render(view({ report: first, decision }));
    press(words.choose.Approved);
    press(words.confirm.Approved);
    rerender(view({ report: second, decision }));
    await act(async () => end());
    expect(state()).toBe('open');
    press(words.choose.Declined);
    expect(state()).toBe('confirming');
  });

  it('keeps the draft while a poll brings the same case again', () => {
    const { rerender } = render(view({ report: one }));
    write('Half a sentence');
    press(words.choose.Declined);
    for (const seconds of [60, 600]) {
      const fresh = {
        reference_image: signedUrl('reference.jpg', seconds),
        video_url: signedUrl('video.mp4', seconds),
      };
      rerender(view({ report: { ...one, ...fresh, warnings: [effective, warning] } }));
    }
    rerender(view({ report: undefined }));
    rerender(view({ report: structuredClone(one) }));
    expect(comment()).toHaveValue('Half a sentence');
    expect(state()).toBe('confirming');
  });
});

describe('a caseId', () => {
  const view = (caseId: string | number | undefined, report = one, decision: Partial<ReviewDecisionProps> = {}) =>
    inReport({ report, decision, more: { caseId } });

  it('parts two cases whose reports are one and the same object', () => {
    const { rerender } = render(view(1));
    write('Of case 1');
    rerender(view('1'));
    expect(comment()).toHaveValue('');
  });

  it('keeps everything through reports that have nothing in common', () => {
    const { rerender } = render(view('s-1', { ...one, ...without }));
    write('Of case 1');
    fireEvent.click(screen.getByRole('button', { name: /Low liveness score/ }));
    rerender(view('s-1', { ...one, ...urls('9'), score: 3, warnings: [warning, effective] }));
    expect(comment()).toHaveValue('Of case 1');
    expect(screen.getAllByRole('button', { name: /Low liveness score/, expanded: true })).toHaveLength(1);
  });

  it('is handed on with the decision, and with what happened', async () => {
    const [onDecide, onEvent] = [vi.fn(), vi.fn()];
    render(inReport({ report: one, decision: { onDecide }, more: { caseId: 7, onEvent } }));
    press(en.viewer.open.image);
    press(words.choose.Approved);
    await act(async () => press(words.confirm.Approved));
    expect(onDecide).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ caseId: 7, node_id: 'feature_liveness', at: expect.any(Number) as number }),
    );
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'opened', caseId: 7 }));
  });

  it('knows a decision that is on its way when the reader comes back to it', async () => {
    let end = (): void => undefined;
    const onDecide = vi.fn(() => new Promise<void>((resolve) => void (end = resolve)));
    const { rerender } = render(view('a', one, { onDecide }));
    press(words.choose.Approved);
    press(words.confirm.Approved);
    rerender(view('b', one, { onDecide }));
    expect(state()).toBe('open');
    rerender(view('a', one, { onDecide }));
    expect(state()).toBe('pending');
    await act(async () => end());
    expect(state()).toBe('done');
    expect(onDecide).toHaveBeenCalledTimes(1);
  });

  it.each(['', '  ', Number.NaN, {} as never])('that names nothing (%j) does not make all cases one', (caseId) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { rerender } = render(view(caseId, { ...one, ...without }));
    write('Of case 1');
    rerender(view(caseId, { ...one, ...without }));
    expect(comment()).toHaveValue('');
  });

  it('of the panel counts more than that of the report around it', () => {
    const { rerender } = render(view('a', one, { caseId: 1 }));
    write('Of case 1');
    rerender(view('a', one, { caseId: 2 }));
    expect(comment()).toHaveValue('');
  });
});

describe('what was looked at', () => {
  const requires = ['image', 'video', 'warnings'] as const;
  const view = (report: VerificationReport, more: Partial<LivenessReportProps> = {}): ReactElement =>
    inReport({ report, decision: { requires }, more });
  const needs = (): (string | undefined)[] =>
    [...document.querySelectorAll<HTMLElement>('.lr-DecisionGate-need')].map((need) => need.dataset['state']);

  it.each(pairs)('is not taken over to another person, where the two %s', (_how, first, second) => {
    const list = (report: VerificationReport): VerificationReport => ({ ...report, warnings: [effective] });
    const { rerender } = render(view(list(first)));
    for (const image of screen.queryAllByRole('img', { name: 'Reference image' })) fireEvent.load(image);
    press(/Low liveness score/);
    expect(needs()[2]).toBe('seen');
    rerender(view(list(second)));
    expect(needs()[2]).toBe('waiting');
    expect(needs()[0]).not.toBe('seen');
    expect(screen.getByRole('button', { name: /Low liveness score/ })).toHaveAttribute('aria-expanded', 'false');
  });

  it('is ticked by the reader where the payload does not say what there is', () => {
    const { reference_image: _image, video_url: _video, ...silent } = one;
    render(view({ ...silent, warnings: [] } as unknown as VerificationReport));
    expect(needs()).toEqual(['waiting', 'waiting', 'none']);
    for (const medium of ['image', 'video'] as const)
      fireEvent.click(screen.getByRole('checkbox', { name: words.notSaid[medium] }));
    expect(needs()).toEqual(['seen', 'seen', 'none']);
  });

  it.each([
    ['null is none', null, 'none'],
    ['an address that is no text is not', 42 as never, 'waiting'],
    ['nor one that is missing', undefined as never, 'waiting'],
  ])('%s', (_what, reference_image, expected) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(view({ ...one, reference_image }));
    expect(needs()[0]).toBe(expected);
  });

  it('stays through a poll that brings one more warning', () => {
    const { rerender } = render(view(one));
    press(/Low liveness score/);
    const more = { ...warning, risk: 'LOW_FACE_QUALITY', short_description: 'Low face quality' };
    rerender(view({ ...one, warnings: [more, effective] }));
    expect(screen.getByRole('button', { name: /Low liveness score/ })).toHaveAttribute('aria-expanded', 'true');
    expect(needs()[2]).toBe('seen');
  });
});

describe('details that may be personal', () => {
  it.each(pairs)('are not shown unasked of another person, where the two %s', (_how, first, second) => {
    const born = (report: VerificationReport, date_of_birth: string): VerificationReport => ({
      ...report,
      warnings: [{ ...effective, additional_data: { date_of_birth } }],
    });
    const view = (report: VerificationReport): ReactElement => <LivenessReport report={report} expiresAt={expiresAt} />;
    const { rerender } = render(view(born(first, '1990-01-01')));
    press(/Low liveness score/);
    press(/date_of_birth/);
    expect(document.body).toHaveTextContent('1990-01-01');
    rerender(view(born(second, '2001-02-03')));
    expect(document.body).not.toHaveTextContent('2001-02-03');
    press(/Low liveness score/);
    expect(document.body).not.toHaveTextContent('2001-02-03');
  });
});

describe('veil and enlarged view', () => {
  it.each(pairs.filter(([, first, second]) => first.reference_image && second.reference_image))(
    'are those of one person, where the two %s',
    (_how, first, second) => {
      vi.stubGlobal('location', new URL('https://host.example/'));
      const view = (report: VerificationReport): ReactElement => (
        <MediaPreview report={report} media="image" veiled expiresAt={expiresAt} />
      );
      const { rerender } = render(view(first));
      press(en.media.show.image);
      press(en.viewer.open.image);
      rerender(view(second));
      expect(screen.getByRole('figure')).toHaveAttribute('data-state', 'veiled');
      expect(screen.queryByRole('dialog')).toBeNull();
      vi.unstubAllGlobals();
    },
  );
});

describe('a moment without a report', () => {
  const requires = ['image', 'warnings'] as const;
  const needs = (): (string | undefined)[] =>
    [...document.querySelectorAll<HTMLElement>('.lr-DecisionGate-need')].map((need) => need.dataset['state']);

  it.each([undefined, 7])('takes nothing of the case away, with the caseId %j', (caseId) => {
    const view = (report: VerificationReport | undefined): ReactElement =>
      inReport({ report, decision: { requires }, more: { caseId, veiled: true } });
    const { rerender } = render(view(one));
    press(en.media.show.image);
    fireEvent.load(screen.getByRole('img', { name: 'Reference image' }));
    press(/Low liveness score/);
    expect(needs()).toEqual(['seen', 'seen']);
    rerender(view(undefined));
    rerender(view({ ...one, reference_image: null }));
    rerender(view(structuredClone(one)));
    expect(needs()).toEqual(['seen', 'seen']);
    expect(screen.queryByRole('button', { name: en.media.show.image })).toBeNull();
    expect(screen.getByRole('button', { name: /Low liveness score/ })).toHaveAttribute('aria-expanded', 'true');
  });

  it('leaves uncovered what the reader has uncovered', () => {
    const view = (report: VerificationReport | undefined): ReactElement =>
      inReport({ report, more: { order: 'evidence-first' } });
    const { rerender } = render(view(one));
    press(en.report.cover.show);
    rerender(view(undefined));
    rerender(view(structuredClone(one)));
    expect(screen.queryByRole('button', { name: en.report.cover.show })).toBeNull();
  });

  it('says nothing of the case before, and sends nothing', async () => {
    const onDecide = vi.fn();
    const decision = { onDecide, allowAnyStatus: true };
    const { rerender } = render(alone({ report: one, decision }));
    press(words.choose.Approved);
    await act(async () => press(words.confirm.Approved));
    rerender(alone({ report: undefined, decision }));
    expect(panel()).not.toHaveTextContent(words.decided.Approved);
    press(words.choose.Declined);
    expect(state()).toBe('open');
    expect(onDecide).toHaveBeenCalledTimes(1);
  });
});

describe('a refresh', () => {
  const refresh = (): Promise<void> => act(async () => press(en.media.refresh));
  const soon = Date.now() + 200_000;
  const shown = (): string | null | undefined => document.querySelector('img')?.getAttribute('src');
  const view = (report: VerificationReport, onRefresh: () => unknown, more: Partial<LivenessReportProps> = {}) =>
    inReport({ report, decision: { requires: ['image'] }, more: { onRefresh, expiresAt: soon, ...more } });
  const first = { ...one, video_url: null };
  const next = { ...first, score: 12.5, reference_image: signedUrl('of/another/person.jpg') };

  it.each([
    ['answered in vain', () => undefined],
    ['that failed', () => Promise.reject(new Error('no'))],
    ['still on its way', () => new Promise(() => undefined)],
  ])('%s lends nothing of one person to the next', async (_how, onRefresh) => {
    const { rerender } = render(view(first, onRefresh));
    fireEvent.load(screen.getByRole('img', { name: 'Reference image' }));
    write('Of the first person');
    await refresh();
    rerender(view(next, onRefresh));
    expect(shown()).toBe(next.reference_image);
    expect(comment()).toHaveValue('');
    expect(document.querySelector('.lr-DecisionGate-need')).toHaveAttribute('data-state', 'waiting');
  });

  it('answered in vain does not take another attempt of the same case for the first', async () => {
    const { rerender } = render(view(first, () => undefined, { caseId: 1 }));
    fireEvent.load(screen.getByRole('img', { name: 'Reference image' }));
    await refresh();
    rerender(view({ ...next, node_id: 'attempt_2' }, () => undefined, { caseId: 1 }));
    expect(shown()).toBe(next.reference_image);
    expect(document.querySelector('.lr-DecisionGate-need')).toHaveAttribute('data-state', 'waiting');
  });

  it('that fails late takes nothing from the case that came meanwhile', async () => {
    let fail = (): void => undefined;
    const slow = (): Promise<void> => new Promise((_done, reject) => void (fail = () => reject(new Error('no'))));
    const { rerender } = render(view(first, slow));
    await refresh();
    rerender(view(next, slow));
    const failFirst = fail;
    write('Of the second person');
    await refresh();
    await act(async () => failFirst());
    rerender(view({ ...next, reference_image: 'https://proxy.example/minted' }, slow));
    expect(comment()).toHaveValue('Of the second person');
  });

  it('shows the fresh address of another path, and keeps the draft', async () => {
    const { rerender } = render(view(first, () => undefined));
    write('Of the same person');
    await refresh();
    rerender(view({ ...first, reference_image: 'https://proxy.example/minted' }, () => undefined));
    expect(comment()).toHaveValue('Of the same person');
    expect(shown()).toBe('https://proxy.example/minted');
  });
});

it('a host that writes the next case into the same object shows the next case', () => {
  const object = { ...one };
  const { rerender } = render(alone({ report: object }));
  write('Of the first person');
  Object.assign(object, { score: 3, reference_image: signedUrl('other.jpg') });
  rerender(alone({ report: object }));
  expect(comment()).toHaveValue('');
});

it('a report that answers differently at each look ends nothing and loops nowhere', () => {
  let look = 0;
  const restless = Object.defineProperty({ ...one }, 'score', { get: () => (look += 1) });
  const { rerender } = render(alone({ report: restless }));
  rerender(alone({ report: restless }));
  expect(panel()).toBeInTheDocument();
});

describe('an audit trail', () => {
  it('is told of what is opened, shown, copied and printed, of which case, and never a text of the payload', async () => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
    const events: unknown[] = [];
    const odd = { ...effective, risk: 'See https://host.example/x', short_description: 'Odd one' };
    const report = { ...one, warnings: [effective, odd] };
    const metadata = { session_id: 's-1', email: 'ana@example.com' };
    render(
      inReport({
        report,
        more: { caseId: 7, metadata, expiresAt, onEvent: (event) => void events.push(event) },
      }),
    );
    press(/Low liveness score/);
    press(/date_of_birth/);
    press(/Odd one/);
    press(/email/);
    await act(async () => press(en.report.summary.copy));
    act(() => void globalThis.dispatchEvent(new Event('beforeprint')));
    act(() => void globalThis.dispatchEvent(new Event('afterprint')));
    const common = { media: null, at: expect.any(Number) as number, node_id: 'feature_liveness', caseId: 7 };
    expect(events).toEqual([
      { ...common, type: 'warning-opened', risk: 'LOW_LIVENESS_SCORE' },
      { ...common, type: 'details-shown', risk: 'LOW_LIVENESS_SCORE' },
      { ...common, type: 'warning-opened' },
      { ...common, type: 'details-shown' },
      { ...common, type: 'copied' },
      { ...common, type: 'printed' },
    ]);
  });
});
