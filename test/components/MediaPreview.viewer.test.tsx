import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  en,
  LivenessReport,
  MediaPreview,
  ReportProvider,
  type EvidenceEvent,
  type MediaPreviewProps,
} from '../../src/index.js';
import { placesOf } from '../addresses.ts';
import { minute, noon, sample, signedUrl } from '../sample.ts';

const words = en.viewer;

let play: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: noon });
  windowOf(900);
  play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(() => undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const view = (props: Partial<MediaPreviewProps> = {}) => <MediaPreview report={sample} media="image" {...props} />;
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const enlarge = (media: 'image' | 'video' = 'image'): HTMLElement => {
  press(words.open[media]);
  return screen.getByRole('dialog', { name: words.label[media] });
};
const loaded = (): void => {
  for (const picture of document.querySelectorAll('img')) fireEvent.load(picture);
};
const image = (): HTMLImageElement | null => document.querySelector('img');
const key = (name: string, more: KeyboardEventInit = {}): boolean =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
const pressed = (name: string): string | null => screen.getByRole('button', { name }).getAttribute('aria-pressed');
const types = (onEvent: ReturnType<typeof vi.fn>): string[] =>
  onEvent.mock.calls.map(([event]) => (event as EvidenceEvent).type);
const windowOf = (width: number): void => void vi.stubGlobal('innerWidth', width);

describe('the enlarged view', () => {
  it('is offered only while there is something to enlarge', () => {
    const { rerender } = render(view());
    expect(screen.getByRole('button', { name: words.open.image })).toHaveAttribute('type', 'button');
    for (const props of [
      { veiled: true },
      { expiresAt: noon - 1 },
      { report: { ...sample, reference_image: null } },
      { report: { ...sample, reference_image: 'javascript:alert(1)' } },
    ]) {
      rerender(view(props));
      expect(screen.queryByRole('button', { name: words.open.image })).toBeNull();
    }
  });

  it('holds the one element of the medium, and tells the host without an address', () => {
    const onEvent = vi.fn();
    render(view({ onEvent }));
    loaded();
    const dialog = enlarge();
    expect(document.querySelectorAll('img')).toHaveLength(1);
    expect(dialog.contains(image())).toBe(true);
    expect(screen.getByText(words.elsewhere)).toBeInTheDocument();
    expect(onEvent.mock.calls).toEqual([[{ type: 'opened', media: 'image', at: noon, node_id: null }]]);
    expect(document.activeElement).toBe(screen.getByRole('group', { name: words.stage.image }));
    press(words.close);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.querySelectorAll('img')).toHaveLength(1);
    expect(screen.getByRole('figure')).toHaveAttribute('data-state', 'ready');
  });

  it('drops the address at the deadline, and stays open with the words', () => {
    const onEvent = vi.fn();
    render(view({ expiresAt: noon + 10 * minute, onEvent, onRefresh: () => undefined }));
    loaded();
    const dialog = enlarge();
    const held = image() as HTMLElement;
    act(() => void vi.advanceTimersByTime(10 * minute));
    expect(placesOf('secretsignature')).toEqual([]);
    expect(held.outerHTML).not.toContain('media.example');
    expect(dialog).toHaveTextContent(en.media.title.expired);
    expect(within(dialog).getByRole('button', { name: en.media.refresh })).toBeInTheDocument();
    expect(within(dialog).getByText('Reference image: the link has expired.')).toBeInTheDocument();
    expect(types(onEvent)).toEqual(['opened', 'expired']);
    press(words.close);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('drops it on a page that slept through the deadline', () => {
    let now = noon;
    const clock = (): number => now;
    render(<ReportProvider now={clock}>{view({ expiresAt: noon + 10 * minute })}</ReportProvider>);
    enlarge();
    now = noon + 120 * minute;
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(placesOf('secretsignature')).toEqual([]);
  });

  it('keeps the veil, which can be put down and lifted in it', () => {
    render(view({ veiled: true }));
    press(en.media.show.image);
    const dialog = enlarge();
    press(en.media.hide.image);
    expect(image()).toBeNull();
    expect(placesOf('secretsignature')).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: en.media.show.image }));
    expect(dialog.contains(image())).toBe(true);
  });

  it('puts nothing into what a form of the host sends', () => {
    render(<form data-testid="form">{view({ media: 'video' })}</form>);
    enlarge('video');
    press('Play liveness video');
    const fields = [...document.querySelectorAll<HTMLInputElement>('dialog :is(input, select)')];
    expect(fields).toHaveLength(3);
    for (const field of fields) expect(field).not.toHaveAttribute('form');
    expect([...new FormData(screen.getByTestId<HTMLFormElement>('form'))]).toEqual([]);
    for (const one of screen.getAllByRole('button')) expect(one).toHaveAttribute('type', 'button');
  });

  it('closes for other evidence, and stays open for a fresh link to the same', () => {
    const { rerender } = render(view());
    enlarge();
    press('200%');
    rerender(view({ report: { ...sample, reference_image: signedUrl('reference.jpg', 7200) } }));
    expect(pressed('200%')).toBe('true');
    rerender(view({ report: { ...sample, reference_image: signedUrl('other.jpg') } }));
    expect(screen.queryByRole('dialog')).toBeNull();
    enlarge();
    expect(pressed('200%')).toBe('false');
  });

  it('may leave while it is open, and may be drawn twice by React', () => {
    const said = vi.spyOn(console, 'error');
    const { unmount } = render(<StrictMode>{view()}</StrictMode>);
    enlarge();
    expect(screen.getByRole('dialog')).toHaveAttribute('open');
    unmount();
    expect(document.querySelector('dialog')).toBeNull();
    expect(said).not.toHaveBeenCalled();
  });

  it('revokes the blob that a resolver made for it', async () => {
    const revoked = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    const resolve = async (): Promise<string> => 'blob:https://admin.example/1';
    render(<ReportProvider resolveMediaUrl={resolve}>{view({ expiresAt: noon + minute })}</ReportProvider>);
    await act(async () => undefined);
    enlarge();
    expect(image()).toHaveAttribute('src', 'blob:https://admin.example/1');
    act(() => void vi.advanceTimersByTime(minute));
    expect(image()).toBeNull();
    expect(revoked).toHaveBeenCalledWith('blob:https://admin.example/1');
  });
});

