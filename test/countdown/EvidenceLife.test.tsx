// In a report the ends of both links are told once where they are one, and each where they differ.
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AgeEstimationReport,
  en,
  LivenessReport,
  MediaPreview,
  type LivenessReportProps,
  type VerificationReport,
} from '../../src/index.js';
import { minute, noon, sample, signedUrl } from '../sample.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: noon });
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
});
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));
const links = (image: string | null, video: string | null): VerificationReport => ({
  ...sample,
  reference_image: image,
  video_url: video,
});
const apart = links(signedUrl('a.jpg', 600), signedUrl('v.mp4', 1200));
const alike = links('https://media.example/a.jpg', 'https://media.example/v.mp4');
const show = (props: Partial<LivenessReportProps>, Report = LivenessReport): void =>
  void render(<Report report={alike} {...props} />);

const line = (): HTMLElement | null => document.querySelector('.lr-EvidenceLife');
const timers = (): string[] => screen.queryAllByRole('timer').map(({ textContent }) => textContent);
const regions = (): string[] =>
  [...document.querySelectorAll('.lr-Report-media [aria-live=polite]')].map(({ textContent }) => textContent);
const refreshButtons = (): HTMLElement[] => screen.queryAllByRole('button', { name: en.media.refresh });
const load = (): void => void fireEvent.load(screen.getByRole('img'));

describe.each([
  ['a liveness report', LivenessReport],
  ['an age report', AgeEstimationReport],
])('in %s', (_name, Report) => {
  it('one end is told once: a clock, a sentence with its basis, a region that speaks', () => {
    show({ receivedAt: noon }, Report);
    expect(timers()).toEqual(['1:00:00']);
    expect(line()).toHaveTextContent('Expires 13:00 UTC, 60 minutes after receipt');
    expect(regions()).toEqual(['']);
    for (const figure of screen.getAllByRole('figure')) expect(figure).not.toHaveTextContent(/Expires|:\d\d/);
    pass(50 * minute);
    expect(regions()).toEqual([en.expiry.spoken.ten(en.media.together)]);
  });

  it('two ends are told under each', () => {
    show({ report: apart }, Report);
    expect(line()).toBeNull();
    expect(timers()).toEqual(['10:00', '20:00']);
    expect(screen.getAllByRole('figure').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Expires 12:10 UTC, by the link itself'),
      expect.stringContaining('Expires 12:20 UTC, by the link itself'),
    ]);
    expect(regions()).toHaveLength(2);
  });
});

describe('one end for both', () => {
  it.each([
    ['by the host', { expiresAt: noon + 5 * minute }, 'Expires 12:05 UTC, as given'],
    ['that has come', { expiresAt: noon }, 'Expired 12:00 UTC, as given'],
    [
      'by links of one second',
      { report: links(signedUrl('a.jpg', 600), signedUrl('v.mp4', 600)) },
      'Expires 12:10 UTC, by the link itself',
    ],
  ] as [string, Partial<LivenessReportProps>, string][])('%s is told so', (_what, props, told) => {
    show(props);
    expect(line()).toHaveTextContent(told);
  });

  it('of one medium alone is told in its name', () => {
    show({ report: links('https://media.example/a.jpg', null), receivedAt: noon });
    expect(timers()).toEqual(['1:00:00']);
    pass(59 * minute);
    expect(regions()).toEqual([en.expiry.spoken.one(en.media.name.image)]);
  });

  it.each([
    ['is not known', { receivedAt: undefined }],
    ['is not promised', { receivedAt: noon, lifetime: null }],
  ])('says nothing where it %s', (_what, props) => {
    show(props);
    expect(timers()).toEqual([]);
    expect(line()?.textContent ?? '').toBe('');
  });

  it.each([
    ['no links', links(null, null)],
    ['unreadable links', { ...sample, reference_image: 7, video_url: {} } as unknown as VerificationReport],
    ['blocked links', links('javascript:alert(1)', 'http://evil.example/v')],
  ])('has no line for %s', (_what, report) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    show({ report, receivedAt: noon });
    expect(timers()).toEqual([]);
    expect(line()).toBeNull();
  });

  it('parts when one of the links is renewed, and comes together again', () => {
    const at = (seconds: number): VerificationReport => links(signedUrl('a.jpg', 600), signedUrl('v.mp4', seconds));
    const { rerender } = render(<LivenessReport report={at(600)} caseId={1} />);
    expect(line()).not.toBeNull();
    rerender(<LivenessReport report={at(1200)} caseId={1} />);
    expect(line()).toBeNull();
    expect(timers()).toHaveLength(2);
    rerender(<LivenessReport report={links(signedUrl('a.jpg', 1200), signedUrl('v.mp4', 1200))} caseId={1} />);
    expect(timers()).toEqual(['20:00']);
  });
});

describe('one button for fresh links', () => {
  it('is there near the end, calls the host once, and tells of both media', async () => {
    const events: string[] = [];
    const onRefresh = vi.fn(() => Promise.resolve());
    const view = (at: number) => (
      <LivenessReport
        report={alike}
        caseId={1}
        expiresAt={at}
        onRefresh={onRefresh}
        onEvent={({ type, media }) => events.push(`${type} ${media}`)}
      />
    );
    const { rerender } = render(view(noon + 6 * minute));
    load();
    expect(refreshButtons()).toHaveLength(0);
    pass(2 * minute);
    expect(refreshButtons()).toHaveLength(1);
    await act(async () => void fireEvent.click(refreshButtons()[0] as HTMLElement));
    expect(onRefresh).toHaveBeenCalledTimes(1);
    rerender(view(noon + 60 * minute));
    expect(refreshButtons()).toHaveLength(0);
    expect(events.filter((event) => event.startsWith('refreshed'))).toEqual(['refreshed image', 'refreshed video']);
  });

  it('is busy while the host works, and is in no frame after the end', async () => {
    show({ expiresAt: noon, onRefresh: () => new Promise(() => undefined) });
    expect(refreshButtons()).toHaveLength(1);
    for (const figure of screen.getAllByRole('figure')) expect(within(figure).queryByRole('button')).toBeNull();
    await act(async () => void fireEvent.click(refreshButtons()[0] as HTMLElement));
    expect(screen.getByRole('button', { name: en.media.refreshing })).toHaveAttribute('aria-busy', 'true');
  });

  it('keeps focus in the evidence when it leaves', async () => {
    const view = (at: number) => (
      <LivenessReport report={alike} caseId={1} expiresAt={at} onRefresh={() => Promise.resolve()} />
    );
    const { rerender } = render(view(noon));
    const [button] = refreshButtons();
    button?.focus();
    await act(async () => void fireEvent.click(button as HTMLElement));
    rerender(view(noon + 60 * minute));
    expect(document.querySelector('.lr-Report-media')).toContainElement(document.activeElement as HTMLElement);
  });

  it('is offered by no host that cannot refresh', () => {
    show({ expiresAt: noon });
    expect(refreshButtons()).toHaveLength(0);
  });
});

it('a medium alone tells its own end, as before', () => {
  render(<MediaPreview report={alike} media="image" receivedAt={noon} />);
  expect(line()).toBeNull();
  expect(screen.getByRole('figure')).toHaveTextContent('Expires 13:00 UTC, 60 minutes after receipt');
  expect(timers()).toEqual(['1:00:00']);
});
