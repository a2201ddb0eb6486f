// The code of the enlarged view comes with the first wish for it. Here it has not come yet, comes late, or does not come.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Component, Suspense, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { en, LivenessReport, MediaPreview, type MediaPreviewProps } from '../../src/index.js';
import { viewerChunk } from '../../src/evidence/viewerChunk.js';
import { answerChunk } from '../../src/source/answerChunk.js';
import { placesOf } from '../addresses.ts';
import { minute, noon, sample, signedUrl } from '../sample.ts';

const words = en.viewer;
const real = (): NonNullable<ReturnType<typeof viewerChunk.now>> => {
  if (!code) throw new Error('test/setup.ts loads it');
  return code;
};
let code: ReturnType<typeof viewerChunk.now> = null;
let get: Mock<typeof viewerChunk.get>;
let answers: { come: () => Promise<void>; fail: () => Promise<void> }[];
beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: noon });
  code = viewerChunk.now();
  answers = [];
  vi.spyOn(viewerChunk, 'now').mockReturnValue(null);
  get = vi.spyOn(viewerChunk, 'get').mockImplementation(
    () =>
      new Promise((resolve, reject) => {
        answers.push({
          come: () => act(async () => resolve(real())),
          fail: () => act(async () => reject(new Error('secret path of a chunk'))),
        });
      }),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const view = (props: Partial<MediaPreviewProps> = {}) => <MediaPreview report={sample} media="image" {...props} />;
const opener = (): HTMLElement => screen.getByRole('button', { name: words.open.image });
const retry = (): HTMLElement => screen.getByRole('button', { name: words.retry });
const dialog = (): HTMLElement | null => screen.queryByRole('dialog', { name: words.label.image });
const press = (button = opener()): void => {
  act(() => button.focus());
  fireEvent.click(button);
};
const escape = (target: Element = document.activeElement ?? document.body): boolean =>
  fireEvent.keyDown(target, { key: 'Escape' });
const last = () => answers.at(-1) as (typeof answers)[number];

describe('while it is on its way', () => {
  it('the button is busy and keeps the focus, and the medium stays in the page', async () => {
    render(view());
    expect(get).not.toHaveBeenCalled();
    press();
    expect(opener()).toHaveAttribute('aria-busy', 'true');
    expect(opener()).toHaveAttribute('aria-disabled', 'true');
    expect(opener()).toHaveFocus();
    expect(document.querySelector('.lr-MediaPreview-frame img')).not.toBeNull();
    expect(dialog()).toBeNull();
    await last().come();
    expect(dialog()).not.toBeNull();
    expect(opener()).not.toHaveAttribute('aria-busy');
    expect(screen.getByRole('group', { name: words.stage.image })).toHaveFocus();
    fireEvent.click(screen.getByRole('button', { name: words.close }));
    expect(opener()).toHaveFocus();
  });

  it('a second press does nothing, and it is opened and told once', async () => {
    const onEvent = vi.fn();
    render(view({ onEvent }));
    press();
    const asked = get.mock.calls.length;
    press();
    press();
    expect(get).toHaveBeenCalledTimes(asked);
    expect(onEvent).not.toHaveBeenCalled();
    await last().come();
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual(['opened']);
  });

  it('Escape takes the wish back, and is no key of the host’s', async () => {
    const host = vi.fn();
    document.addEventListener('keydown', host, { capture: true });
    try {
      render(view());
      press();
      expect(escape()).toBe(false);
      expect(host).not.toHaveBeenCalled();
      expect(opener()).not.toHaveAttribute('aria-busy');
      expect(opener()).toHaveFocus();
      await last().come();
      expect(dialog()).toBeNull();
      fireEvent.keyUp(opener(), { key: 'Escape' });
      escape();
      expect(host).toHaveBeenCalledOnce();
    } finally {
      document.removeEventListener('keydown', host, { capture: true });
    }
  });

  it('who has gone on to something else is not taken from it', async () => {
    render(
      <>
        {view()}
        <textarea />
      </>,
    );
    press();
    act(() => screen.getByRole('textbox').focus());
    await last().come();
    expect(dialog()).toBeNull();
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  it('another window that takes the focus changes nothing', async () => {
    render(view());
    press();
    fireEvent.blur(opener());
    await last().come();
    expect(dialog()).not.toBeNull();
  });

  it('another case is not opened by it', async () => {
    const onEvent = vi.fn();
    const { rerender } = render(view({ caseId: 1, onEvent }));
    press();
    rerender(view({ caseId: 2, onEvent, report: { ...sample, reference_image: signedUrl('other.jpg') } }));
    expect(opener()).not.toHaveAttribute('aria-busy');
    await last().come();
    expect(dialog()).toBeNull();
    expect(onEvent).not.toHaveBeenCalled();
  });

  it('a fresh link to the same is', async () => {
    const { rerender } = render(view({ caseId: 1 }));
    press();
    rerender(view({ caseId: 1, report: { ...sample, reference_image: signedUrl('reference.jpg', 7200) } }));
    await last().come();
    expect(dialog()).not.toBeNull();
  });

  it('a component that leaves says nothing', async () => {
    const said = vi.spyOn(console, 'error');
    const { unmount } = render(view());
    press();
    unmount();
    await last().come();
    expect(document.querySelector('dialog')).toBeNull();
    expect(said).not.toHaveBeenCalled();
  });

  it.each([
    ['end of the link', () => act(() => void vi.advanceTimersByTime(minute))],
    ['veil', () => fireEvent.click(screen.getByRole('button', { name: en.media.hide.image }))],
  ])('the %s takes the wish back, and the focus stays in the figure', async (_what, end) => {
    render(view({ veiled: true, expiresAt: noon + minute }));
    fireEvent.click(screen.getByRole('button', { name: en.media.show.image }));
    press();
    end();
    expect(placesOf('secretsignature')).toEqual([]);
    await last().come();
    expect(dialog()).toBeNull();
    expect(screen.getByRole('figure')).toContainElement(document.activeElement as HTMLElement);
  });

  it('covered findings stay covered until it is open', async () => {
    render(<LivenessReport report={sample} order="evidence-first" />);
    press();
    expect(screen.getByText(en.report.cover.title)).toBeInTheDocument();
    await last().come();
    expect(screen.queryByText(en.report.cover.title)).toBeNull();
  });
});

describe('where it does not come', () => {
  it('that is told under the medium, which stays, with a button that asks again', async () => {
    const onEvent = vi.fn();
    render(view({ onEvent }));
    press();
    const region = document.querySelector('.lr-MediaPreview-failure > [aria-live=polite]');
    expect(region).toBeEmptyDOMElement();
    await last().fail();
    expect(region).toHaveTextContent(words.notLoaded);
    expect(document.body).not.toHaveTextContent('secret path');
    expect(opener()).toHaveFocus();
    expect(opener()).not.toHaveAttribute('aria-busy');
    expect(document.querySelector('img')).not.toBeNull();
    const before = get.mock.calls.length;
    press(retry());
    expect(get.mock.calls.length).toBeGreaterThan(before);
    expect(region).toBeEmptyDOMElement();
    expect(opener()).toHaveFocus();
    expect(opener()).toHaveAttribute('aria-busy', 'true');
    await last().fail();
    expect(region).toHaveTextContent(words.notLoaded);
    press(retry());
    await last().come();
    expect(dialog()).not.toBeNull();
    expect(region).toBeEmptyDOMElement();
    expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual(['opened']);
    fireEvent.click(screen.getByRole('button', { name: words.close }));
    expect(opener()).toHaveFocus();
  });

  it('no boundary of the host’s hears of it', async () => {
    const caught = vi.fn();
    class Boundary extends Component<{ children: ReactNode }> {
      override componentDidCatch(error: Error): void {
        caught(error);
      }
      override render(): ReactNode {
        return this.props.children;
      }
    }
    render(
      <Boundary>
        <Suspense fallback={<p>Wait</p>}>{view()}</Suspense>
      </Boundary>,
    );
    press();
    expect(screen.queryByText('Wait')).toBeNull();
    await last().fail();
    expect(caught).not.toHaveBeenCalled();
    expect(screen.getByText(words.notLoaded)).toBeInTheDocument();
  });

  it('other evidence says nothing of it', async () => {
    const { rerender } = render(view({ caseId: 1 }));
    press();
    await last().fail();
    rerender(view({ caseId: 2, report: { ...sample, reference_image: signedUrl('other.jpg') } }));
    expect(screen.queryByText(words.notLoaded)).toBeNull();
  });
});

describe('the first sign that somebody wants it', () => {
  it.each([
    ['pointer', () => fireEvent.pointerEnter(opener())],
    ['focus', () => act(() => opener().focus())],
  ])('is the %s, and says nothing where it is in vain', async (_what, sign) => {
    render(view());
    sign();
    expect(get).toHaveBeenCalledOnce();
    expect(opener()).not.toHaveAttribute('aria-busy');
    await last().fail();
    expect(screen.queryByText(words.notLoaded)).toBeNull();
    await act(async () => undefined);
    expect(get).toHaveBeenCalledOnce();
  });

  it('is not that it is drawn, read, or printed', () => {
    render(<LivenessReport report={sample} />);
    act(() => void globalThis.dispatchEvent(new Event('beforeprint')));
    act(() => void vi.advanceTimersByTime(minute));
    expect(get).not.toHaveBeenCalled();
  });
});

describe('a refresh without what reads the answer', () => {
  const fresh = { ...sample, reference_image: signedUrl('reference.jpg', 7200) };
  const lost = (): void => {
    vi.spyOn(answerChunk, 'now').mockReturnValue(null);
    vi.spyOn(answerChunk, 'get').mockRejectedValue(new Error('no network'));
  };
  const refresh = (onRefresh: () => unknown) => {
    const ended = (props: Partial<MediaPreviewProps> = {}) =>
      view({ caseId: 1, expiresAt: noon - minute, onRefresh, ...props });
    const { rerender } = render(ended());
    fireEvent.click(screen.getByRole('button', { name: en.media.refresh }));
    return { give: () => rerender(ended({ report: fresh, expiresAt: noon + minute })) };
  };
  const said = (): string | null => document.querySelector('.lr-Refresh-failed')?.textContent ?? null;

  it.each([{ ok: true }, { data: fresh }, 'saved', true])(
    'cannot tell that %o is no failure, so it is told as one',
    async (given) => {
      lost();
      const { give } = refresh(() => Promise.resolve(given));
      await act(async () => undefined);
      expect(said()).toBe(en.media.refreshFailed);
      // Unless the fresh link comes, which is the success.
      give();
      expect(screen.getByRole('figure')).toHaveAttribute('data-state', 'loading');
      expect(screen.queryByText(en.media.refreshFailed)).toBeNull();
    },
  );

  it('needs none where the host answers with nothing', async () => {
    lost();
    refresh(() => Promise.resolve());
    await act(async () => undefined);
    expect(said()).toBe(en.media.refreshUnchanged);
  });

  it('is busy until it is there, for which nobody waits once the link has come', async () => {
    let come = (): void => undefined;
    const there = answerChunk.now();
    vi.spyOn(answerChunk, 'now').mockReturnValue(null);
    vi.spyOn(answerChunk, 'get').mockImplementation(
      () => new Promise((resolve) => void (come = () => there && resolve(there))),
    );
    const { give } = refresh(() => Promise.resolve({ error: 'no' }));
    await act(async () => undefined);
    expect(screen.getByRole('button', { name: en.media.refreshing })).toHaveAttribute('aria-busy', 'true');
    give();
    expect(screen.queryByRole('button', { name: en.media.refreshing })).toBeNull();
    await act(async () => come());
    expect(screen.queryByText(en.media.refreshFailed)).toBeNull();
  });

  it('asks for it as the host is asked, and not before', async () => {
    const get = vi.spyOn(answerChunk, 'get');
    vi.spyOn(answerChunk, 'now').mockReturnValue(null);
    const onRefresh = vi.fn(() => new Promise(() => undefined));
    const ended = view({ expiresAt: noon - minute, onRefresh });
    render(ended);
    expect(get).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: en.media.refresh }));
    expect(onRefresh).toHaveBeenCalledOnce();
    expect(get).toHaveBeenCalledOnce();
  });
});
