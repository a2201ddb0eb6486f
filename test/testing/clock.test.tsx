import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExpiryCountdown, LivenessReport, ReportProvider } from '../../src/index.js';
import { fixedNow, linksEnding, sampleReports, testClock } from '../../src/testing.js';

const noon = '2026-01-31T12:00:00Z';
const minute = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

describe('fixedNow', () => {
  it.each([noon, new Date(noon), Date.parse(noon), '2026-01-31T12:00', '2026-01-31T13:00:00+01:00'])(
    'stands at %s for ever',
    (at) => {
      const now = fixedNow(at);
      expect([now(), now()]).toEqual([Date.parse(noon), Date.parse(noon)]);
    },
  );

  it.each(['', 'noon', '2026-02-31', Number.NaN, Infinity, new Date(Number.NaN), null, undefined, {}])(
    'tells a test at once that %s is no moment',
    (at) => {
      expect(() => fixedNow(at as never)).toThrow(RangeError);
      expect(() => testClock(at as never)).toThrow(RangeError);
    },
  );

  it('shows the same digits however long the test takes', () => {
    vi.useFakeTimers();
    render(
      <ReportProvider now={fixedNow(noon)}>
        <ExpiryCountdown expiresAt={Date.parse(noon) + 5 * minute} />
      </ReportProvider>,
    );
    expect(screen.getByRole('timer')).toHaveTextContent('5:00');
    act(() => void vi.advanceTimersByTime(10 * minute));
    expect(screen.getByRole('timer')).toHaveTextContent('5:00');
  });
});

describe('testClock', () => {
  it('moves every countdown of the page at once, without fake timers', () => {
    const clock = testClock(noon);
    const end = Date.parse(noon) + 10 * minute;
    render(
      <ReportProvider now={clock.now}>
        <ExpiryCountdown expiresAt={end} data-testid="a" />
        <ExpiryCountdown expiresAt={end + 10 * minute} data-testid="b" />
      </ReportProvider>,
    );
    act(() => clock.advance(6 * minute + 1000));
    expect(screen.getByTestId('a')).toHaveTextContent('3:59');
    expect(screen.getByTestId('a')).toHaveAttribute('data-phase', 'ending');
    expect(screen.getByTestId('b')).toHaveAttribute('data-phase', 'fresh');
    act(() => clock.set(end));
    expect(screen.getByTestId('a')).toHaveAttribute('data-phase', 'expired');
    act(() => clock.advance(-minute));
    expect(screen.getByTestId('a')).toHaveAttribute('data-phase', 'ending');
  });

  it('takes the links out of the document when they have ended', () => {
    const clock = testClock(noon);
    const report = sampleReports.inReview(linksEnding(clock.now, minute));
    const { container } = render(
      <ReportProvider now={clock.now}>
        <LivenessReport report={report} />
      </ReportProvider>,
    );
    expect(container.innerHTML).toContain('X-Amz-Signature');
    act(() => clock.advance(minute));
    expect(container.innerHTML).not.toContain('X-Amz-Signature');
  });

  it('keeps one function, which is what the provider asks for', () => {
    const clock = testClock(noon);
    const { now } = clock;
    clock.advance(1);
    expect(clock.now).toBe(now);
    expect(now()).toBe(Date.parse(noon) + 1);
  });

  it('does nothing to a page that shows no countdown, and to one that has gone', () => {
    const clock = testClock(noon);
    const { unmount } = render(
      <ReportProvider now={clock.now}>
        <ExpiryCountdown expiresAt={clock.now() + minute} />
      </ReportProvider>,
    );
    unmount();
    expect(() => clock.advance(minute)).not.toThrow();
  });

  it('refuses a move that leads nowhere, and stays where it was', () => {
    const clock = testClock(noon);
    expect(() => clock.advance(Number.NaN)).toThrow(RangeError);
    expect(() => clock.set('later')).toThrow(RangeError);
    expect(clock.now()).toBe(Date.parse(noon));
  });

  it('is the same to fake timers of the wall clock', () => {
    vi.useFakeTimers({ now: Date.parse(noon) });
    render(<ExpiryCountdown expiresAt={Date.parse(noon) + 10 * minute} />);
    act(() => void vi.advanceTimersByTime(6 * minute));
    expect(screen.getByRole('timer')).toHaveTextContent('4:00');
  });
});
