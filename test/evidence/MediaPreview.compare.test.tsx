import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AgeEstimationReport,
  en,
  LivenessReport,
  MediaPreview,
  ReportProvider,
  ReviewDecision,
  type CompareImage,
  type EvidenceEvent,
  type MediaPreviewProps,
} from '../../src/index.js';
import { violations } from '../axe.ts';
import { placesOf } from '../addresses.ts';
import { minute, noon, sample, signedUrl } from '../sample.ts';

const words = en.viewer;
const portrait: CompareImage = { label: 'Portrait', url: signedUrl('portrait.jpg') };
const match: CompareImage = { label: 'Match', url: signedUrl('match.jpg') };
const both = [portrait, match];

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: noon });
  vi.stubGlobal('innerWidth', 900);
  for (const name of ['pause', 'load'] as const)
    vi.spyOn(HTMLMediaElement.prototype, name).mockImplementation(() => undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const view = (props: Partial<MediaPreviewProps> = {}): ReactElement => (
  <MediaPreview report={sample} media="image" compareWith={both} {...props} />
);
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const enlarge = (media: 'image' | 'video' = 'image'): HTMLElement => {
  press(words.open[media]);
  return screen.getByRole('dialog');
};
const list = (): HTMLSelectElement => screen.getByRole('combobox', { name: words.compare.with });
const choose = (label: string): void => {
  const option = [...list().options].find(({ text }) => text === label);
  fireEvent.change(list(), { target: { value: option?.value ?? 'none of them' } });
};
const picture = (name: string): HTMLImageElement | null => screen.queryByRole<HTMLImageElement>('img', { name });
const stage = (name: string): HTMLElement => screen.getByRole('group', { name });
const key = (name: string): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
const pressed = (name: string): string | null => screen.getByRole('button', { name }).getAttribute('aria-pressed');
const zooms = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('.lr-Viewer-stage')].map(({ dataset }) => dataset['zoom']);
const told = (onEvent: ReturnType<typeof vi.fn>): EvidenceEvent[] =>
  onEvent.mock.calls.map(([event]) => event as EvidenceEvent);

describe('what can be put beside a medium', () => {
  it.each([undefined, null, [], 7, 'x', {}, [null]])('is as it was without a list: %j', (compareWith) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal('innerWidth', 1400);
    render(view({ compareWith: compareWith as never }));
    enlarge();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(pressed(words.beside)).toBe('true');
    expect([...document.querySelectorAll('kbd')].map((node) => node.textContent)).not.toContain('L');
  });

  it('is nothing, the other medium where there is room, and each image', () => {
    vi.stubGlobal('innerWidth', 1400);
    render(view());
    enlarge();
    expect([...list().options].map(({ text }) => text)).toEqual([
      words.compare.none,
      en.media.name.video,
      'Portrait',
      'Match',
    ]);
    expect(list()).toHaveValue('other');
    expect(screen.queryByRole('button', { name: words.beside })).toBeNull();
    choose('Match');
    expect(screen.queryByRole('button', { name: en.media.play })).toBeNull();
    choose(en.media.name.video);
    expect(screen.getByRole('button', { name: en.media.play })).toBeInTheDocument();
    expect(picture('Match')).toBeNull();
  });

  it('is offered beside a recording too', () => {
    render(view({ media: 'video' }));
    enlarge('video');
    choose('Portrait');
    expect(picture('Portrait')).not.toBeNull();
  });

  it.each([
    ['LivenessReport', LivenessReport],
    ['AgeEstimationReport', AgeEstimationReport],
  ])('is offered for the image of a %s', (_name, Report) => {
    render(<Report report={sample} compareWith={both} />);
    enlarge();
    choose('Portrait');
    expect(picture('Portrait')).not.toBeNull();
    press(words.close);
    enlarge('video');
    expect(screen.queryByRole('combobox', { name: words.compare.with })).toBeNull();
  });
});