describe('its keys', () => {
  it('zoom, turn, grey and reset', () => {
    render(view());
    enlarge();
    const steps: readonly (readonly [string, string, string])[] = [
      ['+', '100%', 'true'],
      ['=', '200%', 'true'],
      ['4', '400%', 'true'],
      ['-', '200%', 'true'],
      ['0', words.fit, 'true'],
      ['1', '100%', 'true'],
      ['g', words.grey, 'true'],
      ['G', words.grey, 'false'],
    ];
    for (const [name, button, state] of steps) {
      key(name);
      expect([name, pressed(button)]).toEqual([name, state]);
    }
    key('r');
    expect(screen.getByRole('button', { name: words.turn('90°') })).toBeInTheDocument();
    key('x');
    expect(screen.getByRole('button', { name: words.turn('') })).toBeInTheDocument();
    expect(pressed(words.fit)).toBe('true');
  });

  it('are nothing with a modifier, outside, for other media, and in a list of choices', () => {
    render(view());
    fireEvent.keyDown(screen.getByRole('figure'), { key: '4' });
    enlarge();
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey', 'isComposing']) key('4', { [modifier]: true });
    expect(pressed(words.fit)).toBe('true');
    expect(key('k')).toBe(true);
    expect(key('4')).toBe(false);
    expect(play).not.toHaveBeenCalled();
  });

  it('do not reach the page around it', () => {
    const onKeyDown = vi.fn();
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a host that listens for its own keys
    render(<div onKeyDown={onKeyDown}>{view()}</div>);
    enlarge();
    key('j');
    key('4');
    expect(onKeyDown).not.toHaveBeenCalled();
  });

  it.each([
    ['image', '+ − 0 1 2 4 Arrows R G X Esc'],
    ['video', '+ − 0 1 2 4 Arrows R G X K , . < > Esc'],
  ] as const)('of the %s are all in the list that the reader sees, and all of that list work', (media, listed) => {
    render(view({ media }));
    enlarge(media);
    const names = [...document.querySelectorAll('kbd')].map((node) => node.textContent ?? '');
    expect(names.join(' ')).toBe(listed);
    // What works is taken from the browser; a key of nobody is not.
    for (const name of names.filter(({ length }) => length === 1)) expect([name, key(name)]).toEqual([name, false]);
    expect(key('q')).toBe(true);
  });
});

