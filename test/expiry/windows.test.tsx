// A host may render into a pop-up or a frame of the same origin. What ticks there ticks by the window that shows it.
import { act, render, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { subscribeToClock, wallClock } from '../../src/expiry/clock.js';
import { ExpiryCountdown, MediaPreview } from '../../src/index.js';
import { minute, noon, sample } from '../sample.ts';

interface Frame {
  view: Window;
  body: HTMLElement;
  setTimeout: ReturnType<typeof vi.fn>;
  hide: (hidden: boolean) => void;
  /** What a browser does to a window that is closed: its timers never run again. */
  close: () => void;
  remove: () => void;
}

/** A frame with timers of its own, which run by the test's clock until it is closed. */
function openFrame(): Frame {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const view = frame.contentWindow as Window;
  const { document: inner } = view;
  const timers = new Set<number>();
  let closed = false;
  const set = vi.fn((go: () => void, wait: number): number => {
    if (closed) return 0;
    const timer = Number(globalThis.setTimeout(go, wait));
    timers.add(timer);
    return timer;
  });
  const clear = (timer: number): void => globalThis.clearTimeout(timer);
  Object.defineProperties(view, { setTimeout: { value: set }, clearTimeout: { value: clear } });
  return {
    view,
    body: inner.body,
    setTimeout: set,
    hide: (hidden) => {
      Object.defineProperty(inner, 'hidden', { configurable: true, value: hidden });
      inner.dispatchEvent(new Event('visibilitychange'));
    },
    close: () => {
      closed = true;
      for (const timer of timers) clear(timer);
    },
    remove: () => frame.remove(),
  };
}
function hideOpener(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}
const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));

let frame: Frame;
beforeEach(() => {
  vi.useFakeTimers({ now: noon });
  frame = openFrame();
});
afterEach(() => {
  frame.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the clock of a window', () => {
  const ends: (() => void)[] = [];
  const follow = (view?: Window, deadline: number | null = null): ReturnType<typeof vi.fn> => {
    const onTick = vi.fn();
    ends.push(subscribeToClock({ now: wallClock, deadline, onTick, view }));
    return onTick;
  };
  afterEach(() => {
    for (const end of ends.splice(0)) end();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is one for all that it shows, and another for each window', () => {
    for (let count = 0; count < 50; count += 1) {
      follow();
      follow(frame.view);
    }
    expect(vi.getTimerCount()).toBe(2);
    pass(3000);
    expect(vi.getTimerCount()).toBe(2);
  });

  it('ticks while another window is hidden', () => {
    const [here, there] = [follow(), follow(frame.view)];
    hideOpener(true);
    pass(2000);
    expect([here.mock.calls.length, there.mock.calls.length]).toEqual([0, 2]);
    hideOpener(false);
    frame.hide(true);
    pass(2000);
    expect([here.mock.calls.length, there.mock.calls.length]).toEqual([3, 2]);
    frame.hide(false);
    expect(there).toHaveBeenCalledTimes(3);
  });

  it('wakes for an end in a hidden window by that window’s own timer', () => {
    const there = follow(frame.view, noon + 10 * minute);
    frame.hide(true);
    pass(10 * minute);
    expect(there).toHaveBeenCalledTimes(1);
    expect(frame.setTimeout).toHaveBeenCalled();
  });

  it('stops with a window that is closed, and with no other', () => {
    const here = follow();
    follow(frame.view);
    frame.close();
    pass(2000);
    expect(here).toHaveBeenCalledTimes(2);
    expect(() => ends.pop()?.()).not.toThrow();
    pass(1000);
    expect(here).toHaveBeenCalledTimes(3);
  });

  it('is not listened to after its last', () => {
    const remove = vi.spyOn(frame.view.document, 'removeEventListener');
    follow(frame.view);
    ends.pop()?.();
    expect(remove).toHaveBeenCalledWith('visibilitychange', expect.any(Function));
  });
});

const unsigned = { ...sample, reference_image: 'https://media.example/a.jpg' };
const evidence: Record<string, ReactElement> = {
  'a countdown': <ExpiryCountdown expiresAt={noon + 10 * minute} />,
  'a preview': <MediaPreview report={unsigned} media="image" expiresAt={noon + 10 * minute} />,
};

describe.each(Object.entries(evidence))('%s in a frame', (_what, element) => {
  const digits = (): string | null => within(frame.body).getByRole('timer').textContent;
  const phase = (): string | undefined => frame.body.querySelector<HTMLElement>('[data-phase]')?.dataset['phase'];

  it.each([
    ['of its own root', () => render(element, { container: frame.body })],
    ['of a portal', () => render(createPortal(element, frame.body))],
  ])('%s runs down and ends while its opener is hidden', (_how, start) => {
    const { unmount } = start();
    act(() => hideOpener(true));
    pass(1000);
    expect(digits()).toBe('9:59');
    pass(5 * minute);
    expect(phase()).toBe('ending');
    pass(5 * minute);
    expect(phase()).toBe('expired');
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rests while its own window is hidden, catches up when it is shown, and still ends', () => {
    const { unmount } = render(element, { container: frame.body });
    act(() => frame.hide(true));
    pass(2 * minute);
    expect(digits()).toBe('10:00');
    act(() => frame.hide(false));
    expect(digits()).toBe('8:00');
    act(() => frame.hide(true));
    pass(8 * minute);
    expect(phase()).toBe('expired');
    unmount();
  });

  it('does not trouble the opener when its window is closed', () => {
    const { unmount } = render(
      <>
        {element}
        {createPortal(element, frame.body)}
      </>,
    );
    frame.close();
    pass(minute);
    expect(within(document.body).getAllByRole('timer')[0]).toHaveTextContent('9:00');
    expect(() => unmount()).not.toThrow();
    expect(vi.getTimerCount()).toBe(0);
  });
});
