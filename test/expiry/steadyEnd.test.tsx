import { act, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { StrictMode, useState, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExpiryCountdown, ReportProvider } from '../../src/index.js';
import { firstSteady, nextSteady, type Steady } from '../../src/expiry/steadyEnd.js';
import { minute, noon } from '../sample.ts';

const hour = 60 * minute;
const inAnHour = (): number => Date.now() + hour;
/** What the developer was told by all tests of this file. */
const told: string[] = [];
beforeEach(() => {
  vi.useFakeTimers({ now: noon });
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => void told.push(String(text)));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What holds after renders of a host: how much later each is, and the end that it writes then. */
function after(renders: readonly (readonly [later: number, end: number])[], start = noon): number {
  let time = start;
  let steady: Steady | null = null;
  for (const [later, end] of renders) {
    time += later;
    const offer = { end, times: [time], render: {} };
    steady = steady ? nextSteady(steady, offer) : firstSteady(offer);
  }
  return steady?.held ?? Number.NaN;
}

describe('an end that moves along with the clock', () => {
  const waits = fc.array(fc.integer({ min: 0, max: 20 * minute }), { minLength: 1, maxLength: 40 });
  const starts = fc.integer({ min: noon, max: noon + 3 * minute });

  it.each([
    ['to the millisecond', 1],
    ['to the second', 1000],
    ['to the minute', minute],
  ])('and is written %s is reached', (_what, grain) => {
    fc.assert(
      fc.property(starts, waits, fc.integer({ min: 1000, max: 300 * minute }), (start, steps, ahead) => {
        let time = start;
        const write = (): number => Math.floor((time + ahead) / grain) * grain;
        const first = write();
        const renders = steps.map((step) => {
          time += step;
          return [step, write()] as const;
        });
        const held = after([[0, first], ...renders], start);
        expect(held).toBeGreaterThanOrEqual(first);
        // A step of a whole minute can be taken for a jump only while the rounding itself is learnt.
        expect(held - first).toBeLessThanOrEqual(grain === 1 ? 0 : grain);
      }),
    );
  });

  it('holds although our reading of the clock comes a moment after the host’s', () => {
    const late = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1500, max: minute }), late), { minLength: 1 }), (steps) => {
        let host = noon + 123;
        let ours = host;
        const renders = steps.map(([step, lag]) => {
          host += step;
          const later = host + lag - ours;
          ours = host + lag;
          return [later, host + hour] as const;
        });
        expect(after([[0, noon + 123 + hour], ...renders], noon + 123)).toBe(noon + 123 + hour);
      }),
    );
  });
});

describe('a host’s own later end', () => {
  it.each([
    [
      'that jumps at once',
      [
        [0, noon + minute],
        [0, noon + 30 * minute],
      ],
      noon + 30 * minute,
    ],
    [
      'that jumps after a while',
      [
        [0, noon + minute],
        [30_000, noon + 30 * minute],
      ],
      noon + 30 * minute,
    ],
    [
      'that is set by less than the time that passed',
      [
        [0, noon + hour],
        [50 * minute, noon + 70 * minute],
      ],
      noon + 70 * minute,
    ],
    [
      'that follows one which was kept from render to render',
      [
        [0, noon + hour],
        [10 * minute, noon + hour],
        [45 * minute, noon + 115 * minute],
      ],
      noon + 115 * minute,
    ],
    [
      'that comes earlier',
      [
        [0, noon + hour],
        [minute, noon + minute],
      ],
      noon + minute,
    ],
  ] as [string, [number, number][], number][])('counts: one %s', (_what, renders, held) => {
    expect(after(renders)).toBe(held);
  });

  it('is told from an inline one, each time anew', () => {
    const inline = [10, 20, 30].map((minutes) => [10 * minute, noon + hour + minutes * minute] as const);
    expect(after([[0, noon + hour], ...inline, [0, noon + 5 * hour], [minute, noon + 5 * hour + minute]])).toBe(
      noon + 5 * hour,
    );
  });
});

const digits = (): string | null => screen.getByRole('timer').textContent;
const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));

describe('a countdown whose end is written inline', () => {
  it.each<[string, () => Date | number | string]>([
    ['milliseconds', () => Date.now() + hour],
    ['a Date', () => new Date(Date.now() + hour)],
    ['ISO text', () => new Date(Date.now() + hour).toISOString()],
  ])('as %s runs down while its host renders, and ends', (_what, write) => {
    const { rerender } = render(<ExpiryCountdown expiresAt={write()} />, { wrapper: StrictMode });
    for (const minutes of [1, 9, 20]) {
      pass(minutes * minute);
      rerender(<ExpiryCountdown expiresAt={write()} />);
    }
    expect(digits()).toBe('30:00');
    for (let second = 0; second < 1800; second += 1) {
      pass(1000);
      rerender(<ExpiryCountdown expiresAt={write()} />);
    }
    expect(screen.getByText('Expired')).toBeInTheDocument();
    pass(hour);
    rerender(<ExpiryCountdown expiresAt={write()} />);
    expect(screen.getByText('Expired')).toBeInTheDocument();
  });

  it('runs down with a host that renders itself each second', () => {
    let turn: (count: number) => void = () => undefined;
    function Host(): ReactElement {
      const [, setCount] = useState(0);
      turn = setCount;
      return <ExpiryCountdown expiresAt={inAnHour()} />;
    }
    render(<Host />);
    for (let second = 1; second <= 90; second += 1) {
      pass(1000);
      act(() => turn(second));
    }
    expect(digits()).toBe('58:30');
  });

  it('holds although the provider has a clock that stands still', () => {
    const now = (): number => noon;
    const view = (): ReactElement => (
      <ReportProvider now={now}>
        <ExpiryCountdown expiresAt={Date.now() + hour} />
      </ReportProvider>
    );
    const { rerender } = render(view());
    vi.setSystemTime(noon + 10 * minute);
    rerender(view());
    expect(digits()).toBe('1:00:00');
  });
});

describe('a countdown whose host gives another end', () => {
  it('begins anew with another key', () => {
    const { rerender } = render(<ExpiryCountdown key="1" expiresAt={noon + hour} />);
    pass(30 * minute);
    rerender(<ExpiryCountdown key="2" expiresAt={noon + 90 * minute} />);
    expect(digits()).toBe('1:00:00');
  });

  it('believes a host that has rendered the same end before', () => {
    const { rerender } = render(<ExpiryCountdown expiresAt={noon + hour} />);
    pass(5 * minute);
    rerender(<ExpiryCountdown expiresAt={noon + hour} />);
    pass(50 * minute);
    rerender(<ExpiryCountdown expiresAt={noon + 115 * minute} />);
    expect(digits()).toBe('1:00:00');
  });

  it('does not take a render of its own for one of the host’s', () => {
    const { rerender } = render(<ExpiryCountdown expiresAt={noon + hour} />);
    // It draws itself at 5 minutes before the end.
    pass(56 * minute);
    rerender(<ExpiryCountdown expiresAt={noon + 116 * minute} />);
    expect(digits()).toBe('4:00');
  });
});

it('has told the developer, once', () => {
  expect(told.filter((text) => text.includes('expiresAt moves along with the clock'))).toHaveLength(1);
});
