import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, Suspense, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LivenessReport, ReportProvider, ReviewDecision, useEvidence, type UseEvidenceProps } from '../../src/index.js';
import { EvidenceCard } from '../../stories/recipes/EvidenceCard.tsx';
import { placesOf } from '../addresses.ts';
import { hostile } from '../hostile.ts';
import { minute, noon, sample, signedUrl } from '../sample.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: noon });
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));
const settle = (): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(0)));
const card = (props: Partial<UseEvidenceProps> = {}): ReactElement => (
  <EvidenceCard report={sample} media="image" expiresAt={noon + 60 * minute} {...props} />
);
const state = (): string | null => screen.getByRole('figure').getAttribute('data-state');
const image = (): HTMLImageElement | null => screen.queryByRole('img', { name: 'Reference image' });
const video = (): HTMLVideoElement | null => document.querySelector('video');
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

describe('the address', () => {
  it('is on the element while the link lives, and nowhere after', () => {
    render(card());
    expect(image()?.getAttribute('src')).toBe(sample.reference_image);
    fireEvent.load(image() as HTMLImageElement);
    expect(state()).toBe('ready');
    pass(60 * minute);
    expect(state()).toBe('expired');
    expect(image()).toBeNull();
    expect(placesOf('secretsignature')).toEqual([]);
  });

  it('is in nothing that the hook gives, and in no memory of React', () => {
    let given: unknown;
    const Spy = (): ReactElement => {
      const result = useEvidence({ report: sample, media: 'image', expiresAt: noon + minute });
      given = result;
      return result.imageProps ? <img {...result.imageProps} /> : <i />;
    };
    render(<Spy />);
    image()?.removeAttribute('src');
    expect(placesOf('secretsignature')).toEqual([]);
    expect(JSON.stringify(given)).not.toContain('secretsignature');
  });

  it('is in no server markup', () => {
    expect(renderToString(card())).not.toContain('https:');
    expect(renderToString(card({ media: 'video' }))).not.toContain('https:');
  });

  it('leaves an element that stays although its props have gone', () => {
    const Stays = (): ReactElement => {
      const { imageProps } = useEvidence({ report: sample, media: 'image', expiresAt: noon + minute });
      return <img alt="" {...imageProps} />;
    };
    render(<Stays />);
    const element = document.querySelector('img');
    expect(element).toHaveAttribute('src');
    pass(minute);
    expect(element?.isConnected).toBe(true);
    expect(element).not.toHaveAttribute('src');
  });

  it.each(hostile.filter(([, url]) => typeof url === 'string' && url.trim()))(
    'is not loaded when it is %s',
    (_, url) => {
      render(card({ report: { reference_image: url as string, video_url: null } }));
      expect(state()).toBe('blocked');
      expect(document.querySelector('[src]')).toBeNull();
    },
  );
});

it.each([
  [{ reference_image: null, video_url: null }, 'none', 'No image'],
  [{}, 'unknown', 'Not available'],
  [{ reference_image: 7 }, 'unreadable', 'Not readable'],
  [null, 'unknown', 'Not available'],
  [undefined, 'unknown', 'Not available'],
])('tells three kinds of nothing apart: %o', (report, missing, title) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let told: unknown;
  const Spy = (): ReactElement => {
    const result = useEvidence({ report: report as typeof sample, media: 'image' });
    told = result.missing;
    return <p>{result.title}</p>;
  };
  render(<Spy />);
  expect(told).toBe(missing);
  expect(screen.getByText(title)).toBeInTheDocument();
});

it('tries once more without a word on the same element, then tells the failure, and tries again when asked', () => {
  render(card());
  for (const round of ['first', 'asked']) {
    const element = image() as HTMLImageElement;
    const set = vi.spyOn(element, 'src', 'set');
    fireEvent.error(element);
    expect(set, round).toHaveBeenCalledTimes(1);
    expect(state()).toBe('loading');
    fireEvent.error(element);
    expect(state()).toBe('failed');
    expect(image()).toBeNull();
    press('Try again');
    expect(state()).toBe('loading');
  }
});

