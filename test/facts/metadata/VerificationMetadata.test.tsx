import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  readReports,
  ReportProvider,
  VerificationMetadata,
  type VerificationMetadataProps,
} from '../../../src/index.js';
import { noon, sample, signedUrl } from '../../sample.ts';

const given = (metadata: unknown): VerificationMetadataProps['metadata'] =>
  metadata as VerificationMetadataProps['metadata'];

/** The rows, but for the one with the button. */
function rows(): string[] {
  return screen
    .getAllByRole('term')
    .filter((term) => term.textContent !== 'Other data')
    .map(
      (term) =>
        `${term.textContent}: ${[...(term.nextElementSibling?.childNodes ?? [])].map((node) => node.textContent).join(' / ')}`,
    );
}

function show(metadata: unknown): string[] {
  const { unmount } = render(<VerificationMetadata metadata={given(metadata)} />);
  const found = rows();
  unmount();
  return found;
}

/** The rows that appear when the reader asks for the others. */
function ask(metadata: unknown): string[] {
  const { unmount } = render(<VerificationMetadata metadata={given(metadata)} />);
  const before = rows();
  fireEvent.click(screen.getByRole('button', { expanded: false }));
  const found = rows().slice(before[0] === 'Session: not available' ? 0 : before.length);
  unmount();
  return found;
}

const throwing = (name: string): object =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });

it('shows the known facts at once, under words, in an order of its own', () => {
  expect(
    show({
      custom_field: 'kept',
      created_at: '2026-01-31T12:00:00Z',
      session_id: 'f1-22',
      environment: 'sandbox',
      session_number: 1234567,
      vendor_data: 'user-9',
      api_service: 'passive-liveness',
    }),
  ).toEqual([
    'Environment: Sandbox: not a real check',
    'Session: f1-22',
    'Session number: 1234567',
    'Created: Jan 31, 2026, 12:00 UTC',
    'Reference: user-9',
    'Service: passive-liveness',
  ]);
});

describe('what is no real check', () => {
  it.each(['sandbox', 'Sandbox', ' SANDBOX '])('is marked: the environment %j', (environment) => {
    render(<VerificationMetadata metadata={{ environment }} />);
    expect(screen.getByText('Sandbox: not a real check')).toHaveAttribute('data-kind', 'sandbox');
  });

  it.each([
    { test_webhook: true },
    { test_webhook: 'true' },
    { metadata: { test_webhook: true } },
    { environment: 'live', test_webhook: true },
  ])('is marked: the test webhook %j', (metadata) => {
    render(<VerificationMetadata metadata={metadata} />);
    expect(screen.getByText('A test by the vendor: nobody was checked')).toHaveAttribute('data-kind', 'sandbox');
  });

  it.each([{ test_webhook: false }, { test_webhook: null }, { metadata: { test_webhook: false } }, { metadata: 'x' }])(
    'is not what says nothing of it: %j',
    (metadata) => {
      const { container } = render(<VerificationMetadata metadata={metadata} />);
      expect(container.querySelector('[data-kind=sandbox]')).toBeNull();
    },
  );
});

