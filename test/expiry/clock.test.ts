import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { subscribeToClock, wallClock } from '../../src/expiry/clock.js';
import { minute, noon } from '../sample.ts';

const ends: (() => void)[] = [];
function follow(
  deadline: number | null,
  now = wallClock,
): { onTick: ReturnType<typeof vi.fn<() => void>>; end: () => void } {
  const onTick = vi.fn<() => void>();
  const end = subscribeToClock({ now, deadline, onTick });
  ends.push(end);
  return { onTick, end };
}

function setHidden(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers({ now: noon + 300 });
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the one clock', () => {
  it('ticks on whole seconds, whenever it was started', () => {
    const at: number[] = [];
    ends.push(subscribeToClock({ now: wallClock, deadline: null, onTick: () => at.push(Date.now() - noon) }));
    vi.advanceTimersByTime(3000);
    expect(at).toEqual([1000, 2000, 3000]);
  });

  it('does not miss a deadline between two seconds', () => {
    const at: number[] = [];
    ends.push(subscribeToClock({ now: wallClock, deadline: noon + 1250, onTick: () => at.push(Date.now() - noon) }));
    vi.advanceTimersByTime(2000);
    expect(at).toEqual([1000, 1250, 2000]);
  });

  it('has one timer for every subscriber of the page, and none after the last', () => {
    expect(vi.getTimerCount()).toBe(0);
    const all = Array.from({ length: 200 }, (_, index) => follow(noon + index * 777));
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(5000);
    expect(vi.getTimerCount()).toBe(1);
    for (const { end } of all) end();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops calling the one that left, also in the middle of a tick', () => {
    const late = vi.fn<() => void>();
    const first = subscribeToClock({ now: wallClock, deadline: null, onTick: () => first() });
    ends.push(subscribeToClock({ now: wallClock, deadline: null, onTick: late }));
    vi.advanceTimersByTime(2000);
    expect(late).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('starts again after it has stopped', () => {
    follow(null).end();
    const { onTick } = follow(null);
    vi.advanceTimersByTime(1000);
    expect(onTick).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['stands still', () => noon],
    ['is not a number', () => Number.NaN],
    ['is infinite', () => Number.POSITIVE_INFINITY],
    ['is before 1970', () => -1500],
    ['runs backwards', () => 2 * noon - Date.now()],
  ])('does not spin with a clock that %s', (_what, now) => {
    const { onTick } = follow(noon + 10 * minute, now);
    vi.advanceTimersByTime(minute);
    expect(onTick.mock.calls.length).toBeLessThanOrEqual(121);
    expect(vi.getTimerCount()).toBe(1);
  });
});

describe('a hidden page', () => {
  it('is not woken each second', () => {
    const { onTick } = follow(null);
    setHidden(true);
    vi.advanceTimersByTime(10 * minute);
    expect(onTick).not.toHaveBeenCalled();
  });

  it('is still told of a deadline, because a dead link must leave the document there too', () => {
    const { onTick } = follow(noon + 10 * minute + 250);
    follow(noon + 90 * minute);
    setHidden(true);
    vi.advanceTimersByTime(10 * minute - 100);
    expect(onTick).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(onTick).toHaveBeenCalledTimes(1);
  });

  it('waits for a deadline that is further away than a timer can count', () => {
    const { onTick } = follow(noon + 60 * 24 * 60 * minute);
    setHidden(true);
    vi.advanceTimersByTime(minute);
    expect(onTick).not.toHaveBeenCalled();
  });

  it('catches up at once when it is shown, and ticks on', () => {
    const { onTick } = follow(null);
    setHidden(true);
    vi.advanceTimersByTime(10 * minute);
    setHidden(false);
    expect(onTick).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(onTick).toHaveBeenCalledTimes(2);
  });

  it('is not listened to after the last subscriber', () => {
    const remove = vi.spyOn(document, 'removeEventListener');
    follow(null).end();
    expect(remove).toHaveBeenCalledWith('visibilitychange', expect.any(Function));
    setHidden(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
