import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { en, ReportProvider, ScoreGauge, type ScoreGaugeProps, type VerificationReport } from '../../src/index.js';

function gauge(score: unknown, props: Partial<ScoreGaugeProps> = {}): HTMLElement {
  const { container } = render(<ScoreGauge {...props} report={{ score } as VerificationReport} />);
  return container.firstElementChild as HTMLElement;
}

const meter = (): HTMLElement => screen.getByRole('meter', { name: 'Liveness score' });

describe.each(['arc', 'bar'] as const)('as %s', (shape) => {
  it.each([
    [0, '0'],
    [50, '50'],
    [89.92, '89.92'],
    [98.5300064086914, '98.53'],
    [79.999, '80'],
    [100, '100'],
    [0.01, '0.01'],
    [0.004, '0.01'],
    [99.996, '99.99'],
    [99.99999, '99.99'],
  ])('shows the score %d with two decimals, and 0 or 100 only when it is that', (score, text) => {
    gauge(score, { shape });
    expect(meter()).toHaveTextContent(`${text} of 100`);
    expect(meter()).toHaveAttribute('aria-valuenow', text);
    expect(meter()).toHaveAttribute('aria-valuetext', `${text} of 100`);
    expect(meter()).toHaveAttribute('aria-valuemin', '0');
    expect(meter()).toHaveAttribute('aria-valuemax', '100');
    expect(meter()).toHaveAttribute('data-state', 'ready');
  });

  it.each([
    [-1, '-1', '0'],
    [101, '101', '100'],
    [-0.5, '-0.5', '0'],
    [1e6, '1,000,000', '100'],
    [-0.004, '-0.01', '0'],
    [100.004, '100.01', '100'],
    [1234567.891, '1,234,567.89', '100'],
  ])('shows %d as it came, calls it out of range and clamps only the meter', (score, text, now) => {
    const root = gauge(score, { shape, limits: { review: 80, decline: 50 } });
    expect(root).toHaveTextContent(`${text} of 100`);
    expect(root).toHaveTextContent('out of range');
    expect(meter()).toHaveAttribute('aria-valuenow', now);
    expect(meter()).toHaveAttribute('aria-valuetext', `${text} of 100, out of range`);
    expect(root).toHaveAttribute('data-state', 'out-of-range');
    expect(root).not.toHaveAttribute('data-tone');
  });

  it.each([
    ...[null, undefined, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(
      (score): [unknown, string, string] => [score, 'absent', 'Score not available'],
    ),
    ...['89', '', true, {}, [50], 89n, Symbol('89')].map((score): [unknown, string, string] => [
      score,
      'unreadable',
      'Score could not be read',
    ]),
  ])('has no meter and no number for %s, which is %s: %s', (score, state, text) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const root = gauge(score, { shape, limits: { review: 80 } });
    expect(screen.queryByRole('meter')).toBeNull();
    expect(root).toHaveTextContent(text);
    expect(root).toHaveAttribute('data-state', state);
    expect(root).not.toHaveAttribute('data-tone');
    expect(root.textContent).not.toMatch(/\d/);
    expect([...root.attributes].filter(({ name }) => name.startsWith('aria-value'))).toEqual([]);
  });
});

it('draws nothing for 0, and something for the smallest score', () => {
  expect(gauge(0).querySelector('.lr-ScoreGauge-value')).toBeNull();
  expect(gauge(0.1).querySelector('.lr-ScoreGauge-value')).not.toBeNull();
});

it.each([undefined, {}, { review: undefined }, { review: Number.NaN, decline: Number.NaN }])(
  'gives no verdict with the limits %j',
  (limits) => {
    const root = gauge(3, { limits });
    expect(root).not.toHaveAttribute('data-tone');
    expect(root.querySelector('.lr-ScoreGauge-note')).toBeNull();
    expect(root.querySelector('.lr-ScoreGauge-mark')).toBeNull();
  },
);