describe('the enlarged video', () => {
  const open = (props: Partial<MediaPreviewProps> = {}): HTMLVideoElement => {
    render(view({ media: 'video', ...props }));
    enlarge('video');
    expect(document.querySelector('video')).toBeNull();
    expect(placesOf('secretsignature')).toEqual([]);
    press('Play liveness video');
    const video = document.querySelector('video') as HTMLVideoElement;
    fireEvent(video, new Event('loadeddata'));
    return video;
  };

  it('steps by a frame where the host says how long one is, and tells each step', () => {
    const onEvent = vi.fn();
    const video = open({ fps: 10, onEvent });
    video.currentTime = 1.02;
    press(words.frame.forward);
    expect(video.currentTime).toBeCloseTo(1.15);
    key(',');
    key(',');
    expect(video.currentTime).toBeCloseTo(0.95);
    expect(types(onEvent)).toEqual(['opened', 'played', 'stepped', 'stepped', 'stepped']);
    video.currentTime = 0;
    key(',');
    expect(video.currentTime).toBe(0);
  });

  it('only steps where nobody knows', () => {
    const video = open();
    video.currentTime = 1;
    expect(screen.queryByRole('button', { name: words.frame.forward })).toBeNull();
    press(words.step.forward);
    expect(video.currentTime).toBeCloseTo(1.04);
  });

  it('has exact speeds, also one that the browser’s own menu set', () => {
    const video = open();
    const speed = screen.getByRole('combobox', { name: words.speed });
    fireEvent.change(speed, { target: { value: '0.25' } });
    expect(video.playbackRate).toBe(0.25);
    video.playbackRate = 1.25;
    fireEvent(video, new Event('ratechange'));
    expect(speed).toHaveValue('1.25');
    key('<');
    expect(video.playbackRate).toBe(1);
    fireEvent(video, new Event('ratechange'));
    for (let presses = 0; presses < 9; presses += 1) {
      key('>');
      fireEvent(video, new Event('ratechange'));
    }
    expect(video.playbackRate).toBe(2);
  });

  it('keeps its place when it is enlarged and when it is closed', () => {
    render(view({ media: 'video' }));
    press('Play liveness video');
    const before = document.querySelector('video') as HTMLVideoElement;
    Object.defineProperty(before, 'readyState', { value: 4 });
    Object.defineProperty(before, 'paused', { value: true });
    before.currentTime = 1.5;
    before.playbackRate = 0.5;
    fireEvent(before, new Event('pause'));
    play.mockClear();
    enlarge('video');
    const after = document.querySelector('video') as HTMLVideoElement;
    expect(after).not.toBe(before);
    fireEvent(after, new Event('loadedmetadata'));
    expect([after.currentTime, after.playbackRate]).toEqual([1.5, 0.5]);
    // It was paused, so it is paused.
    expect(play).not.toHaveBeenCalled();
  });

  it('does nothing without a player', () => {
    render(view({ media: 'video' }));
    enlarge('video');
    for (const name of ['k', ',', '.', '<', '>']) key(name);
    expect(play).not.toHaveBeenCalled();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('the other medium', () => {
  it('is beside it when there is room, with its own button, and goes when it is not wanted', () => {
    windowOf(1280);
    render(view());
    const dialog = enlarge();
    expect(within(dialog).getByRole('button', { name: 'Play liveness video' })).toBeInTheDocument();
    expect(placesOf('video.mp4')).toEqual([]);
    key('b');
    expect(within(dialog).queryByRole('button', { name: 'Play liveness video' })).toBeNull();
    press(words.beside);
    expect(within(dialog).getByRole('button', { name: 'Play liveness video' })).toBeInTheDocument();
  });

  it('is not mounted in a narrow window, so it is not loaded there', () => {
    windowOf(900);
    render(view({ media: 'video' }));
    enlarge('video');
    expect(image()).toBeNull();
    expect(screen.queryByRole('button', { name: words.beside })).toBeNull();
    windowOf(1200);
    act(() => void dispatchEvent(new Event('resize')));
    expect(image()).not.toBeNull();
    document.documentElement.style.fontSize = '32px';
    act(() => void dispatchEvent(new Event('resize')));
    document.documentElement.style.fontSize = '';
    expect(image()).toBeNull();
  });

  it('is not asked for from the resolver of the host either, until it is shown', async () => {
    const asked = vi.fn((url: string) => url);
    windowOf(900);
    render(<ReportProvider resolveMediaUrl={asked}>{view({ media: 'video' })}</ReportProvider>);
    enlarge('video');
    await act(async () => undefined);
    expect(asked).not.toHaveBeenCalled();
    windowOf(1200);
    await act(async () => void dispatchEvent(new Event('resize')));
    expect(asked.mock.calls).toEqual([[sample.reference_image, 'image']]);
    expect(image()).not.toBeNull();
  });

  it('stays away where the report has none', () => {
    windowOf(1280);
    render(view({ report: { ...sample, video_url: null } }));
    enlarge();
    expect(screen.queryByRole('button', { name: words.beside })).toBeNull();
  });

  it('ends with its link, and tells the host of that once', () => {
    windowOf(1280);
    const onEvent = vi.fn();
    render(<LivenessReport report={sample} expiresAt={noon + minute} onEvent={onEvent} />);
    enlarge();
    act(() => void vi.advanceTimersByTime(minute));
    expect(placesOf('secretsignature')).toEqual([]);
    expect(types(onEvent)).toEqual(['opened', 'expired', 'expired']);
  });
});

describe('greyscale', () => {
  it('is there from the start where the host wants it, until the reader asks for colours', () => {
    render(view({ greyscale: true }));
    expect(document.querySelector('.lr-MediaPreview-frame')).toHaveAttribute('data-grey');
    enlarge();
    expect(pressed(words.grey)).toBe('true');
    key('g');
    expect(document.querySelector('[data-grey]')).toBeNull();
    key('x');
    expect(pressed(words.grey)).toBe('true');
  });
});
