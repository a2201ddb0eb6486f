import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en, ReviewDesk, type Decision, type DeskCase, type ReviewDeskProps } from '../../src/index.js';
import { sample, signedUrl, warning } from '../sample.ts';

const words = en.desk;
const deskCase = (id: number, more: Partial<DeskCase> = {}): DeskCase => ({
  caseId: id,
  label: `Case ${id}`,
  report: {
    ...sample,
    status: 'In Review',
    node_id: `node_${id}`,
    reference_image: signedUrl(`${id}.jpg`),
    video_url: null,
    warnings: [{ ...warning, short_description: 'Presentation attack', log_type: 'warning' }],
  },
  ...more,
});
const cases = (count: number): DeskCase[] => Array.from({ length: count }, (_, index) => deskCase(index + 1));
const desk = (props: Partial<ReviewDeskProps> = {}): ReactElement => (
  <ReviewDesk cases={cases(3)} onDecide={vi.fn()} {...props} />
);
const region = (id: number): HTMLElement => screen.getByRole('region', { name: new RegExp(`^Case ${id}, `) });
const stateOf = (id: number): string | null | undefined =>
  screen
    .getByRole('button', { name: `Case ${id}` })
    .closest('[role=row]')
    ?.getAttribute('data-state');
const key = (name: string): Promise<void> =>
  act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key: name }));
const outcome = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const pass = (ms: number): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

beforeEach(() => {
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 31, 12) });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a press', () => {
  it.each([
    ['at once', 0, 2],
    ['at once, by a browser that does not count', 0, 1],
    ['slowly', 700, 2],
  ])('that is the second of a double click, %s, is not one for the next case', async (_name, wait, detail) => {
    const onDecide = vi.fn();
    render(desk({ defaultOpen: 1, onDecide, undoFor: 5 }));
    fireEvent.click(outcome(/^Approve/), { detail: 1 });
    expect(region(2)).toBeVisible();
    await pass(wait);
    fireEvent.click(outcome(/^Approve/), { detail });
    expect([stateOf(1), stateOf(2)]).toEqual(['waiting', 'open']);
    await pass(5000);
    expect(onDecide).toHaveBeenCalledTimes(1);
  });

  it('that is another one decides the next case', async () => {
    render(desk({ defaultOpen: 1, undoFor: 5 }));
    fireEvent.click(outcome(/^Approve/), { detail: 1 });
    await pass(400);
    fireEvent.click(outcome(/^Approve/), { detail: 1 });
    expect(stateOf(2)).toBe('waiting');
  });

  it('is not heard for a case that a slow host has brought just now', async () => {
    const onDecide = vi.fn();
    const props = { onDecide, undoFor: 5, onOpen: vi.fn() };
    const { rerender } = render(desk({ ...props, open: 1 }));
    region(1).focus();
    await key('a');
    await pass(2000);
    rerender(desk({ ...props, open: 2 }));
    await key('a');
    expect(stateOf(2)).toBe('open');
    await pass(400);
    await key('a');
    expect(stateOf(2)).toBe('waiting');
  });

  it('elsewhere on the page, in a portal of what stands on the desk, is none for the desk', async () => {
    const metadata = [{ label: 'Vendor', value: createPortal(<button type="button">Away</button>, document.body) }];
    render(desk({ cases: [deskCase(1, { metadata: metadata as never }), deskCase(2)], defaultOpen: 1 }));
    const away = screen.queryByText('Away');
    away?.focus();
    await key('j');
    expect(region(1)).toBeVisible();
  });

  it.each(['\u061F', '\uFF1F'])('of the question mark of another keyboard, %s, lists the keys', async (name) => {
    render(desk({ defaultOpen: 1 }));
    region(1).focus();
    await key(name);
    expect(screen.getByRole('group', { name: words.keys.title })).toBeVisible();
  });
});