it('keeps the place and the rate of a recording through a fresh link', async () => {
  const onRefresh = vi.fn();
  const { rerender } = render(card({ media: 'video', onRefresh }));
  press('Play liveness video');
  const first = video() as HTMLVideoElement;
  Object.defineProperty(first, 'readyState', { value: 4 });
  first.currentTime = 7;
  first.playbackRate = 0.5;
  fireEvent.timeUpdate(first);
  pass(60 * minute);
  expect(video()).toBeNull();
  press('Refresh link');
  await settle();
  expect(onRefresh).toHaveBeenCalledTimes(1);
  rerender(
    card({
      media: 'video',
      onRefresh,
      report: { ...sample, video_url: signedUrl('video.mp4', 28_800) },
      expiresAt: noon + 120 * minute,
    }),
  );
  const next = video() as HTMLVideoElement;
  expect(next).not.toBe(first);
  fireEvent.loadedMetadata(next);
  expect([next.currentTime, next.playbackRate]).toEqual([7, 0.5]);
});

it('never takes over what a reader did with one case to the next one in its place', () => {
  const { rerender } = render(card({ veiled: true, caseId: 1 }));
  press('Show image');
  expect(image()).not.toBeNull();
  rerender(card({ veiled: true, caseId: 2, report: { ...sample, reference_image: signedUrl('other.jpg') } }));
  expect(state()).toBe('veiled');
  expect(image()).toBeNull();
});

it('asks once for two presses, also while it is asked, and tells that nothing came', async () => {
  let answer = (): void => undefined;
  const onRefresh = vi.fn(() => new Promise<void>((resolve) => (answer = resolve)));
  render(card({ onRefresh, expiresAt: noon + minute }));
  press('Refresh link');
  expect(screen.getByRole('button', { name: 'Refreshing' })).toHaveAttribute('aria-busy', 'true');
  press('Refreshing');
  await settle();
  expect(onRefresh).toHaveBeenCalledTimes(1);
  await act(async () => answer());
  await settle();
  await act(async () => void (await vi.advanceTimersByTimeAsync(100)));
  expect(screen.getByRole('status')).toHaveTextContent(/link/i);
});

it('does nothing after it has left in the middle of a request', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let answer = (): void => undefined;
  const { unmount } = render(
    <ReportProvider
      resolveMediaUrl={() => new Promise((resolve) => (answer = () => resolve('https://proxy.example/a')))}
    >
      {card()}
    </ReportProvider>,
  );
  unmount();
  await act(async () => answer());
  expect(said).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

it("lives through React's strict mode and through a place that suspends", async () => {
  let wake = (): void => undefined;
  let isAwake = false;
  const later = new Promise<void>((resolve) => {
    wake = () => {
      isAwake = true;
      resolve();
    };
  });
  const Sleeps = (): ReactElement => {
    const { imageProps } = useEvidence({ report: sample, media: 'image', expiresAt: noon + 60 * minute });
    // React 18 and 19 both wait for what is thrown.
    // oxlint-disable-next-line typescript/only-throw-error
    if (!isAwake) throw later;
    return imageProps ? <img {...imageProps} /> : <i />;
  };
  render(
    <StrictMode>
      <Suspense fallback="…">
        <Sleeps />
      </Suspense>
    </StrictMode>,
  );
  expect(image()).toBeNull();
  await act(async () => wake());
  expect(image()?.getAttribute('src')).toBe(sample.reference_image);
});

it('tells a report around it what was looked at, and counts for two looks at once', () => {
  render(
    <LivenessReport
      report={{ ...sample, status: 'In Review' }}
      expiresAt={noon + 60 * minute}
      actions={
        <>
          {card()}
          <ReviewDecision report={{ ...sample, status: 'In Review' }} onDecide={() => undefined} requires={['image']} />
        </>
      }
    />,
  );
  expect(screen.getByText(/still to do/)).toBeInTheDocument();
  for (const each of screen.getAllByRole('img', { name: 'Reference image' })) fireEvent.load(each);
  expect(screen.queryByText(/still to do/)).toBeNull();
});
