import { fireEvent, render, renderHook, screen } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  LivenessReport,
  useWarnings,
  WarningList,
  type UseWarningsProps,
  type VerificationWarning,
} from '../../src/index.js';
import { WarningCards } from '../../stories/recipes/WarningCards.tsx';
import { sample, signedUrl, warning } from '../sample.ts';

const severities = ['information', 'error', 'warning', 'advisory'];
const many = (count: number): VerificationWarning[] =>
  Array.from({ length: count }, (_, index) => ({
    ...warning,
    risk: `RISK_${index}`,
    short_description: `Risk ${index}`,
    log_type: severities[index % 4] ?? '',
    additional_data: { similarity: index, person_name: `Person ${index}`, photo: signedUrl('a.jpg') },
  }));
const report = (warnings: unknown, more: object = {}): UseWarningsProps['report'] =>
  ({ ...more, warnings }) as UseWarningsProps['report'];
const triggers = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-warning-trigger]')];
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

it.each([
  [[], 'empty', 'The check gave no warnings.'],
  [null, 'empty', 'The check gave no warnings.'],
  [undefined, 'absent', null],
  [7, 'unreadable', null],
  [many(2), 'ready', null],
])('tells what there is of %o', (warnings, state, sentence) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { result } = renderHook(() => useWarnings({ report: report(warnings) }));
  expect(result.current.state).toBe(state);
  if (state !== 'ready') expect(result.current.sentences.join()).not.toBe('');
  if (sentence) expect(result.current.sentences).toHaveLength(1);
});

it('sorts, merges and names rows as the component does, with equal words', () => {
  const warnings = [...many(4), ...many(4)];
  const { result } = renderHook(() => useWarnings({ report: report(warnings), defaultOpen: 'all' }));
  render(<WarningList report={report(warnings)} defaultOpen="all" />);
  const shown = [...document.querySelectorAll('.lr-WarningRow-title')].map(({ textContent }) => textContent);
  expect(result.current.warnings.map(({ title }) => title)).toEqual(shown);
  expect(result.current.warnings.map(({ severity }) => severity)).toEqual([
    'error',
    'warning',
    'unknown',
    'information',
  ]);
  expect(result.current.total).toBe(8);
  for (const { details } of result.current.warnings) {
    for (const { label, value } of details[0]?.facts ?? []) expect(document.body).toHaveTextContent(`${label}${value}`);
  }
});

it('gives no address, no credential and no personal detail before it is asked for', () => {
  const { result } = renderHook(() => useWarnings({ report: report(many(3)), defaultOpen: 'all' }));
  expect(JSON.stringify(result.current)).not.toMatch(/secretsignature|https:|Person 1/);
  render(<WarningCards report={report(many(1))} defaultOpen="all" />);
  press(/Show/);
  expect(screen.getByText(/Person 0/)).toBeInTheDocument();
  expect(document.body.textContent).not.toContain('secretsignature');
});

it('opens, closes and moves by keys, each row named by its button', () => {
  render(<WarningCards report={report(many(4))} />);
  const [first, second] = triggers();
  fireEvent.click(first as HTMLElement);
  const panel = screen.getByRole('region', { name: /Risk 1/ });
  expect(first).toHaveAttribute('aria-controls', panel.id);
  (first as HTMLElement).focus();
  fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown' });
  expect(second).toHaveFocus();
  fireEvent.keyDown(second as HTMLElement, { key: 'ArrowUp' });
  fireEvent.click(first as HTMLElement);
  expect(panel).not.toBeVisible();
});

it('draws 50 of ten thousand, filters them, and shows more when asked', () => {
  render(<WarningCards report={report(many(10_000))} />);
  expect(triggers()).toHaveLength(50);
  press(/Show 50 more/);
  expect(triggers()).toHaveLength(100);
  const group = screen.getByRole('group', { name: /Show/ });
  fireEvent.click(group.querySelectorAll('button')[1] as Element);
  expect(triggers().every((row) => row.textContent?.startsWith('Error'))).toBe(true);
  expect(screen.getByRole('status')).toHaveTextContent(/10,000/);
});

describe('what the reader has opened', () => {
  it('stays through a poll of the case, and never reaches the next one', () => {
    const { rerender } = render(<WarningCards caseId={1} report={report(many(3))} />);
    fireEvent.click(triggers()[0] as HTMLElement);
    rerender(<WarningCards caseId={1} report={report(many(4))} />);
    expect(triggers()[0]).toHaveAttribute('aria-expanded', 'true');
    rerender(<WarningCards caseId={2} report={report(many(4))} />);
    expect(triggers().map((row) => row.getAttribute('aria-expanded'))).not.toContain('true');
  });

  it('has keys and ids without any text of the payload', () => {
    const { result } = renderHook(() => useWarnings({ report: report(many(3)) }));
    for (const { key, triggerProps, panelProps } of result.current.warnings)
      expect([key, triggerProps.id, panelProps.id].join()).not.toMatch(/risk/i);
  });

  it('is told to a report around it, by two looks at once', () => {
    const onEvent = vi.fn();
    const effective = [{ ...warning, log_type: 'error', risk: 'FACE_IN_BLOCKLIST' }];
    const given = { ...sample, warnings: effective };
    render(
      <StrictMode>
        <LivenessReport report={given} onEvent={onEvent} actions={<WarningCards report={given} />} />
      </StrictMode>,
    );
    fireEvent.click(triggers()[0] as HTMLElement);
    expect(onEvent).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'warning-opened', risk: 'FACE_IN_BLOCKLIST' }),
    );
  });
});

it('lives through hostile lists', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const throwing = new Proxy({}, { get: () => { throw new Error('no'); }, ownKeys: () => { throw new Error('no'); } }); // prettier-ignore
  const cycle: Record<string, unknown> = { risk: 'A', log_type: 'error' };
  cycle['additional_data'] = cycle;
  const lists = [[throwing], [null, 7, 'TEXT', cycle], throwing, [[]], '{"a":1}', Symbol('x')];
  const { result, rerender } = renderHook(
    ({ warnings }) => useWarnings({ report: report(warnings), defaultOpen: 'all' }),
    {
      initialProps: { warnings: [] as unknown },
    },
  );
  for (const warnings of lists) {
    rerender({ warnings });
    expect(['ready', 'unreadable', 'absent']).toContain(result.current.state);
  }
  rerender({ warnings: [{ ...warning, short_description: '<img onerror=x>\u202E'.repeat(500) }] });
  const Html = (): ReactElement => <WarningCards report={report([{ ...warning, long_description: '<img src=x>' }])} defaultOpen="all" />; // prettier-ignore
  render(<Html />);
  expect(document.querySelector('img')).toBeNull();
});