describe('a name that is not known', () => {
  const personal = {
    session_id: 's-1',
    email: 'ana@example.com',
    phone_number: '+34 600',
    date_of_birth: '1990-04-01',
    ip_address: '10.0.0.7',
    is_vpn: false,
    attempts: 3,
  };

  it('waits behind a button that tells the names, and neither its value nor its row is in the document', () => {
    const { container } = render(<VerificationMetadata metadata={personal} />);
    expect(rows()).toEqual(['Session: s-1']);
    expect(
      screen.getByRole('button', {
        name: 'Show email, phone_number, date_of_birth, ip_address, is_vpn and 1 more',
        expanded: false,
      }),
    ).toBeInTheDocument();
    expect(container.innerHTML).not.toMatch(/ana@|600|1990|10\.0\.0/);
  });

  it('is shown when asked for, and hidden again', () => {
    render(<VerificationMetadata metadata={personal} />);
    fireEvent.click(screen.getByRole('button'));
    expect(rows()).toEqual([
      'Session: s-1',
      'email: ana@example.com',
      'phone_number: +34 600',
      'date_of_birth: 1990-04-01',
      'ip_address: 10.0.0.7',
      'is_vpn: No',
      'attempts: 3',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Hide other data', expanded: true }));
    expect(rows()).toEqual(['Session: s-1']);
  });

  it.each([null, undefined, '', ' ', {}, [], Number.NaN])('that says nothing is not offered: %j', (value) => {
    render(<VerificationMetadata metadata={{ session_id: 's-1', other: value }} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    [true, 'Yes'],
    [false, 'No'],
    [0, '0'],
    [1200.5, '1,200.5'],
    ['text', 'text'],
    [['a', 7, true], 'a / 7 / Yes'],
    [[null, ''], 'not available'],
    [{ none: null }, 'not available'],
    [['a', signedUrl('a.jpg')], 'a / a link, not shown'],
    [{ tier: 'gold', minor: false, none: null, points: 7 }, 'tier: gold / minor: No / points: 7'],
    [{ tier: { name: 'gold' }, list: [1] }, 'tier: nested data, not shown / list: nested data, not shown'],
    [
      { authToken: 'hunter', 'x-signature': {}, api_key: 7 },
      'authToken: a credential, not shown / api_key: a credential, not shown',
    ],
    [{ at: signedUrl('a.jpg') }, 'at: a link, not shown'],
    [{ 'https://media.example/a': 1 }, 'a name that is not shown: 1'],
    [[{ email: 'ana@example.com' }], 'nested data, not shown'],
    [Array.from({ length: 21 }, String), 'nested data, not shown'],
    [() => 1, 'could not be read'],
    [Symbol('s'), 'could not be read'],
    [Number.POSITIVE_INFINITY, 'could not be read'],
  ])('%s is told as %s', (value, text) => {
    expect(ask({ session_id: 's-1', other: value })).toEqual([`other: ${text}`]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may be %s', (name) => {
    expect(ask(JSON.parse(`{"session_id": "s-1", "${name}": "x"}`))).toEqual([`${name}: x`]);
  });

  it('is a code of the payload, which a translating browser leaves alone, as it does identifiers', () => {
    render(
      <VerificationMetadata metadata={{ session_id: 's-1', webhook_type: 'status.updated', custom: 'x', yes: true }} />,
    );
    fireEvent.click(screen.getByRole('button'));
    for (const text of ['s-1', 'status.updated', 'custom', 'x'])
      expect(screen.getByText(text)).toHaveAttribute('translate', 'no');
    for (const text of ['Session', 'Yes']) expect(screen.getByText(text)).not.toHaveAttribute('translate');
  });

  it('is one of ten thousand: a hundred at a time', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`name_${index}`, index]));
    render(<VerificationMetadata metadata={{ session_id: 's-1', ...many }} />);
    const names = 'name_0, name_1, name_2, name_3, name_4';
    fireEvent.click(screen.getByRole('button', { name: `Show ${names} and 9,995 more` }));
    expect(rows()).toHaveLength(101);
    fireEvent.click(screen.getByRole('button', { name: 'Show 100 more of 9,900' }));
    expect(rows()).toHaveLength(201);
    fireEvent.click(screen.getByRole('button', { name: 'Hide other data' }));
    expect(rows()).toHaveLength(1);
    expect(screen.getByRole('button')).toHaveFocus();
  });

  it('is told in short on the button when it is long', () => {
    render(<VerificationMetadata metadata={{ ['Wort'.repeat(50)]: 1 }} />);
    expect(screen.getByRole('button').textContent.length).toBeLessThan(60);
  });
});

