import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect, type ReactElement } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { en, LivenessReport, ReviewDecision, type Decision, type ReviewDecisionProps } from '../../src/index.js';
import { useDesk } from '../../src/parts/ReaderProgress.js';
import type { Looked, Requirement } from '../../src/model/evidence.js';
import { Around } from '../desk.tsx';
import { noon, sample, signedUrl, warning } from '../sample.ts';

const words = en.decision;
const inReview = { ...sample, status: 'In Review' as const };

let said: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  vi.restoreAllMocks();
  said = vi.spyOn(console, 'error');
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
});

const view = (props: Partial<ReviewDecisionProps> = {}) => (
  <ReviewDecision report={inReview} onDecide={vi.fn()} {...props} />
);
const panel = (): HTMLElement => screen.getByRole('region', { name: words.heading });
const state = (): string | null => panel().getAttribute('data-state');
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): void => void fireEvent.click(button(name));
const pressAsync = (name: string | RegExp): Promise<void> => act(async () => press(name));
const comment = (): HTMLElement => screen.getByRole('textbox', { name: words.comment });
const write = (value: string): void => void fireEvent.change(comment(), { target: { value } });
const isOff = (name: string): boolean => button(name).getAttribute('aria-disabled') === 'true';
const status = (): string | null => within(panel()).getByRole('status').textContent;

