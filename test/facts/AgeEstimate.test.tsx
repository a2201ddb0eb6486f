import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AgeEstimate, ReportProvider, type AgeEstimateProps, type VerificationReport } from '../../src/index.js';

function estimate(fields: Record<string, unknown>, props: Partial<AgeEstimateProps> = {}): HTMLElement {
  const { container } = render(<AgeEstimate {...props} report={fields as unknown as VerificationReport} />);
  return container.firstElementChild as HTMLElement;
}

const value = (root: HTMLElement): string | null | undefined => root.querySelector('.lr-Fact-value')?.textContent;
const note = (root: HTMLElement): string | null | undefined => root.querySelector('.lr-Fact-note')?.textContent;

describe('the age', () => {
  it.each([
    [24.3, '24.3 years'],
    [0, '0 years'],
    [1, '1 year'],
    [1.5, '1.5 years'],
    [17.94, '17.9 years'],
    [27.329999923706055, '27.3 years'],
    [1.04, '1 year'],
    [0.04, '0.1 years'],
    [120, '120 years'],
  ])('%d is shown as %s', (age, text) => {
    const root = estimate({ age_estimation: age });
    expect(value(root)).toBe(text);
    expect(root).toHaveAttribute('data-state', 'ready');
    expect(root).not.toHaveAttribute('data-tone');
    expect(note(root)).toBeUndefined();
  });

  it.each([
    ...[null, undefined, Number.NaN, Number.POSITIVE_INFINITY].map((age): [unknown, string, string] => [
      age,
      'absent',
      'Age not available',
    ]),
    ...['24', '', {}, [24], true].map((age): [unknown, string, string] => [age, 'unreadable', 'Age could not be read']),
  ])('%j is %s: %s', (age, state, text) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const root = estimate({ age_estimation: age }, { minimumAge: 18, margin: 3 });
    expect(value(root)).toBe(text);
    expect(root.textContent).not.toMatch(/\d/);
    expect(root).toHaveAttribute('data-state', state);
    expect(root).not.toHaveAttribute('data-tone');
  });

  it('below 0 is shown as it came, called out of range, and never judged', () => {
    const root = estimate({ age_estimation: -1 }, { minimumAge: 18 });
    expect(value(root)).toBe('-1 years');
    expect(note(root)).toBe('out of range');
    expect(root).toHaveAttribute('data-state', 'out-of-range');
    expect(root).not.toHaveAttribute('data-tone');
  });
});

