import { act, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { LivenessReport, useDecision, type Decision, type UseDecisionProps } from '../../src/index.js';
import { DecisionToolbar } from '../../stories/recipes/DecisionToolbar.tsx';
import { sample } from '../sample.ts';

const inReview = { ...sample, status: 'In Review', node_id: 'node-1' };
const bar = (props: Partial<UseDecisionProps> = {}): ReactElement => (
  <DecisionToolbar report={inReview} onDecide={() => undefined} {...props} />
);
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): void => void fireEvent.click(button(name));
const status = (): HTMLElement => screen.getByRole('status');
const phase = (): string | undefined => document.querySelector<HTMLElement>('.DecisionToolbar')?.dataset['state'];
const settle = (): Promise<void> => act(async () => undefined);
const reasons = { Declined: [{ value: 'attack', label: 'Attack' }] };

it('asks for what an outcome needs, sends it once, and tells what was decided', async () => {
  const onDecide = vi.fn<(decision: Decision) => Promise<void>>(() => Promise.resolve());
  render(<StrictMode>{bar({ onDecide, reasons, caseId: 7, commentRequired: ['Declined'] })}</StrictMode>);
  press('Decline');
  expect(screen.getByRole('combobox')).toHaveFocus();
  press(/^Confirm/);
  expect(status()).toHaveTextContent(/reason/i);
  expect(screen.getByRole('combobox')).toHaveAttribute('aria-invalid', 'true');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'attack' } });
  press(/^Confirm/);
  expect(screen.getByRole('textbox')).toHaveFocus();
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'A mask.' } });
  const confirm = button(/^Confirm/);
  confirm.focus();
  fireEvent.click(confirm);
  fireEvent.click(confirm);
  expect(phase()).toBe('pending');
  await settle();
  expect(onDecide.mock.calls).toEqual([
    [
      expect.objectContaining({
        outcome: 'Declined',
        reason: 'attack',
        comment: 'A mask.',
        caseId: 7,
        node_id: 'node-1',
      }),
    ],
  ]);
  expect(phase()).toBe('done');
  expect(status()).toHaveTextContent(/Declined/);
  expect(status()).toHaveFocus();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it.each([
  ['a rejection', () => Promise.reject(new Error('https://secret'))],
  ['an answer of false', () => false],
  ['a Response of 409', () => new Response('{"message":"Already decided"}', { status: 409, headers: { 'content-type': 'application/json' } })],
  ['an error as a value', () => ({ error: { message: 'Already decided' } })],
])('keeps the draft and tells no success after %s', async (_, onDecide) => {
  render(bar({ onDecide }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'kept' } });
  press('Approve');
  press(/^Confirm/);
  await vi.waitFor(() => expect(phase()).toBe('failed'));
  expect(screen.getByRole('textbox')).toHaveValue('kept');
  expect(status()).not.toHaveTextContent(/secret|Approved/);
}); // prettier-ignore

describe('the case', () => {
  it('has its own draft and its own key', () => {
    const { rerender } = render(bar({ caseId: 1 }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'of one' } });
    rerender(bar({ caseId: 2 }));
    expect(screen.getByRole('textbox')).toHaveValue('');
    rerender(bar({ caseId: 1 }));
    expect(screen.getByRole('textbox')).toHaveValue('of one');
    const { result, rerender: again } = renderHook(
      ({ caseId }) => useDecision({ report: inReview, onDecide: () => undefined, caseId }),
      { initialProps: { caseId: 1 } },
    );
    const first = result.current.key;
    again({ caseId: 2 });
    expect(result.current.key).not.toBe(first);
  });

  it('that was sent is the one that a late answer is about', async () => {
    let answer = (): void => undefined;
    const onDecide = (): Promise<void> => new Promise((resolve) => (answer = resolve));
    const { rerender, unmount } = render(bar({ caseId: 1, onDecide }));
    press('Approve');
    press(/^Confirm/);
    rerender(bar({ caseId: 2, onDecide }));
    await act(async () => answer());
    expect(phase()).toBe('open');
    rerender(bar({ caseId: 1, onDecide }));
    expect(phase()).toBe('done');
    unmount();
    await act(async () => answer());
  });
});

it.each([
  [{ report: { status: 'Approved' } }, 'blocked'],
  [{ report: null }, 'blocked'],
  [{ reviewer: 'Ana', firstOpinion: { outcome: 'Approved', by: 'ana' } as const }, 'barred'],
  [{ report: { status: 'Approved' }, allowAnyStatus: true }, 'open'],
])('of %o is %s', (props, expected) => {
  const { result } = renderHook(() =>
    useDecision({ report: inReview, onDecide: () => undefined, ...(props as Partial<UseDecisionProps>) }),
  );
  expect(result.current.phase).toBe(expected);
  expect(result.current.outcomes.every(({ props: { 'aria-disabled': off } }) => Boolean(off) === (expected !== 'open'))).toBe(true);
  if (expected !== 'open') expect(result.current.why).not.toBe('');
}); // prettier-ignore

it('waits for what must be looked at, and says so with the button that was pressed', () => {
  const onDecide = vi.fn();
  render(bar({ onDecide, requires: ['image'] }));
  press('Approve');
  expect(button('Approve')).toHaveAttribute('aria-disabled', 'true');
  expect(button('Approve')).toHaveAccessibleDescription(/image/i);
  expect(status()).toHaveTextContent(/image/i);
  fireEvent.click(screen.getByRole('checkbox'));
  press('Approve');
  expect(button(/^Confirm/)).toBeInTheDocument();
});

it('hears its keys inside and nothing while somebody writes, and goes back with Escape', () => {
  render(bar({ shortcuts: true }));
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'a' });
  expect(phase()).toBe('open');
  fireEvent.keyDown(button('Approve'), { key: 'a' });
  expect(phase()).toBe('confirming');
  fireEvent.keyDown(button(/^Confirm/), { key: 'Escape' });
  expect(phase()).toBe('open');
  expect(button('Approve')).toHaveFocus();
});

it("keeps its fields out of the host's form", () => {
  const onChange = vi.fn();
  const onSubmit = vi.fn();
  const { container } = render(
    <form onChange={onChange} onSubmit={onSubmit}>
      {bar({ reasons, requires: [] })}
    </form>,
  );
  press('Decline');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'x' } });
  expect(onChange).not.toHaveBeenCalled();
  expect([...new FormData(container.querySelector('form') as HTMLFormElement)]).toEqual([]);
  expect(onSubmit).not.toHaveBeenCalled();
});

it('tells nothing of the verdict while the findings of the report around it are covered', () => {
  render(
    <LivenessReport
      report={{ ...inReview, status: 'Approved' }}
      order="evidence-first"
      expiresAt={Date.now() + 60_000}
      actions={bar({ report: { ...inReview, status: 'Approved' }, firstOpinion: { outcome: 'Declined' } })}
    />,
  );
  expect(phase()).toBe('covered');
  expect(document.querySelector('.DecisionToolbar')).not.toHaveTextContent(/Approved|Declined/);
});
