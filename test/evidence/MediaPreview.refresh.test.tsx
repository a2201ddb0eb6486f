import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en, MediaPreview, type EvidenceEvent, type MediaPreviewProps } from '../../src/index.js';
import { minute, noon, sample, signedUrl } from '../sample.ts';

const dead = { ...sample, reference_image: signedUrl('a.jpg', 60), video_url: signedUrl('v.mp4', 60) };
const fresh = { ...sample, reference_image: signedUrl('a.jpg', 7200), video_url: signedUrl('v.mp4', 7200) };

let said: ReturnType<typeof vi.spyOn>;
let play: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: noon + 2 * minute });
  said = vi.spyOn(console, 'error');
  play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
});
afterEach(() => {
  expect(said).not.toHaveBeenCalled();
  vi.useRealTimers();
});

/** A host whose refresh ends when the test says so. */
function slowHost(): {
  onRefresh: ReturnType<typeof vi.fn<() => Promise<void>>>;
  succeed: () => Promise<void>;
  fail: () => Promise<void>;
} {
  let end: { resolve: () => void; reject: (error: Error) => void };
  const onRefresh = vi.fn<() => Promise<void>>(
    () =>
      new Promise((resolve, reject) => {
        end = { resolve, reject };
      }),
  );
  return {
    onRefresh,
    succeed: () => act(async () => end.resolve()),
    fail: () => act(async () => end.reject(new Error(dead.reference_image ?? ''))),
  };
}

const view = (props: Partial<MediaPreviewProps>) => <MediaPreview report={dead} media="image" {...props} />;
const state = (): string | null => screen.getByRole('figure').getAttribute('data-state');
const refresh = (): HTMLElement => screen.getByRole('button', { name: en.media.refresh });
const busy = (): HTMLElement | null => screen.queryByRole('button', { name: en.media.refreshing });
const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));

describe('the refresh button', () => {
  it('is there when the host can refresh and the link is dead, failed or ending', () => {
    const host = { onRefresh: () => undefined };
    const { rerender } = render(view({}));
    expect(screen.queryByRole('button')).toBeNull();
    rerender(view(host));
    expect(refresh()).toHaveAttribute('type', 'button');
    rerender(view({ ...host, report: fresh }));
    expect(screen.queryByRole('button', { name: en.media.refresh })).toBeNull();
    pass(117 * minute);
    expect(state()).toBe('loading');
    expect(refresh()).toBeInTheDocument();
    rerender(view({ ...host, report: { ...fresh, reference_image: signedUrl('a.jpg', 8000) } }));
    for (let tries = 0; tries < 2; tries += 1) fireEvent.error(screen.getByRole('img'));
    expect(state()).toBe('failed');
    expect(refresh()).toBeInTheDocument();
  });

  it('does nothing by itself', () => {
    const onRefresh = vi.fn();
    render(view({ onRefresh, report: fresh }));
    pass(200 * minute);
    expect(state()).toBe('expired');
    expect(onRefresh).not.toHaveBeenCalled();
  });
});

