import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  en,
  LivenessReport,
  type EvidenceEvent,
  type LivenessReportProps,
  type VerificationReport,
} from '../../src/index.js';
import { placesOf } from '../addresses.ts';
import { minute, noon, sample, signedUrl, warning } from '../sample.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: noon });
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

const view = (props: Partial<LivenessReportProps> = {}) => <LivenessReport report={sample} {...props} />;
const show = (props?: Partial<LivenessReportProps>): HTMLElement =>
  render(view(props)).container.firstElementChild as HTMLElement;
const article = (): HTMLElement => screen.getByRole('article');
const states = (): (string | null)[] =>
  screen.getAllByRole('figure').map((figure) => figure.getAttribute('data-state'));
const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));

describe('the documented sample', () => {
  it('shows every field of it', () => {
    const root = show({ receivedAt: noon });
    for (const text of [
      'Liveness check',
      'Approved',
      '89.92',
      '3D Action & Flash',
      '24.3 years',
      'Low liveness score',
      'No effect',
    ])
      expect(root).toHaveTextContent(text);
    expect(screen.getByRole('img', { name: 'Reference image' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Play liveness video' })).toBeInTheDocument();
    // Both links end together, so that is told once.
    expect(screen.getAllByRole('timer')).toHaveLength(1);
  });

  it('looks calm: nothing in it is a warning to the eye', () => {
    const root = show();
    const tones = [...root.querySelectorAll('[data-tone]')].map((node) => node.getAttribute('data-tone'));
    const severities = [...root.querySelectorAll('[data-severity]')].map((node) => node.getAttribute('data-severity'));
    expect([tones, severities]).toEqual([['positive'], ['information']]);
  });
});

describe('its headings', () => {
  it.each([
    [undefined, 2, 3, 4],
    [1, 1, 2, 3],
    [6, 6, 6, 6],
  ] as const)('with headingLevel %s are of level %d, %d and %d', (headingLevel, title, list, row) => {
    show({ headingLevel });
    const level = (name: RegExp): number => Number(screen.getByRole('heading', { name }).tagName.slice(1));
    expect([level(/^Liveness check/), level(/^Warnings/), level(/Low liveness score/)]).toEqual([title, list, row]);
  });

  it('name the report, unless the host does', () => {
    const { rerender } = render(view());
    expect(screen.getByRole('article', { name: 'Liveness check' })).toBeInTheDocument();
    rerender(view({ 'aria-label': 'Case 7' }));
    expect(screen.getByRole('article', { name: 'Case 7' })).toBeInTheDocument();
  });
});

describe('what the host adds', () => {
  it('limits', () => {
    show({ limits: { review: 90, decline: 50 } });
    expect(screen.getByRole('meter')).toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining(en.score.between('50', '90')),
    );
  });

  it('metadata', () => {
    const { rerender } = render(view());
    expect(article()).not.toHaveTextContent('s-1');
    rerender(view({ metadata: { session_id: 's-1' } }));
    expect(article()).toHaveTextContent('Sessions-1');
  });

  it('actions of its own, and no empty place for none', () => {
    const { rerender } = render(view({ actions: <button type="button">Approve</button> }));
    expect(within(article()).getByRole('button', { name: 'Approve' })).toBeInTheDocument();
    rerender(view());
    expect(article().querySelector('.lr-Report-actions')).toBeNull();
  });
});

describe('honest blanks', () => {
  it.each([undefined, null, {}])(
    'of a report that is %j: not available, and no number, verdict or picture',
    (report) => {
      const root = show({ report: report as VerificationReport });
      for (const { notAvailable } of [en.status, en.score, en.age, en.method, en.warnings])
        expect(root).toHaveTextContent(notAvailable);
      expect(root.textContent).not.toMatch(/\d/);
      expect(states()).toEqual(['absent', 'absent']);
      expect(screen.queryByRole('meter')).toBeNull();
      expect(root.querySelector('[data-tone]:not([data-tone=neutral])')).toBeNull();
    },
  );

  it('of a passive check say why there is no video', () => {
    const root = show({ report: { ...sample, method: 'PASSIVE', video_url: null, age_estimation: null } });
    expect(root).toHaveTextContent(en.media.detail.passive);
    expect(root).toHaveTextContent(en.age.notAvailable);
  });

  it('keep a score of 0 a score', () => {
    show({ report: { ...sample, score: 0, age_estimation: 0 } });
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuenow', '0');
    expect(article()).toHaveTextContent('0 years');
  });

  it.each([
    ['In Review', true],
    ['Declined', true],
    ['Approved', false],
  ])('of a cause: with %s and no effective warning it is told: %s', (status, told) => {
    expect(
      show({ report: { ...sample, status, warnings: [warning] } }).textContent?.includes(en.warnings.noCause),
    ).toBe(told);
  });
});

describe('both media', () => {
  it('are drawn each by itself when one has loaded: nothing of the report is read again', () => {
    let reads = 0;
    const report = new Proxy(sample, {
      get: (target, name) => {
        reads += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    show({ report });
    const before = reads;
    expect(before).toBeGreaterThan(0);
    fireEvent.load(screen.getByRole('img', { name: 'Reference image' }));
    expect(states()[0]).toBe('ready');
    expect(reads).toBe(before);
  });

  it('leave the document at the deadline, each at its own', () => {
    show({ report: { ...sample, reference_image: signedUrl('a.jpg', 600), video_url: signedUrl('v.mp4', 1200) } });
    fireEvent.click(screen.getByRole('button', { name: 'Play liveness video' }));
    expect(placesOf('secretsignature')).toEqual(['markup']);
    pass(10 * minute);
    expect(states()).toEqual(['expired', 'loading']);
    expect(placesOf('a.jpg')).toEqual([]);
    pass(10 * minute);
    expect(states()).toEqual(['expired', 'expired']);
    expect(placesOf('media.example')).toEqual([]);
  });

  it('are refreshed by one call of the host, whichever button is pressed', async () => {
    let end: () => void = () => undefined;
    const onRefresh = vi.fn<() => Promise<void>>(
      () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    );
    const events: EvidenceEvent[] = [];
    const { rerender } = render(view({ onRefresh, expiresAt: noon, onEvent: (event) => events.push(event) }));
    for (const button of screen.getAllByRole('button', { name: en.media.refresh })) fireEvent.click(button);
    expect(onRefresh).toHaveBeenCalledTimes(1);
    await act(async () => end());
    rerender(view({ onRefresh, expiresAt: noon + 60 * minute, onEvent: (event) => events.push(event) }));
    expect(events.map(({ type, media }) => `${type} ${media}`)).toEqual([
      'expired image',
      'expired video',
      'refreshed image',
      'refreshed video',
    ]);
    expect(states()).toEqual(['loading', 'ready']);
  });

  it('tell it when that call fails, and can be tried again', async () => {
    const onRefresh = vi.fn(() => Promise.reject(new Error('no')));
    show({ onRefresh, expiresAt: noon });
    const press = (): Promise<void> =>
      act(async () => void fireEvent.click(screen.getByRole('button', { name: en.media.refresh })));
    await press();
    expect(screen.getByRole('status')).toHaveTextContent(en.media.refreshFailed);
    await press();
    expect(onRefresh).toHaveBeenCalledTimes(2);
  });

  it('are veiled together, and shown one by one', () => {
    show({ veiled: true });
    expect(states()).toEqual(['veiled', 'veiled']);
    expect(placesOf('media.example')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Show video' }));
    expect(states()).toEqual(['veiled', 'ready']);
  });
});

it('stays open when it is drawn again with the same report', () => {
  const { rerender } = render(view());
  fireEvent.click(screen.getByRole('button', { name: /Low liveness score/ }));
  rerender(view({ report: structuredClone(sample) }));
  expect(screen.getByRole('button', { name: /Low liveness score/ })).toHaveAttribute('aria-expanded', 'true');
});

it("shows its evidence in React's strict mode too, with one timer", () => {
  render(<StrictMode>{view({ receivedAt: noon })}</StrictMode>);
  pass(1000);
  expect(screen.getByRole('img')).toHaveAttribute('src', sample.reference_image);
  expect(screen.getAllByRole('timer')[0]).toHaveTextContent('3:59:59');
  expect(vi.getTimerCount()).toBe(1);
});

it('leaves nothing running when it goes', () => {
  const { unmount } = render(view({ receivedAt: noon }));
  pass(1000);
  expect(vi.getTimerCount()).toBe(1);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