describe('a credential', () => {
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln';

  it.each([
    'session_token',
    'share_token',
    'authToken',
    'api-key',
    'apiKey',
    'X-Signature',
    'client secret',
    'PASSWORD',
  ])('is known by its name, %s: the name is shown when asked for, and its value to nobody', (name) => {
    for (const value of ['hunter', 42, true, { a: 'hunter' }, ['hunter']])
      expect(ask({ session_id: 's-1', [name]: value })).toEqual([`${name}: a credential, not shown`]);
  });

  it.each([jwt, `Bearer ${jwt}`, 'sk_live_4eC39HqLyjWDarjtT1zdp7dc'])('is known by its shape: %s', (value) => {
    expect(ask({ session_id: 's-1', note: value })).toEqual(['note: a credential, not shown']);
    expect(show({ vendor_data: value })).toEqual(['Reference: a credential, not shown']);
    expect(show([{ label: 'Mine', value }])).toEqual(['Mine: a credential, not shown']);
    expect(show({ reviews: [{ user: 'ana', comment: `see ${value}` }] })).toEqual([
      'Reviews: ana: a credential, not shown',
    ]);
  });

  it.each([
    ['note', 'the password: sekret'],
    ['headers', 'authorization: Basic dXNlcjpzZWtyZXQ='],
    ['headers', ['cookie: a=sekret']],
    ['raw', String.raw`{\"session_token\":\"sekret\"}`],
    ['aws', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
    ['keyval', ['session_token', 'sekretvalue']],
    ['pair', { name: 'session_token', value: 'sekret' }],
    ['list', '[{"name":"session_token","value":"sekret"}]'],
    ['paseto', 'v4.public.eyJkYXRhIjoidGhpcyJ9sekret'],
    ['cookie_line', 'session=s%3Asekret; HttpOnly'],
    ['opaque', 'qWeRtYuIoPAsDfGhJkLzXcVbNmQwErTyUiOp'],
  ])('is known inside a text, a pair or a list: %s %j', (name, value) => {
    const told = ask({ session_id: 's-1', [name]: value }).join();
    expect(told).toContain('a credential, not shown');
    expect(told).not.toMatch(/sekret|dXNl|wJalr|qWeRt/);
  });

  it('is in no reference', () =>
    expect(show({ vendor_data: 'user:pass@host' })).toEqual(['Reference: a credential, not shown']));

  it.each([
    ['a link', signedUrl('a.jpg')],
    ['a link without a scheme', '//media.example/a.jpg'],
    ['a link without a host of ours', 'www.media.example/a'],
    ['an encoded link', 'https%3A%2F%2Fmedia.example%2Fa.jpg'],
    ['a path on this page', '/media/face.png?X-Amz-Date=20260131T120000Z'],
    ['a path', '../../media/example.png'],
    ['what only carries a signature', 'a.jpg?X-Amz-Signature=secret'],
    ['a picture', 'data:image/png;base64,AAAA'],
  ])('is %s, wherever it stands', (_what, url) => {
    expect(show({ session_id: url })[0]).toMatch(/^Session: a (link|credential), not shown$/);
    expect(ask({ session_id: 's-1', callback: url })[0]).toMatch(/^callback: a (link|credential), not shown$/);
    expect(show([{ label: 'Case', value: url }])[0]).toMatch(/^Case: a (link|credential), not shown$/);
    expect(show([{ label: url, value: 7 }])[0]).toMatch(/^a (link|credential), not shown: 7$/);
    const told = show({ status_override: { automatic_status: url, overridden_at: url }, reviews: [{ user: url }] });
    expect(told.join()).not.toMatch(/example|secret|base64/);
  });

  it('that is a name is not shown, neither on the button nor when asked for', () => {
    const { container } = render(
      <VerificationMetadata metadata={{ session_id: 's-1', [jwt]: 'x', 'https://media.example/a': 'y' }} />,
    );
    expect(container.innerHTML).not.toMatch(/eyJ|media\.example/);
    fireEvent.click(screen.getByRole('button', { name: 'Show a name that is not shown, a name that is not shown' }));
    expect(rows()).toEqual(['Session: s-1', 'a name that is not shown: x', 'a name that is not shown: y']);
    expect(container.innerHTML).not.toMatch(/eyJ|media\.example/);
  });

  it('leaves the words around a link in a comment', () => {
    expect(show({ reviews: [{ user: 'ana', comment: `As in ${signedUrl('a.jpg')} before.` }] })).toEqual([
      'Reviews: ana: As in (a link, not shown) before.',
    ]);
  });

  it('is no identifier: UUIDs and short ids stay', () => {
    expect(
      show({ session_id: '5b1c0f2e-7f0d-4e0a-9d3b-2f6f7a1c9e44', request_id: 'req_81', vendor_data: 'customer-1042' }),
    ).toEqual(['Session: 5b1c0f2e-7f0d-4e0a-9d3b-2f6f7a1c9e44', 'Request: req_81', 'Reference: customer-1042']);
  });
});

describe('values', () => {
  it.each([
    ['2026-01-31T12:00:00Z', 'Jan 31, 2026, 12:00 UTC'],
    [noon, 'Jan 31, 2026, 12:00 UTC'],
    [noon / 1000, 'Jan 31, 2026, 12:00 UTC'],
    [new Date(noon), 'Jan 31, 2026, 12:00 UTC'],
    ['soon', 'soon'],
  ])('reads the moment %j', (created_at, text) => {
    expect(show({ created_at })).toEqual([`Created: ${text}`]);
  });

  it("calls `expires_at` the session's end, because it is not the links'", () => {
    expect(show({ expires_at: '2026-01-31T12:00:00Z' })).toEqual(['Session expires: Jan 31, 2026, 12:00 UTC']);
  });

  it.each([null, undefined, '', ' ', {}, [], Number.NaN])('gives no row for %j, which says nothing', (value) => {
    expect(show({ session_id: 'a', vendor_data: value, reviews: value, status_override: value })).toEqual([
      'Session: a',
    ]);
  });

  it.each([{ nested: 1 }, [{}], [1], () => 1, Symbol('s')])(
    'says that %s could not be read, rather than nothing',
    (value) => {
      expect(show({ session_id: value, created_at: value, environment: value })).toEqual([
        'Environment: could not be read',
        'Session: could not be read',
        'Created: could not be read',
      ]);
    },
  );

  it('keeps the digits of numbers that are no quantities together', () => {
    expect(show({ session_number: 1234567, vendor_data: 9_007_199_254_740_993n })).toEqual([
      'Session number: 1234567',
      'Reference: 9007199254740993',
    ]);
  });
});

describe('what people decided', () => {
  it('is told, one line a review', () => {
    expect(
      show({
        status_override: { overridden_at: '2026-01-31T12:00:00Z', automatic_status: 'Declined' },
        reviews: [
          { user: 'ana', new_status: 'Approved', comment: 'Fine.', created_at: '2026-01-31T12:00:00Z' },
          { user: 'bo' },
        ],
      }),
    ).toEqual([
      'Overridden: Automatic status: Declined, Jan 31, 2026, 12:00 UTC',
      'Reviews: Approved, ana, Jan 31, 2026, 12:00 UTC: Fine. / bo',
    ]);
  });

  it.each([
    [
      { actor_display: 'ana', previous_status: 'In Review', new_status: 'Approved' },
      'Approved (before: In Review), ana',
    ],
    [{ reviewer: 'ana', status: 'Declined', timestamp: noon / 1000 }, 'Declined, ana, Jan 31, 2026, 12:00 UTC'],
    [{ newStatus: 'Declined', createdAt: noon / 1000, user: 'ana' }, 'Declined, ana, Jan 31, 2026, 12:00 UTC'],
    [
      { reviewer_name: 'ana', new_status: 'Declined', created_at: noon / 1000 },
      'Declined, ana, Jan 31, 2026, 12:00 UTC',
    ],
    [
      { reviewedBy: { displayName: 'ana' }, status: 'Declined', reviewedAt: noon },
      'Declined, ana, Jan 31, 2026, 12:00 UTC',
    ],
    [{ reviewed_by: { name: 'Ana', email: 'ana@example.com' }, decision: 'Approved' }, 'Approved, Ana'],
    [{ actor: { email: 'ana@example.com' }, note: 'Fine.' }, 'ana@example.com: Fine.'],
    [{ comment: 'Only words.' }, 'Only words.'],
    [{ previous_status: 'In Review' }, '(before: In Review)'],
    [{ user: null, actor_display: 'ana', new_status: '', status: 'Approved' }, 'Approved, ana'],
    [{ user: 7 }, '7'],
    ['Approved by ana', 'Approved by ana'],
  ])('is read under other names too: %j', (review, text) => {
    expect(show({ reviews: [review] })).toEqual([`Reviews: ${text}`]);
    expect(show({ reviews: review })).toEqual([`Reviews: ${text}`]);
    expect(show({ activity_reviews: [review] })).toEqual([`Earlier reviews: ${text}`]);
  });

  it.each([
    [{ automatic_status: 'Declined', overridden_by: 'ana' }, 'Automatic status: Declined, ana'],
    [{ previous_status: 'Declined', created_at: noon }, 'Automatic status: Declined, Jan 31, 2026, 12:00 UTC'],
    [[{ automatic_status: 'Declined' }], 'Automatic status: Declined'],
    ['Approved', 'Approved'],
    [true, 'Yes'],
    [{ nested: { status: 'x' } }, '1 entry could not be read'],
    [() => 1, '1 entry could not be read'],
  ])('an override %j is told as %s', (status_override, text) => {
    expect(show({ status_override })).toEqual([`Overridden: ${text}`]);
  });

  it('is counted where it cannot be read: an empty line says nothing', () => {
    expect(show({ reviews: [{ user: 'ana' }, {}, null, { of: 'another shape' }] })).toEqual([
      'Reviews: ana / 3 entries could not be read',
    ]);
    expect(show({ reviews: [throwing('user')] })).toEqual(['Reviews: 1 entry could not be read']);
  });

  it('may be a list with more gaps than entries', () => {
    const gaps: unknown[] = [];
    gaps[4_000_000_000] = { user: 'ana' };
    expect(show({ reviews: gaps })).toEqual(['Reviews: ana']);
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
      { label: 'E-mail', value: 'ana@example.com' },
      { label: 'API key', value: 'rotated' },
      { label: 'VIP', value: true },
      { label: 'Minor', value: false },
      { label: 'None', value: 0 },
      { label: 'Blank', value: '' },
      { label: 'Odd', value: { a: 1 } },
      null,
      'x',
    ]),
  ).toEqual([
    'Case: A-7',
    'Tries: 1,200.5',
    'Case: B-8',
    'E-mail: ana@example.com',
    'API key: rotated',
    'VIP: Yes',
    'Minor: No',
    'None: 0',
    'Blank: not available',
    'Odd: could not be read',
  ]);
});

