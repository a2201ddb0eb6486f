import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useState, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en, ReviewDesk, type CaseId, type Decision, type DeskCase, type ReviewDeskProps } from '../../src/index.js';
import { sample, signedUrl, warning } from '../sample.ts';

const words = en.desk;
const inReview = (id: number): NonNullable<DeskCase['report']> => ({
  ...sample,
  status: 'In Review',
  node_id: `node_${id}`,
  reference_image: signedUrl(`${id}.jpg`),
  video_url: null,
  warnings: [
    { ...warning, risk: 'LIVENESS_FACE_ATTACK', short_description: 'Presentation attack', log_type: 'warning' },
  ],
});
const deskCase = (id: number): DeskCase => ({ caseId: id, label: `Case ${id}`, report: inReview(id) });
const cases = (count: number): DeskCase[] => Array.from({ length: count }, (_, index) => deskCase(index + 1));
const reasons = { Declined: [{ value: 'attack', label: 'Presentation attack' }] };

beforeEach(() => {
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const desk = (props: Partial<ReviewDeskProps> = {}): ReactElement => (
  <ReviewDesk cases={cases(3)} onDecide={vi.fn()} {...props} />
);
const region = (id: number): HTMLElement => screen.getByRole('region', { name: new RegExp(`^Case ${id}, `) });
const row = (id: number): HTMLElement =>
  screen.getByRole('button', { name: `Case ${id}` }).closest('[role=row]') as HTMLElement;
const stateOf = (id: number): string | null => row(id).getAttribute('data-state');
const key = (name: string, more: object = {}): void =>
  void fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
const keyAsync = (name: string): Promise<void> => act(async () => key(name));
const comment = (): HTMLElement => screen.getByRole('textbox', { name: en.decision.comment });
const approve = async (): Promise<void> => {
  await keyAsync('a');
  const confirm = screen.queryByRole('button', { name: en.decision.confirm.Approved });
  if (confirm) await act(async () => void fireEvent.click(confirm));
};

describe('the open case', () => {
  it('comes by its row, is told to the host, and takes the focus', () => {
    const onOpen = vi.fn();
    render(desk({ onOpen }));
    expect(screen.getByText(words.choose)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Case 2' }));
    expect(onOpen.mock.calls).toEqual([[2]]);
    expect(region(2)).toHaveFocus();
    expect(row(2)).toHaveAttribute('aria-current', 'true');
  });

  it('is there from the start without taking the focus, and is the next one or the one before by key', () => {
    render(desk({ defaultOpen: 2 }));
    expect(document.body).toHaveFocus();
    region(2).focus();
    key('j');
    expect(region(3)).toHaveFocus();
    key('j');
    expect(screen.getByText(words.said.last)).toBeVisible();
    key('k');
    key('k');
    key('k');
    expect(region(1)).toHaveFocus();
    expect(screen.getByText(words.said.first)).toBeVisible();
  });

  it('is the host’s to say, where the host keeps it', () => {
    const onOpen = vi.fn();
    const { rerender } = render(desk({ open: 1, onOpen }));
    fireEvent.click(screen.getByRole('button', { name: 'Case 3' }));
    expect(region(1)).toBeVisible();
    expect(onOpen).toHaveBeenCalledWith(3);
    rerender(desk({ open: 3, onOpen }));
    expect(region(3)).toHaveFocus();
    rerender(desk({ open: null, onOpen }));
    expect(screen.getByRole('region', { name: words.none })).toBeVisible();
  });

  it.each([
    ['loads', { report: undefined }, words.loadingCase],
    ['has no report', { report: null }, words.noReport],
    ['has failed', { failed: true }, words.failedCase],
    ['has failed, in the host’s words', { failed: 'The archive is shut.' }, 'The archive is shut.'],
  ])('says that it %s', (_name, more, text) => {
    render(desk({ cases: [{ ...deskCase(1), ...more }], defaultOpen: 1 }));
    expect(within(region(1)).getByText(text)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull();
  });

  it('is asked for again by a button when it has failed', () => {
    const onOpen = vi.fn();
    render(desk({ cases: [{ ...deskCase(1), failed: true }], defaultOpen: 1, onOpen }));
    fireEvent.click(screen.getByRole('button', { name: words.retry }));
    expect(onOpen.mock.calls).toEqual([[1]]);
  });

  it('stays when it leaves the list, says so, and cannot be decided any more', async () => {
    const onDecide = vi.fn();
    const { rerender } = render(desk({ defaultOpen: 2, onDecide }));
    region(2).focus();
    rerender(desk({ cases: [deskCase(1), deskCase(3)], defaultOpen: 2, onDecide }));
    expect(within(region(2)).getByText(words.gone)).toBeVisible();
    await keyAsync('a');
    expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull();
    expect(onDecide).not.toHaveBeenCalled();
    key('j');
    expect(region(3)).toHaveFocus();
  });

  it('that is not in the list is said to be none of it', () => {
    render(desk({ open: 99 }));
    expect(screen.getByText(words.gone)).toBeVisible();
  });

  it.each([
    ['another person has it', { lockedBy: 'Ana' }, words.locked('Ana')],
    ['nobody says who has it', { lockedBy: true }, words.locked('')],
    ['it was decided', { decided: 'Declined' as const }, words.decidedBefore(en.decision.decided.Declined)],
  ])('can be looked at and not decided when %s', async (_name, more, text) => {
    const onDecide = vi.fn();
    render(desk({ cases: [{ ...deskCase(1), ...more }], defaultOpen: 1, onDecide }));
    region(1).focus();
    expect(within(region(1)).getByText(text)).toBeVisible();
    await approve();
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('promises for its links what its row promises', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 31, 12) });
    const report = { ...inReview(1), reference_image: 'https://media.example/1.jpg' };
    const one = { ...deskCase(1), report, receivedAt: Date.UTC(2026, 0, 31, 12) };
    const { unmount } = render(desk({ cases: [{ ...one, lifetime: 15 }], defaultOpen: 1 }));
    expect(within(row(1)).getByText(words.minutes('15'))).toBeVisible();
    expect(within(region(1)).getByRole('timer')).toHaveTextContent('15:00');
    unmount();
    render(desk({ cases: [{ ...one, lifetime: null }], defaultOpen: 1, reportProps: { lifetime: 15 } as never }));
    expect(within(region(1)).queryByRole('timer')).toBeNull();
    expect(row(1).textContent).not.toContain('min');
  });

  it('leads with the age where it is an age estimation', () => {
    render(desk({ cases: [{ caseId: 1, report: { ...inReview(1), feature: 'AGE_ESTIMATION' } }], defaultOpen: 1 }));
    expect(screen.getByRole('article', { name: `${en.report.age} node_1` })).toBeVisible();
  });
});

describe('a decision', () => {
  it('goes to the host with the case that was looked at, and the next open one comes with the focus', async () => {
    const onDecide = vi.fn((_decision: Decision, _deskCase: DeskCase): unknown => undefined);
    const list = cases(3);
    render(desk({ cases: list, defaultOpen: 1, onDecide }));
    region(1).focus();
    await approve();
    expect(onDecide).toHaveBeenCalledTimes(1);
    expect(onDecide.mock.calls[0]?.[0]).toMatchObject({ outcome: 'Approved', caseId: 1, node_id: 'node_1' });
    expect(onDecide.mock.calls[0]?.[1]).toBe(list[0]);
    expect(region(2)).toHaveFocus();
    expect(stateOf(1)).toBe('decided');
    expect(screen.getByText(words.progress('1', '3'))).toBeVisible();
    expect(screen.getByText(words.said.decided('Case 1', en.decision.decided.Approved))).toBeVisible();
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('no'))],
    ['answers with false', () => false],
    ['answers with an error', () => ({ serverError: 'The server is away.' })],
  ])('stays with its draft when the host %s', async (_name, onDecide) => {
    render(desk({ defaultOpen: 1, onDecide }));
    fireEvent.change(comment(), { target: { value: 'Seen twice' } });
    region(1).focus();
    await approve();
    expect(region(1)).toBeVisible();
    expect(stateOf(1)).toBe('failed');
    key('j');
    expect(comment()).toHaveValue('');
    region(2).focus();
    key('k');
    expect(comment()).toHaveValue('Seen twice');
  });

  it('that comes late is about its own case, and takes nothing from under the reader', async () => {
    const answers: (() => void)[] = [];
    const onDecide = vi.fn(() => new Promise<void>((resolve) => void answers.push(resolve)));
    render(desk({ defaultOpen: 1, onDecide }));
    region(1).focus();
    await approve();
    expect(stateOf(1)).toBe('pending');
    region(1).focus();
    key('j');
    key('j');
    expect(region(3)).toHaveFocus();
    await act(async () => answers[0]?.());
    expect(stateOf(1)).toBe('decided');
    expect(region(3)).toHaveFocus();
    expect(onDecide).toHaveBeenCalledTimes(1);
  });

  it('brings the next case without its focus, when the reader has gone elsewhere on the page', async () => {
    const answers: (() => void)[] = [];
    render(
      <>
        <button type="button">Elsewhere</button>
        {desk({ defaultOpen: 1, onDecide: () => new Promise<void>((resolve) => void answers.push(resolve)) })}
      </>,
    );
    region(1).focus();
    await approve();
    screen.getByRole('button', { name: 'Elsewhere' }).focus();
    await act(async () => answers[0]?.());
    expect(region(2)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus();
  });

  it('passes over what is locked, decided, in another status, or another person’s', async () => {
    const list: DeskCase[] = [
      deskCase(1),
      { ...deskCase(2), lockedBy: 'Ana' },
      { ...deskCase(3), decided: 'Approved' },
      { ...deskCase(4), report: { ...inReview(4), status: 'Declined' } },
      { ...deskCase(5), assignedTo: 'Ana' },
      { ...deskCase(6), assignedTo: 'Me' },
    ];
    render(desk({ cases: list, defaultOpen: 1, reviewer: 'me' }));
    region(1).focus();
    await approve();
    expect(region(6)).toHaveFocus();
  });

  it('says when it was the last', async () => {
    render(desk({ cases: cases(1), defaultOpen: 1 }));
    region(1).focus();
    await approve();
    expect(within(region(1)).getByText(words.allDone)).toBeVisible();
    expect(region(1)).toHaveFocus();
  });

  it('follows the host: a case that was decided here, and is open again by the host’s word, can be decided again', async () => {
    const onDecide = vi.fn();
    const { rerender } = render(desk({ defaultOpen: 1, onDecide }));
    region(1).focus();
    await approve();
    const [first, ...others] = cases(3);
    rerender(desk({ cases: [{ ...(first as DeskCase), decided: 'Approved' }, ...others], defaultOpen: 1, onDecide }));
    expect(stateOf(1)).toBe('decided');
    rerender(desk({ cases: cases(3), defaultOpen: 1, onDecide }));
    expect(stateOf(1)).toBe('open');
    fireEvent.click(screen.getByRole('button', { name: 'Case 1' }));
    await approve();
    expect(onDecide).toHaveBeenCalledTimes(2);
  });

  it('is drawn and decided in strict mode too', async () => {
    const onDecide = vi.fn();
    render(<StrictMode>{desk({ defaultOpen: 1, onDecide, undoFor: 5 })}</StrictMode>);
    region(1).focus();
    await keyAsync('a');
    expect(onDecide).not.toHaveBeenCalled();
    expect(stateOf(1)).toBe('waiting');
  });
});

describe('the list', () => {
  it('draws no verdict when the evidence comes first', () => {
    render(desk({ reportProps: { order: 'evidence-first' } }));
    const table = screen.getByRole('table', { name: words.list });
    expect(within(table).queryByText('In Review')).toBeNull();
    expect(within(table).queryByRole('meter')).toBeNull();
    expect(table.textContent).not.toContain('Presentation attack');
  });

  it('does not tell by its progress either that a case has another status', () => {
    const list = [deskCase(1), { ...deskCase(2), report: { ...inReview(2), status: 'Declined' } }];
    render(desk({ cases: list, reportProps: { order: 'evidence-first' } }));
    expect(row(2).textContent?.replace('2', '1')).toBe(row(1).textContent);
    expect(stateOf(2)).toBe('open');
  });

  it('draws no verdict in any row when one case alone is to be looked at first', () => {
    render(desk({ reportProps: ({ caseId }) => (caseId === 2 ? { order: 'evidence-first' } : {}) }));
    expect(within(screen.getByRole('table')).queryByRole('meter')).toBeNull();
  });

  it('is one stop for Tab, and moves by arrows', async () => {
    const user = userEvent.setup();
    render(desk({ defaultOpen: 2 }));
    const button = (id: number): HTMLElement => screen.getByRole('button', { name: `Case ${id}` });
    expect([1, 2, 3].map((id) => button(id).tabIndex)).toEqual([-1, 0, -1]);
    button(2).focus();
    await user.keyboard('{ArrowDown}');
    expect(button(3)).toHaveFocus();
    await user.keyboard('{ArrowDown}{Home}');
    expect(button(1)).toHaveFocus();
    expect([1, 2, 3].map((id) => button(id).tabIndex)).toEqual([0, -1, -1]);
    await user.keyboard('{Enter}');
    expect(region(1)).toHaveFocus();
  });

  it('draws a thousand cases a hundred at a time, and as far as the open one', () => {
    render(desk({ cases: cases(1000).map((one) => ({ ...one, report: undefined })), defaultOpen: 150 }));
    const rows = (): NodeListOf<Element> => document.querySelectorAll('.lr-CaseRow');
    expect(rows()).toHaveLength(200);
    expect(document.querySelector('[role=table]')).toHaveAttribute('aria-rowcount', '1001');
    fireEvent.click(screen.getByText(words.showMore('100', '800')));
    expect(rows()).toHaveLength(300);
    expect(rows()[299]).toHaveAttribute('aria-rowindex', '301');
  });

  it.each([
    ['loading', { cases: undefined }, words.loading],
    ['empty', { cases: [] }, words.empty],
    ['not loaded', { cases: undefined, failed: true }, words.failed],
    ['not loaded, in the host’s words', { cases: null, failed: 'No network.' }, 'No network.'],
    ['not brought up to date', { failed: true }, words.stale],
    ['partly unreadable', { cases: [null, deskCase(1)] as never }, words.unreadableEntries('1', 1)],
  ] as const)('says that it is %s', (_name, props, text) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(desk(props as Partial<ReviewDeskProps>));
    expect(screen.getByText(text)).toBeVisible();
  });

  it('keeps what was written while it is loaded anew', () => {
    const { rerender } = render(desk({ open: 1 }));
    fireEvent.change(comment(), { target: { value: 'Half a sentence' } });
    rerender(desk({ open: 1, cases: undefined }));
    rerender(desk({ open: 1, cases: cases(4) }));
    expect(comment()).toHaveValue('Half a sentence');
  });

  it('survives a host whose functions fail, with everything covered and to be looked at', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fail = (): never => {
      throw new Error('no');
    };
    render(desk({ defaultOpen: 1, decisionProps: fail, reportProps: fail }));
    expect(screen.getByRole('button', { name: /^Approve/ })).toHaveAttribute('aria-disabled', 'true');
    expect(document.querySelector('img')).toBeNull();
    expect(screen.queryByText('In Review')).toBeNull();
  });
});