describe('against a minimum age', () => {
  it.each([
    [24.3, 18, undefined, 'positive', '6.3 years above 18'],
    [19, 18, undefined, 'positive', '1 year above 18'],
    [18, 18, undefined, 'positive', 'Exactly 18'],
    [17.9, 18, undefined, 'negative', '0.1 years below 18'],
    [17, 18, undefined, 'negative', '1 year below 18'],
    [0, 0, undefined, 'positive', 'Exactly 0'],
    [4, 0, undefined, 'positive', '4 years above 0'],
    [0, 0, 3, 'caution', 'Within the margin of 0'],
    [2, 0, 40, 'caution', 'Within the margin of 0'],
    [0, 18, undefined, 'negative', '18 years below 18'],
    [2, 18, 3, 'negative', '16 years below 18'],
    [20, 18, 3, 'caution', 'Within the margin of 18'],
    [15, 18, 3, 'caution', 'Within the margin of 18'],
    [21.1, 18, 3, 'positive', '3.1 years above 18'],
    [2, 18, 40, 'caution', 'Within the margin of 18'],
  ])('%d against %d ± %s is %s: %s', (age, minimumAge, margin, tone, text) => {
    const root = estimate({ age_estimation: age }, { minimumAge, margin });
    expect(root).toHaveAttribute('data-tone', tone);
    expect(note(root)).toBe(text);
  });

  it.each([
    [27.329999923706055, 18, undefined, '27.3 years', '9.3 years above 18'],
    [18.004, 18, undefined, '18.1 years', '0.1 years above 18'],
    [17.996, 18, undefined, '17.9 years', '0.1 years below 18'],
    [18.96, 18, undefined, '19 years', '1 year above 18'],
    [21.04, 18, 3, '21.1 years ± 3', '3.1 years above 18'],
    [20.96, 18, 3, '20.9 years ± 3', 'Within the margin of 18'],
    [14.96, 18, 3, '14.9 years ± 3', '3.1 years below 18'],
    [15.04, 18, 3, '15.1 years ± 3', 'Within the margin of 18'],
    [27.35, 18, undefined, '27.4 years', '9.4 years above 18'],
    [17.26, 17.25, undefined, '17.3 years', '0.1 years above 17.25'],
    [18.123456, 18.123456, undefined, '18.123456 years', 'Exactly 18.123456'],
  ])('%d against %d ± %s is told as %s, and the distance agrees: %s', (age, minimumAge, margin, text, told) => {
    const root = estimate({ age_estimation: age }, { minimumAge, margin });
    expect([value(root), note(root)]).toEqual([text, told]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined])('says nothing with a minimum of %s', (minimumAge) => {
    const root = estimate({ age_estimation: 12 }, { minimumAge });
    expect(root).not.toHaveAttribute('data-tone');
    expect(note(root)).toBeUndefined();
  });
});

it.each([
  [40, '24.3 years ± 40'],
  [3, '24.3 years ± 3'],
  [0.5, '24.3 years ± 0.5'],
  [0, '24.3 years'],
  [-2, '24.3 years'],
  [Number.NaN, '24.3 years'],
])('shows the margin %d beside the age only when it says something', (margin, text) => {
  expect(value(estimate({ age_estimation: 24.3 }, { margin }))).toBe(text);
});

describe('the gender', () => {
  it.each([
    [{ male: 97.25, female: 2.75 }, '97.25% male, 2.75% female'],
    [{ male: 0, female: 100 }, '0% male, 100% female'],
    [{ male: 99.99629974365234, female: 0.00370025634765625 }, '99.99% male, 0.01% female'],
    [{ male: 12.399999618530273, female: 87.60000038146973 }, '12.4% male, 87.6% female'],
    ['male', 'Male'],
    ['FEMALE', 'Female'],
    ['non-binary', 'non-binary'],
  ])('%j is shown as %s, and as an estimate', (gender_estimation, text) => {
    const root = estimate({ age_estimation: 24, gender_estimation });
    expect(root).toHaveTextContent(text);
    expect(root).toHaveTextContent('An estimate from the picture');
  });

  it.each([undefined, null, '', '  '])('is left out for what says none (%#)', (gender_estimation) => {
    const root = estimate({ age_estimation: 24, gender_estimation });
    expect(root.querySelectorAll('dt')).toHaveLength(1);
    expect(root.textContent).not.toMatch(/gender/i);
  });

  it.each([
    3,
    true,
    ['male'],
    {},
    { male: 60 },
    { male: '97' },
    { male: '60', female: '40' },
    { male: Number.NaN, female: 1 },
    Object.defineProperty({ female: 1 }, 'male', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    }),
  ])('is said to be unreadable where something else stands there (%#)', (gender_estimation) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const root = estimate({ age_estimation: 24, gender_estimation });
    expect(root.querySelectorAll('dt')).toHaveLength(2);
    expect(root).toHaveTextContent('Gender could not be read');
    expect(root).not.toHaveTextContent(/An estimate|97|60/);
  });
});

it("writes numbers in the host's locale", () => {
  const { container } = render(
    <ReportProvider locale="fr">
      <AgeEstimate report={{ age_estimation: 24.3 }} minimumAge={17.5} margin={0.5} />
    </ReportProvider>,
  );
  expect(container).toHaveTextContent('24,3 years ± 0,5');
  expect(container).toHaveTextContent('6,8 years above 17,5');
});