describe('never throws on what does', () => {
  it('and says that a fact could not be read', () => {
    expect(show(Object.assign(throwing('session_id'), { status: 'Approved' }))).toEqual([
      'Session: could not be read',
      'Session status: Approved',
    ]);
  });

  it('and says so too in an object that was asked for', () => {
    expect(ask({ session_id: 's-1', one: throwing('x') })).toEqual(['one: x: could not be read']);
  });

  it('wherever it stands', () => {
    const revoked = (): object => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    };
    const cycle: Record<string, unknown> = { session_id: 's-1' };
    Object.assign(cycle, { self: cycle, list: [cycle], reviews: [cycle], status_override: cycle });
    const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'].map(
      (trap) =>
        new Proxy(
          { session_id: 's-1' },
          {
            [trap]: () => {
              throw new Error('no');
            },
          },
        ),
    );
    for (const hostile of [revoked(), cycle, ...traps, throwing('x'), throwing('test_webhook'), Object.create(null)]) {
      expect(() => show(hostile)).not.toThrow();
      expect(() => show([hostile, { label: hostile, value: hostile }])).not.toThrow();
      expect(() => show({ reviews: [hostile], status_override: hostile, metadata: hostile })).not.toThrow();
      expect(() => ask({ session_id: 's-1', one: hostile, many: [hostile], secret_key: hostile })).not.toThrow();
    }
  });
});

