// When a link ends is not put off by a host that renders again, and not promised where nobody knows.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AgeEstimationReport,
  en,
  LivenessReport,
  MediaPreview,
  ReportProvider,
  type LivenessReportProps,
} from '../../src/index.js';
import { minute, noon, sample } from '../sample.ts';

const hour = 60 * minute;
const report = { ...sample, reference_image: 'https://media.example/a.jpg', video_url: 'https://media.example/v.mp4' };

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: noon });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));
const digits = (): string[] => screen.queryAllByRole('timer').map((timer) => timer.textContent);
const states = (): (string | undefined)[] => screen.getAllByRole('figure').map((figure) => figure.dataset['state']);
/** What is said of the media: under each, or under both. */
const captions = (): string =>
  [...document.querySelectorAll('figure, .lr-EvidenceLife')].map((each) => each.textContent).join(' ');
const print = (type: 'beforeprint' | 'afterprint'): void => act(() => void globalThis.dispatchEvent(new Event(type)));
const paper = (): string | null | undefined => document.querySelector('.lr-PrintSheet')?.textContent;

type Props = Partial<LivenessReportProps>;
const inline: readonly (readonly [string, () => Props])[] = [
  ['expiresAt in milliseconds', () => ({ expiresAt: Date.now() + hour })],
  ['expiresAt as a Date', () => ({ expiresAt: new Date(Date.now() + hour) })],
  ['receivedAt as a Date', () => ({ receivedAt: new Date() })],
  ['receivedAt as ISO text', () => ({ receivedAt: new Date().toISOString() })],
];

describe.each([
  ['LivenessReport', LivenessReport],
  ['AgeEstimationReport', AgeEstimationReport],
  [
    'MediaPreview',
    (props: Props): ReactElement => <MediaPreview media="image" {...(props as object)} report={report} />,
  ],
])('%s', (name, Report) => {
  const view = (props: Props): ReactElement => <Report report={report} {...props} />;

  it.each(inline)('comes to the end of its links although the host writes %s inline', (_what, props) => {
    const { rerender } = render(view(props()), { wrapper: StrictMode });
    for (let minutes = 0; minutes < 60; minutes += 10) {
      expect(new Set(digits())).toEqual(new Set([minutes === 0 ? '1:00:00' : `${60 - minutes}:00`]));
      pass(10 * minute);
      rerender(view(props()));
    }
    expect(new Set(states())).toEqual(new Set(['expired']));
    pass(hour);
    rerender(view(props()));
    expect(new Set(states())).toEqual(new Set(['expired']));
  });

  it.each(inline)('begins anew with another link, also with %s inline', (_what, props) => {
    const { rerender } = render(view(props()));
    pass(hour);
    const links = { reference_image: 'https://media.example/b.jpg', video_url: 'https://media.example/w.mp4' };
    if (name === 'MediaPreview')
      rerender(<MediaPreview media="image" {...(props() as object)} report={{ ...report, ...links }} />);
    else rerender(<Report {...props()} report={{ ...report, ...links }} />);
    expect(new Set(digits())).toEqual(new Set(['1:00:00']));
  });

  it.each([
    ['an opaque token', '?token=opaque'],
    ['a signature of no known scheme', '?X-Vendor-Signature=abc'],
    ['an expiry beside a broken signature', '?expires=soon&sig=s'],
  ])('promises nothing for %s', (_what, query) => {
    const links = { reference_image: `${report.reference_image}${query}`, video_url: `${report.video_url}${query}` };
    render(
      name === 'MediaPreview' ? (
        <MediaPreview media="image" receivedAt={noon} report={{ ...report, ...links }} />
      ) : (
        <Report receivedAt={noon} report={{ ...report, ...links }} />
      ),
    );
    expect(digits()).toEqual([]);
    expect(captions()).not.toContain('minutes after');
    pass(24 * hour);
    expect(states()).not.toContain('expired');
  });

  it.each([
    [undefined, undefined, '1:00:00', '60 minutes after receipt'],
    [30, undefined, '30:00', '30 minutes after receipt'],
    [undefined, 90, '1:30:00', '90 minutes after receipt'],
    [null, 90, '1:30:00', '90 minutes after receipt'],
    [30, 1, '1:00', '1 minute after receipt'],
  ])('with the lifetime %j of the provider and %j of its own shows %s', (outer, own, time, words) => {
    render(
      <ReportProvider lifetime={outer}>
        <ReportProvider locale="en">{view({ receivedAt: noon, lifetime: own })}</ReportProvider>
      </ReportProvider>,
    );
    expect(new Set(digits())).toEqual(new Set([time]));
    expect(captions()).toContain(words);
  });

  it.each([
    ['null', undefined, null],
    ['null of its own', 30, null],
    ['null of the provider', null, undefined],
    ['0', undefined, 0],
    ['less than 0', undefined, -60],
    ['NaN', undefined, Number.NaN],
    ['infinity', undefined, Number.POSITIVE_INFINITY],
    ['text', undefined, '60' as unknown as number],
  ])('with a lifetime of %s promises no end', (_what, outer, own) => {
    render(<ReportProvider lifetime={outer}>{view({ receivedAt: noon, lifetime: own })}</ReportProvider>);
    expect(digits()).toEqual([]);
    expect(captions()).not.toMatch(/Expire/);
  });
});

