import { act, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExpiryCountdown, ReportProvider } from '../../src/index.js';
import { minute, noon } from '../sample.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: noon });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));
/** The wall clock is set, or the machine slept; the page notices at its next tick. */
const jump = (milliseconds: number): void => {
  vi.setSystemTime(Date.now() + milliseconds);
  pass(1000);
};
const timer = (): HTMLElement => screen.getByRole('timer', { name: 'Time until the link expires' });
const spoken = (): string | null | undefined => document.querySelector('[aria-live]')?.textContent;
const phase = (): string | null | undefined =>
  document.querySelector('.lr-ExpiryCountdown')?.getAttribute('data-phase');
const start = (left: number): ReturnType<typeof render> => render(<ExpiryCountdown expiresAt={noon + left} />);

describe('the digits', () => {
  it('run down once a second', () => {
    start(64 * minute + 12_000);
    const seen = [0, 1000, 1000].map((wait) => {
      pass(wait);
      return timer().textContent;
    });
    expect(seen).toEqual(['1:04:12', '1:04:11', '1:04:10']);
  });

  it('are one text that changes, and a text again where somebody has put another thing in its place', () => {
    start(30 * minute);
    const text = timer().firstChild;
    pass(1000);
    expect(timer().firstChild).toBe(text);
    expect(timer()).toHaveTextContent(/^29:59$/);
    const wrapper = document.createElement('b');
    timer().replaceChild(wrapper, text as ChildNode);
    wrapper.append(text as ChildNode);
    pass(1000);
    expect(timer()).toHaveTextContent(/^29:58$/);
    timer().replaceChildren();
    pass(1000);
    expect(timer()).toHaveTextContent(/^29:57$/);
  });

  it('are not announced', () => {
    start(30 * minute);
    expect(timer().closest('[aria-live]')).toBeNull();
    expect(timer()).not.toHaveAttribute('aria-live');
  });

  it('end with a word', () => {
    start(1500);
    pass(1499);
    expect(timer()).toHaveTextContent('0:01');
    pass(1);
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.getByText('Expired')).toBeInTheDocument();
  });

  it.each([undefined, null, '', 'soon', Number.NaN, new Date(Number.NaN)])(
    'are not there when the end is %j',
    (expiresAt) => {
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      render(<ExpiryCountdown expiresAt={expiresAt} />);
      expect(screen.queryByRole('timer')).toBeNull();
      expect(phase()).toBe('unknown');
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it.each([new Date(noon + 10 * minute), noon + 10 * minute, '2026-01-31T12:10:00Z', '2026-01-31T13:10:00+01:00'])(
    'read the end %s',
    (expiresAt) => {
      render(<ExpiryCountdown expiresAt={expiresAt} />);
      expect(timer()).toHaveTextContent('10:00');
    },
  );

  it('follow a new end', () => {
    const { rerender } = start(minute);
    rerender(<ExpiryCountdown expiresAt={noon + 30 * minute} />);
    expect(timer()).toHaveTextContent('30:00');
    rerender(<ExpiryCountdown expiresAt={noon - 1} />);
    expect(screen.queryByRole('timer')).toBeNull();
  });
});

it.each([
  [5 * minute + 1, 'fresh'],
  [5 * minute, 'ending'],
  [1, 'ending'],
  [0, 'expired'],
  [-60 * minute, 'expired'],
])('with %d ms left is %s', (left, expected) => {
  start(left);
  expect(phase()).toBe(expected);
});

describe('what is spoken', () => {
  it('comes at 10, 5 and 1 minute and at the end, and never between', () => {
    start(12 * minute);
    const said = new Set([spoken()]);
    const at: [number, string | null | undefined][] = [];
    for (let second = 1; second <= 13 * 60; second += 1) {
      pass(1000);
      if (!said.has(spoken())) at.push([second, spoken()]);
      said.add(spoken());
    }
    expect(at).toEqual([
      [120, 'Evidence: the link expires within 10 minutes.'],
      [420, 'Evidence: the link expires within 5 minutes.'],
      [660, 'Evidence: the link expires within 1 minute.'],
      [720, 'Evidence: the link has expired.'],
    ]);
  });

  it.each([20 * minute, 8 * minute, 3 * minute, 30_000, 0, -minute])(
    'is nothing at first, also with %d ms left, and its region is there',
    (left) => {
      start(left);
      expect(spoken()).toBe('');
      pass(1000);
      expect(document.querySelectorAll('[aria-live=polite]')).toHaveLength(1);
    },
  );

  it('is not repeated for a new end', () => {
    const { rerender } = start(minute + 1000);
    pass(2000);
    expect(spoken()).toMatch(/within 1 minute/);
    rerender(<ExpiryCountdown expiresAt={noon + 60 * minute} />);
    expect(spoken()).toBe('');
    rerender(<ExpiryCountdown expiresAt={noon + 3 * minute} />);
    expect(spoken()).toBe('');
  });
});

describe('the wall clock', () => {
  it('may jump over the end, as after sleep', () => {
    start(60 * minute);
    jump(120 * minute);
    expect(phase()).toBe('expired');
    expect(spoken()).toBe('Evidence: the link has expired.');
  });

  it('may be set back', () => {
    start(8 * minute);
    jump(-10 * minute);
    expect(timer()).toHaveTextContent('17:59');
    expect(spoken()).toBe('');
  });

  it('can be the host’s own', () => {
    render(
      <ReportProvider now={() => noon - 4 * minute}>
        <ExpiryCountdown expiresAt={noon} />
      </ReportProvider>,
    );
    pass(minute);
    expect(timer()).toHaveTextContent('4:00');
  });

  it('may be unreadable', () => {
    render(
      <ReportProvider now={() => Number.NaN}>
        <ExpiryCountdown expiresAt={noon} />
      </ReportProvider>,
    );
    expect(phase()).toBe('unknown');
    expect(screen.queryByRole('timer')).toBeNull();
  });
});

it('costs no React render between two phases, and leaves no timer behind', () => {
  const onRender = vi.fn();
  const { unmount } = render(
    <Profiler id="countdown" onRender={onRender}>
      <ExpiryCountdown expiresAt={noon + 60 * minute} />
    </Profiler>,
  );
  onRender.mockClear();
  pass(10 * minute);
  expect(timer()).toHaveTextContent('50:00');
  expect(onRender).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(1);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