describe('a desk that has gone away', () => {
  it('opens no other case when an answer comes late', async () => {
    const onOpen = vi.fn();
    let answer: (() => void) | undefined;
    const { unmount } = render(
      desk({ defaultOpen: 1, onOpen, onDecide: () => new Promise<void>((resolve) => (answer = resolve)) }),
    );
    region(1).focus();
    await key('a');
    await act(async () => void fireEvent.click(outcome(new RegExp(`^${en.decision.confirm.Approved}`))));
    unmount();
    await act(async () => answer?.());
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('a case that leaves the list', () => {
  it.each([
    ['leaves the list', () => cases(3).slice(1)],
    ['loads anew', () => undefined],
    ['is empty', () => []],
  ])('is decided with the host’s own object, when the list %s while it waits', async (_name, next) => {
    const onDecide = vi.fn((_decision: Decision, _deskCase: DeskCase): unknown => undefined);
    const list = cases(3);
    const { rerender } = render(desk({ cases: list, defaultOpen: 1, onDecide, undoFor: 5 }));
    region(1).focus();
    await key('a');
    rerender(desk({ cases: next(), defaultOpen: 1, onDecide, undoFor: 5 }));
    expect(screen.getByRole('button', { name: new RegExp(`^${words.commands.undo}`) })).toBeVisible();
    await pass(5100);
    expect(onDecide.mock.calls[0]?.[1]).toBe(list[0]);
  });

  it('keeps its settings, so that no verdict comes out', () => {
    const order = vi.fn(({ report }: DeskCase) => (report ? { order: 'evidence-first' as const } : {}));
    const { rerender } = render(desk({ defaultOpen: 2, reportProps: order }));
    expect(within(region(2)).queryByRole('meter')).toBeNull();
    rerender(desk({ cases: [deskCase(1)], defaultOpen: 2, reportProps: order }));
    expect(within(region(2)).getByText(words.gone)).toBeVisible();
    expect(within(region(2)).queryByRole('meter')).toBeNull();
  });

  it('as it is decided makes way for the one after it, and is named as before', async () => {
    const list = cases(4).map(({ label: _label, ...one }) => one);
    const onDecide = (_decision: Decision, { caseId }: DeskCase): void =>
      rerender(desk({ cases: list.filter((one) => one.caseId !== caseId), defaultOpen: 2, onDecide, onOpen }));
    const onOpen = vi.fn();
    const { rerender } = render(desk({ cases: list, defaultOpen: 2, onDecide, onOpen }));
    region(2).focus();
    await key('a');
    await act(async () => void fireEvent.click(outcome(new RegExp(`^${en.decision.confirm.Approved}`))));
    expect(screen.getByText(words.said.decided('Case 2', en.decision.decided.Approved))).toBeVisible();
    expect(screen.getByRole('button', { name: 'Case 2' }).closest('[role=row]')).toHaveAttribute('aria-current');
    expect(onOpen.mock.calls).toEqual([[3]]);
  });

  it('as the last one is told to be decided, and not to be missing', async () => {
    const onDecide = (): void => rerender(desk({ cases: [], defaultOpen: 1, onDecide }));
    const { rerender } = render(desk({ cases: cases(1), defaultOpen: 1, onDecide }));
    region(1).focus();
    await key('a');
    await act(async () => void fireEvent.click(outcome(new RegExp(`^${en.decision.confirm.Approved}`))));
    expect(screen.getByText(words.allDone)).toBeVisible();
    expect(screen.queryByText(words.gone)).toBeNull();
    expect(
      screen.getByText(new RegExp(`^${words.said.decided('Case 1', en.decision.decided.Approved)}`)),
    ).toBeVisible();
  });
});

describe('the focus', () => {
  it('is kept when the time to take back is over', async () => {
    render(desk({ defaultOpen: 1, undoFor: 5 }));
    region(1).focus();
    await key('a');
    outcome(new RegExp(`^${words.commands.undo}`)).focus();
    await pass(5100);
    expect(region(2)).toHaveFocus();
  });

  it('is kept when a case is locked under the hands of the reader', () => {
    const { rerender } = render(desk({ defaultOpen: 1 }));
    screen.getByRole('textbox', { name: en.decision.comment }).focus();
    rerender(desk({ cases: [deskCase(1, { lockedBy: 'Ana' })], defaultOpen: 1 }));
    expect(region(1)).toHaveFocus();
  });

  it('is kept when the list is loaded anew', () => {
    const { rerender } = render(desk({ defaultOpen: 1 }));
    region(1).focus();
    rerender(desk({ cases: undefined, defaultOpen: 1 }));
    rerender(desk({ defaultOpen: 1 }));
    expect(region(1)).toHaveFocus();
  });

  it('is kept in the list when its row leaves', () => {
    const { rerender } = render(desk({ defaultOpen: 1 }));
    screen.getByRole('button', { name: 'Case 2' }).focus();
    rerender(desk({ cases: [deskCase(1), deskCase(3)], defaultOpen: 1 }));
    expect(screen.getByRole('button', { name: 'Case 1' })).toHaveFocus();
  });

  it('is on the first new row when there are no more to show', () => {
    render(desk({ cases: cases(120).map((one) => ({ ...one, report: undefined })) }));
    fireEvent.click(screen.getByText(words.showMore('20', '20')));
    expect(screen.getByRole('button', { name: 'Case 101' })).toHaveFocus();
  });

  it('is not taken from elsewhere when a host brings late what was asked for', async () => {
    const page = (open: number): ReactElement => (
      <>
        <button type="button">Elsewhere</button>
        {desk({ open, onOpen: vi.fn() })}
      </>
    );
    const { rerender } = render(page(1));
    region(1).focus();
    await key('j');
    screen.getByRole('button', { name: 'Elsewhere' }).focus();
    rerender(page(2));
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus();
  });

  it('goes to the list of keys with its key, and back with Escape', async () => {
    render(desk({ defaultOpen: 1 }));
    region(1).focus();
    await key('?');
    expect(screen.getByRole('group', { name: words.keys.title })).toHaveFocus();
    await key('Escape');
    expect(region(1)).toHaveFocus();
  });
});

describe('the list of keys', () => {
  const outcomes = [en.decision.choose.Approved, en.decision.choose.Declined];
  it.each([
    ['no case is open', {}],
    ['the case is locked', { defaultOpen: 1, cases: [deskCase(1, { lockedBy: true })] }],
    ['the case is decided', { defaultOpen: 1, cases: [deskCase(1, { decided: 'Approved' })] }],
    ['the case loads', { defaultOpen: 1, cases: [deskCase(1, { report: undefined })] }],
    [
      'the case is in another status',
      { defaultOpen: 1, cases: [deskCase(1, { report: { ...sample, status: 'Approved' } })] },
    ],
  ] as [string, Partial<ReviewDeskProps>][])('names no outcome when %s', (_name, props) => {
    render(desk(props));
    fireEvent.click(screen.getByRole('button', { name: /^Keys/ }));
    for (const word of outcomes)
      expect(within(screen.getByRole('group', { name: words.keys.title })).queryByText(word)).toBeNull();
  });

  it('does not tell that a covered case is in another status', () => {
    const list = [deskCase(1, { report: { ...sample, status: 'Approved' } })];
    render(desk({ cases: list, defaultOpen: 1, reportProps: { order: 'evidence-first' } }));
    fireEvent.click(screen.getByRole('button', { name: /^Keys/ }));
    for (const word of outcomes)
      expect(within(screen.getByRole('group', { name: words.keys.title })).getByText(word)).toBeVisible();
  });
});

describe('a waiting case', () => {
  it('that is opened again says that it waits, and can be taken back by itself', async () => {
    const onDecide = vi.fn((_decision: Decision): unknown => undefined);
    render(desk({ defaultOpen: 1, onDecide, undoFor: 5 }));
    region(1).focus();
    await key('a');
    await pass(400);
    await key('a');
    await key('k');
    await key('k');
    const note = within(region(1)).getByText(words.state.waiting(en.decision.decided.Approved)).parentElement;
    fireEvent.click(within(note as HTMLElement).getByRole('button', { name: words.commands.undo }));
    expect(region(1)).toHaveFocus();
    await pass(5100);
    expect(onDecide.mock.calls.map(([{ caseId }]) => caseId)).toEqual([2]);
  });
});

describe('the words of a host', () => {
  it.each([
    ['much', 'x'.repeat(10_000), `${'x'.repeat(200)}…`],
    ['marks that turn the line about', '\u202ENo. 7\u2069', 'No. 7'],
    ['markup', '<img src=x>', '<img src=x>'],
    ['nothing to be seen', '\u200B\u200E', 'Case 1'],
  ])('in a label hold %s, and are one line of text', (_name, label, expected) => {
    render(desk({ cases: [deskCase(1, { label })], defaultOpen: 1 }));
    expect(screen.getByRole('region', { name: `${expected}, 1 of 1` })).toBeVisible();
    expect(document.querySelector('img[src=x]')).toBeNull();
  });

  it.each([
    ['the list', { failed: `GET ${signedUrl('a.jpg')} failed` }],
    ['the case', { cases: [deskCase(1, { failed: `GET ${signedUrl('a.jpg')} failed` })], defaultOpen: 1 }],
  ])('about what has failed show no link: %s', (_name, props) => {
    const { container } = render(desk(props));
    expect(container.textContent).toContain('failed');
    expect(container.innerHTML).not.toContain('failed: https');
    expect(container.textContent).not.toContain('://');
  });

  it.each([[null], ['Approved'], [{}], [7], [['?']]])('about what is offered may be %j', (offered) => {
    render(desk({ defaultOpen: 1, decisionProps: { outcomes: offered as never } }));
    expect(outcome(/^Approve/)).toBeVisible();
  });
});
