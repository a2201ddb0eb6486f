// A host that fetches its report anew, by itself or because the reader asked: what comes is loaded when it is needed, and told as it is.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  en,
  MediaPreview,
  ReportProvider,
  type EvidenceEvent,
  type MediaPreviewProps,
  type VerificationReport,
} from '../../src/index.js';
import { minute, noon, sample } from '../sample.ts';

/** Signed `at` so many minutes after noon, for `life` minutes. */
const signed = (path: string, at = 0, life = 60): string =>
  `https://media.example/${path}?X-Amz-Date=${new Date(noon + at * minute).toISOString().replace(/[-:]|\.\d+/g, '')}&X-Amz-Expires=${life * 60}&X-Amz-Signature=s${at}`;
const report = (at = 0, life = 60): VerificationReport => ({
  ...sample,
  reference_image: signed('a.jpg', at, life),
  video_url: signed('v.mp4', at, life),
});

let sources: string[];
beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: noon });
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
  sources = [];
  for (const { prototype } of [HTMLImageElement, HTMLMediaElement]) {
    const { set } = Object.getOwnPropertyDescriptor(prototype, 'src') as { set: (this: object, value: string) => void };
    vi.spyOn(prototype, 'src', 'set').mockImplementation(function write(this: HTMLMediaElement, value) {
      sources.push(value);
      set.call(this, value);
    });
  }
});
afterEach(() => void vi.useRealTimers());

const view = (props: Partial<MediaPreviewProps> = {}) => <MediaPreview report={report()} media="image" {...props} />;
const figure = (): HTMLElement => screen.getByRole('figure');
const state = (): string | null => figure().getAttribute('data-state');
const element = (): HTMLElement => document.querySelector('img, video') as HTMLElement;
const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));
const play = (): void => void fireEvent.click(screen.getByRole('button', { name: en.media.play }));
const refresh = (): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name: en.media.refresh })));
const said = (): string | null | undefined => figure().querySelector('[role=status]')?.textContent;

