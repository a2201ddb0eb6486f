import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, version, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { MediaPreview, ReviewDecision } from '../../src/index.js';
import { minute, sample } from '../sample.ts';

const told = { submit: vi.fn(), change: vi.fn(), input: vi.fn() };

function Host({ children }: { children: ReactNode }): ReactElement {
  return (
    <form
      aria-label="Host"
      onSubmit={(event) => {
        event.preventDefault();
        told.submit();
      }}
      onChange={told.change}
      onInput={told.input}
    >
      <input name="own" defaultValue="kept" aria-label="Own" />
      {children}
      <button type="submit">Send</button>
    </form>
  );
}

const panel = (
  <ReviewDecision
    report={{ status: 'In Review' }}
    onDecide={() => undefined}
    requires={['image', 'warnings']}
    reasons={{ Declined: [{ value: 'attack', label: 'Attack' }], Approved: [{ value: 'match', label: 'Match' }] }}
  />
);

/** A draft with something in each of its fields. */
async function draft(): Promise<{ boxes: HTMLInputElement[]; comment: HTMLElement; reason: HTMLSelectElement }> {
  const user = userEvent.setup();
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  for (const box of boxes) await user.click(box);
  const comment = screen.getByRole('textbox', { name: /^Comment/ });
  await user.type(comment, 'Half a sentence');
  await user.click(screen.getByRole('button', { name: 'Decline' }));
  const reason = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Reason' });
  await user.selectOptions(reason, 'attack');
  return { boxes, comment, reason };
}

describe('a field of ours in a form of the host', () => {
  it('tells the form of no change, and its own panel of each', async () => {
    vi.clearAllMocks();
    render(<Host>{panel}</Host>);
    const { comment, reason } = await draft();
    expect(comment).toHaveValue('Half a sentence');
    expect(reason).toHaveValue('attack');
    expect(told.change).not.toHaveBeenCalled();
    expect(told.input).not.toHaveBeenCalled();
    fireEvent.change(screen.getByRole('textbox', { name: 'Own' }), { target: { value: 'other' } });
    expect(told.change).toHaveBeenCalledTimes(1);
  });

  it('sends nothing, by Enter or with the form', async () => {
    vi.clearAllMocks();
    render(<Host>{panel}</Host>);
    const { boxes, reason } = await draft();
    const user = userEvent.setup();
    for (const field of [...boxes, reason]) {
      field.focus();
      await user.keyboard('{Enter}');
    }
    expect(told.submit).not.toHaveBeenCalled();
    expect([...new FormData(screen.getByRole<HTMLFormElement>('form'))]).toEqual([['own', 'kept']]);
    screen.getByRole('textbox', { name: 'Own' }).focus();
    await user.keyboard('{Enter}');
    expect(told.submit).toHaveBeenCalledTimes(1);
  });

  it('keeps what the reader has put in when the form is reset, again and again', async () => {
    render(<Host>{panel}</Host>);
    const { boxes, comment, reason } = await draft();
    const form = screen.getByRole<HTMLFormElement>('form');
    const user = userEvent.setup();
    for (const isChecked of [true, false, true]) {
      if (boxes[0]?.checked !== isChecked) await user.click(boxes[0] as HTMLElement);
      act(() => form.reset());
      expect(boxes.map(({ checked }) => checked)).toEqual([isChecked, true]);
      expect(comment).toHaveValue('Half a sentence');
      expect(reason).toHaveValue('attack');
    }
    // The same list for another outcome, in which nothing was chosen yet.
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    act(() => form.reset());
    expect(screen.getByRole('combobox', { name: 'Reason' })).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Decline' }));
    act(() => form.reset());
    expect(screen.getByRole('combobox', { name: 'Reason' })).toHaveValue('attack');
  });

  it.skipIf(version.startsWith('18'))('keeps it when React resets the form after an action', async () => {
    function Saving(): ReactElement {
      const [saved, setSaved] = useState(0);
      return (
        <form action={() => setSaved((before) => before + 1)}>
          {panel}
          <button type="submit">Send</button>
          <output>{saved}</output>
        </form>
      );
    }
    render(<Saving />);
    const { boxes, comment, reason } = await draft();
    await act(async () => screen.getByRole('button', { name: 'Send' }).click());
    expect(screen.getByText('1')).toBeInTheDocument();
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true]);
    expect(comment).toHaveValue('Half a sentence');
    expect(reason).toHaveValue('attack');
  });

  it('in the enlarged view keeps its light and sends nothing', () => {
    vi.clearAllMocks();
    render(
      <Host>
        <MediaPreview report={sample} media="image" expiresAt={Date.now() + 30 * minute} />
      </Host>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Enlarge image' }));
    const light = screen.getByRole('slider', { name: 'Brightness' });
    fireEvent.change(light, { target: { value: '150' } });
    fireEvent.keyDown(light, { key: 'Enter' });
    const form = light.closest('form') as HTMLFormElement;
    act(() => form.reset());
    expect(light).toHaveValue('150');
    expect(told.change).not.toHaveBeenCalled();
    expect(told.submit).not.toHaveBeenCalled();
    expect([...new FormData(form)]).toEqual([['own', 'kept']]);
  });
});

it('a field of ours outside of a form lets keys and changes through', async () => {
  const [onChange, onKeyDown] = [vi.fn(), vi.fn()];
  const around = { onChange, onKeyDown: (event: KeyboardEvent) => onKeyDown(event.defaultPrevented) };
  render(<div {...around}>{panel}</div>);
  const [box] = screen.getAllByRole('checkbox');
  fireEvent.keyDown(box as HTMLElement, { key: 'Enter' });
  fireEvent.click(box as HTMLElement);
  expect(onKeyDown).toHaveBeenCalledWith(false);
  expect(onChange).toHaveBeenCalledTimes(1);
});