describe('what is unfolded', () => {
  const unfolded = (first: object, second: unknown): boolean => {
    const { rerender, unmount } = render(<VerificationMetadata metadata={given(first)} />);
    fireEvent.click(screen.getByRole('button', { expanded: false }));
    rerender(<VerificationMetadata metadata={given(second)} />);
    const open = screen.queryByRole('button', { expanded: true }) !== null;
    unmount();
    return open;
  };
  const one = { session_id: 's-1', email: 'ana@example.com' };

  it.each([
    ['the same object', one, one],
    ['the same session, read anew', one, { ...one, status: 'Approved' }],
    ['the same request', { request_id: 'r-1', email: 'a' }, { request_id: 'r-1', email: 'a' }],
    ['the same event', { event_id: 'e-1', email: 'a' }, { event_id: 'e-1', email: 'a' }],
    ['the same session in another event', { ...one, event_id: 'e-1' }, { ...one, event_id: 'e-2' }],
    ['the same number', { session_id: 7, email: 'a' }, { session_id: 7, email: 'a' }],
    [
      'the same request, where only one names a session',
      { ...one, request_id: 'r-1' },
      { request_id: 'r-1', email: 'a' },
    ],
  ])('stays for %s', (_what, first, second) => {
    expect(unfolded(first, second)).toBe(true);
  });

  it.each([
    ['another session', one, { session_id: 's-2', email: 'bo@example.com' }],
    ['another session in the same event', { ...one, event_id: 'e' }, { session_id: 's-2', event_id: 'e', email: 'b' }],
    ['another object that does not say', { email: 'a' }, { email: 'a' }],
    ['a session after what does not say', { email: 'a' }, one],
    ['null ids', { session_id: null, email: 'a' }, { session_id: null, email: 'b' }],
    ['empty ids', { session_id: '', email: 'a' }, { session_id: '', email: 'b' }],
    ['ids of another type', { session_id: 1, email: 'a' }, { session_id: '1', email: 'b' }],
    ['ids that are objects', { session_id: {}, email: 'a' }, { session_id: {}, email: 'b' }],
    ['ids that throw', Object.assign(throwing('session_id'), { email: 'a' }), one],
  ])('is folded again for %s', (_what, first, second) => {
    expect(unfolded(first, second)).toBe(false);
  });

  it('stays folded when the first session comes back, and after nothing in between', () => {
    const { rerender } = render(<VerificationMetadata metadata={one} />);
    fireEvent.click(screen.getByRole('button'));
    for (const next of [{ session_id: 's-2', email: 'b' }, one, null, one]) {
      rerender(<VerificationMetadata metadata={next} />);
      expect(screen.queryByText('ana@example.com')).toBeNull();
    }
  });

  it('is of one list, and of no other on the page', () => {
    for (const email of ['a', 'b']) render(<VerificationMetadata metadata={{ session_id: 's-1', email }} />);
    const [first, second] = screen.getAllByRole('button') as [HTMLElement, HTMLElement];
    fireEvent.click(first);
    expect(first).toHaveAttribute('aria-expanded', 'true');
    expect(second).toHaveAttribute('aria-expanded', 'false');
  });
});

