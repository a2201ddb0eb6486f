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
      ['Score: 12.5', 'Review threshold: 80', 'Attempts allowed: 0'],
    ],
    ['{"score": 12.5, "reason": "dark"}', ['Score: 12.5', 'Reason: dark']],
    ['The room was dark.', ['Details: The room was dark.']],
    [
      { score: null, code: '', reason: true, quality: Number.NaN },
      ['Score: not available', 'Code: not available', 'Reason: Yes', 'Quality: not available'],
    ],
    [
      { similarity_percentage: 98.5300064086914, liveness_score: 99.996 },
      ['Similarity in percent: 98.53', 'liveness_score: 99.99'],
    ],
    [
      { similarity: '98.5300064086914', code: '0042', score: '99.9999' },
      ['Similarity: 98.53', 'Code: 0042', 'Score: 99.99'],
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

describe("the customer's rule", () => {
  const rule = (data: object | string): string | null | undefined =>
    open({ ...warning, risk: 'CUSTOM_STATUS_RULE_TRIGGERED', log_type: 'error', additional_data: data }).querySelector(
      '.lr-WarningPanel-rule',
    )?.textContent;

  it.each([
    [
      { field: 'age_estimation', operator: 'less_than', rule_value: 18, target_status: 'Declined' },
      'Rule: where age_estimation is less than 18, the status is Declined.',
    ],
    [
      { field: 'country', operator: 'in', rule_value: ['DE', 'AT'], target_status: 'IN_REVIEW' },
      'Rule: where country is one of “DE”, “AT”, the status is In Review.',
    ],
    [
      { field: 'name', operator: 'sounds_like', rule_value: 'Smith', target_status: 'Escalated' },
      'Rule: where name sounds_like “Smith”, the status is Escalated.',
    ],
    [{ field: 'score', operator: '>=', rule_value: 98.5300064086914 }, 'Rule: score is at least 98.53.'],
    [{ field: 'is_live', operator: 'equals', rule_value: false }, 'Rule: is_live is No.'],
    [
      { field: 'name', operator: 'is_empty', rule_value: null, target_status: 'Declined' },
      'Rule: where name is empty, the status is Declined.',
    ],
    [{ field: 'score', operator: '<', rule_value: 80.00000001 }, 'Rule: score is less than 80.00000001.'],
    [{ field: 'score', rule_value: 0 }, 'Rule: score compared with 0.'],
    [{ operator: 'lt', rule_value: 18 }, 'Rule: a field that is not named is less than 18.'],
    [{ field: 'score' }, 'Rule: score.'],
    [{ target_status: 'Declined' }, 'Rule: the status is Declined; its condition is not told.'],
    [{ field: 'a', operator: 'eq', rule_value: { min: 1 } }, 'Rule: a is “{"min":1}”.'],
    [{ actual_value: 17 }, undefined],
    ['Rule 7.', undefined],
  ])('%j is told as: %s', (data, text) => {
    expect(rule(data)).toBe(text);
  });

  it('is told once, and what was found about the person only when asked for', () => {
    const data = { field: 'age', operator: 'lt', rule_value: 18, target_status: 'Declined', actual_value: 17.25 };
    const root = open({ ...warning, additional_data: data });
    expect(document.documentElement.outerHTML).not.toMatch(/17[.]25|rule_value|target_status/);
    fireEvent.click(screen.getByRole('button', { name: 'Show actual_value' }));
    expect(root).toHaveTextContent('actual_value17.25');
    expect(root).not.toHaveTextContent('rule_value');
  });

  it.each([
    [80, 79.9999999, '79.99'],
    [80, 80.0000001, '80.01'],
    ['80', 79.9999999, '79.99'],
    [[20, 80], 80.0000001, '80.01'],
    [80, 80, '80'],
  ])('with the value %j is never reached by rounding %d', (rule_value, actual_value, told) => {
    const root = open({ ...warning, additional_data: { field: 'score', operator: 'lt', rule_value, actual_value } });
    fireEvent.click(screen.getByRole('button', { name: 'Show actual_value' }));
    expect(root.querySelector('.lr-WarningPanel-row:last-child dd')).toHaveTextContent(new RegExp(`^${told}$`));
  });

  it('has no link', () => {
    const link = signedUrl('a.jpg');
    expect(rule({ field: link, operator: link, rule_value: [link], target_status: link })).not.toMatch(
      /:\/\/|secretsig/,
    );
    expect(document.documentElement.outerHTML).not.toMatch(/secretsignature|media\.example/);
  });
});

describe('a credential', () => {
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln';
  const withheld = 'a credential, not shown';
  const page = (): string => document.documentElement.outerHTML;
  const secret = /sekret|eyJ|sk_live|AKIA/;
  const panel = (more: object): HTMLElement => open({ ...warning, ...more });

  it.each([
    { reason: jwt },
    { code: jwt },
    { score: jwt },
    { reason: 'sk_live_51H8xAbCdEf' },
    { reason: 'Rejected with session_token=sekret.' },
    jwt,
    'session_token=sekret',
    'AKIAIOSFODNN7EXAMPLE',
    'password: sekret',
    '{"reason":"password: sekret"}',
  ])('among what is shown at once is withheld in words: %j', (additional_data) => {
    expect(panel({ additional_data })).toHaveTextContent(withheld);
    expect(page()).not.toMatch(secret);
  });

  it.each([
    { session_token: 'sekret' },
    { sessionToken: ['sekret'] },
    { otp_code: 'sekret' },
    { nested: { access_token: 'sekret' } },
    { nested: { deep: [{ deeper: { apiKey: 'sekret', a: 1 } }] } },
    { nested: '{"access_token":"sekret"}' },
    { keyval: ['session_token', 'sekret'] },
    { headers: [{ name: 'session_token', value: 'sekret' }] },
    { headers: 'authorization: Basic sekretsekret' },
    { note: `see ${jwt} there` },
    { name: 'password', value: 'sekret' },
    ['session_token', 'sekret'],
  ])('among what is asked for is withheld in words: %j', (additional_data) => {
    const root = panel({ additional_data });
    fireEvent.click(screen.getByRole('button', { name: /^Show / }));
    expect(root).toHaveTextContent(withheld);
    expect(page()).not.toMatch(secret);
  });

  it('that is a name is on no button', () => {
    panel({ additional_data: { [jwt]: 1, 'password=sekret': 2 } });
    fireEvent.click(screen.getByRole('button', { name: /^Show / }));
    expect(page()).not.toMatch(secret);
  });

  it.each(['risk', 'log_type', 'short_description', 'long_description'])('in %s is withheld in words', (field) => {
    panel({ [field]: `See ${jwt} and session_token=sekret` });
    expect(document.body).toHaveTextContent(`See (${withheld}) and session_token=(${withheld})`);
    expect(page()).not.toMatch(secret);
  });

  it('is no value of a rule', () => {
    const root = panel({ additional_data: { field: 'session_token', operator: 'eq', rule_value: 'sekret' } });
    expect(root).toHaveTextContent(`Rule: session_token is ${withheld}.`);
    panel({ additional_data: { field: 'a', operator: 'eq', rule_value: [jwt], target_status: jwt } });
    expect(page()).not.toMatch(secret);
  });

  it.each([
    { session_id: '5b0d6a3e-0c57-4f0e-9a55-2f1f0f6f7a11' },
    { session_number: 1042 },
    { vendor_data: '01ARZ3NDEKTSV4RRFFQ69G5FAV' },
    { matches: [{ session_id: '507f1f77bcf86cd799439011', similarity: 99.1 }] },
    { session_token: null },
  ])('is no id: %j', (additional_data) => {
    const root = panel({ additional_data });
    fireEvent.click(screen.getByRole('button', { name: /^Show / }));
    expect(root).not.toHaveTextContent(withheld);
  });
});