describe('the keys', () => {
  it('are text where text is written', async () => {
    const user = userEvent.setup();
    const onDecide = vi.fn();
    render(desk({ defaultOpen: 1, onDecide, undoFor: 5 }));
    comment().focus();
    await user.keyboard('a jolly kid?');
    expect(comment()).toHaveValue('a jolly kid?');
    expect(region(1)).toBeVisible();
    expect(onDecide).not.toHaveBeenCalled();
  });

  it.each([
    ['with Ctrl', { ctrlKey: true }],
    ['with Meta', { metaKey: true }],
    ['with Alt', { altKey: true }],
    ['held down', { repeat: true }],
    ['in a composition', { isComposing: true }],
  ])('do nothing %s', (_name, more) => {
    render(desk({ defaultOpen: 1 }));
    region(1).focus();
    key('j', more);
    expect(region(1)).toBeVisible();
  });

  it('do nothing in what has keys of its own', () => {
    render(desk({ defaultOpen: 1 }));
    for (const role of ['dialog', 'menu', 'tree']) {
      const place = document.createElement('div');
      place.setAttribute('role', role);
      const inside = place.appendChild(document.createElement('button'));
      region(1).append(place);
      inside.focus();
      key('j');
      expect(region(1)).toBeVisible();
      place.remove();
    }
  });

  it('are the host’s to choose, and to take away', async () => {
    const onDecide = vi.fn();
    const { unmount } = render(desk({ defaultOpen: 1, onDecide, keys: { next: 'n', Approved: 'y', previous: '' } }));
    region(1).focus();
    key('j');
    expect(region(1)).toBeVisible();
    key('n');
    expect(region(2)).toHaveFocus();
    key('k');
    expect(region(2)).toHaveFocus();
    await keyAsync('y');
    expect(screen.getByRole('button', { name: en.decision.confirm.Approved })).toHaveFocus();
    unmount();
    render(desk({ defaultOpen: 1, keys: false }));
    region(1).focus();
    key('j');
    expect(region(1)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Keys/ })).toBeNull();
  });

  it('are listed, switched off by the reader, and the list is closed by Escape with focus where it was', () => {
    render(desk({ defaultOpen: 1 }));
    region(1).focus();
    key('?');
    const list = screen.getByRole('group', { name: words.keys.title });
    expect(within(list).getAllByRole('term')).toHaveLength(7);
    fireEvent.click(within(list).getByRole('checkbox', { name: words.keys.on }));
    region(1).focus();
    key('j');
    key('a');
    expect(region(1)).toBeVisible();
    expect(screen.queryByRole('button', { name: en.decision.confirm.Approved })).toBeNull();
    within(list).getByRole('button', { name: words.keys.close }).focus();
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(screen.queryByRole('group', { name: words.keys.title })).toBeNull();
    expect(region(1)).toHaveFocus();
    key('?');
    expect(screen.getByRole('group', { name: words.keys.title })).toBeVisible();
  });

  it('bring the list, with focus on the open case', () => {
    render(desk({ defaultOpen: 2 }));
    region(2).focus();
    key('l');
    expect(screen.getByRole('button', { name: 'Case 2' })).toHaveFocus();
  });

  it('choose an outcome with focus anywhere on the desk, once', async () => {
    const onDecide = vi.fn();
    render(desk({ defaultOpen: 1, onDecide }));
    screen.getByRole('button', { name: 'Case 1' }).focus();
    await approve();
    expect(onDecide).toHaveBeenCalledTimes(1);
    expect(onDecide.mock.calls[0]?.[0]).toMatchObject({ outcome: 'Approved', caseId: 1 });
  });
});