it("tells times in the host's zone, and says which", () => {
  render(
    <ReportProvider timeZone="Asia/Tokyo">
      <VerificationMetadata metadata={{ created_at: noon }} />
    </ReportProvider>,
  );
  expect(screen.getByText('Jan 31, 2026, 21:00 GMT+9')).toBeInTheDocument();
});

it("uses the host's word for a name, and lets it wait all the same", () => {
  render(
    <ReportProvider messages={{ metadata: { names: { tier: 'Stufe' } } }}>
      <VerificationMetadata metadata={{ session_id: 's-1', tier: 'gold' }} />
    </ReportProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Show Stufe' }));
  expect(within(screen.getByText('Stufe').parentElement as HTMLElement).getByText('gold')).toBeInTheDocument();
});

it('takes what readReports found', () => {
  const { metadata } = readReports({ session_id: 's-1', status: 'In Review', liveness: sample });
  expect(show(metadata)).toEqual(expect.arrayContaining(['Session: s-1', 'Session status: In Review']));
});

it('reads the facts also as a host writes them, and asks for no name twice', () => {
  expect(
    show({
      sessionId: 's-1',
      statusOverride: { automaticStatus: 'Declined', overriddenAt: '2026-01-31T12:00:00Z' },
      createdAt: '2026-01-31T12:00:00Z',
    }),
  ).toEqual([
    'Session: s-1',
    'Created: Jan 31, 2026, 12:00 UTC',
    expect.stringMatching(/^[^:]+: .*Declined.*Jan 31, 2026, 12:00 UTC/),
  ]);
  expect(screen.queryByRole('button')).toBeNull();
  expect(show({ session_id: 's-1', sessionId: 's-2' })).toEqual(['Session: s-1']);
  expect(ask({ session_id: 's-1', sessionId: 's-2' })).toEqual(['sessionId: s-2']);
});
