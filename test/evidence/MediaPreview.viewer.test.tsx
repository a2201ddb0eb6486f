import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { Component, StrictMode, Suspense, version, type ReactElement, type ReactNode } from 'react';
import * as React from 'react';
import { createPortal } from 'react-dom';
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

describe('Escape', () => {
  it('closes the enlarged view, and is heard by nobody else: not when it is held, nor when it is let go', () => {
    const host = vi.fn();
    for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, host, { capture: true });
    try {
      render(view());
      enlarge();
      key('Escape');
      expect(screen.queryByRole('dialog')).toBeNull();
      key('Escape', { repeat: true });
      fireEvent.keyUp(document.activeElement ?? document.body, { key: 'Escape' });
      expect(host).not.toHaveBeenCalled();
      // The next press is the host's.
      key('Escape');
      fireEvent.keyUp(document.body, { key: 'Escape' });
      expect(host).toHaveBeenCalledTimes(2);
    } finally {
      for (const type of ['keydown', 'keyup'] as const) document.removeEventListener(type, host, { capture: true });
    }
  });

  it('ends a composition first, and a repeated press that began elsewhere does nothing', () => {
    render(view());
    enlarge();
    key('Escape', { isComposing: true });
    // oxlint-disable-next-line typescript/no-deprecated -- all that Safari tells
    key('Escape', { keyCode: 229 });
    key('Escape', { repeat: true });
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });

  it('is the page’s when it is pressed there', () => {
    const host = vi.fn();
    render(
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a host that listens for its own keys
      <div onKeyDown={host}>
        <button type="button">Host</button>
        {view()}
      </div>,
    );
    enlarge();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Host' }), { key: 'Escape' });
    expect(host).toHaveBeenCalledOnce();
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });

  it.each(['cancel', 'close', 'toggle', 'beforetoggle', 'click'])(
    'the dialog’s own %s is not told to a host around it',
    (type) => {
      const host = vi.fn();
      render(
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
        <dialog open onCancel={host} onClose={host} onToggle={host} onClick={host}>
          {view()}
        </dialog>,
      );
      press(words.open.image);
      host.mockClear();
      const own = document.querySelector('.lr-Viewer') as HTMLDialogElement;
      fireEvent(own, new Event(type, { bubbles: type === 'click' }));
      expect(host).not.toHaveBeenCalled();
    },
  );

  it('a request to close that is no key closes it too', () => {
    render(view());
    fireEvent(enlarge(), new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

/** Waits while it is told to, as a component that fetches does. */
class Waiting extends Component<{ on: Promise<void> | null }> {
  override render(): ReactNode {
    const { on } = this.props;
    // oxlint-disable-next-line typescript/only-throw-error -- so does everything that suspends, on either React
    if (on) throw on;
    return null;
  }
}

const { Activity } = React as { Activity?: typeof React.Activity };
const endless = new Promise<void>(() => undefined);
const hosts: Record<string, (hidden: boolean, children: ReactNode) => ReactElement> = {
  suspends: (hidden, children) => (
    <Suspense fallback={<p>Wait</p>}>
      <Waiting on={hidden ? endless : null} />
      {children}
    </Suspense>
  ),
  ...(Activity
    ? {
        'hides its tree': (hidden, children) => <Activity mode={hidden ? 'hidden' : 'visible'}>{children}</Activity>,
      }
    : {}),
};

describe('a host that hides what it shows', () => {
  it('knows Activity since React 19', () => {
    expect('hides its tree' in hosts).toBe(!version.startsWith('18'));
  });

  it.each(Object.keys(hosts))('and %s closes nothing that the reader has opened', async (how) => {
    const hide = hosts[how] as (typeof hosts)[string];
    const { rerender } = render(hide(false, view()));
    const dialog = enlarge();
    press('200%');
    rerender(hide(true, view()));
    await act(async () => undefined);
    expect(dialog).not.toHaveAttribute('open');
    // What the browser tells of it, late.
    fireEvent(dialog, new Event('close'));
    rerender(hide(false, view()));
    await act(async () => undefined);
    fireEvent(dialog, new Event('close'));
    expect(screen.getByRole('dialog', { name: words.label.image })).toHaveAttribute('open');
    expect(pressed('200%')).toBe('true');
    expect(dialog.contains(document.activeElement)).toBe(true);
    key('Escape');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('keys of the host’s own', () => {
  const list = (): string => [...document.querySelectorAll('kbd')].map((node) => node.textContent ?? '').join(' ');

  it('replace the usual ones, in the list and on the buttons too', () => {
    render(view({ viewerKeys: { turn: 'T', closer: '*', grey: '' } }));
    enlarge();
    expect(list()).toBe('* − 0 1 2 4 Arrows T X Esc');
    expect(screen.getByRole('button', { name: words.turn('') })).toHaveAttribute('aria-keyshortcuts', 'T');
    expect(screen.getByRole('button', { name: words.grey })).not.toHaveAttribute('aria-keyshortcuts');
    for (const name of ['r', 'g', '+']) expect([name, key(name)]).toEqual([name, true]);
    for (const name of ['t', 'T', '*']) expect([name, key(name)]).toEqual([name, false]);
  });

  it('may be none: then only arrows and Escape are left, and nothing to switch off', () => {
    render(view({ viewerKeys: false }));
    enlarge();
    expect(list()).toBe('Arrows Esc');
    expect(screen.queryByRole('button', { name: words.shortcuts })).toBeNull();
    for (const name of ['4', 'r', 'x']) expect(key(name)).toBe(true);
    key('Escape');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('that clash are told to the developer', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(view({ viewerKeys: { turn: 'g' } }));
    enlarge();
    expect(said).toHaveBeenCalledWith(expect.stringContaining('viewerKeys'));
    expect(list()).toBe('+ − 0 1 2 4 Arrows G X Esc');
  });

  it.each([null, undefined, true, 'yes', 7, []])('%o leaves the usual ones', (given) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(view({ viewerKeys: given as unknown as boolean }));
    enlarge();
    expect(list()).toBe('+ − 0 1 2 4 Arrows R G X Esc');
  });

  it('are switched off by the reader for all media of a report, and stay so', () => {
    render(<LivenessReport report={sample} viewerKeys={{ fit: '9' }} />);
    enlarge();
    press(words.shortcuts);
    expect(pressed(words.shortcuts)).toBe('false');
    expect(list()).toBe('Arrows Esc');
    expect(key('4')).toBe(true);
    key('Escape');
    enlarge('video');
    expect(pressed(words.shortcuts)).toBe('false');
    press(words.shortcuts);
    expect(key('9')).toBe(false);
  });

  it('are no commands where text is written or chosen', () => {
    render(view({ media: 'video' }));
    const dialog = enlarge('video');
    press('Play liveness video');
    const fields = [
      '<select></select>',
      '<input>',
      '<textarea></textarea>',
      '<p contenteditable><b></b></p>',
      '<i role="textbox"></i>',
    ];
    for (const field of fields) {
      const box = document.createElement('div');
      box.insertAdjacentHTML('beforeend', field);
      (dialog.querySelector('.lr-Viewer-tools') as HTMLElement).append(box);
      const target = box.querySelector('b') ?? (box.firstElementChild as Element);
      expect([field, fireEvent.keyDown(target, { key: '4' })]).toEqual([field, true]);
      box.remove();
    }
    expect(fireEvent.keyDown(screen.getAllByRole('slider')[0] as Element, { key: '4' })).toBe(false);
  });
});

describe('in the window of a frame', () => {
  it('it is opened, measured, heard and closed there', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const page = frame.contentDocument as Document;
    const { unmount } = render(createPortal(view({ media: 'video' }), page.body));
    const inside = within(page.body);
    windowOf(2000);
    Object.defineProperty(page.defaultView, 'innerWidth', { value: 700, configurable: true });
    fireEvent.click(inside.getByRole('button', { name: words.open.video }));
    expect(inside.queryByRole('button', { name: words.beside })).toBeNull();
    Object.defineProperty(page.defaultView, 'innerWidth', { value: 1400, configurable: true });
    act(() => void page.defaultView?.dispatchEvent(new Event('resize')));
    expect(inside.getByRole('button', { name: words.beside })).toBeInTheDocument();
    fireEvent.click(inside.getByRole('button', { name: 'Play liveness video' }));
    const speed = inside.getByRole('combobox', { name: words.speed });
    expect(fireEvent.keyDown(speed, { key: '4' })).toBe(true);
    const stage = inside.getByRole('group', { name: words.stage.video });
    expect(fireEvent.keyDown(stage, { key: '4' })).toBe(false);
    fireEvent.keyDown(stage, { key: 'Escape' });
    expect(inside.queryByRole('dialog')).toBeNull();
    unmount();
    frame.remove();
  });
});

describe('the ends of a recording', () => {
  it('are said where a step finds no other frame, each time', () => {
    render(view({ media: 'video', fps: 10 }));
    enlarge('video');
    press('Play liveness video');
    const video = document.querySelector('video') as HTMLVideoElement;
    Object.defineProperty(video, 'duration', { value: 2, configurable: true });
    video.currentTime = 0;
    const said = document.querySelector('.lr-Viewer-said') as HTMLElement;
    expect(said).toHaveAttribute('role', 'status');
    press(words.frame.back);
    const first = said.firstChild;
    expect(said).toHaveTextContent(words.edge.first);
    press(words.frame.back);
    expect(said.firstChild).not.toBe(first);
    press(words.frame.forward);
    expect(said).toBeEmptyDOMElement();
    video.currentTime = 2;
    press(words.frame.forward);
    expect(said).toHaveTextContent(words.edge.last);
  });
});