describe('a decision that can be taken back', () => {
  const begin = (props: Partial<ReviewDeskProps> = {}): { onDecide: ReturnType<typeof vi.fn>; unmount: () => void } => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 31, 12) });
    const onDecide = vi.fn();
    const { unmount } = render(desk({ defaultOpen: 1, onDecide, undoFor: 10, decisionProps: { reasons }, ...props }));
    region(1).focus();
    return { onDecide, unmount };
  };
  const pass = (ms: number): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

  it('waits so long, with the next case there at once, and is sent once', async () => {
    const { onDecide } = begin();
    await keyAsync('a');
    expect(region(2)).toHaveFocus();
    expect(stateOf(1)).toBe('waiting');
    expect(screen.getByText(words.goesOut('10'))).toBeVisible();
    await pass(9_900);
    expect(onDecide).not.toHaveBeenCalled();
    await pass(200);
    expect(onDecide).toHaveBeenCalledTimes(1);
    expect(stateOf(1)).toBe('decided');
    expect(screen.queryByText(/goes out/)).toBeNull();
    await pass(60_000);
    expect(onDecide).toHaveBeenCalledTimes(1);
  });

  it('is not made for the next case by a key that was pressed twice', async () => {
    const { onDecide } = begin();
    await keyAsync('a');
    await pass(200);
    await keyAsync('a');
    expect([stateOf(1), stateOf(2)]).toEqual(['waiting', 'open']);
    await pass(60_000);
    expect(onDecide).toHaveBeenCalledTimes(1);
  });

  it('is never sent when it was taken back; its case is open again with what was written', async () => {
    const onUndo = vi.fn();
    const { onDecide } = begin({ onUndo });
    fireEvent.change(comment(), { target: { value: 'A screen' } });
    await keyAsync('d');
    fireEvent.change(screen.getByRole('combobox', { name: en.decision.reason }), { target: { value: 'attack' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: en.decision.confirm.Declined })));
    expect(region(2)).toHaveFocus();
    await keyAsync('z');
    expect(region(1)).toHaveFocus();
    expect(stateOf(1)).toBe('open');
    expect(comment()).toHaveValue('A screen');
    expect(onUndo.mock.calls[0]?.[0]).toMatchObject({ outcome: 'Declined', reason: 'attack', caseId: 1 });
    await keyAsync('d');
    expect(screen.getByRole('combobox', { name: en.decision.reason })).toHaveValue('attack');
    await pass(60_000);
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('is taken back one after the other, the last one first; then there is nothing more', async () => {
    const { onDecide } = begin();
    await keyAsync('a');
    await pass(400);
    await keyAsync('a');
    expect(screen.getByText(/and 1 more/)).toBeVisible();
    await keyAsync('z');
    expect([stateOf(1), stateOf(2)]).toEqual(['waiting', 'open']);
    await keyAsync('z');
    expect([stateOf(1), stateOf(2)]).toEqual(['open', 'open']);
    await keyAsync('z');
    expect(screen.getByText(words.said.tooLate)).toBeVisible();
    await pass(60_000);
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('goes out at once when the desk goes away, or its page', async () => {
    const first = begin();
    await keyAsync('a');
    await pass(400);
    await keyAsync('a');
    first.unmount();
    expect(first.onDecide.mock.calls.map(([{ caseId }]) => caseId as CaseId)).toEqual([1, 2]);
    vi.useRealTimers();
    const second = begin();
    await keyAsync('a');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(second.onDecide).toHaveBeenCalledTimes(1);
    await pass(60_000);
    expect(second.onDecide).toHaveBeenCalledTimes(1);
  });

  it('waits no longer because somebody puts the clock back, and no shorter because it is put on', async () => {
    const { onDecide } = begin();
    await keyAsync('a');
    vi.setSystemTime(Date.UTC(2026, 0, 31, 9));
    await pass(9_000);
    vi.setSystemTime(Date.UTC(2026, 0, 31, 23));
    await pass(500);
    expect(onDecide).not.toHaveBeenCalled();
    await pass(600);
    expect(onDecide).toHaveBeenCalledTimes(1);
  });

  it('is asked about twice only where a consequence is to be read, or the host says so', async () => {
    begin({ decisionProps: { consequences: { Approved: 'Opens the account.' } } });
    await keyAsync('a');
    expect(screen.getByRole('button', { name: en.decision.confirm.Approved })).toHaveFocus();
    expect(screen.getByText(en.decision.undoable('10'))).toBeVisible();
    cleanup();
    vi.useRealTimers();
    begin({ decisionProps: { withoutConfirmation: [] } });
    await keyAsync('a');
    expect(screen.getByRole('button', { name: en.decision.confirm.Approved })).toHaveFocus();
  });

  it('needs no second look at the evidence after it was taken back', async () => {
    begin({ decisionProps: { requires: ['image'], looked: { image: true } } });
    await keyAsync('a');
    await keyAsync('z');
    await keyAsync('a');
    expect(stateOf(1)).toBe('waiting');
  });

  it.each([[-1], [Number.NaN], [601], ['10'], [Number.POSITIVE_INFINITY]])(
    'is none for %j seconds: it is sent at once',
    async (undoFor) => {
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const { onDecide } = begin({ undoFor: undoFor as never });
      await approve();
      expect(onDecide).toHaveBeenCalledTimes(1);
    },
  );

  it('is marked, with its draft, when the host does not take it in the end', async () => {
    const { onDecide } = begin({ cases: cases(2) });
    onDecide.mockRejectedValueOnce(new Error('no'));
    fireEvent.change(comment(), { target: { value: 'Kept' } });
    region(1).focus();
    await keyAsync('a');
    await pass(10_100);
    expect(stateOf(1)).toBe('failed');
    expect(screen.getByText(words.said.failed('Case 1'))).toBeVisible();
    // What is left comes first, and what was not taken after it.
    await keyAsync('a');
    expect(region(1)).toHaveFocus();
    expect(comment()).toHaveValue('Kept');
  });
});

describe('a host', () => {
  it('that makes its list anew each second takes nothing away', async () => {
    function Polling(): ReactElement {
      const [, setCount] = useState(0);
      return (
        <>
          <button type="button" onClick={() => setCount((count) => count + 1)}>
            Poll
          </button>
          <ReviewDesk cases={cases(3).map((one) => ({ ...one }))} defaultOpen={1} onDecide={vi.fn()} />
        </>
      );
    }
    render(<Polling />);
    fireEvent.change(comment(), { target: { value: 'Half a sentence' } });
    for (let polls = 0; polls < 5; polls += 1) fireEvent.click(screen.getByRole('button', { name: 'Poll' }));
    expect(comment()).toHaveValue('Half a sentence');
    expect(region(1)).toBeVisible();
  });
});
