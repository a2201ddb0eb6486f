import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AgeEstimationReport, en, type AgeEstimationReportProps, type VerificationReport } from '../../src/index.js';
import { minute, sample, warning } from '../sample.ts';

const show = (props: Partial<AgeEstimationReportProps> = {}): HTMLElement =>
  render(<AgeEstimationReport report={sample} expiresAt={Date.now() + minute} {...props} />).container
    .firstElementChild as HTMLElement;
const age = (root: HTMLElement): HTMLElement => root.querySelector('.lr-AgeEstimate') as HTMLElement;

it('leads with the age, and the liveness check supports it', () => {
  const root = show({ minimumAge: 18, margin: 3 });
  expect(screen.getByRole('article', { name: 'Age estimation' })).toBe(root);
  expect(age(root)).toHaveTextContent('24.3 years ± 3');
  expect(age(root)).toHaveTextContent('6.3 years above 18');
  expect(age(root)).toHaveAttribute('data-size', 'large');
  expect(screen.getByRole('meter', { name: 'Liveness score' })).toHaveAttribute('data-shape', 'bar');
  expect(age(root).compareDocumentPosition(screen.getByRole('meter'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  for (const text of ['Approved', '89.92', '3D Action & Flash', 'Low liveness score'])
    expect(root).toHaveTextContent(text);
});

describe('the minimum age', () => {
  it("is the host's: without one there is no relation and no colour", () => {
    const root = show();
    expect(age(root)).not.toHaveAttribute('data-tone');
    expect(root).not.toHaveTextContent(/above|below|within|exactly/i);
  });

  it.each([
    [17, 16, undefined, 'positive', '1 year above 16'],
    [17, 18, undefined, 'negative', '1 year below 18'],
    [17, 18, 2, 'caution', 'Within the margin of 18'],
    [0, 0, undefined, 'positive', 'Exactly 0'],
  ])(
    'of %d years against %d ± %s is %s, and the verdict stays the API’s',
    (age_estimation, minimumAge, margin, tone, text) => {
      const root = show({ report: { ...sample, status: 'Approved', age_estimation }, minimumAge, margin });
      expect(age(root)).toHaveAttribute('data-tone', tone);
      expect(root).toHaveTextContent(text);
      expect(root.querySelector('.lr-StatusBadge')).toHaveTextContent('Approved');
    },
  );
});

it('says that the estimation failed, and what that did', () => {
  const failed = { ...warning, risk: 'AGE_NOT_DETECTED', log_type: 'error', short_description: 'Age not detected' };
  const root = show({
    report: { ...sample, status: 'Declined', age_estimation: null, warnings: [failed] },
    minimumAge: 18,
  });
  expect(age(root)).toHaveTextContent(en.age.notAvailable);
  expect(age(root)).not.toHaveAttribute('data-tone');
  expect(screen.getByRole('button', { name: /Age not detected.*Declined the check/ })).toBeInTheDocument();
  expect(root).not.toHaveTextContent(en.warnings.noCause);
});

it('shows a gender only when the payload has one, as an estimate', () => {
  expect(show()).not.toHaveTextContent(/gender/i);
  const root = show({ report: { ...sample, gender_estimation: { male: 97.2, female: 2.8 } } });
  expect(root).toHaveTextContent('97.2% male, 2.8% female');
  expect(root).toHaveTextContent(en.age.genderNote);
});

it.each([undefined, null, {}])('of %j is blank and honest', (report) => {
  const root = show({ report: report as VerificationReport });
  expect(root).toHaveTextContent(en.age.notAvailable);
  expect(root.textContent).not.toMatch(/\d/);
});

it('takes the same slots as the liveness report', () => {
  const root = show({
    metadata: [{ label: 'Case', value: 'A-7' }],
    actions: <button type="button">Next</button>,
    limits: { review: 95 },
    headingLevel: 3,
    veiled: true,
  });
  expect(root).toHaveTextContent('A-7');
  expect(screen.getByRole('button', { name: 'Next' })).toBeInTheDocument();
  expect(screen.getByRole('meter')).toHaveAttribute('data-tone', 'caution');
  expect(screen.getByRole('heading', { name: 'Age estimation', level: 3 })).toBeInTheDocument();
  expect(screen.getAllByRole('figure').map((figure) => figure.getAttribute('data-state'))).toEqual([
    'veiled',
    'veiled',
  ]);
});
