import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readReports, ReportProvider, VerificationMetadata, type VerificationMetadataProps } from '../../src/index.js';
import { noon, sample, signedUrl } from '../sample.ts';

function show(metadata: unknown): string[] {
  const { unmount } = render(<VerificationMetadata metadata={metadata as VerificationMetadataProps['metadata']} />);
  const rows = screen
    .getAllByRole('term')
    .map(
      (term) =>
        `${term.textContent}: ${[...(term.nextElementSibling?.childNodes ?? [])].map((node) => node.textContent).join(' / ')}`,
    );
  unmount();
  return rows;
}

it('shows the known facts first, under words, in an order of its own', () => {
  expect(
    show({
      custom_field: 'kept',
      created_at: '2026-01-31T12:00:00Z',
      session_id: 'f1-22',
      environment: 'sandbox',
      session_number: 1234567,
      vendor_data: 'user-9',
    }),
  ).toEqual([
    'Environment: Sandbox: not a real check',
    'Session: f1-22',
    'Session number: 1234567',
    'Created: Jan 31, 2026, 12:00 UTC',
    'Reference: user-9',
    'custom_field: kept',
  ]);
});

it('marks a sandbox session, because its verdict is not a real one', () => {
  render(<VerificationMetadata metadata={{ environment: 'sandbox' }} />);
  expect(screen.getByText('Sandbox: not a real check')).toHaveAttribute('data-kind', 'sandbox');
});

describe('values', () => {
  it.each([
    ['2026-01-31T12:00:00Z', 'Jan 31, 2026, 12:00 UTC'],
    [noon, 'Jan 31, 2026, 12:00 UTC'],
    [noon / 1000, 'Jan 31, 2026, 12:00 UTC'],
    ['soon', 'soon'],
  ])('reads the moment %j', (created_at, text) => {
    expect(show({ created_at })).toEqual([`Created: ${text}`]);
  });

  it("calls `expires_at` the session's end, because it is not the links'", () => {
    expect(show({ expires_at: '2026-01-31T12:00:00Z' })).toEqual(['Session expires: Jan 31, 2026, 12:00 UTC']);
  });

  it('tells what people decided', () => {
    expect(
      show({
        status_override: { overridden_at: '2026-01-31T12:00:00Z', automatic_status: 'Declined' },
        reviews: [
          { user: 'ana', new_status: 'Approved', comment: 'Fine.', created_at: '2026-01-31T12:00:00Z' },
          { user: 'bo' },
          null,
          'x',
        ],
      }),
    ).toEqual([
      'Overridden: Automatic status: Declined, Jan 31, 2026, 12:00 UTC',
      'Reviews: Approved, ana, Jan 31, 2026, 12:00 UTC: Fine. / bo',
    ]);
  });

  it.each([null, undefined, '', ' ', {}, [], { nested: 1 }, true, Number.NaN, () => 1])(
    'gives no row for %j',
    (value) => {
      expect(show({ session_id: 'a', other: value, reviews: value, status_override: value })).toEqual(['Session: a']);
    },
  );

  it('never shows a link, which may be signed', () => {
    const url = signedUrl('a.jpg');
    const rows = show({
      session_id: url,
      callback: url,
      reviews: [{ user: url, comment: url, new_status: 'Approved' }],
    });
    expect(rows).toEqual(['Reviews: Approved']);
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes the name %s for any other', (name) => {
    expect(show(JSON.parse(`{"${name}": "x"}`))).toEqual([`${name}: x`]);
  });
});

it.each([undefined, null, {}, [], 'x', 42])('says that nothing is known for %j', (metadata) => {
  expect(show(metadata)).toEqual(['Session: not available']);
});

it("shows the host's own rows as they are", () => {
  expect(
    show([
      { label: 'Case', value: 'A-7' },
      { label: 'Tries', value: 1200.5 },
      { label: 'Case', value: 'B-8' },
      { label: 'Blank', value: '' },
    ]),
  ).toEqual(['Case: A-7', 'Tries: 1,200.5', 'Case: B-8', 'Blank: not available']);
});

it('never throws on what does', () => {
  const hostile = {
    get session_id(): string {
      throw new Error('no');
    },
    status: 'Approved',
  };
  const row = {
    get label(): string {
      throw new Error('no');
    },
    value: 1,
  };
  expect(show(hostile)).toEqual(['Session status: Approved']);
  expect(() => show([row, { label: Object.create(null), value: 'x' }])).not.toThrow();
  expect(() => show({ reviews: [row, hostile], status_override: hostile })).not.toThrow();
});

it("tells times in the host's zone, and says which", () => {
  render(
    <ReportProvider timeZone="Asia/Tokyo">
      <VerificationMetadata metadata={{ created_at: noon }} />
    </ReportProvider>,
  );
  expect(screen.getByText('Jan 31, 2026, 21:00 GMT+9')).toBeInTheDocument();
});

it('takes what readReports found', () => {
  const { metadata } = readReports({ session_id: 's-1', status: 'In Review', liveness: sample });
  expect(show(metadata)).toEqual(expect.arrayContaining(['Session: s-1', 'Session status: In Review']));
});
