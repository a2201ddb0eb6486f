import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WarningList, type VerificationWarning } from '../../src/index.js';
import { signedUrl, warning } from '../sample.ts';

const open = (item: VerificationWarning): HTMLElement =>
  render(<WarningList report={{ warnings: [item] }} defaultOpen="all" />).container;

it('has no link in its code, its severity or its title', () => {
  const link = signedUrl('a.jpg');
  const root = open({ ...warning, risk: link, log_type: link, short_description: `See ${link}` });
  expect(root).toHaveTextContent('Risk code(a link, not shown)');
  expect(document.documentElement.outerHTML).not.toMatch(/secretsignature|media\.example/);
});

describe('additional data', () => {
  const panel = (additional_data: unknown): HTMLElement => open({ ...warning, additional_data } as VerificationWarning);
  const rows = (root: HTMLElement): string[] =>
    [...root.querySelectorAll('.lr-WarningPanel-row')]
      .map((row) => [...row.children].map((child) => child.textContent).join(': '))
      .slice(1);

  it.each([
    [
      { score: 12.5, review_threshold: 80, max_attempts: 0 },
      ['Score: 12.5', 'Review at or below: 80', 'Attempts allowed: 0'],
    ],
    ['{"score": 12.5, "reason": "dark"}', ['Score: 12.5', 'Reason: dark']],
    ['The room was dark.', ['Details: The room was dark.']],
    [
      { score: null, code: '', reason: true, quality: Number.NaN },
      ['Score: not available', 'Code: not available', 'Reason: Yes', 'Quality: not available'],
    ],
    [null, []],
    [undefined, []],
    [7, []],
    [{}, []],
    ['', []],
  ])('%j is shown as %j', (data, expected) => {
    expect(rows(panel(data))).toEqual(expected);
  });

  it('that may be personal is not in the document until the reader asks, and goes again', () => {
    const root = panel({ score: 3, birth_date: '1990-04-01', match: { document_number: 'X123' } });
    expect(document.documentElement.outerHTML).not.toMatch(/1990|X123|document_number/);
    const ask = screen.getByRole('button', { name: 'Show birth_date, match' });
    expect(ask).toHaveAttribute('aria-expanded', 'false');
    fireEvent.click(ask);
    expect(rows(root)).toEqual(['Score: 3', 'birth_date: 1990-04-01', 'match: {"document_number":"X123"}']);
    fireEvent.click(screen.getByRole('button', { name: 'Hide details' }));
    expect(document.documentElement.outerHTML).not.toMatch(/1990|X123/);
  });

  it.each([
    signedUrl('a.jpg'),
    { reason: signedUrl('a.jpg') },
    { matches: [{ image: signedUrl('b.jpg') }] },
    `{"code": "${signedUrl('a.jpg')}"}`,
    { [signedUrl('a.jpg')]: 'a key' },
  ])('never shows a link, which may be signed (%#)', (data) => {
    const root = panel(data);
    for (const button of within(root).queryAllByRole('button', { name: /^Show / })) fireEvent.click(button);
    expect(rows(root).join()).toContain('a link, not shown');
    expect(document.documentElement.outerHTML).not.toMatch(/secretsignature|media\.example/);
  });

  it.each(['__proto__', 'constructor'])('may have the key %s', (key) => {
    const root = panel(`{"${key}": "x"}`);
    fireEvent.click(screen.getByRole('button', { name: `Show ${key}` }));
    expect(rows(root)).toEqual([`${key}: x`]);
  });
});
