import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AgeEstimationReport, en, LivenessReport, ReportProvider, type VerificationReport } from '../../src/index.js';
import { FaceQuality } from '../../src/facts/FaceQuality.js';
import { sample } from '../sample.ts';

function show(fields: unknown): HTMLElement | null {
  const { container } = render(<FaceQuality report={fields as VerificationReport} />);
  return container.firstElementChild as HTMLElement | null;
}

const value = (root: HTMLElement | null): string | null | undefined =>
  root?.querySelector('.lr-Fact-value')?.textContent;
const note = (root: HTMLElement | null): string | null | undefined => root?.querySelector('.lr-Fact-note')?.textContent;

describe.each(['face_quality', 'face_luminance'] as const)('%s', (field) => {
  it.each([
    [0, '0 of 100', true],
    [49, '49 of 100', true],
    [87.25, '87.25 of 100', true],
    [71.49999618530273, '71.5 of 100', true],
    [99.996, '99.99 of 100', true],
    [0.004, '0.01 of 100', true],
    [-0.004, '-0.01 of 100', false],
    [100.004, '100.01 of 100', false],
    [100, '100 of 100', true],
    [-0, '0 of 100', true],
    [-1, '-1 of 100', false],
    [101, '101 of 100', false],
    [1e6, '1,000,000 of 100', false],
  ])('%d is shown as %s, in range: %s', (number, text, inRange) => {
    const root = show({ [field]: number });
    expect(screen.getByText(en.face.label[field])).toBeInTheDocument();
    expect(value(root)).toBe(text);
    expect(note(root)).toBe(inRange ? en.face.note[field] : en.face.outOfRange);
    expect(root?.querySelectorAll('svg')).toHaveLength(field === 'face_luminance' && inRange ? 1 : 0);
    expect(root?.querySelector('[data-tone], [role=meter]')).toBeNull();
  });

  it.each([
    ...[null, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(
      (given): [unknown, string, string] => [given, 'absent', en.face.notAvailable],
    ),
    ...['50', '', true, [], {}].map((given): [unknown, string, string] => [given, 'unreadable', en.face.unreadable]),
  ])('%j is named, and %s: %s', (given, state, text) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const root = show({ [field]: given });
    expect(root).toHaveTextContent(en.face.label[field] + text);
    expect(screen.getByText(text)).toHaveAttribute('data-state', state);
    expect(root?.textContent).not.toMatch(/\d/);
    expect(note(root)).toBeUndefined();
  });

  it.each([{}, { [field]: undefined }, undefined, null, 'x', { liveness: { [field]: 50 }, [field]: 50 }])(
    'is not shown at all for %j',
    (report) => {
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      expect(show(report)).toBeNull();
    },
  );

  it('of another type is told to the developer, without its value', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    show({ [field]: Symbol('secretvalue') });
    expect(said.mock.calls.at(-1)).toEqual([
      expect.stringContaining(`report.${field} is symbol, expected a number or null`),
    ]);
  });
});

it('shows each on its own', () => {
  const root = show({ face_quality: 91, face_luminance: null });
  expect([...(root?.querySelectorAll('dt') ?? [])].map((term) => term.textContent)).toEqual([
    'Face quality',
    'Face luminance',
  ]);
});

it.each([LivenessReport, AgeEstimationReport])('stands in both reports, in the locale of the host', (Report) => {
  render(
    <ReportProvider locale="de">
      <Report report={{ ...sample, face_quality: 87.5, face_luminance: 49 }} />
    </ReportProvider>,
  );
  expect(screen.getByRole('article')).toHaveTextContent('Face quality87,5 of 100');
  expect(screen.getByRole('article')).toHaveTextContent('Face luminance49 of 100');
});