describe('an image beside it', () => {
  it('is not loaded, resolved or in the document before it is chosen, and gone when it is not any more', async () => {
    const asked = vi.fn((url: string) => url);
    render(<ReportProvider resolveMediaUrl={asked}>{view()}</ReportProvider>);
    await act(async () => undefined);
    enlarge();
    expect(asked.mock.calls.flat()).not.toContain(portrait.url);
    expect(placesOf('portrait.jpg')).toEqual([]);
    await act(async () => choose('Portrait'));
    expect(asked).toHaveBeenCalledWith(portrait.url, 'image');
    expect(picture('Portrait')).toHaveAttribute('src', portrait.url);
    expect(picture('Portrait')).toHaveAttribute('referrerpolicy', 'no-referrer');
    const held = picture('Portrait') as HTMLElement;
    await act(async () => choose(words.compare.none));
    expect(placesOf('portrait.jpg')).toEqual([]);
    expect(held.outerHTML).not.toContain('portrait.jpg');
  });

  it('is let go when the view closes, and has to be chosen again', () => {
    render(view());
    enlarge();
    choose('Portrait');
    press(words.close);
    expect(placesOf('portrait.jpg')).toEqual([]);
    enlarge();
    expect(list()).toHaveValue('none');
  });

  it('loads the medium itself no second time', () => {
    render(view());
    enlarge();
    const own = picture(en.media.name.image);
    choose('Portrait');
    choose('Match');
    choose(words.compare.none);
    expect(picture(en.media.name.image)).toBe(own);
  });

  it('leaves in the middle, at its own end, with words that are said', () => {
    const onEvent = vi.fn();
    render(view({ onEvent, onRefresh: () => undefined, compareWith: [{ ...portrait, expiresAt: noon + 5 * minute }] }));
    const dialog = enlarge();
    choose('Portrait');
    act(() => void vi.advanceTimersByTime(5 * minute));
    expect(placesOf('portrait.jpg')).toEqual([]);
    expect(picture(en.media.name.image)).not.toBeNull();
    expect(dialog).toHaveTextContent(en.expiry.spoken.end('Portrait'));
    expect(within(dialog).getByRole('button', { name: en.media.refresh })).toBeInTheDocument();
    expect(told(onEvent).map(({ type }) => type)).toEqual(['opened', 'compared', 'compare-expired']);
    expect(JSON.stringify(told(onEvent))).not.toMatch(/Portrait|https|secretsignature/);
  });

  it('has the end that its own moments give, and none of the report’s', () => {
    const plain = 'https://media.example/plain.jpg';
    const compareWith = [
      { label: 'None', url: plain },
      { label: 'Received', url: plain, receivedAt: noon },
      { label: 'Given', url: plain, expiresAt: noon + 3 * minute },
      { label: 'Itself', url: signedUrl('itself.jpg', 120) },
      { label: 'Odd', url: plain, expiresAt: 'soon', receivedAt: {} as never },
    ];
    render(view({ receivedAt: noon, compareWith }));
    enlarge();
    const left = (label: string): string => {
      choose(label);
      const pane = picture(label)?.closest('.lr-Viewer-main') as HTMLElement;
      return within(pane).queryByRole('timer')?.textContent ?? '';
    };
    expect(compareWith.map(({ label }) => left(label))).toEqual(['', '1:00:00', '3:00', '2:00', '']);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,secretsignature'],
    ['credentials', 'https://user:secretsignature@media.example/a.jpg'],
    ['another host', 'https://elsewhere.example/a.jpg?secretsignature'],
    ['hidden characters', 'https://media.example/\u202Egpj.a?secretsignature'],
    ['a very long address', `https://media.example/${'a'.repeat(20_000)}?secretsignature`],
  ])('is refused where its address is %s', (_what, url) => {
    const onEvent = vi.fn();
    render(
      <ReportProvider allowMediaFrom={['media.example']}>
        {view({ onEvent, compareWith: [{ label: 'Portrait', url }] })}
      </ReportProvider>,
    );
    enlarge();
    choose('Portrait');
    expect(picture('Portrait')).toBeNull();
    expect(screen.getByText(en.media.title.blocked)).toBeInTheDocument();
    expect(placesOf('secretsignature').filter((place) => !place.includes('IMG'))).toEqual(['markup']);
    expect(told(onEvent)).toContainEqual(
      expect.objectContaining({ type: 'compare-blocked', media: 'image', compared: 0 }),
    );
  });

  it.each<[unknown, string]>([
    [null, words.compare.absent],
    [undefined, words.compare.unknown],
    [' ', words.compare.unreadable],
    [7, words.compare.unreadable],
  ])('says which kind of nothing stands in the place of its address: %j', (url, sentence) => {
    render(view({ compareWith: [{ label: 'Portrait', url: url as null }] }));
    enlarge();
    choose('Portrait');
    expect(screen.getByText(sentence)).toBeInTheDocument();
  });

  it('is tried again once in silence, and then by a button', () => {
    const onEvent = vi.fn();
    render(view({ onEvent }));
    enlarge();
    choose('Match');
    for (let tries = 0; tries < 2; tries += 1) fireEvent.error(picture('Match') as HTMLElement);
    expect(picture('Match')).toBeNull();
    press(en.media.retry);
    expect(picture('Match')).not.toBeNull();
    expect(told(onEvent).slice(2)).toEqual([
      { type: 'compare-failed', media: 'image', at: noon, node_id: null, compared: 1 },
      { type: 'compare-retried', media: 'image', at: noon, node_id: null, compared: 1 },
    ]);
  });

  it.each([
    ['by the host', (element: ReactElement) => element, { veiled: true }],
    ['by the provider', (element: ReactElement) => <ReportProvider veiled>{element}</ReportProvider>, {}],
  ])('waits for a button of its own where the medium is veiled %s', (_who, around, props) => {
    const onEvent = vi.fn();
    render(around(view({ ...props, onEvent, caseId: 7 })));
    press(en.media.show.image);
    enlarge();
    choose('Portrait');
    expect(placesOf('portrait.jpg')).toEqual([]);
    press(words.compare.show('Portrait'));
    expect(picture('Portrait')).not.toBeNull();
    press(words.compare.hide('Portrait'));
    expect(placesOf('portrait.jpg')).toEqual([]);
    expect(told(onEvent).slice(2)).toEqual(
      ['compared', 'compare-revealed', 'compare-veiled'].map((type) => ({
        type,
        media: 'image',
        at: noon,
        node_id: null,
        caseId: 7,
        compared: 0,
      })),
    );
    // Another one has been shown to nobody.
    press(words.compare.show('Portrait'));
    choose('Match');
    expect(placesOf('match.jpg')).toEqual([]);
  });

  it('is covered with the medium when the reader has left', () => {
    render(view({ veilAgain: { afterMinutes: 5 } }));
    enlarge();
    choose('Portrait');
    act(() => void vi.advanceTimersByTime(6 * minute));
    expect(placesOf('secretsignature')).toEqual([]);
    expect(screen.getByRole('button', { name: words.compare.show('Portrait') })).toBeInTheDocument();
  });

  it('fulfils no gate of the report', () => {
    const actions = <ReviewDecision report={{ status: 'In Review' }} onDecide={() => undefined} requires={['image']} />;
    render(<LivenessReport report={{ ...sample, video_url: null }} compareWith={both} actions={actions} />);
    enlarge();
    choose('Portrait');
    fireEvent.load(picture('Portrait') as HTMLElement);
    expect(screen.getByText(new RegExp(en.decision.looked.waiting))).toBeInTheDocument();
    fireEvent.load(picture(en.media.name.image) as HTMLElement);
    expect(screen.queryByText(new RegExp(en.decision.looked.waiting))).toBeNull();
  });
});

