import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  en,
  FaceMatchReport,
  ReportProvider,
  ReviewDecision,
  type EvidenceEvent,
  type FaceMatch,
  type FaceMatchReportProps,
} from '../../src/index.js';
import { placesOf } from '../addresses.ts';
import { violations } from '../axe.ts';
import { faceMatch, minute, noon, sample, signedUrl } from '../sample.ts';

const words = en.faceMatch;

// Development errors are said once per page, so they are gathered for the whole file.
const ever: string[] = [];
let said: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  vi.useFakeTimers({ now: noon });
  said = vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => void ever.push(parts.join(' ')));
});
afterEach(() => {
  expect(said.mock.calls.flat().join(' ')).not.toContain('secretsignature');
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const view = (props: Partial<FaceMatchReportProps> = {}): ReactElement => (
  <FaceMatchReport report={faceMatch} caseId={1} {...props} />
);
const given = (report: unknown): Partial<FaceMatchReportProps> => ({ report: report as FaceMatch });
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const picture = (name: string): HTMLImageElement | null => screen.queryByRole<HTMLImageElement>('img', { name });
const loaded = (): void => {
  for (const each of document.querySelectorAll('img')) fireEvent.load(each);
};
const told = (onEvent: ReturnType<typeof vi.fn>): EvidenceEvent[] =>
  onEvent.mock.calls.map(([event]) => event as EvidenceEvent);

describe('a face match', () => {
  it('shows verdict, similarity, both images, warnings and ids', async () => {
    const { container } = render(view());
    const report = screen.getByRole('article', { name: words.heading });
    expect(within(report).getByRole('heading', { level: 2 })).toHaveTextContent(words.heading);
    expect(within(report).getByRole('heading', { name: en.warnings.heading, level: 3 })).toBeInTheDocument();
    expect(report).toHaveTextContent('In Review');
    const meter = screen.getByRole('meter', { name: en.matches.similarity });
    expect(meter).toHaveAttribute('aria-valuenow', '65.43');
    expect(picture(words.names.source)).toHaveAttribute('src', faceMatch.source_image);
    expect(picture(words.names.target)).toHaveAttribute('src', faceMatch.target_image);
    expect(report).toHaveTextContent('Low face match similarity');
    expect(report).toHaveTextContent(String(faceMatch.source_image_session_id));
    expect(report).toHaveTextContent(String(faceMatch.node_id));
    vi.useRealTimers();
    expect(await violations(container)).toEqual([]);
    expect(said).not.toHaveBeenCalled();
  });

  it('never calls the number a liveness score', () => {
    const { container } = render(view());
    expect(container.outerHTML).not.toMatch(/liveness/i);
  });

  it.each<[unknown, string, string | null]>([
    [65.43, '65.43%', null],
    [0, '0%', null],
    [-0, '0%', null],
    [100, '100%', null],
    [140.5, '140.5%', en.matches.outOfRange],
    [-1, '-1%', en.matches.outOfRange],
    [0.93, '0.93%', null],
  ])('tells a similarity of %j as it came', (score, text, note) => {
    render(view(given({ ...faceMatch, score })));
    const meter = screen.getByRole('meter');
    expect(meter).toHaveTextContent(text);
    expect(meter.textContent?.includes(en.matches.outOfRange)).toBe(note !== null);
    expect(Number(meter.getAttribute('aria-valuenow'))).toBeGreaterThanOrEqual(0);
    expect(Number(meter.getAttribute('aria-valuenow'))).toBeLessThanOrEqual(100);
  });

  it.each<[unknown, string]>([
    [null, en.metadata.notAvailable],
    [Number.NaN, en.metadata.notAvailable],
    ['65.43', en.metadata.unreadable],
    [{}, en.metadata.unreadable],
    [true, en.metadata.unreadable],
  ])('has no meter for %j', (score, text) => {
    render(view(given({ ...faceMatch, score })));
    expect(screen.queryByRole('meter')).toBeNull();
    expect(document.querySelector('.lr-Similarity')).toHaveTextContent(text);
  });

  it.each<[unknown, string]>([
    ['Approved', 'Approved'],
    ['PENDING_ARBITRATION', 'PENDING_ARBITRATION'],
    ['__proto__', '__proto__'],
    [null, en.status.notAvailable],
    [undefined, en.status.notAvailable],
    [7, en.status.unreadable],
  ])('shows the status %j as it came', (status, text) => {
    render(view(given({ ...faceMatch, status })));
    expect(document.querySelector('.lr-StatusBadge')).toHaveTextContent(text);
  });
});

describe('nothing is one of three things', () => {
  it('null: there is none', () => {
    render(view(given({ ...faceMatch, source_image: null, source_image_session_id: null, warnings: null })));
    const source = document.querySelector('[data-picture=source]') as HTMLElement;
    expect(source).toHaveTextContent(en.media.title.absent.image);
    expect(screen.getByText(words.session).parentElement).toHaveTextContent(en.metadata.notAvailable);
    expect(document.body).toHaveTextContent(en.warnings.none);
    press(words.open.target);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('absent: it was not sent, which is said once', () => {
    render(view(given({ status: 'Approved', target_image: faceMatch.target_image })));
    expect(document.querySelector('[data-picture=source]')).toBeNull();
    expect(screen.getByText(words.notSent([words.names.source, en.matches.similarity]))).toBeInTheDocument();
    expect(screen.queryByText(words.session)).toBeNull();
    expect(document.body).toHaveTextContent(en.warnings.notAvailable);
  });

  it.each([7, [], {}, ' ', true])('unreadable: %j', (wrong) => {
    const report = { status: wrong, score: wrong, source_image: wrong, target_image: wrong, node_id: wrong };
    render(view(given({ ...report, source_image_session_id: {}, warnings: 7 })));
    for (const which of ['source', 'target'])
      expect(document.querySelector(`[data-picture=${which}]`)).toHaveTextContent(en.media.title.unreadable);
    expect(screen.getByText(words.session).parentElement).toHaveTextContent(en.metadata.unreadable);
    expect(document.body).toHaveTextContent(en.warnings.unreadable);
  });

  it.each([undefined, null, {}])('a report that is %j has all its places', (report) => {
    render(view(given(report)));
    expect(document.querySelectorAll('[data-picture]')).toHaveLength(2);
    expect(document.querySelector('.lr-Similarity')).toHaveTextContent(en.metadata.notAvailable);
    expect(said).not.toHaveBeenCalled();
  });
});

describe('what is no face match', () => {
  it.each<[string, unknown]>([
    ['a liveness report', sample],
    ['a liveness report without media', { ...sample, reference_image: null, video_url: null }],
    ['an age report', { status: 'Approved', score: 89.92, age_estimation: 24, feature: 'AGE_ESTIMATION' }],
    ['a report that names its node', { status: 'Approved', score: 89.92, node_id: 'feature_liveness_1' }],
    [
      'the first version of both in one',
      { status: 'Approved', score: 89.92, liveness_status: 'Approved', source_image: 'https://a.example/1' },
    ],
    ['the whole decision', { status: 'Approved', score: 89.92, face_matches: [faceMatch] }],
    ['a list', [{ ...faceMatch, score: 89.92 }]],
    ['text', '89.92'],
    ['a number', 89.92],
  ])('is not drawn as one: %s', (_what, report) => {
    const { container } = render(view(given(report)));
    expect(screen.queryByRole('meter')).toBeNull();
    expect(container).not.toHaveTextContent('89.92');
    expect(container.querySelector('img')).toBeNull();
    expect(ever).toContainEqual(expect.stringContaining('pass one entry of decision.face_matches'));
  });

  it('is told from one that a newer version measures more of', () => {
    render(view(given({ ...faceMatch, feature: 'FACE_MATCH', face_quality: 80, new_field: 1 })));
    expect(screen.getByRole('meter')).toBeInTheDocument();
  });

  it('and fields in camel case are read', () => {
    render(view(given({ status: 'Approved', score: 1, sourceImage: faceMatch.source_image, targetImage: null })));
    expect(picture(words.names.source)).not.toBeNull();
  });
});

describe('its images', () => {
  it('are compared, each with the other', () => {
    const onEvent = vi.fn();
    render(view({ onEvent }));
    press(words.open.source);
    const dialog = within(screen.getByRole('dialog', { name: words.enlarged.source }));
    const list = dialog.getByRole('combobox', { name: en.viewer.compare.with });
    fireEvent.change(list, { target: { value: '0' } });
    expect(list).toHaveDisplayValue(words.names.target);
    expect(dialog.getByRole('img', { name: words.names.target })).toBeInTheDocument();
    expect(told(onEvent)).toEqual(
      [{ type: 'opened' }, { type: 'compared', compared: 0 }].map((event) => ({
        ...event,
        media: 'image',
        at: noon,
        node_id: faceMatch.node_id,
        caseId: 1,
        picture: 'source',
      })),
    );
    press(en.viewer.close);
    press(words.open.target);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '0' } });
    expect(screen.getByRole('combobox')).toHaveDisplayValue(words.names.source);
  });

  it('end together in one line, and each for itself where they differ', () => {
    const { rerender } = render(view({ expiresAt: noon + 10 * minute, onRefresh: () => undefined }));
    expect(screen.getAllByRole('timer')).toHaveLength(1);
    act(() => void vi.advanceTimersByTime(5 * minute));
    expect(screen.getByText(en.expiry.spoken.five(words.together))).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: en.media.refresh })).toHaveLength(1);
    act(() => void vi.advanceTimersByTime(5 * minute));
    expect(placesOf('secretsignature')).toEqual([]);
    rerender(view({ ...given({ ...faceMatch, target_image: signedUrl('selfie.jpg', 7200) }), caseId: 2 }));
    expect(screen.getAllByRole('timer')).toHaveLength(2);
  });

  it('are refreshed by one call of the host', async () => {
    const onRefresh = vi.fn();
    render(view({ expiresAt: noon - minute, onRefresh }));
    await act(async () => press(en.media.refresh));
    expect(onRefresh).toHaveBeenCalledTimes(1);
  });

  it('are not loaded while they are veiled, and neither is the other one beside', () => {
    render(view({ veiled: true }));
    expect(placesOf('secretsignature')).toEqual([]);
    press(words.show.source);
    expect(picture(words.names.source)).not.toBeNull();
    expect(placesOf('selfie.jpg')).toEqual([]);
    press(words.open.source);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '0' } });
    expect(placesOf('selfie.jpg')).toEqual([]);
    press(en.viewer.compare.show(words.names.target));
    expect(picture(words.names.target)).not.toBeNull();
  });

  it('are refused by the same rules as all media', () => {
    render(
      <ReportProvider allowMediaFrom={['media.example']}>
        {view(given({ ...faceMatch, source_image: 'javascript:alert(1)', target_image: 'https://other.example/a' }))}
      </ReportProvider>,
    );
    expect(screen.getAllByText(en.media.title.blocked)).toHaveLength(2);
    expect(document.body.innerHTML).not.toMatch(/alert|other\.example/);
  });

  it('both have to be seen before a decision that requires the image', () => {
    const actions = <ReviewDecision report={{ status: 'In Review' }} onDecide={() => undefined} requires={['image']} />;
    render(view({ actions }));
    const waits = (): boolean => screen.queryByText(new RegExp(en.decision.looked.waiting)) !== null;
    expect(waits()).toBe(true);
    fireEvent.load(picture(words.names.source) as HTMLElement);
    expect(waits()).toBe(true);
    fireEvent.load(picture(words.names.target) as HTMLElement);
    expect(waits()).toBe(false);
  });

  it.each<[string, object, string]>([
    ['of which nothing is said', { source_image: undefined, target_image: undefined }, en.decision.notSaid.image],
    ['of which one is not said', { source_image: undefined, target_image: null }, en.decision.notSaid.image],
    ['of which there are none', { source_image: null, target_image: null }, en.decision.looked.none],
  ])('two images %s keep nobody from a decision for ever', (_what, images, text) => {
    const actions = <ReviewDecision report={{ status: 'In Review' }} onDecide={() => undefined} requires={['image']} />;
    render(view({ ...given({ ...faceMatch, ...images }), actions }));
    expect(document.body).toHaveTextContent(text);
    expect(screen.queryByText(new RegExp(en.decision.looked.waiting))).toBeNull();
  });
});

