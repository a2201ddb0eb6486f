import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { en, MediaPreview, ReportProvider, type MediaPreviewProps, type ReportProviderProps } from '../../src/index.js';
import { placesOf } from '../addresses.ts';
import { sample, signedUrl } from '../sample.ts';

const imageUrl = signedUrl('reference.jpg');
const expiresAt = Date.now() + 3_600_000;

const revoke = vi.fn<(url: string) => void>();
beforeEach(() => {
  revoke.mockClear();
  URL.revokeObjectURL = revoke;
});

const view = (
  fields: Partial<typeof sample>,
  props: Partial<MediaPreviewProps> = {},
  settings: ReportProviderProps = {},
) => (
  <ReportProvider {...settings}>
    <MediaPreview report={{ ...sample, ...fields }} media="image" expiresAt={expiresAt} {...props} />
  </ReportProvider>
);
const show = (...given: Parameters<typeof view>): ReturnType<typeof render> => render(view(...given));
const figure = (): HTMLElement => screen.getByRole('figure');
const state = (): string | null => figure().getAttribute('data-state');
const image = (): HTMLImageElement | null => screen.queryByRole('img', { name: 'Reference image' });
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const settled = (): Promise<void> => act(async () => undefined);

describe('an address that must not be loaded', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:image/png;base64,AAAA',
    'data:text/html,<script>alert(1)</script>',
    'https://user:pass@media.example/a.jpg',
    'http://media.example/a.jpg',
    '//media.example/a.jpg',
    'file:///etc/passwd',
    'https:\\\\media.example',
  ])('%j never becomes a source', (address) => {
    for (const media of ['image', 'video'] as const) {
      const { unmount } = show({ reference_image: address, video_url: address }, { media });
      expect(state()).toBe('blocked');
      expect(figure()).toHaveTextContent(en.media.detail.blockedByUs);
      expect(document.querySelector('img, video, [src]')).toBeNull();
      expect(screen.queryByRole('button')).toBeNull();
      expect(placesOf(address)).toEqual([]);
      unmount();
    }
  });

  it.each([
    [['media.example'], 'loading'],
    [['*.example'], 'loading'],
    [['other.example', 'media.example:443'], 'loading'],
    [['other.example'], 'blocked'],
    [['*.media.example'], 'blocked'],
    [[], 'blocked'],
  ])("with the host's list %j is %s", (allowMediaFrom, expected) => {
    show({}, {}, { allowMediaFrom });
    expect(state()).toBe(expected);
  });
});

describe('resolveMediaUrl', () => {
  const proxy = 'https://proxy.example/1';

  it.each([
    ['at once', () => proxy],
    ['later', async () => proxy],
  ])('gives the address %s, and is asked once', async (_when, resolver) => {
    const resolveMediaUrl = vi.fn<(url: string, media: string) => string | Promise<string>>(resolver);
    const { rerender } = show({}, {}, { resolveMediaUrl });
    rerender(view({}, {}, { resolveMediaUrl }));
    await settled();
    expect(image()?.getAttribute('src')).toBe(proxy);
    expect(resolveMediaUrl.mock.calls).toEqual([[imageUrl, 'image']]);
    expect(placesOf('secretsignature')).toEqual([]);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('no'))],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
  ])('that %s is a failure', async (_how, resolveMediaUrl) => {
    show({}, {}, { resolveMediaUrl });
    await settled();
    expect(state()).toBe('failed');
    expect(image()).toBeNull();
  });

  it('is asked again when the reader tries again', async () => {
    const resolveMediaUrl = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('no'))
      .mockResolvedValue(proxy);
    show({}, {}, { resolveMediaUrl });
    await settled();
    press('Try again');
    await settled();
    expect(resolveMediaUrl).toHaveBeenCalledTimes(2);
    expect(image()?.getAttribute('src')).toBe(proxy);
  });

  it.each(['javascript:alert(1)', 'data:image/png;base64,AAAA', ''])('may not give %j', async (address) => {
    show({}, {}, { resolveMediaUrl: () => address });
    await settled();
    expect(state()).toBe('blocked');
    expect(document.querySelector('[src]')).toBeNull();
  });

  it.each([undefined, null, 42, {}])('of a JavaScript host that gives %j has failed', async (address) => {
    const { unmount } = show({}, {}, { resolveMediaUrl: () => address as string });
    await settled();
    expect(state()).toBe('failed');
    unmount();
  });

  it('is not asked for what is not wanted yet', async () => {
    const resolveMediaUrl = vi.fn<() => string>(() => proxy);
    show({}, { veiled: true }, { resolveMediaUrl });
    await settled();
    expect(resolveMediaUrl).not.toHaveBeenCalled();
    press('Show image');
    await settled();
    expect(image()?.getAttribute('src')).toBe(proxy);
  });

  it('has its blob released when the view goes, when it is veiled and when the evidence changes', async () => {
    let made = 0;
    const resolveMediaUrl = (): string => `blob:https://admin.example/${(made += 1)}`;
    const { rerender, unmount } = show({}, { veiled: true }, { resolveMediaUrl });
    press('Show image');
    await settled();
    press('Hide image');
    press('Show image');
    await settled();
    rerender(view({ reference_image: signedUrl('another.jpg') }, {}, { resolveMediaUrl }));
    await settled();
    unmount();
    expect(revoke.mock.calls.flat()).toEqual([1, 2, 3].map((id) => `blob:https://admin.example/${id}`));
  });

  it('may come too late: a blob made for a view that is gone is released', async () => {
    let answer: (address: string) => void = () => undefined;
    const { unmount } = show(
      {},
      {},
      {
        resolveMediaUrl: () =>
          new Promise<string>((resolve) => {
            answer = resolve;
          }),
      },
    );
    unmount();
    answer('blob:https://admin.example/1');
    await settled();
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:https://admin.example/1');
  });
});
