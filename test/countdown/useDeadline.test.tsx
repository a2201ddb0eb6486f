import { act, render, renderHook, screen } from '@testing-library/react';
import { StrictMode, useEffect, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportProvider, useDeadline, type UseDeadlineProps } from '../../src/index.js';
import { minute, noon } from '../sample.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: noon });
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));

let renders = 0;
function Look(props: UseDeadlineProps): ReactElement {
  useEffect(() => {
    renders += 1;
  });
  const { phase, digits, ended, announcement, rootProps, timerProps, digitsProps, liveProps } = useDeadline(props);
  return (
    <p {...rootProps}>
      {props.every === 'phase' ? (
        <b {...timerProps} {...digitsProps}>
          {phase === 'expired' ? ended : null}
        </b>
      ) : (
        <b {...timerProps}>{phase === 'expired' ? ended : digits}</b>
      )}
      <i {...liveProps}>{announcement}</i>
    </p>
  );
}
const timer = (): HTMLElement => screen.getByRole('timer', { name: 'Time until the link expires' });
const spoken = (): string | null | undefined => document.querySelector('i')?.textContent;

describe.each(['second', 'phase'] as const)('each %s', (every) => {
  it('tells the digits each second, speaks at the marks, and ends with a word', () => {
    render(<Look expiresAt={noon + 62_000} every={every} subject="Portrait" />);
    const seen = [0, 1000, 1000, 60_000].map((wait) => {
      pass(wait);
      return [timer().textContent, spoken()];
    });
    expect(seen).toEqual([
      ['1:02', ''],
      ['1:01', ''],
      ['1:00', 'Portrait: the link expires within 1 minute.'],
      ['Expired', 'Portrait: the link has expired.'],
    ]);
  });
});

it.each([
  ['second', 61],
  ['minute', 3],
  ['phase', 3],
] as const)('renders by each %s at most so often in a minute: %d', (every, most) => {
  render(<Look expiresAt={noon + 2 * minute} every={every} />);
  renders = 0;
  for (let second = 0; second < 60; second += 1) pass(1000);
  expect(renders).toBeGreaterThan(0);
  expect(renders).toBeLessThanOrEqual(most);
});

it('ticks no more after the end, and leaves no timer behind', () => {
  const { unmount } = render(<Look expiresAt={noon + 1000} />);
  pass(1000);
  renders = 0;
  pass(10 * minute);
  expect(renders).toBe(0);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});

it.each([undefined, null, '', 'soon', Number.NaN, {}, [], Symbol('x')])(
  'knows no end where it is %o, and starts no timer',
  (expiresAt) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { result } = renderHook(() => useDeadline({ expiresAt: expiresAt as string }));
    expect(result.current).toMatchObject({ phase: 'unknown', at: null, remaining: null, digits: '', announcement: '' });
    expect(vi.getTimerCount()).toBe(0);
  },
);

it('holds an end that is written inline', () => {
  const { result, rerender } = renderHook(() => useDeadline({ expiresAt: Date.now() + minute }));
  for (let second = 0; second < 60; second += 1) {
    pass(1000);
    rerender();
  }
  expect(result.current.phase).toBe('expired');
});

it('tells nothing on a server, and is words and clock of the provider', () => {
  expect(renderToString(<Look expiresAt={noon + minute} />)).toContain('data-phase="unknown"');
  const now = (): number => noon + 30_000;
  render(
    <StrictMode>
      <ReportProvider now={now} messages={{ language: 'de', expiry: { label: 'Rest' } }}>
        <Look expiresAt={noon + minute} />
      </ReportProvider>
    </StrictMode>,
  );
  expect(screen.getByRole('timer', { name: 'Rest' })).toHaveTextContent('0:30');
  expect(document.querySelector('p')).toHaveAttribute('lang', 'de');
});