it('an inner provider can take the promise back', () => {
  render(
    <ReportProvider lifetime={30}>
      <ReportProvider lifetime={null}>
        <MediaPreview report={report} media="image" receivedAt={noon} />
      </ReportProvider>
    </ReportProvider>,
  );
  expect(digits()).toEqual([]);
});

describe('a refresh of the same link', () => {
  const onRefresh = vi.fn(() => Promise.resolve());
  const press = (): Promise<void> =>
    act(async () => void fireEvent.click(screen.getAllByRole('button', { name: en.media.refresh })[0] as HTMLElement));

  it('gives both media and the paper a longer life, once', async () => {
    const view = (at: number): ReactElement => <LivenessReport report={report} receivedAt={at} onRefresh={onRefresh} />;
    const { rerender } = render(view(noon));
    pass(hour);
    rerender(view(noon + hour));
    expect(states()).toEqual(['expired', 'expired']);
    await press();
    expect(digits()).toEqual(['1:00:00']);
    print('beforeprint');
    expect(paper()?.match(/Expires .*?14:00 UTC, 60 minutes/g)).toHaveLength(2);
    print('afterprint');
    pass(30 * minute);
    rerender(view(noon + 90 * minute));
    expect(digits()).toEqual(['30:00']);
  });

  it('gives a preview on its own a longer life', async () => {
    const view = (at: number): ReactElement => (
      <MediaPreview report={report} media="image" expiresAt={at} onRefresh={onRefresh} />
    );
    const { rerender } = render(view(noon));
    await press();
    expect(states()).toEqual(['expired']);
    rerender(view(noon + hour));
    expect(digits()).toEqual(['1:00:00']);
  });

  it('gives nothing when it failed', async () => {
    const fail = (): Promise<void> => Promise.reject(new Error('no'));
    const view = (at: number): ReactElement => (
      <MediaPreview report={report} media="image" expiresAt={at} onRefresh={fail} />
    );
    const { rerender } = render(view(noon));
    await press();
    rerender(view(noon + hour));
    expect(states()).toEqual(['expired']);
  });
});

it('paper tells the end that the screen counts to', () => {
  const { rerender } = render(<LivenessReport report={report} receivedAt={new Date(noon)} lifetime={45} />);
  pass(20 * minute);
  rerender(<LivenessReport report={report} receivedAt={new Date(Date.now())} lifetime={45} />);
  expect(digits()).toEqual(['25:00']);
  print('beforeprint');
  expect(paper()?.match(/12:45 UTC, 45 minutes after receipt/g)).toHaveLength(2);
  print('afterprint');
});
