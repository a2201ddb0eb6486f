import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ReportProvider, StatusBadge, type VerificationReport } from '../../src/index.js';

function badge(status: unknown): HTMLElement {
  const { container } = render(<StatusBadge report={{ status } as VerificationReport} />);
  return container.firstElementChild as HTMLElement;
}

describe('a known status', () => {
  it.each([
    ['Approved', 'positive', 'Approved'],
    ['APPROVED', 'positive', 'Approved'],
    ['Declined', 'negative', 'Declined'],
    ['in_review', 'caution', 'In Review'],
    ['IN-REVIEW', 'caution', 'In Review'],
    [' in review ', 'caution', 'In Review'],
    ['KYC Expired', 'caution', 'Kyc Expired'],
    ['Not Finished', 'neutral', 'Not Finished'],
    ['notfinished', 'neutral', 'Not Finished'],
  ])('shows %j in the tone %s as %j', (status, tone, word) => {
    const root = badge(status);
    expect(root).toHaveTextContent(new RegExp(`^${word}$`));
    expect(root).toHaveAttribute('data-tone', tone);
    expect(root).toHaveAttribute('data-state', 'ready');
  });
});

it.each(['Escalated', '__proto__', 'constructor', 'toString', '<b>Approved</b>', 'Definitely Approved', 'معلّق'])(
  'shows the unknown word %j as it came, in a neutral tone',
  (status) => {
    const root = badge(status);
    expect(root.textContent).toBe(status);
    expect(root.querySelector('bdi')).toHaveAttribute('translate', 'no');
    expect(root).toHaveAttribute('data-tone', 'neutral');
  },
);

it.each([
  ...[undefined, null, '', ' ', '\n\t'].map((status): [unknown, string, string] => [
    status,
    'absent',
    'Status not available',
  ]),
  ...[7, true, {}, ['Approved']].map((status): [unknown, string, string] => [
    status,
    'unreadable',
    'Status could not be read',
  ]),
])('for %j the status is %s: %s', (status, state, text) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const root = badge(status);
  expect(root).toHaveTextContent(text);
  expect(root).toHaveAttribute('data-tone', 'neutral');
  expect(root).toHaveAttribute('data-state', state);
});

it('has a sign, drawn by its tone (test/icons/Icon.test.ts), and nothing in it but the word', () => {
  const root = badge('Declined');
  expect(root).toHaveClass('lr-Icon');
  expect([...root.children].map(({ className }) => className)).toEqual(['lr-StatusBadge-word']);
});

it('has two sizes', () => {
  const { container, rerender } = render(<StatusBadge report={{ status: 'Approved' }} />);
  expect(container.firstElementChild).toHaveAttribute('data-size', 'medium');
  rerender(<StatusBadge report={{ status: 'Approved' }} size="small" />);
  expect(container.firstElementChild).toHaveAttribute('data-size', 'small');
});

it("uses the host's words for known statuses, and leaves unknown ones alone", () => {
  const { container } = render(
    <ReportProvider messages={{ status: { words: { Approved: 'Genehmigt' } } }}>
      <StatusBadge report={{ status: 'approved' }} /> <StatusBadge report={{ status: 'Declined' }} />{' '}
      <StatusBadge report={{ status: 'Neu' }} />
    </ReportProvider>,
  );
  expect(container).toHaveTextContent('Genehmigt Declined Neu');
});
