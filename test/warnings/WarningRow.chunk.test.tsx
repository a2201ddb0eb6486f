// The code that moves a panel comes with the first sign of a reader. Here it has not come yet, comes late, or does not come.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { en, WarningList } from '../../src/index.js';
import { movingChunk } from '../../src/warnings/movingChunk.js';
import { sample } from '../sample.ts';

const report = {
  ...sample,
  warnings: ['A', 'B'].map((text) => ({
    risk: 'LOW_LIVENESS_SCORE',
    log_type: 'warning',
    short_description: text,
    long_description: `Long ${text}`,
    additional_data: { attempts: 3, device_name: `Own ${text}` },
  })),
};
type Code = NonNullable<ReturnType<typeof movingChunk.now>>;
let code: Code | null;
let get: Mock<typeof movingChunk.get>;
let answer: { come: () => Promise<void>; fail: () => Promise<void> };
beforeEach(() => {
  code = movingChunk.now();
  const now = vi.spyOn(movingChunk, 'now').mockReturnValue(null);
  get = vi.spyOn(movingChunk, 'get').mockImplementation(
    () =>
      new Promise<Code>((resolve, reject) => {
        answer = {
          come: () =>
            act(async () => {
              if (!code) throw new Error('test/setup.ts loads it');
              now.mockReturnValue(code);
              resolve(code);
            }),
          fail: () => act(async () => reject(new Error('secret path of a chunk'))),
        };
      }),
  );
});
afterEach(() => void vi.restoreAllMocks());

const view = () => <WarningList report={report} />;
const row = (name = 'A'): HTMLElement => screen.getByRole('button', { name: new RegExp(` ${name}`), hidden: true });
const panel = (name = 'A'): HTMLElement | null => screen.queryByRole('region', { name: new RegExp(` ${name}`) });
const isMoving = (name = 'A'): boolean => panel(name)?.classList.contains('lr-WarningRow-moving') ?? false;
const isOpen = (name = 'A'): boolean =>
  row(name).getAttribute('aria-expanded') === 'true' &&
  row(name).getAttribute('aria-controls') === panel(name)?.id &&
  panel(name)?.textContent.includes(`Long ${name}`) === true;

describe('the code that moves a panel', () => {
  it('is asked for by nobody who only looks', () => {
    render(view());
    expect(get).not.toHaveBeenCalled();
  });

  it.each([
    ['a pointer that comes near', () => void fireEvent.pointerEnter(row().closest('.lr-WarningList-rows') as Element)],
    ['a focus that comes near', () => act(() => row('B').focus())],
  ])('is asked for by %s', (_, come) => {
    render(view());
    come();
    expect(get).toHaveBeenCalled();
  });

  it('moves a panel that is opened after it has come', async () => {
    render(view());
    act(() => row().focus());
    await answer.come();
    fireEvent.click(row());
    expect(isOpen()).toBe(true);
    expect(isMoving()).toBe(true);
    fireEvent.click(row());
    expect(row()).toHaveAttribute('aria-expanded', 'false');
    expect(panel()).toBeNull();
  });
});

describe('a press before it has come', () => {
  it('opens and closes the panel at once, with no movement', () => {
    render(<StrictMode>{view()}</StrictMode>);
    act(() => row().focus());
    for (const open of [true, false, true]) {
      fireEvent.click(row());
      expect(row()).toHaveAttribute('aria-expanded', String(open));
      expect(isOpen()).toBe(open);
      expect(isMoving()).toBe(false);
    }
    expect(row()).toHaveFocus();
  });

  it('takes no page away from a host that suspends', async () => {
    render(<Suspense fallback="The page is gone">{view()}</Suspense>);
    act(() => row().focus());
    fireEvent.click(row());
    await answer.come();
    expect(screen.queryByText('The page is gone')).toBeNull();
    expect(isOpen()).toBe(true);
  });

  it('keeps all that the reader has in an open panel when it comes: the element, the focus, the details, the selection', async () => {
    const { rerender } = render(view());
    act(() => row().focus());
    fireEvent.click(row());
    const before = panel() as HTMLElement;
    const button = before.querySelector('button') as HTMLElement;
    act(() => button.focus());
    fireEvent.click(button);
    const text = before.querySelector('.lr-WarningPanel-text') as HTMLElement;
    document.getSelection()?.selectAllChildren(text);
    await answer.come();
    rerender(view());
    fireEvent.click(row('B'));
    expect(panel()).toBe(before);
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveTextContent(en.warnings.hideOthers);
    expect(document.getSelection()?.toString()).toBe('Long A');
    expect(isMoving('B')).toBe(true);
  });

  it('is moved from its next opening on', async () => {
    render(view());
    act(() => row().focus());
    fireEvent.click(row());
    await answer.come();
    fireEvent.click(row());
    expect(panel()).toBeNull();
    fireEvent.click(row());
    expect(isOpen()).toBe(true);
    expect(isMoving()).toBe(true);
  });
});

it('is missed by nobody where it does not come, and told to nobody', async () => {
  const silent = (['error', 'warn'] as const).map((level) => vi.spyOn(console, level));
  render(view());
  act(() => row().focus());
  await answer.fail();
  fireEvent.click(row());
  expect(isOpen()).toBe(true);
  fireEvent.click(row());
  expect(panel()).toBeNull();
  for (const told of silent) expect(told).not.toHaveBeenCalled();
});

it('draws an open panel on a server and at once, with no style of its own', () => {
  const html = renderToString(<WarningList report={report} defaultOpen="all" />);
  expect(html).toContain('Long A');
  expect(html).not.toContain('style=');
  expect(html.match(/role="region"/g)).toHaveLength(2);
  expect(get).not.toHaveBeenCalled();
});