describe('a refresh', () => {
  it('is one call for two presses, and shows that it is busy', async () => {
    const events: EvidenceEvent[] = [];
    const { onRefresh, succeed } = slowHost();
    const host = { onRefresh, onEvent: (event: EvidenceEvent) => events.push(event) };
    const { rerender } = render(view(host));
    events.length = 0;
    fireEvent.click(refresh());
    expect(busy()).toHaveAttribute('aria-busy', 'true');
    expect(busy()).toHaveAttribute('aria-disabled', 'true');
    fireEvent.click(busy() as HTMLElement);
    expect(onRefresh).toHaveBeenCalledTimes(1);
    expect(onRefresh.mock.calls[0]).toEqual([]);
    await succeed();
    expect(busy()).toBeNull();
    // The promise is settled; the success is the link.
    expect(events).toEqual([]);
    rerender(view({ ...host, report: fresh }));
    expect(events).toEqual([{ type: 'refreshed', media: 'image', at: noon + 2 * minute, node_id: null }]);
  });

  it('that fails is told, and can be tried again', async () => {
    const events: EvidenceEvent[] = [];
    const { onRefresh, fail } = slowHost();
    render(view({ onRefresh, onEvent: (event) => events.push(event) }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    fireEvent.click(refresh());
    await fail();
    expect(screen.getByRole('status')).toHaveTextContent(en.media.refreshFailed);
    expect(document.body.innerHTML).not.toContain('media.example');
    fireEvent.click(refresh());
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(onRefresh).toHaveBeenCalledTimes(2);
    await fail();
    expect(events.map(({ type }) => type)).toEqual(['expired']);
  });

  it.each([
    [
      'throws at once',
      () => {
        throw new Error('no');
      },
    ],
    ['rejects with nothing', () => Promise.reject()],
  ])('of a host that %s is told too', async (_how, onRefresh) => {
    render(view({ onRefresh }));
    await act(async () => fireEvent.click(refresh()));
    expect(screen.getByRole('status')).toHaveTextContent(en.media.refreshFailed);
  });

  it('of a host that answers at once is done at once', async () => {
    const onRefresh = vi.fn(() => undefined);
    render(view({ onRefresh }));
    await act(async () => fireEvent.click(refresh()));
    expect(refresh()).toHaveAttribute('aria-busy', 'false');
  });

  it('may end after the preview is gone', async () => {
    const { onRefresh, succeed } = slowHost();
    const { unmount } = render(view({ onRefresh }));
    fireEvent.click(refresh());
    unmount();
    await succeed();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('calls the function of the latest render', async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const { rerender } = render(view({ onRefresh: first }));
    rerender(view({ onRefresh: second }));
    await act(async () => fireEvent.click(refresh()));
    expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  });
});

describe('the fresh report', () => {
  it('shows the image again, and forgets an old failure', async () => {
    const { onRefresh, fail } = slowHost();
    const { rerender } = render(view({ onRefresh }));
    fireEvent.click(refresh());
    await fail();
    rerender(view({ onRefresh, report: fresh }));
    expect(state()).toBe('loading');
    expect(screen.getByRole('img').getAttribute('src')).toBe(fresh.reference_image);
    pass(120 * minute);
    expect(state()).toBe('expired');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('goes on with the video where it was, without starting it over', () => {
    vi.setSystemTime(noon);
    const onRefresh = (): void => undefined;
    const { rerender } = render(view({ onRefresh, media: 'video' }));
    fireEvent.click(screen.getByRole('button', { name: 'Play liveness video' }));
    const first = document.querySelector('video') as HTMLVideoElement;
    Object.defineProperties(first, { readyState: { value: 4 }, currentTime: { value: 7.5 }, paused: { value: true } });
    first.playbackRate = 0.5;
    fireEvent.pause(first);
    pass(minute);
    expect(state()).toBe('expired');
    rerender(view({ onRefresh, media: 'video', report: fresh }));
    const second = document.querySelector('video') as HTMLVideoElement;
    expect(second).not.toBe(first);
    expect(second.getAttribute('src')).toBe(fresh.video_url);
    const seek = vi.spyOn(second, 'currentTime', 'set');
    fireEvent.loadedMetadata(second);
    expect(seek).toHaveBeenCalledExactlyOnceWith(7.5);
    expect(second.playbackRate).toBe(0.5);
    expect(play).toHaveBeenCalledTimes(1);
  });

  it('of another check is a video to be asked for again', () => {
    vi.setSystemTime(noon);
    const { rerender } = render(view({ media: 'video' }));
    fireEvent.click(screen.getByRole('button', { name: 'Play liveness video' }));
    rerender(view({ media: 'video', report: { ...fresh, video_url: signedUrl('other.mp4') } }));
    expect(document.querySelector('video')).toBeNull();
    expect(screen.getByRole('button', { name: 'Play liveness video' })).toBeInTheDocument();
  });
});
