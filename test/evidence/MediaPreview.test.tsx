import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  en,
  MediaPreview,
  ReportProvider,
  type EvidenceEvent,
  type MediaPreviewProps,
  type ReportProviderProps,
} from '../../src/index.js';
import { placesOf } from '../addresses.ts';
import { hostile } from '../hostile.ts';
import { sample, signedUrl } from '../sample.ts';

const imageUrl = signedUrl('reference.jpg');
const videoUrl = signedUrl('video.mp4');
const expiresAt = Date.now() + 3_600_000;

let play: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  vi.restoreAllMocks();
  play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
});

type Fields = Partial<Record<keyof typeof sample | 'node_id', unknown>>;
const view = (fields: Fields, props: Partial<MediaPreviewProps> = {}, settings: ReportProviderProps = {}) => (
  <ReportProvider {...settings}>
    <MediaPreview report={{ ...sample, ...fields } as typeof sample} media="image" expiresAt={expiresAt} {...props} />
  </ReportProvider>
);
const show = (...given: Parameters<typeof view>): ReturnType<typeof render> => render(view(...given));
const figure = (): HTMLElement => screen.getByRole('figure');
const state = (): string | null => figure().getAttribute('data-state');
const image = (): HTMLImageElement | null => screen.queryByRole('img', { name: 'Reference image' });
const video = (): HTMLVideoElement | null => document.querySelector('video');
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

describe('the image', () => {
  it('is loaded from exactly the given address, and tells the store nothing about the page', () => {
    show({});
    expect(state()).toBe('loading');
    expect(image()?.getAttribute('src')).toBe(imageUrl);
    expect(image()).toHaveAttribute('alt', 'Reference image');
    expect(image()).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(image()).not.toHaveAttribute('loading');
    expect(image()).not.toHaveAttribute('title');
    if (image()) fireEvent.load(image() as HTMLImageElement);
    expect(state()).toBe('ready');
  });

  it('is the only place that holds its address', () => {
    show({});
    image()?.removeAttribute('src');
    expect(placesOf('secretsignature')).toEqual([]);
  });

  it('is tried once more without a word, then the failure is told and can be tried again', () => {
    show({});
    for (const round of ['first', 'after the button']) {
      const first = image() as HTMLImageElement;
      fireEvent.error(first);
      expect([round, state()]).toEqual([round, 'loading']);
      expect(image()).not.toBe(first);
      fireEvent.error(image() as HTMLImageElement);
      expect(state()).toBe('failed');
      expect(image()).toBeNull();
      expect(figure()).toHaveTextContent('could not be loaded before its expiry');
      press('Try again');
    }
    fireEvent.load(image() as HTMLImageElement);
    expect(state()).toBe('ready');
  });

  it('that fails without a known end says only that', () => {
    show({ reference_image: 'https://media.example/a.jpg' }, { expiresAt: undefined });
    fireEvent.error(image() as HTMLImageElement);
    fireEvent.error(image() as HTMLImageElement);
    expect(figure()).toHaveTextContent(en.media.detail.failed);
    expect(screen.queryByRole('timer')).toBeNull();
  });

  const violation = (blockedURI: string, effectiveDirective: string): void =>
    act(
      () =>
        void document.dispatchEvent(
          Object.assign(new Event('securitypolicyviolation'), { blockedURI, effectiveDirective }),
        ),
    );

  it('that has loaded is blocked by nothing that the page blocks elsewhere, until it is loaded anew', () => {
    show({});
    const first = image() as HTMLImageElement;
    fireEvent.load(first);
    expect(state()).toBe('ready');
    violation(imageUrl, 'img-src');
    expect(state()).toBe('ready');
    expect(image()).toBe(first);
    fireEvent.error(first);
    expect(state()).toBe('loading');
    expect(image()).not.toBe(first);
    violation(imageUrl, 'img-src');
    expect(state()).toBe('blocked');
  });

  it('is on its way again with every element that is made for it, and ready with each that has loaded', () => {
    const { rerender } = show({});
    fireEvent.load(image() as HTMLImageElement);
    rerender(view({ reference_image: signedUrl('other.jpg') }));
    expect(state()).toBe('loading');
    fireEvent.load(image() as HTMLImageElement);
    expect(state()).toBe('ready');
    rerender(view({ reference_image: signedUrl('other.jpg') }));
    expect(state()).toBe('ready');
    fireEvent.error(image() as HTMLImageElement);
    fireEvent.error(image() as HTMLImageElement);
    expect(state()).toBe('failed');
  });

  it("blocked by the page's own policy is told from a dead link", () => {
    show({});
    violation('https://elsewhere.example/a.jpg', 'img-src');
    violation(imageUrl, 'script-src-elem');
    expect(state()).toBe('loading');
    violation(imageUrl, 'img-src');
    expect(state()).toBe('blocked');
    expect(figure()).toHaveTextContent("blocked by this page's security policy");
    expect(image()).toBeNull();
  });
});