describe('a case', () => {
  const other: FaceMatch = {
    ...faceMatch,
    source_image: signedUrl('other-portrait.jpg'),
    target_image: signedUrl('other-selfie.jpg'),
    source_image_session_id: 'other',
  };

  it.each([
    ['by its id', 1, 2],
    ['by its links', undefined, undefined],
  ])('shows nothing that was shown in the one before, told %s', (_how, before, after) => {
    const { rerender } = render(view({ veiled: true, caseId: before }));
    press(words.show.source);
    press(words.show.target);
    expect(document.querySelectorAll('img')).toHaveLength(2);
    rerender(view({ ...given(other), veiled: true, caseId: after }));
    expect(placesOf('secretsignature')).toEqual([]);
  });

  it('keeps what was shown through fresh links, also without an id', () => {
    const { rerender } = render(view({ veiled: true, caseId: undefined }));
    press(words.show.source);
    const fresh = {
      ...faceMatch,
      source_image: signedUrl('portrait.jpg', 7200),
      target_image: signedUrl('selfie.jpg', 7200),
    };
    rerender(view({ ...given(fresh), veiled: true, caseId: undefined }));
    expect(picture(words.names.source)).not.toBeNull();
    expect(picture(words.names.target)).toBeNull();
  });

  it('is another one in the same object, which a host has written into', () => {
    const report = { ...faceMatch };
    const { rerender } = render(view({ ...given(report), veiled: true, caseId: undefined }));
    press(words.show.source);
    Object.assign(report, other);
    rerender(view({ ...given(report), veiled: true, caseId: undefined }));
    expect(placesOf('secretsignature')).toEqual([]);
  });

  it('that answers differently at each look ends nothing and loops nowhere', () => {
    let look = 0;
    const restless = Object.defineProperty({ ...faceMatch }, 'score', { get: () => (look += 1), enumerable: true });
    const { rerender } = render(view({ ...given(restless), caseId: undefined }));
    rerender(view({ ...given(restless), caseId: undefined }));
    expect(screen.getByRole('meter')).toBeInTheDocument();
  });

  it('may throw wherever it is read', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('secretsignature');
        },
      },
    );
    render(view(given(hostile)));
    expect(document.querySelector('.lr-StatusBadge')).toHaveTextContent(en.status.unreadable);
  });
});

describe('on paper', () => {
  it('stand the findings, the moment and why there is no picture, and the host is told', () => {
    const onEvent = vi.fn();
    render(view({ onEvent }));
    loaded();
    act(() => void globalThis.dispatchEvent(Object.assign(new Event('beforeprint'))));
    expect(screen.getByText(words.paper)).toBeInTheDocument();
    expect(told(onEvent)).toContainEqual(
      expect.objectContaining({ type: 'printed', media: null, node_id: faceMatch.node_id, caseId: 1 }),
    );
    act(() => void globalThis.dispatchEvent(new Event('afterprint')));
    expect(screen.queryByText(words.paper)).toBeNull();
  });
});

it('tells of an opened warning which one it was', () => {
  const onEvent = vi.fn();
  render(view({ onEvent }));
  fireEvent.click(screen.getByRole('button', { name: /Low face match similarity/ }));
  expect(told(onEvent)).toContainEqual({
    type: 'warning-opened',
    media: null,
    at: noon,
    node_id: faceMatch.node_id,
    caseId: 1,
    risk: 'LOW_FACE_MATCH_SIMILARITY',
  });
});