describe('a host that polls', () => {
  it.each(['image', 'video'] as const)('makes the %s load once, while its first link lives', (media) => {
    const { rerender } = render(view({ media }));
    if (media === 'video') play();
    const first = element();
    fireEvent(first, new Event(media === 'video' ? 'loadeddata' : 'load'));
    for (let poll = 1; poll <= 5; poll += 1) rerender(view({ media, report: report(poll / 60) }));
    expect(element()).toBe(first);
    expect(state()).toBe('ready');
    expect(sources).toEqual([report()[media === 'image' ? 'reference_image' : 'video_url']]);
  });

  it('makes a medium that is still loading begin nothing anew', () => {
    const { rerender } = render(view());
    for (let poll = 1; poll <= 5; poll += 1) rerender(view({ report: report(poll) }));
    expect(sources).toHaveLength(1);
    fireEvent.load(element());
    expect(state()).toBe('ready');
  });

  it('lengthens the countdown by each new link, and the newest is loaded when the held one ends', () => {
    const { rerender } = render(view());
    fireEvent.load(element());
    pass(30 * minute);
    rerender(view({ report: report(30) }));
    expect(screen.getByRole('timer')).toHaveTextContent('1:00:00');
    pass(30 * minute);
    expect(state()).toBe('loading');
    expect(element().getAttribute('src')).toBe(report(30).reference_image);
    pass(30 * minute);
    expect(state()).toBe('expired');
    expect(sources).toHaveLength(2);
  });

  it('asks the resolver of the host once', async () => {
    const resolveMediaUrl = vi.fn((url: string) => url);
    const inProvider = (at: number) => (
      <ReportProvider resolveMediaUrl={resolveMediaUrl}>{view({ report: report(at) })}</ReportProvider>
    );
    const { rerender } = render(inProvider(0));
    await act(async () => undefined);
    for (let poll = 1; poll <= 5; poll += 1) rerender(inProvider(poll));
    await act(async () => undefined);
    expect(resolveMediaUrl).toHaveBeenCalledTimes(1);
  });

  it('lends its newest link to the second try of one that failed', () => {
    const { rerender } = render(view());
    rerender(view({ report: report(1) }));
    fireEvent.error(element());
    expect(state()).toBe('loading');
    expect(sources.at(-1)).toBe(report(1).reference_image);
    fireEvent.error(element());
    expect(state()).toBe('failed');
    rerender(view({ report: report(2) }));
    expect(state()).toBe('loading');
  });

  it('shows another picture of the same case at once', () => {
    const { rerender } = render(view({ caseId: 1 }));
    fireEvent.load(element());
    rerender(view({ caseId: 1, report: { ...report(), reference_image: signed('b.jpg') } }));
    expect(element().getAttribute('src')).toBe(signed('b.jpg'));
  });

  it('may take the link away, or give one that ends sooner', () => {
    const { rerender } = render(view());
    fireEvent.load(element());
    rerender(view({ report: report(0, 10) }));
    expect(screen.getByRole('timer')).toHaveTextContent('1:00:00');
    rerender(view({ report: { ...report(), reference_image: null } }));
    expect(state()).toBe('absent');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a refresh succeeds with a link, and not with a promise', () => {
  const events: EvidenceEvent[] = [];
  const told = (): string[] => events.map(({ type }) => type).filter((type) => type !== 'expired');
  const host = (props: Partial<MediaPreviewProps> = {}) =>
    view({ onRefresh: () => undefined, onEvent: (event) => events.push(event), ...props });
  beforeEach(() => void (events.length = 0));

  it.each([
    ['settles with nothing', () => undefined],
    ['settles later', () => Promise.resolve()],
    ['answers as a query does', () => Promise.resolve({ status: 'success', data: report() })],
  ])('with the same link it says so, when the host %s', async (_how, onRefresh) => {
    const { rerender } = render(host({ onRefresh, report: report(-60) }));
    await refresh();
    rerender(host({ onRefresh, report: report(-60) }));
    expect(said()).toBe(en.media.refreshUnchanged);
    expect(told()).toEqual([]);
  });

  it.each([
    ['an error by value', { isError: true, error: new Error('no') }],
    ['false', false],
    ['a Response that is not ok', new Response(null, { status: 500 })],
  ])('with %s it has failed', async (_what, answer) => {
    render(host({ onRefresh: () => Promise.resolve(answer), report: report(-60) }));
    await refresh();
    expect(said()).toBe(en.media.refreshFailed);
    expect(told()).toEqual([]);
  });

  it.each([
    ['another link', { report: report(0) }],
    ['a longer life of the same one', { report: report(-60), expiresAt: noon + 30 * minute }],
  ])('with %s it is told once, also when that comes long after the promise', async (_what, props) => {
    const { rerender } = render(host({ report: report(-60) }));
    await refresh();
    pass(5000);
    rerender(host(props));
    rerender(host(props));
    expect(told()).toEqual(['refreshed']);
    expect(state()).toBe('loading');
  });

  it('is over when a fresh link comes while its promise never settles, and can then be pressed again', async () => {
    const onRefresh = vi.fn(() => new Promise(() => undefined));
    const { rerender } = render(host({ onRefresh, report: report(-60) }));
    await refresh();
    expect(screen.getByRole('button', { name: en.media.refreshing })).toBeInTheDocument();
    rerender(host({ onRefresh, report: report(0) }));
    expect(state()).toBe('loading');
    pass(57 * minute);
    await refresh();
    expect(onRefresh).toHaveBeenCalledTimes(2);
  });

  it('with the same link loads a medium that had failed once more', async () => {
    render(host());
    for (let tries = 0; tries < 2; tries += 1) fireEvent.error(element());
    expect(state()).toBe('failed');
    await refresh();
    expect(state()).toBe('loading');
    fireEvent.error(element());
    fireEvent.error(element());
    expect(state()).toBe('failed');
    await refresh();
    expect(state()).toBe('loading');
    expect(told()).toEqual(['failed', 'failed']);
  });

  it('with a link of another path, as a proxy mints it, keeps place, rate and zoom', async () => {
    const proxied = (token: string): VerificationReport => ({
      ...sample,
      reference_image: null,
      video_url: `https://proxy.example/${token}/v.mp4`,
    });
    const at = (token: string, end: number): Partial<MediaPreviewProps> => ({
      media: 'video',
      report: proxied(token),
      expiresAt: noon + end * minute,
    });
    const { rerender } = render(host(at('one', 4)));
    play();
    const player = element() as HTMLVideoElement;
    fireEvent.loadedData(player);
    Object.defineProperties(player, { readyState: { value: 4 }, currentTime: { value: 7.5 }, paused: { value: true } });
    player.playbackRate = 0.5;
    fireEvent.pause(player);
    await refresh();
    rerender(host(at('two', 60)));
    pass(4 * minute);
    const next = element() as HTMLVideoElement;
    expect(next.getAttribute('src')).toBe(proxied('two').video_url);
    const seek = vi.spyOn(next, 'currentTime', 'set');
    fireEvent.loadedMetadata(next);
    expect(seek).toHaveBeenCalledExactlyOnceWith(7.5);
    expect(next.playbackRate).toBe(0.5);
    expect(told()).toEqual(['played', 'refreshed']);
    // Unasked, another path is another recording.
    rerender(host(at('three', 60)));
    expect(document.querySelector('video')).toBeNull();
  });

  it('with a link that is dead on arrival points to the clock of the device', async () => {
    const { rerender } = render(host({ report: report(-120) }));
    await refresh();
    rerender(host({ report: report(-61) }));
    expect(state()).toBe('expired');
    expect(said()).toBe(en.media.detail.deadOnArrival);
    expect(figure()).toHaveTextContent(en.media.detail.deadOnArrival);
    expect(told()).toEqual([]);
    await refresh();
    rerender(host({ report: report(0) }));
    expect(told()).toEqual(['refreshed']);
    expect(said()).toBeUndefined();
  });

  it('does not call a link dead on arrival that the reader opens late', () => {
    const { rerender } = render(host({ report: report(-120) }));
    expect(figure()).toHaveTextContent(en.media.detail.expired);
    rerender(host({ report: { ...report(-61), reference_image: signed('other.jpg', -61) } }));
    expect(figure()).toHaveTextContent(en.media.detail.expired);
  });
});

describe('a reader who has left', () => {
  const away = (props: Partial<MediaPreviewProps>) => render(view({ expiresAt: noon + 120 * minute, ...props }));

  it('finds the medium covered after the minutes that the host chose, and nothing of it in the document', () => {
    const events: EvidenceEvent[] = [];
    away({ veilAgain: { afterMinutes: 5 }, onEvent: (event) => events.push(event) });
    fireEvent.load(element());
    pass(4 * minute);
    fireEvent.pointerMove(document.body);
    pass(4 * minute);
    expect(state()).toBe('ready');
    pass(minute);
    expect(state()).toBe('veiled');
    expect(document.querySelector('img')).toBeNull();
    expect(events.map(({ type }) => type)).toEqual(['veiled']);
    fireEvent.click(screen.getByRole('button', { name: en.media.show.image }));
    expect(element().getAttribute('src')).toBe(report().reference_image);
    pass(5 * minute);
    expect(state()).toBe('veiled');
  });

  it('finds the next medium covered too, until they are back', () => {
    const { rerender } = away({ veilAgain: { afterMinutes: 5 } });
    pass(6 * minute);
    const other = { ...report(), reference_image: signed('b.jpg'), score: 1 };
    const next = (): void => rerender(view({ veilAgain: { afterMinutes: 5 }, report: other, caseId: 2 }));
    next();
    expect(state()).toBe('veiled');
    expect(document.querySelector('img')).toBeNull();
    fireEvent.keyDown(document.body, { key: 'Tab' });
    rerender(view({ veilAgain: { afterMinutes: 5 }, report: report(), caseId: 3, expiresAt: noon + 120 * minute }));
    expect(state()).toBe('loading');
  });

  it('is told of once, however long the page takes to be drawn', () => {
    const events: EvidenceEvent[] = [];
    away({ veilAgain: { afterMinutes: 5 }, onEvent: (event) => events.push(event) });
    act(() => void vi.advanceTimersByTime(10 * minute));
    expect(events.map(({ type }) => type)).toEqual(['veiled']);
  });

  it('is not one who watches a recording', () => {
    away({ media: 'video', veilAgain: { afterMinutes: 5 } });
    play();
    const player = element() as HTMLVideoElement;
    Object.defineProperties(player, { readyState: { value: 4 }, paused: { value: false, configurable: true } });
    fireEvent.play(player);
    pass(9 * minute);
    expect(state()).not.toBe('veiled');
    Object.defineProperty(player, 'paused', { value: true });
    fireEvent.pause(player);
    pass(5 * minute);
    expect(state()).toBe('veiled');
  });

  it('finds it covered at once where the page was hidden, if the host wants that', () => {
    away({ veilAgain: { whenHidden: true } });
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    hidden.mockReturnValue(false);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(state()).toBe('veiled');
  });

  it.each([undefined, {}, { afterMinutes: 0 }, { afterMinutes: Number.NaN }])('is nobody with %j', (veilAgain) => {
    const { unmount } = away({ veilAgain });
    pass(100 * minute);
    expect(state()).toBe('loading');
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
