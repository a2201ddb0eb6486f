import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en, MediaPreview, ReportProvider, type EvidenceEvent, type MediaPreviewProps } from '../../src/index.js';
import { placesOf } from '../addresses.ts';
import { minute, noon, sample, signedUrl } from '../sample.ts';

const unsigned = {
  ...sample,
  reference_image: 'https://media.example/a.jpg?secretsignature',
  video_url: 'https://media.example/v.mp4?secretsignature',
};

let load: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: noon });
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
  load = vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

const show = (props: Partial<MediaPreviewProps> = {}): ReturnType<typeof render> =>
  render(<MediaPreview report={unsigned} media="image" {...props} />);
const figure = (): HTMLElement => screen.getByRole('figure');
const state = (): string | null => figure().getAttribute('data-state');
const phase = (): string | null => figure().getAttribute('data-phase');
const caption = (): string => figure().querySelector('figcaption')?.textContent ?? '';
const spoken = (): string | null | undefined => figure().querySelector('[aria-live]')?.textContent;
const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));
const element = (media: string): Element | null => document.querySelector(media === 'image' ? 'img' : 'video');
const play = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Play liveness video' }));

describe('at the deadline', () => {
  it.each(['image', 'video'] as const)('nothing in the document holds the address of the %s any more', (media) => {
    show({ media, expiresAt: noon + 10 * minute });
    if (media === 'video') play();
    const medium = element(media) as HTMLElement;
    fireEvent(medium, new Event(media === 'image' ? 'load' : 'loadeddata'));
    pass(10 * minute - 1);
    expect(state()).toBe('ready');
    expect(placesOf('secretsignature')).toEqual(['markup']);
    pass(1);
    expect(state()).toBe('expired');
    expect(phase()).toBe('expired');
    expect(placesOf('secretsignature')).toEqual([]);
    expect(placesOf('media.example')).toEqual([]);
    expect(element(media)).toBeNull();
    // Also the element that a script of the page may have kept.
    expect(medium.outerHTML).not.toContain('secretsignature');
    expect(load).toHaveBeenCalledTimes(media === 'video' ? 1 : 0);
  });

  it('the end is told where the picture was', () => {
    show({ expiresAt: noon + minute });
    pass(minute);
    expect(figure()).toHaveTextContent('past its expiry');
    expect(caption()).toContain('Expired 12:01 UTC');
    expect(screen.queryByRole('timer')).toBeNull();
    expect(spoken()).toBe('Reference image: the link has expired.');
  });

  it('the veil and the play button go too', () => {
    show({ media: 'video', veiled: true, expiresAt: noon + minute });
    pass(minute);
    expect(state()).toBe('expired');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('the host is told once, without an address', () => {
    const events: EvidenceEvent[] = [];
    show({ expiresAt: noon + minute, onEvent: (event) => events.push(event) });
    pass(minute);
    pass(2 * minute);
    expect(events).toEqual([{ type: 'expired', media: 'image', at: noon + minute, node_id: null }]);
  });

  it('an address that was dead from the start is never loaded', () => {
    show({ expiresAt: noon });
    expect(state()).toBe('expired');
    expect(placesOf('secretsignature')).toEqual([]);
    expect(spoken()).toBe('');
  });

  it('holds on a hidden page too', () => {
    show({ expiresAt: noon + 10 * minute });
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    pass(10 * minute);
    expect(placesOf('secretsignature')).toEqual([]);
    hidden.mockReturnValue(false);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(state()).toBe('expired');
  });
});

describe('the wall clock', () => {
  it('may jump two hours, as after sleep', () => {
    show({ expiresAt: noon + 60 * minute });
    vi.setSystemTime(noon + 120 * minute);
    pass(1000);
    expect(state()).toBe('expired');
    expect(placesOf('secretsignature')).toEqual([]);
  });

  it('is believed at once when a sleeping page is shown again', () => {
    show({ expiresAt: noon + 60 * minute });
    vi.setSystemTime(noon + 120 * minute);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(state()).toBe('expired');
  });

  it('may be set back ten minutes: the medium stays, and no mark is spoken for it', () => {
    show({ expiresAt: noon + 8 * minute });
    vi.setSystemTime(noon - 10 * minute);
    pass(1000);
    expect(state()).toBe('loading');
    expect(screen.getByRole('timer')).toHaveTextContent('17:59');
    expect(spoken()).toBe('');
  });

  it("is the provider's where there is one", () => {
    render(
      <ReportProvider now={() => noon + 59 * minute}>
        <MediaPreview report={unsigned} media="image" receivedAt={noon} />
      </ReportProvider>,
    );
    expect(screen.getByRole('timer')).toHaveTextContent('1:00');
  });
});

describe('when the link ends', () => {
  const signed = { ...sample, reference_image: signedUrl('a.jpg', 14_400) };
  const { basis } = en.media;

  it.each([
    [
      'the host knows best',
      { report: signed, expiresAt: noon + 30 * minute, receivedAt: noon },
      '30:00',
      '12:30',
      basis.given,
    ],
    ['then the link itself', { report: signed, receivedAt: noon }, '4:00:00', '16:00', basis.link],
    ['then an hour after receipt', { receivedAt: noon - 10 * minute }, '50:00', '12:50', basis.receipt('60')],
    [
      "then the host's own lifetime after receipt",
      { receivedAt: noon, lifetime: 90 },
      '1:30:00',
      '13:30',
      '90 minutes after receipt',
    ],
    ['a lifetime of one minute', { receivedAt: noon, lifetime: 1 }, '1:00', '12:01', '1 minute after receipt'],
    ['a lifetime with a fraction', { receivedAt: noon, lifetime: 100 / 3 }, '33:20', '12:33', '33.33 minutes after'],
    ['a Date of receipt', { receivedAt: new Date(noon) }, '1:00:00', '13:00', basis.receipt('60')],
    ['ISO text of receipt', { receivedAt: '2026-01-31T12:00:00Z' }, '1:00:00', '13:00', basis.receipt('60')],
  ])('%s', (_who, props, digits, time, told) => {
    show(props);
    expect(screen.getByRole('timer')).toHaveTextContent(new RegExp(`^${digits}$`));
    expect(caption()).toContain(`Expires ${time} UTC`);
    expect(caption()).toContain(told);
  });

  it.each([
    ['nobody knows', {}],
    ['the host gives what cannot be read', { expiresAt: 'soon', receivedAt: Number.NaN }],
  ])('nothing is counted or guessed if %s', (_why, props) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    show(props);
    expect(phase()).toBe('unknown');
    expect(screen.queryByRole('timer')).toBeNull();
    expect(caption()).toBe('Reference image');
    pass(24 * 60 * minute);
    expect(state()).toBe('loading');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('it is near from five minutes before', () => {
    show({ expiresAt: noon + 6 * minute });
    pass(minute - 1);
    expect(phase()).toBe('fresh');
    pass(1);
    expect(phase()).toBe('ending');
    expect(spoken()).toBe('Reference image: the link expires within 5 minutes.');
  });
});

it('speaks at 10, 5 and 1 minute and at the end, and not on mount', () => {
  show({ expiresAt: noon + 11 * minute });
  const said: (string | null | undefined)[] = [spoken()];
  for (let second = 0; second < 12 * 60; second += 1) {
    pass(1000);
    if (spoken() !== said.at(-1)) said.push(spoken());
  }
  const { spoken: words } = en.expiry;
  expect(said).toEqual([
    '',
    words.ten('Reference image'),
    words.five('Reference image'),
    words.one('Reference image'),
    words.end('Reference image'),
  ]);
});

it('shows 200 previews with one timer, and leaves none behind', () => {
  const { unmount } = render(
    <>
      {Array.from({ length: 200 }, (_, index) => (
        <MediaPreview
          key={index}
          report={unsigned}
          media={index % 2 ? 'image' : 'video'}
          expiresAt={noon + (index + 2) * minute}
        />
      ))}
    </>,
  );
  expect(screen.getAllByRole('timer')).toHaveLength(200);
  expect(vi.getTimerCount()).toBe(1);
  pass(90_000);
  expect(vi.getTimerCount()).toBe(1);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});

it('three links on one page each end by their own rule', () => {
  const four = { ...sample, reference_image: signedUrl('four.jpg', 14_400) };
  render(
    <>
      <MediaPreview report={four} media="image" receivedAt={noon} data-testid="link" />
      <MediaPreview report={unsigned} media="image" receivedAt={noon} data-testid="receipt" />
      <MediaPreview report={four} media="image" receivedAt={noon} expiresAt={noon + 20 * minute} data-testid="given" />
    </>,
  );
  const phases = (): (string | null)[] =>
    ['link', 'receipt', 'given'].map((id) => screen.getByTestId(id).getAttribute('data-phase'));
  for (const [minutes, expected] of [
    [15, ['fresh', 'fresh', 'ending']],
    [5, ['fresh', 'fresh', 'expired']],
    [35, ['fresh', 'ending', 'expired']],
    [5, ['fresh', 'expired', 'expired']],
    [175, ['ending', 'expired', 'expired']],
    [5, ['expired', 'expired', 'expired']],
  ] as const) {
    pass(minutes * minute);
    expect(phases()).toEqual(expected);
  }
  expect(placesOf('secretsignature')).toEqual([]);
});

it('a link that its store refuses early is told, and not asked for a third time', () => {
  show({ receivedAt: noon });
  pass(5 * minute);
  for (let tries = 0; tries < 2; tries += 1) fireEvent.error(element('image') as HTMLElement);
  expect(state()).toBe('failed');
  expect(phase()).toBe('fresh');
  expect(figure()).toHaveTextContent('could not be loaded before its expiry');
  pass(54 * minute);
  expect(element('image')).toBeNull();
  pass(minute);
  expect(state()).toBe('expired');
});

it('two hundred previews share one timer, and leave none behind', () => {
  const { unmount } = render(
    <>
      {Array.from({ length: 200 }, (_, index) => (
        <MediaPreview key={index} report={unsigned} media="image" expiresAt={noon + (index + 1) * 7000} />
      ))}
    </>,
  );
  expect(vi.getTimerCount()).toBe(1);
  pass(100 * 7000);
  expect(vi.getTimerCount()).toBe(1);
  expect(document.querySelectorAll('img')).toHaveLength(100);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