describe('the marks on the scale', () => {
  it.each([
    [64, { review: 80, decline: 50 }, null],
    [95, { review: 80, decline: 50 }, 'Decline at or below 50'],
    [10, { review: 80, decline: 50 }, 'Review at or below 80'],
    [95, { review: 80 }, null],
    [null, { review: 80, decline: 50 }, null],
    [120, { review: 100, decline: 0 }, 'Decline at or below 0 · Review at or below 100'],
    [60, { review: 101, decline: Number.NaN }, null],
    [60, { review: 40, decline: 70 }, 'Review at or below 40'],
    [50, undefined, null],
  ])('of %s with %j are all told in words: %s', (score, limits, legend) => {
    const root = gauge(score, { limits });
    expect(root.querySelector('.lr-ScoreGauge-legend')?.textContent ?? null).toBe(legend);
  });
});

describe("against the host's limits", () => {
  const both = { review: 80, decline: 50 };
  const { band } = en.score;
  const between = en.score.between('50', '80');
  it.each([
    [89.92, both, 'positive', band.aboveReview('80')],
    [80, both, 'caution', between],
    [79.99, both, 'caution', between],
    [50, both, 'negative', band.decline('50')],
    [0, both, 'negative', band.decline('50')],
    [80, { review: 80 }, 'caution', band.review('80')],
    [50, { decline: 50 }, 'negative', band.decline('50')],
    [50.1, { decline: 50 }, 'positive', band.aboveDecline('50')],
    [0, { review: 0 }, 'caution', band.review('0')],
    [0.1, { review: 0 }, 'positive', band.aboveReview('0')],
    [0, { decline: 0 }, 'negative', band.decline('0')],
    [0.1, { decline: 0 }, 'positive', band.aboveDecline('0')],
    [100, { review: 100 }, 'caution', band.review('100')],
    [100, { decline: 100 }, 'negative', band.decline('100')],
    [50, { review: 100, decline: 0 }, 'caution', en.score.between('0', '100')],
    [60, { review: 50, decline: 80 }, 'negative', band.decline('80')],
    [40, { review: 50, decline: 80 }, 'negative', band.decline('80')],
    [90, { review: 50, decline: 80 }, 'positive', band.aboveReview('50')],
    [60, { review: 80, decline: Number.NaN }, 'caution', band.review('80')],
  ])('%d with %j is %s: %s', (score, limits, tone, note) => {
    const root = gauge(score, { limits });
    expect(root).toHaveAttribute('data-tone', tone);
    expect(root).toHaveTextContent(note);
    expect(meter()).toHaveAttribute('aria-valuetext', `${score} of 100, ${note}`);
  });

  it.each([
    [79.999, both, '79.99', between],
    [80.004, both, '80.01', band.aboveReview('80')],
    [49.9999, both, '49.99', band.decline('50')],
    [50.001, both, '50.01', between],
    [79.9991, { review: 79.9992 }, '79.99', band.review('79.9992')],
    [79.999, { review: 79.999 }, '79.999', band.review('79.999')],
    [98.5300064086914, { review: 98.5300064086914 }, '98.5300064086914', band.review('98.5300064086914')],
  ])('%d is never rounded to or across %j: %s, %s', (score, limits, text, note) => {
    const root = gauge(score, { limits });
    expect(root.querySelector('.lr-ScoreGauge-number')).toHaveTextContent(new RegExp(`^${text}$`));
    expect(meter()).toHaveAttribute('aria-valuetext', `${text} of 100, ${note}`);
    expect(meter()).toHaveAttribute('aria-valuenow', text);
  });

  it('draws a mark for each limit that has a place on the scale', () => {
    const marks = (limits: ScoreGaugeProps['limits']): number =>
      gauge(10, { limits }).querySelectorAll('.lr-ScoreGauge-mark').length;
    expect(
      [
        both,
        { review: 0, decline: 100 },
        { review: 50, decline: 50 },
        { review: 101 },
        { review: -1, decline: 20 },
      ].map(marks),
    ).toEqual([2, 2, 1, 0, 1]);
  });
});

it("speaks and writes numbers in the host's locale, and keeps the meter's own plain", () => {
  render(
    <ReportProvider locale="de">
      <ScoreGauge report={{ score: 89.92 }} limits={{ review: 79.5 }} />
    </ReportProvider>,
  );
  expect(meter()).toHaveAttribute('aria-valuetext', `89,92 of 100, ${en.score.band.aboveReview('79,5')}`);
  expect(meter()).toHaveAttribute('aria-valuenow', '89.92');
});

it('lets the host name the meter', () => {
  gauge(5, { 'aria-label': 'Wynik' });
  expect(screen.getByRole('meter', { name: 'Wynik' })).toBeInTheDocument();
});