describe('a decision', () => {
  it.each([
    ['Approved', words.choose.Approved, words.confirm.Approved],
    ['Declined', words.choose.Declined, words.confirm.Declined],
    ['Resubmitted', words.choose.Resubmitted, words.confirm.Resubmitted],
  ])('%s is chosen, confirmed and handed over once, with the comment as written', async (outcome, choose, confirm) => {
    const onDecide = vi.fn<(decision: Decision) => Promise<void>>().mockResolvedValue(undefined);
    render(view({ onDecide }));
    expect(state()).toBe('open');
    write('  Two lines\nof text ');
    press(choose);
    expect(state()).toBe('confirming');
    expect(onDecide).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button(confirm));
    await pressAsync(confirm);
    expect(onDecide.mock.calls).toEqual([
      [{ outcome, reason: null, comment: '  Two lines\nof text ', at: expect.any(Number) as number, node_id: null }],
    ]);
    expect(state()).toBe('done');
    expect(panel()).toHaveTextContent(words.done(words.decided[outcome as 'Approved'], ''));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(panel().contains(document.activeElement)).toBe(true);
  });

  it('can be taken back before it is sent, by button and by Escape', () => {
    render(view());
    for (const back of [() => press(words.back), () => void fireEvent.keyDown(button(words.back), { key: 'Escape' })]) {
      press(words.choose.Declined);
      expect(screen.getByText(words.ask.Declined)).toBeInTheDocument();
      back();
      expect(state()).toBe('open');
      expect(document.activeElement).toBe(button(words.choose.Declined));
    }
  });

  it('is taken back by Escape without a word to a sheet around it, and with its comment', async () => {
    const sheet = vi.fn();
    document.addEventListener('keydown', sheet, { capture: true });
    try {
      render(view({ onDecide: () => Promise.reject(new Error('no')) }));
      const escape = (where: HTMLElement): void => {
        fireEvent.keyDown(where, { key: 'Escape' });
        fireEvent.keyUp(where, { key: 'Escape' });
      };
      write('A draft');
      press(words.choose.Declined);
      escape(comment());
      expect(state()).toBe('open');
      press(words.choose.Declined);
      await pressAsync(words.confirm.Declined);
      expect(state()).toBe('failed');
      escape(button(words.retry));
      expect(state()).toBe('open');
      expect(comment()).toHaveValue('A draft');
      expect(sheet).not.toHaveBeenCalled();
      // With nothing to take back, it is the sheet's.
      escape(comment());
      expect(sheet).toHaveBeenCalledOnce();
    } finally {
      document.removeEventListener('keydown', sheet, { capture: true });
    }
  });

  it('is sent at the first press where the host asks for no confirmation, but never without its reason', async () => {
    const onDecide = vi.fn();
    const reasons = { Declined: [{ value: 'mask', label: 'Mask' }] };
    const { rerender } = render(view({ onDecide, reasons, withoutConfirmation: ['Approved', 'Declined'] }));
    press(words.choose.Declined);
    expect(state()).toBe('confirming');
    expect(onDecide).not.toHaveBeenCalled();
    rerender(view({ onDecide, reasons, withoutConfirmation: ['Approved', 'Declined'] }));
    await pressAsync(words.choose.Approved);
    expect(onDecide).toHaveBeenCalledTimes(1);
  });

  it('is one call for two presses, and cannot be changed on its way', async () => {
    let finish = (): void => undefined;
    const onDecide = vi.fn(() => new Promise<void>((resolve) => void (finish = resolve)));
    render(view({ onDecide }));
    press(words.choose.Approved);
    press(words.confirm.Approved);
    const busy = button(words.pending);
    expect(state()).toBe('pending');
    expect(busy).toHaveAttribute('aria-busy', 'true');
    expect(document.activeElement).toBe(busy);
    fireEvent.click(busy);
    press(words.back);
    press(words.choose.Declined);
    expect(comment()).toHaveAttribute('readonly');
    expect(state()).toBe('pending');
    expect(onDecide).toHaveBeenCalledTimes(1);
    await act(async () => finish());
    expect(state()).toBe('done');
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('https://media.example/?secretsignature'))],
    [
      'throws',
      () => {
        throw new Error('https://media.example/?secretsignature');
      },
    ],
  ])(
    'that the host %s is told without its error, keeps what was written, and can be tried again',
    async (_how, fail) => {
      const onDecide = vi.fn<(decision: Decision) => Promise<void> | void>(fail);
      const reasons = { Declined: [{ value: 'mask', label: 'Mask' }] };
      render(view({ onDecide, reasons }));
      write('Seen before');
      press(words.choose.Declined);
      fireEvent.change(screen.getByRole('combobox', { name: words.reason }), { target: { value: 'mask' } });
      await pressAsync(words.confirm.Declined);
      expect(state()).toBe('failed');
      expect(status()).toBe(words.failed);
      expect(document.documentElement.outerHTML).not.toContain('secretsignature');
      expect(comment()).toHaveValue('Seen before');
      onDecide.mockImplementation(() => undefined);
      await pressAsync(words.retry);
      expect(state()).toBe('done');
      expect(onDecide.mock.calls.map(([decision]) => decision)).toEqual([
        expect.objectContaining({ outcome: 'Declined', reason: 'mask', comment: 'Seen before' }),
        expect.objectContaining({ outcome: 'Declined', reason: 'mask', comment: 'Seen before' }),
      ]);
      expect(said).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['false', false, words.failed],
    ['a sentence without its end', { error: 'Ana has it open' }, words.failedBecause('Ana has it open.')],
    ['a sentence that ends otherwise', { error: '“Locked!”' }, words.failedBecause('“Locked!”')],
    ['a sentence of another script', { error: '已由他人处理' }, words.failedBecause('已由他人处理。')],
    ['a Response that is not ok', new Response(null, { status: 500 }), words.failed],
    ['a server action that failed', { serverError: 'Locked by Ana.' }, words.failedBecause('Locked by Ana.')],
    [
      'an error by value',
      { error: new Error('See https://host/x?sig=1') },
      words.failedBecause('See (a link, not shown).'),
    ],
  ])('that the host answers with %s is not taken, and keeps what was written', async (_what, answer, told) => {
    for (const onDecide of [() => answer, () => Promise.resolve(answer)]) {
      const { unmount } = render(view({ onDecide }));
      write('Kept');
      press(words.choose.Declined);
      await pressAsync(words.confirm.Declined);
      expect(state()).toBe('failed');
      expect(status()).toBe(told);
      expect(comment()).toHaveValue('Kept');
      expect(button(words.retry)).toBeInTheDocument();
      unmount();
    }
  });

  it.each([
    ['nothing', undefined],
    ['the saved case', { id: 7, status: 'Declined' }],
    ['a Response that is ok', new Response(null, { status: 204 })],
  ])('that the host answers with %s is taken', async (_what, answer) => {
    render(view({ onDecide: () => Promise.resolve(answer) }));
    press(words.choose.Declined);
    await pressAsync(words.confirm.Declined);
    expect(state()).toBe('done');
  });

  it('may end after the panel is gone', async () => {
    let finish = (): void => undefined;
    const { unmount } = render(view({ onDecide: () => new Promise<void>((resolve) => void (finish = resolve)) }));
    press(words.choose.Approved);
    press(words.confirm.Approved);
    unmount();
    await act(async () => finish());
    expect(said).not.toHaveBeenCalled();
  });

  it('does not pull focus out of another field when it ends', async () => {
    let finish = (): void => undefined;
    render(
      <>
        {view({ onDecide: () => new Promise<void>((resolve) => void (finish = resolve)) })}
        <input aria-label="next" />
      </>,
    );
    press(words.choose.Approved);
    press(words.confirm.Approved);
    screen.getByLabelText('next').focus();
    await act(async () => finish());
    expect(document.activeElement).toBe(screen.getByLabelText('next'));
  });

  it('is not confirmed by a key that is held down', async () => {
    const onDecide = vi.fn();
    render(view({ onDecide }));
    const user = userEvent.setup();
    button(words.choose.Approved).focus();
    await user.keyboard('{Enter>4/}');
    expect(state()).toBe('confirming');
    expect(onDecide).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onDecide).toHaveBeenCalledTimes(1);
  });

  it('is over when it is done: no key sends another, and no later failure takes it back', async () => {
    const onDecide = vi.fn<() => Promise<void>>().mockResolvedValueOnce(undefined).mockRejectedValue(new Error('x'));
    render(view({ onDecide, shortcuts: true, withoutConfirmation: ['Resubmitted'] }));
    fireEvent.keyDown(button(words.shortcuts), { key: 'r' });
    await act(async () => undefined);
    expect(state()).toBe('done');
    fireEvent.keyDown(panel().querySelector('.lr-DecisionDone') as HTMLElement, { key: 'r' });
    await act(async () => undefined);
    expect(state()).toBe('done');
    expect(onDecide).toHaveBeenCalledTimes(1);
  });

  it('is told to a reader who is elsewhere by then, and takes no focus', async () => {
    let finish = (): void => undefined;
    const tree = (report: typeof inReview | undefined): ReactElement => (
      <>
        {view({ report, onDecide: () => new Promise<void>((resolve) => void (finish = resolve)) })}
        <button type="button">elsewhere</button>
      </>
    );
    const { rerender } = render(tree(inReview));
    press(words.choose.Approved);
    screen.getByText('elsewhere').focus();
    // The report is away for a moment while the host loads it anew.
    rerender(tree(undefined));
    rerender(tree(inReview));
    expect(screen.getByText('elsewhere')).toHaveFocus();
    press(words.confirm.Approved);
    screen.getByText('elsewhere').focus();
    await act(async () => finish());
    expect(within(panel()).getByRole('status')).toHaveTextContent(words.done(words.decided.Approved, ''));
    expect(screen.getByText('elsewhere')).toHaveFocus();
  });

  it('says the same refusal again when the same press is refused again', () => {
    render(view({ requires: ['image'] }));
    const told = (): Element | null | undefined => within(panel()).getByRole('status').firstElementChild;
    press(words.choose.Approved);
    const first = told();
    press(words.choose.Approved);
    expect(told()?.textContent).toBe(first?.textContent);
    expect(told()).not.toBe(first);
  });

  it('keeps its draft through a fresh report, and through a status that comes and goes', () => {
    const { rerender } = render(view());
    write('Half a sentence');
    press(words.choose.Declined);
    const fresh = { ...inReview, reference_image: signedUrl('reference.jpg', 60) };
    rerender(view({ report: fresh }));
    expect(state()).toBe('confirming');
    rerender(view({ report: { ...inReview, status: 'Approved' } }));
    expect(state()).toBe('blocked');
    rerender(view());
    expect(comment()).toHaveValue('Half a sentence');
    expect(state()).toBe('confirming');
  });

  it('sends no form of the host, and puts nothing into it', () => {
    const onSubmit = vi.fn();
    render(
      <form onSubmit={onSubmit} data-testid="form">
        {view({ requires: ['image'], reasons: { Approved: [{ value: 'x', label: 'X' }] }, looked: { image: true } })}
      </form>,
    );
    press(words.choose.Approved);
    for (const one of screen.getAllByRole('button')) expect(one).toHaveAttribute('type', 'button');
    expect([...new FormData(screen.getByTestId<HTMLFormElement>('form')).keys()]).toEqual([]);
    expect(comment()).not.toHaveAttribute('form');
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('reasons', () => {
  const reasons = {
    Declined: [
      { value: 'mask', label: 'A mask or a screen' },
      { value: 'other', label: 'غير ذلك' },
    ],
    Approved: [],
  };

  it('must be chosen where the outcome has a list, and are asked for in words', async () => {
    const onDecide = vi.fn();
    render(view({ onDecide, reasons }));
    press(words.choose.Declined);
    const list = screen.getByRole('combobox', { name: words.reason });
    expect(document.activeElement).toBe(list);
    expect(list).toHaveAttribute('aria-required', 'true');
    button(words.confirm.Declined).focus();
    press(words.confirm.Declined);
    expect(onDecide).not.toHaveBeenCalled();
    expect(status()).toBe(words.reasonMissing);
    expect(list).toHaveAttribute('aria-invalid', 'true');
    expect(document.activeElement).toBe(list);
    fireEvent.change(list, { target: { value: 'mask' } });
    expect(list).not.toHaveAttribute('aria-invalid');
    await pressAsync(words.confirm.Declined);
    expect(onDecide).toHaveBeenCalledWith(
      expect.objectContaining({ outcome: 'Declined', reason: 'mask', comment: '' }),
    );
    expect(panel()).toHaveTextContent('Decided: Declined (A mask or a screen).');
  });

  it('are not asked for where the list is empty or missing', () => {
    render(view({ reasons }));
    press(words.choose.Approved);
    expect(screen.queryByRole('combobox')).toBeNull();
    press(words.choose.Resubmitted);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('the status', () => {
  it.each([
    ['Approved', 'Approved'],
    ['declined', 'Declined'],
    ['Something New', 'Something New'],
  ])('%s is not decided here, and the panel says so', (given, shown) => {
    const onDecide = vi.fn();
    render(view({ report: { ...inReview, status: given }, onDecide }));
    expect(state()).toBe('blocked');
    expect(screen.getByText(words.notInReview(shown))).toBeVisible();
    for (const outcome of ['Approved', 'Declined', 'Resubmitted'] as const) {
      const name = words.choose[outcome];
      expect(isOff(name)).toBe(true);
      expect(button(name)).toHaveAccessibleDescription(words.notInReview(shown));
      press(name);
    }
    expect(state()).toBe('blocked');
    expect(comment()).toHaveAttribute('readonly');
    expect(onDecide).not.toHaveBeenCalled();
  });

  it.each(['In Review', 'in_review', 'IN-REVIEW'])('%s is', (given) => {
    render(view({ report: { ...inReview, status: given } }));
    expect(state()).toBe('open');
  });

  it.each([undefined, null, {}])('that is missing (%o) is not decided unless the host allows any', (report) => {
    const props = { report: report as typeof inReview };
    const { rerender } = render(view(props));
    expect(screen.getByText(words.notInReview(''))).toBeVisible();
    rerender(view({ ...props, allowAnyStatus: true }));
    expect(state()).toBe('open');
  });
});

function Tell({ looked }: { looked: Partial<Record<Requirement, Looked>> }): ReactElement | null {
  const tell = useDesk()?.tell;
  useEffect(() => {
    for (const [what, word] of Object.entries(looked)) tell?.(what as Requirement, word);
  });
  return null;
}

describe('what must be looked at first', () => {
  const requires = ['image', 'video', 'warnings'] as const;

  it('is told with how far the reader is, and holds every outcome back', () => {
    const within = (looked: Partial<Record<Requirement, Looked>>): ReactElement => (
      <Around of={1}>
        <Tell looked={looked} />
        {view({ requires })}
      </Around>
    );
    const { rerender } = render(within({ image: 'seen', video: 'none' }));
    const items = (): (string | null)[] =>
      screen.getAllByRole('listitem').map((item) => item.getAttribute('data-state'));
    expect(items()).toEqual(['seen', 'none', 'waiting']);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(isOff(words.choose.Approved)).toBe(true);
    press(words.choose.Approved);
    expect(state()).toBe('open');
    expect(status()).toBe(words.missing([words.requirements.warnings]));
    rerender(within({ warnings: 'seen' }));
    expect(items()).toEqual(['seen', 'none', 'seen']);
    expect(isOff(words.choose.Approved)).toBe(false);
    press(words.choose.Approved);
    expect(state()).toBe('confirming');
  });

  it('is ticked by hand where nobody else can tell', () => {
    render(view({ requires: ['image'] }));
    expect(isOff(words.choose.Declined)).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: words.byHand.image }));
    expect(isOff(words.choose.Declined)).toBe(false);
  });

  it('is what the host says where the host says it', () => {
    const { rerender } = render(view({ requires: ['image'], looked: { image: false } }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(isOff(words.choose.Declined)).toBe(true);
    rerender(view({ requires: ['image'], looked: { image: true } }));
    expect(isOff(words.choose.Declined)).toBe(false);
  });

  it('is nothing where the host requires nothing', () => {
    render(view());
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('is known by the report around it: image, video and warnings', () => {
    const report = { ...inReview, warnings: [{ ...warning, log_type: 'warning' as const }] };
    const decision = <ReviewDecision report={report} onDecide={() => undefined} requires={requires} />;
    const tree = (given: typeof report): ReactElement => (
      <LivenessReport report={given} expiresAt={Date.now() + 3_600_000} actions={decision} />
    );
    const { rerender } = render(tree(report));
    const items = (): (string | null)[] =>
      [...document.querySelectorAll('.lr-DecisionGate-need')].map((item) => item.getAttribute('data-state'));
    expect(items()).toEqual(['waiting', 'waiting', 'waiting']);
    fireEvent.load(screen.getByRole('img', { name: 'Reference image' }));
    expect(items()).toEqual(['seen', 'waiting', 'waiting']);
    press('Play liveness video');
    const video = document.querySelector('video') as HTMLVideoElement;
    fireEvent(video, new Event('loadeddata'));
    expect(items()).toEqual(['seen', 'waiting', 'waiting']);
    fireEvent(video, new Event('ended'));
    expect(items()).toEqual(['seen', 'seen', 'waiting']);
    press(/Low liveness score/);
    expect(items()).toEqual(['seen', 'seen', 'seen']);
    // A fresh signature is the same evidence.
    rerender(tree({ ...report, reference_image: signedUrl('reference.jpg', 7200) }));
    expect(items()).toEqual(['seen', 'seen', 'seen']);
    // Another case is not.
    rerender(tree({ ...report, reference_image: signedUrl('another.jpg'), video_url: null }));
    expect(items().slice(0, 2)).toEqual(['waiting', 'none']);
  });
});

describe('shortcuts', () => {
  const key = (name: string, target: Element = button(words.shortcuts), more: KeyboardEventInit = {}): void =>
    void fireEvent.keyDown(target, { key: name, ...more });

  it('are off by default', () => {
    render(view());
    fireEvent.keyDown(button(words.choose.Approved), { key: 'a' });
    expect(state()).toBe('open');
    expect(screen.queryByRole('button', { name: words.shortcuts })).toBeNull();
  });

  it('choose an outcome while focus is inside, and are listed', () => {
    render(view({ shortcuts: true }));
    expect(button(/^Approve/)).toHaveAttribute('aria-keyshortcuts', 'a');
    expect(button(/^Approve/)).toHaveTextContent('A');
    key('d');
    expect(screen.getByText(words.ask.Declined)).toBeInTheDocument();
    key('A');
    expect(screen.getByText(words.ask.Approved)).toBeInTheDocument();
  });

  it('are nothing outside, in text, in a list, with a modifier, held down, and while they are off', () => {
    render(
      <>
        {view({ shortcuts: true, reasons: { Declined: [{ value: 'x', label: 'X' }] } })}
        <button type="button">outside</button>
      </>,
    );
    key('a', screen.getByText('outside'));
    key('a', comment());
    for (const more of [
      { ctrlKey: true },
      { metaKey: true },
      { altKey: true },
      { repeat: true },
      { isComposing: true },
    ])
      key('a', button(words.shortcuts), more);
    expect(state()).toBe('open');
    press(words.shortcuts);
    expect(button(words.shortcuts)).toHaveAttribute('aria-pressed', 'false');
    expect(button(words.choose.Approved)).not.toHaveAttribute('aria-keyshortcuts');
    key('a');
    expect(state()).toBe('open');
    press(words.shortcuts);
    key('d');
    key('a', screen.getByRole('combobox'));
    expect(screen.getByText(words.ask.Declined)).toBeInTheDocument();
  });

  it('never skip what must be looked at, the reason or the confirmation', () => {
    const onDecide = vi.fn();
    const { rerender } = render(view({ shortcuts: true, onDecide, requires: ['image'] }));
    key('a');
    expect(state()).toBe('open');
    expect(status()).toBe(words.missing([words.requirements.image]));
    rerender(view({ shortcuts: true, onDecide, requires: [] }));
    key('a');
    key('a');
    expect(state()).toBe('confirming');
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('can be the host’s own, and a wrong one is told to the developer only', () => {
    said.mockImplementation(() => undefined);
    render(view({ shortcuts: { Approved: 'y', Declined: 'Delete' } }));
    key('a');
    expect(state()).toBe('open');
    key('Y');
    expect(screen.getByText(words.ask.Approved)).toBeInTheDocument();
    expect(said).toHaveBeenCalledTimes(1);
  });

  it('do not reach the page around', () => {
    const onKeyDown = vi.fn();
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a host that listens for its own keys
    render(<div onKeyDown={onKeyDown}>{view({ shortcuts: true })}</div>);
    key('a');
    key('Escape');
    expect(onKeyDown).not.toHaveBeenCalled();
    key('Escape');
    expect(onKeyDown).toHaveBeenCalledTimes(1);
  });
});

describe('four eyes', () => {
  it('shows what the first person decided, and that a second must', () => {
    const firstOpinion = { outcome: 'Declined', reason: 'mask', comment: 'See 0:01', by: 'Ana', at: noon } as const;
    render(view({ firstOpinion, reasons: { Declined: [{ value: 'mask', label: 'A mask' }] } }));
    expect(panel()).toHaveTextContent('Declined (A mask), Ana, Jan 31, 2026, 12:00 UTC');
    expect(panel()).toHaveTextContent('See 0:01');
    expect(panel()).toHaveTextContent(words.second);
  });

  it('takes what of it there is', () => {
    render(view({ firstOpinion: { outcome: 'Approved', at: 'soon' } }));
    expect(screen.getByText('Approved')).toBeInTheDocument();
    expect(panel()).not.toHaveTextContent('Invalid');
  });

  it('says that two are needed before the first', () => {
    render(view({ fourEyes: true }));
    expect(screen.getByText(words.fourEyes)).toBeInTheDocument();
  });
});