describe('a list that changes', () => {
  const rows = (...images: CompareImage[]): Partial<MediaPreviewProps> => ({ compareWith: images, caseId: 1 });

  it('keeps the view for a fresh signature, whatever the order', () => {
    const { rerender } = render(view(rows(portrait, match)));
    enlarge();
    choose('Match');
    key('2');
    press(words.compare.link);
    stage('Match').focus();
    key('4');
    const fresh = { ...match, url: signedUrl('match.jpg', 7200) };
    rerender(view(rows(fresh, portrait)));
    expect(picture('Match')).not.toBeNull();
    expect(zooms()).toEqual(['2', '4']);
  });

  it('begins anew for another image under the same label', () => {
    const { rerender } = render(view({ ...rows(portrait), veiled: true }));
    press(en.media.show.image);
    enlarge();
    choose('Portrait');
    press(words.compare.show('Portrait'));
    press(words.compare.link);
    stage('Portrait').focus();
    key('4');
    rerender(view({ ...rows({ ...portrait, url: signedUrl('other.jpg') }), veiled: true }));
    expect(placesOf('other.jpg')).toEqual([]);
    expect(zooms()).toEqual(['fit', 'fit']);
  });

  it('lets go of what is not in it, and keeps the focus in the view', () => {
    const { rerender } = render(view(rows(portrait, match)));
    const dialog = enlarge();
    choose('Match');
    stage('Match').focus();
    rerender(view(rows(portrait)));
    expect(placesOf('match.jpg')).toEqual([]);
    expect(list()).toHaveValue('none');
    expect(dialog.contains(document.activeElement)).toBe(true);
    list().focus();
    rerender(view(rows()));
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(dialog.contains(document.activeElement)).toBe(true);
  });

  it('shows nothing of it in the next case, without a key', () => {
    const { rerender } = render(view());
    enlarge();
    choose('Portrait');
    rerender(view({ report: { ...sample, reference_image: signedUrl('next.jpg') } }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(placesOf('portrait.jpg')).toEqual([]);
  });

  it('may be made anew at each render, and hold five hundred', () => {
    const many = (): CompareImage[] =>
      Array.from({ length: 500 }, (_, index) => ({ label: `Photo ${index}`, url: signedUrl(`${index}.jpg`) }));
    const { rerender } = render(<StrictMode>{view({ compareWith: many() })}</StrictMode>);
    enlarge();
    choose('Photo 499');
    for (let times = 0; times < 3; times += 1) rerender(<StrictMode>{view({ compareWith: many() })}</StrictMode>);
    expect(picture('Photo 499')).not.toBeNull();
    expect(list().options).toHaveLength(501);
  });
});

describe('linked views', () => {
  it('are one, by tools and keys, until they are let go', () => {
    render(view());
    enlarge();
    choose('Match');
    expect(pressed(words.compare.link)).toBe('true');
    expect(document.querySelector('[aria-current]')).toBeNull();
    stage('Match').focus();
    key('2');
    expect(zooms()).toEqual(['2', '2']);
    press('400%');
    expect(zooms()).toEqual(['4', '4']);
    key('l');
    expect(pressed(words.compare.link)).toBe('false');
    // What was seen is where it begins.
    expect(zooms()).toEqual(['4', '4']);
    key('0');
    expect(zooms()).toEqual(['4', 'fit']);
    stage(words.stage.image).focus();
    key('1');
    expect(zooms()).toEqual(['1', 'fit']);
    key('l');
    expect(zooms()).toEqual(['1', '1']);
  });

  it('let go, say which one the tools act on', () => {
    render(view());
    enlarge();
    choose('Match');
    press(words.compare.link);
    const [own, compared] = [stage(words.stage.image), stage('Match')];
    expect(own).toHaveAttribute('aria-current', 'true');
    act(() => compared.focus());
    expect(own).not.toHaveAttribute('aria-current');
    expect(compared).toHaveAttribute('aria-current', 'true');
    expect(compared).toHaveAccessibleDescription(words.compare.active);
    expect(within(stage(words.compare.toolsFor('Match'))).getByRole('button', { name: words.reset })).toBeVisible();
    press('200%');
    expect(zooms()).toEqual(['fit', '2']);
    choose(words.compare.none);
    expect(pressed(words.fit)).toBe('true');
  });

  it('stay as the reader wants them for the next image', () => {
    render(view());
    enlarge();
    choose('Match');
    press(words.compare.link);
    stage('Match').focus();
    key('4');
    choose('Portrait');
    expect(pressed(words.compare.link)).toBe('false');
    expect(zooms()).toEqual(['fit', 'fit']);
  });

  it('are in the host’s grey too', () => {
    render(view({ greyscale: true }));
    enlarge();
    choose('Match');
    press(words.compare.link);
    for (const medium of document.querySelectorAll<HTMLElement>('.lr-Viewer-medium'))
      expect(medium.style.filter).toBe('grayscale(1)');
  });
});

describe('its keys', () => {
  it('are in the list while they do something', () => {
    const listed = (): string => [...document.querySelectorAll('kbd')].map((node) => node.textContent).join(' ');
    render(view());
    enlarge();
    expect(listed()).toBe('+ − 0 1 2 4 Arrows R G X B Esc');
    choose('Match');
    expect(listed()).toBe('+ − 0 1 2 4 Arrows R G X B L Esc');
  });

  it('put the last choice beside, and take it away', () => {
    render(view());
    enlarge();
    key('b');
    expect(list()).toHaveDisplayValue('Portrait');
    choose('Match');
    stage(words.stage.image).focus();
    key('b');
    expect(list()).toHaveValue('none');
    key('l');
    key('b');
    expect(list()).toHaveDisplayValue('Match');
    expect(pressed(words.compare.link)).toBe('true');
  });

  it('are others, or none, where the host or the reader wants it so', () => {
    const { unmount } = render(view({ viewerKeys: { link: 'v', beside: '' } }));
    enlarge();
    choose('Match');
    stage('Match').focus();
    key('l');
    key('b');
    expect(pressed(words.compare.link)).toBe('true');
    expect(screen.getByRole('button', { name: words.compare.link })).toHaveAttribute('aria-keyshortcuts', 'V');
    key('v');
    expect(pressed(words.compare.link)).toBe('false');
    press(words.shortcuts);
    key('v');
    expect(pressed(words.compare.link)).toBe('false');
    unmount();
    render(view({ viewerKeys: false }));
    enlarge();
    choose('Match');
    stage('Match').focus();
    key('l');
    expect(pressed(words.compare.link)).toBe('true');
  });

  it('are no commands in the list of choices', () => {
    render(view());
    enlarge();
    choose('Match');
    list().focus();
    expect(key('l')).toBe(true);
    expect(pressed(words.compare.link)).toBe('true');
  });
});

it('is sound for a screen reader, and nothing of it is in what a form sends', async () => {
  const { container } = render(<form data-testid="form">{view()}</form>);
  enlarge();
  choose('Match');
  press(words.compare.link);
  vi.useRealTimers();
  expect(await violations(container)).toEqual([]);
  expect([...new FormData(screen.getByTestId<HTMLFormElement>('form'))]).toEqual([]);
});

it('shows a host’s label in no markup but as text', () => {
  const label = '<img src=x onerror=alert(1)>\u202E';
  render(view({ compareWith: [{ ...portrait, label }] }));
  enlarge();
  fireEvent.change(list(), { target: { value: '0' } });
  expect(document.querySelectorAll('img')).toHaveLength(2);
});