describe('the video', () => {
  it('is a button first, and its address is nowhere in the document', () => {
    show({}, { media: 'video' });
    expect(screen.getByRole('button', { name: 'Play liveness video' })).toHaveAttribute('type', 'button');
    expect(state()).toBe('ready');
    expect(video()).toBeNull();
    expect(placesOf('media.example')).toEqual([]);
  });

  it('then has controls, is muted, and plays once because it was asked to', () => {
    show({}, { media: 'video' });
    press('Play liveness video');
    const player = video() as HTMLVideoElement;
    expect(player.getAttribute('src')).toBe(videoUrl);
    expect(player).toHaveAttribute('aria-label', 'Liveness video');
    expect(player).toHaveAttribute('controls');
    expect(player).toHaveAttribute('preload', 'none');
    expect(player).toHaveAttribute('playsinline');
    expect(player.muted).toBe(true);
    expect(player).not.toHaveAttribute('autoplay');
    expect(player).not.toHaveAttribute('loop');
    expect(play).toHaveBeenCalledTimes(1);
    fireEvent.loadedData(player);
    expect(state()).toBe('ready');
    expect(screen.queryByRole('button', { name: 'Play liveness video' })).toBeNull();
  });

  it.each([
    ['FLASHING', true],
    ['flashing', true],
    ['ACTIVE_3D', true],
    ['active_3d', true],
    ['PASSIVE', false],
    ['HOLOGRAM', false],
    ['', false],
  ])('warns of flicker before it is played with the method %j: %s', (method, warns) => {
    show({ method }, { media: 'video' });
    expect(figure().textContent?.includes(en.media.flashing)).toBe(warns);
    const button = screen.getByRole('button', { name: 'Play liveness video' });
    expect(button).toHaveAccessibleDescription(warns ? en.media.flashing : '');
  });

  it('keeps the focus with the reader when its button goes', () => {
    show({}, { media: 'video' });
    screen.getByRole('button', { name: 'Play liveness video' }).focus();
    press('Play liveness video');
    expect(figure()).toContainElement(document.activeElement as HTMLElement);
  });
});

describe('an address that may not be loaded', () => {
  const texts = hostile.filter((pair): pair is readonly [string, string] => typeof pair[1] === 'string');

  it('comes in at least forty kinds', () => expect(texts.length).toBeGreaterThan(40));

  it.each(texts)('%s never becomes an attribute', (_name, url) => {
    for (const media of ['image', 'video'] as const) {
      const { unmount } = show({ reference_image: url, video_url: url }, { media });
      expect(['blocked', 'absent']).toContain(state());
      if (state() === 'absent') expect(url.trim()).toBe('');
      expect(document.querySelectorAll('img, video, button, [src], [href]')).toHaveLength(0);
      unmount();
    }
  });
});

describe('what is not there', () => {
  it.each([
    ['image', { reference_image: null }, en.media.detail.absent.image],
    ['image', { reference_image: '' }, en.media.detail.unreadable],
    ['video', { video_url: ' ' }, en.media.detail.unreadable],
    ['video', { video_url: null }, en.media.detail.absent.video],
    ['video', { video_url: null, method: 'passive' }, en.media.detail.passive],
    ['image', { reference_image: null, method: 'PASSIVE' }, en.media.detail.absent.image],
  ] as const)('%s with %j is absent, and why is told', (media, fields, detail) => {
    show(fields, { media, onRefresh: () => undefined });
    expect(state()).toBe('absent');
    expect(figure()).toHaveTextContent(detail);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it.each(['ACTIVE_3D', 'PASSIVE'])('is not called missing where the payload does not say (%s)', (method) => {
    render(<MediaPreview report={{ method } as typeof sample} media="image" />);
    expect(state()).toBe('absent');
    expect(figure()).toHaveTextContent(en.media.title.unknown);
    expect(figure()).not.toHaveTextContent(en.media.detail.absent.image);
  });
});

describe('the veil', () => {
  const veiled = true;

  it.each(['image', 'video'] as const)('keeps the %s unloaded until asked for, and again after', (media) => {
    show({}, { media, veiled });
    expect(state()).toBe('veiled');
    expect(placesOf('media.example')).toEqual([]);
    press(`Show ${media}`);
    expect(state()).not.toBe('veiled');
    press(`Hide ${media}`);
    expect(state()).toBe('veiled');
    expect(placesOf('media.example')).toEqual([]);
    expect(figure()).toContainElement(document.activeElement as HTMLElement);
  });

  it("is the provider's default, and the component's own word counts more", () => {
    const { rerender } = show({}, {}, { veiled });
    expect(state()).toBe('veiled');
    rerender(view({}, { veiled: false }, { veiled }));
    expect(state()).toBe('loading');
  });

  it('comes back for new evidence, and not for a fresh link to the same', () => {
    const { rerender } = show({}, { veiled });
    press('Show image');
    rerender(view({ reference_image: signedUrl('reference.jpg', 7200) }, { veiled }));
    expect(state()).toBe('loading');
    rerender(view({ reference_image: signedUrl('another.jpg') }, { veiled }));
    expect(state()).toBe('veiled');
  });
});

it('tells the host what happened, and never an address', () => {
  const events: EvidenceEvent[] = [];
  show({ node_id: 'n-1' }, { veiled: true, onEvent: (event) => events.push(event) }, { now: () => 1000 });
  press('Show image');
  for (let tries = 0; tries < 2; tries += 1) fireEvent.error(image() as HTMLImageElement);
  press('Try again');
  press('Hide image');
  expect(events).toEqual(
    ['revealed', 'failed', 'retried', 'veiled'].map((type) => ({ type, media: 'image', at: 1000, node_id: 'n-1' })),
  );
});

it('survives a host whose listener fails, and leaves the error to the page', () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const failure = new Error('of the host');
  const onEvent = (): never => {
    throw failure;
  };
  show({}, { onEvent });
  press(en.viewer.open.image);
  for (let tries = 0; tries < 2; tries += 1) fireEvent.error(image() as HTMLImageElement);
  expect(document.querySelector('.lr-MediaPreview')).toHaveAttribute('data-state', 'failed');
  expect(reported.mock.calls).toEqual([[failure], [failure]]);
  vi.unstubAllGlobals();
});
