import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en, LivenessReport, RawReport, ReportProvider, type RawReportProps } from '../../src/index.js';
import { decision, longList, strangeValues } from '../../stories/fixtures/raw.ts';
import { matches } from '../../stories/fixtures/matches.ts';
import { violations } from '../axe.ts';
import { Around } from '../desk.tsx';
import { noon, sample, signedUrl } from '../sample.ts';

const show = (report: unknown, props: Partial<RawReportProps> = {}): ReturnType<typeof render> =>
  render(<RawReport report={report} {...props} />);
const rows = (): HTMLElement[] => screen.getAllByRole('treeitem');
const texts = (): string[] =>
  rows().map((row) =>
    [...row.children]
      .map(({ textContent }) => textContent)
      .join(' ')
      .trim(),
  );
const press = (key: string): boolean => fireEvent.keyDown(document.activeElement as Element, { key });
const focused = (): string | null => document.activeElement?.textContent ?? null;
const html = (): string => document.body.innerHTML;
afterEach(() => void vi.restoreAllMocks());

describe('what is given', () => {
  it.each([
    ['an object', { status: 'Approved' }],
    ['JSON text of it', '{"status":"Approved"}'],
    ['JSON text with a byte order mark', '\uFEFF{"status":"Approved"}'],
    ['JSON text of JSON text', JSON.stringify('{"status":"Approved"}')],
    ['an object without a prototype', Object.assign(Object.create(null), { status: 'Approved' })],
    ['a map', new Map([['status', 'Approved']])],
  ])('%s is a tree of its fields', (_what, report) => {
    const { container } = show(report);
    expect(texts()).toEqual(['status Approved']);
    expect(container.firstElementChild).toHaveAttribute('data-state', 'ready');
  });

  it.each([
    [undefined, 'absent', en.raw.nothing],
    [null, 'absent', en.raw.nothing],
    [{}, 'empty', en.raw.empty],
    [[], 'empty', en.raw.empty],
    ['{\n  "a": 1,\n}', 'broken', en.raw.notJson('2', '9')],
    ['', 'broken', en.raw.notJson('1', '1')],
    ['secretvalue', 'broken', en.raw.notJson('1', '1')],
  ])('%j is said to be what it is: %s', (report, state, words) => {
    const { container } = show(report);
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(container.firstElementChild).toHaveAttribute('data-state', state);
    expect(screen.queryByRole('tree')).toBeNull();
    expect(html()).not.toContain('secretvalue');
  });

  it('a proxy that tells nothing could not be read', () => {
    const no = (): never => {
      throw new Error('secretvalue');
    };
    show(new Proxy({}, { get: no, ownKeys: no, getPrototypeOf: no, has: no, getOwnPropertyDescriptor: no }));
    expect(screen.getByText(en.raw.unreadable)).toBeInTheDocument();
  });

  it('a plain value is one row, which waits', () => {
    show(42);
    expect(texts()).toEqual(['42']);
  });

  it('is named by the host, else by the words', () => {
    const { unmount } = show({ status: 'Approved' });
    expect(screen.getByRole('tree', { name: 'Raw report' })).toBeInTheDocument();
    unmount();
    show({ status: 'Approved' }, { label: 'Webhook' });
    expect(screen.getByRole('tree', { name: 'Webhook' })).toBeInTheDocument();
  });
});

describe('strange values', () => {
  it('are said to be what they are, and nothing throws', () => {
    show(strangeValues());
    expect(texts()).toEqual([
      'status Approved',
      'score NaN',
      'session_number 12345678901234567890',
      'created_at 2026-11-21T00:00:00.000Z',
      'liveness 1 field',
      'status could not be read',
      'features 8 entries',
      '7 LIVENESS',
      '7 places at which nothing stands',
      'decision leads back to what it stands in',
      'warnings Map, 1 entry',
      'status Approved',
      'events Set, 1 entry',
      '0 hidden Show',
      'method a function',
      'risk a symbol',
      'feature undefined',
      'timestamp a picture or a file, not shown',
    ]);
  });

  it.each([
    ['a wrapped text', new String('https://a.example/secretvalue'), 'status a link, not shown'],
    ['a wrapped number', new Number(3), 'status 3'],
    ['a date that is none', new Date(Number.NaN), 'status NaN'],
    [
      'a list of four thousand million places',
      Object.assign([], { length: 4_000_000_000 }),
      'status 4,000,000,000 entries',
    ],
    ['an object that calls itself a date', { [Symbol.toStringTag]: 'Date' }, 'status 0 fields'],
    ['minus zero', -0, 'status 0'],
    ['a text without a word', ' ', 'status'],
  ])('%s', (_what, value, said) => {
    show({ status: value });
    expect(texts()[0]).toBe(said);
  });

  it('a field called __proto__ is a field', () => {
    show('{"__proto__":{"status":"Approved"},"constructor":{"score":1}}');
    expect(texts()).toEqual(['__proto__ 1 field', 'status hidden Show', 'constructor 1 field', 'score 1']);
  });

  it('ten thousand levels open one by one', () => {
    let deep: object = { status: 'Approved' };
    for (let level = 0; level < 10_000; level += 1) deep = { data: deep };
    show(deep, { defaultOpenDepth: 20_000 });
    const drawn = rows().length;
    expect(drawn).toBeLessThan(500);
    fireEvent.click(rows()[drawn - 1] as HTMLElement);
    expect(rows()).toHaveLength(drawn + 1);
    expect(rows()[drawn]).toHaveAttribute('aria-level', `${drawn + 1}`);
  });

  it('a proxy without an end is drawn as far as it is open', () => {
    const endless = (): object =>
      new Proxy(
        {},
        {
          ownKeys: () => ['data'],
          get: endless,
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        },
      );
    show(endless());
    expect(rows()).toHaveLength(2);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '3' as never])(
    'a depth of %s opens no more than there is room for',
    (defaultOpenDepth) => {
      show(decision, { defaultOpenDepth });
      expect(rows().length).toBeGreaterThan(10);
      expect(rows().length).toBeLessThan(500);
    },
  );
});

describe('what nobody is shown', () => {
  const open = { defaultOpenDepth: 20 };
  it.each([
    ['a signed link', { status: signedUrl('secretvalue') }],
    ['a link in prose', { long_description: `See ${signedUrl('secretvalue')} for more` }],
    ['a link without a scheme', { status: '//media.example/secretvalue' }],
    ['a host and a path', { status: 'see media.example/secretvalue' }],
    ['an encoded link', { status: 'https%3A%2F%2Fmedia.example%2Fsecretvalue' }],
    ['data', { status: 'data:image/png;base64,secretvalue' }],
    ['a picture', { portrait_image: 'secretvalue' }],
    ['pictures', { images: ['secretvalue'] }],
    ['Base64', { status: `secretvalue${'A1b2'.repeat(60)}` }],
    ['a token', { session_token: 'secretvalue' }],
    ['tokens', { tokens: ['secretvalue', { a: 'secretvalue' }] }],
    ['a token in a map', new Map([['api_key', 'secretvalue']])],
    ['a header by its name beside it', { headers: [{ name: 'Authorization', value: 'secretvalue' }] }],
    ['a token in prose', { long_description: 'Sent with password: secretvalue1 by mistake' }],
    ['a JWT', { status: 'eyJhbGciOiJIUzI1NiJ9.secretvalue.x' }],
    ['JSON text', { short_description: JSON.stringify({ token: 'secretvalue', a: signedUrl('secretvalue') }) }],
    ['JSON text in JSON text', { decision: JSON.stringify({ data: JSON.stringify({ api_key: 'secretvalue' }) }) }],
    ['a name that is a link', { 'https://media.example/secretvalue': 1 }],
    ['a name that holds a credential', { 'Bearer secretvalue1.a': 1 }],
    ['a match', { matches: [{ user_details: { full_name: 'secretvalue' }, similarity_percentage: 'secretvalue' }] }],
    ['a match in JSON text', { matches: JSON.stringify([{ name: 'secretvalue' }]) }],
    ['matches that are no list', { matches: 'secretvalue' }],
    ['matches as a map', { matches: new Map([['secretvalue', new Set(['secretvalue'])]]) }],
    ['a name in a match', { matches: [{ secretvalue: 1 }] }],
    [
      'a picture of a face match',
      { face_matches: [{ source_image: 'secretvalue', source_image_session_id: 'secretvalue' }] },
    ],
    [
      'the data of a duplicate',
      { warnings: [{ risk: 'DUPLICATED_FACE', additional_data: { vendor_data: 'secretvalue' } }] },
    ],
    [
      'the data of a blocklist',
      { warnings: [{ risk: 'FACE_IN_BLOCKLIST', additional_data: { a: { b: 'secretvalue' } } }] },
    ],
    ['a very long text', { status: `secretvalue ${'a '.repeat(6000)}` }],
  ])('%s: not in the document, with no button, in no copy, and not found', async (_what, report) => {
    const writeText = vi.fn((_text: string) => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    show(report, open);
    expect(html()).not.toContain('secretvalue');
    for (const button of screen.queryAllByRole('button', { name: 'Show' })) fireEvent.click(button);
    expect(html()).not.toContain('secretvalue');
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: en.raw.copy.copy })));
    expect(writeText).toHaveBeenCalledTimes(1);
    expect(writeText.mock.calls[0]?.[0]).not.toContain('secretvalue');
    expect(() => JSON.parse(writeText.mock.calls[0]?.[0] ?? '') as unknown).not.toThrow();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'secretvalue' } });
    expect(screen.getByRole('status')).toHaveTextContent(en.raw.find.none);
    expect(said).not.toHaveBeenCalled();
  });

  it('everything of a match is masked, whatever its name is elsewhere', () => {
    show({ matches: [matches.blocklisted] }, open);
    const values = texts()
      .slice(2)
      .filter((text) => !text.endsWith('fields') && !text.endsWith('null'));
    expect(values.length).toBeGreaterThan(10);
    expect(values.filter((text) => !text.endsWith(en.raw.masked.person))).toEqual([]);
  });

  it('what stands around a link in a prose is shown', () => {
    show({ long_description: `See ${signedUrl('a')} for more` });
    expect(texts()).toEqual(['long_description See a link, not shown for more']);
  });
});

describe('what waits', () => {
  const personal = { email: 'erika@a.example', phone: '+49 221 555 0101', status: 'Approved' };
  it('is not in the document until it is asked for, one by one, and goes again', () => {
    show(personal);
    expect(html()).not.toMatch(/erika|0101/);
    fireEvent.click(screen.getByRole('button', { name: 'Show', description: 'email' }));
    expect(html()).toContain('erika@a.example');
    expect(html()).not.toContain('0101');
    fireEvent.click(screen.getByRole('button', { name: 'Hide', description: 'email' }));
    expect(html()).not.toContain('erika');
  });

  it.each([
    'first_name',
    'date_of_birth',
    'address',
    'document_number',
    'ip_address',
    'device',
    'vendor_data',
    'anything_new',
    'имя',
  ])('a field called %s waits', (name) => {
    show({ liveness: { [name]: 'secretvalue' }, [name]: ['secretvalue'] });
    expect(html()).not.toContain('secretvalue');
    expect(screen.getAllByRole('button', { name: 'Show' }).length).toBeGreaterThan(1);
  });

  it.each([
    { customer: { status: 'secretvalue' } },
    { vendor_data: { status: 'secretvalue', score: 'secretvalue' } },
    { metadata: '{"status":"secretvalue"}' },
    { contact_details: { liveness: { status: 'secretvalue' } } },
    { warnings: [{ risk: 'ANY', additional_data: { status: 'secretvalue' } }] },
  ])('a known name waits too where nobody knows what it means: %j', (report) => {
    show(report, { defaultOpenDepth: 9 });
    expect(html()).not.toContain('secretvalue');
  });

  it('an address of mail waits, whatever it stands under', () => {
    show({ status: 'erika@a.example', short_description: 'Write to erika@a.example' });
    expect(html()).not.toContain('erika');
  });

  it('a name that may say who somebody is waits with its value', () => {
    show({ metadata: { 'erika@a.example': { note: 1 }, '+49 221 5550101': true } });
    expect(html()).not.toMatch(/erika|5550101/);
    const [, first] = rows();
    fireEvent.click(first?.querySelector('button') as Element);
    expect(html()).toContain('erika@a.example');
    expect(html()).not.toContain('5550101');
  });

  it('measurements are shown at once, and null has nothing to hide', () => {
    show(
      { warnings: [{ risk: 'LOW_LIVENESS_SCORE', additional_data: { score: 22.4, email: null } }] },
      { defaultOpenDepth: 9 },
    );
    expect(texts()).toContain('score 22.4');
    expect(texts()).toContain('email null');
  });

  it('the host is told that something was shown, and not what', () => {
    const onEvent = vi.fn();
    render(
      <ReportProvider now={() => noon}>
        <RawReport report={{ ...personal, node_id: 'feature_liveness_1' }} caseId={7} onEvent={onEvent} />
      </ReportProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Show', description: 'email' }));
    fireEvent.click(screen.getByRole('button', { name: 'Hide', description: 'email' }));
    expect(onEvent.mock.calls).toEqual([
      [{ type: 'details-shown', media: null, at: noon, node_id: 'feature_liveness_1', caseId: 7 }],
    ]);
  });

  it('a host that throws when it is told takes nothing off the screen', () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const onEvent = (): never => {
      throw new Error('no');
    };
    show(personal, { onEvent });
    fireEvent.click(screen.getByRole('button', { name: 'Show', description: 'email' }));
    expect(html()).toContain('erika@a.example');
    expect(reported).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('in a report, the report’s own host is told', () => {
    const onEvent = vi.fn();
    render(<LivenessReport report={sample} onEvent={onEvent} actions={<RawReport report={personal} />} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show', description: 'email' }));
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'details-shown', media: null }));
  });
});

describe('the next case', () => {
  const of = (email: string, more = {}): object => ({ contact_details: { email }, ...more });
  const ask = (): boolean => fireEvent.click(screen.getByRole('button', { name: 'Show', description: 'email' }));

  it.each([
    ['another caseId', { caseId: 1 }, { caseId: 2 }, of('a@a.example'), of('a@a.example')],
    ['another payload', {}, {}, of('a@a.example'), of('b@a.example')],
    ['an equal payload that names no session', {}, {}, of('a@a.example'), of('a@a.example')],
    ['another session', {}, {}, of('a@a.example', { session_id: 's-1' }), of('a@a.example', { session_id: 's-2' })],
    ['another text', {}, {}, JSON.stringify(of('a@a.example')), JSON.stringify(of('b@a.example'))],
  ])('begins with everything hidden: %s', (_what, before, after, one, two) => {
    const { rerender } = render(<RawReport report={one} {...before} />);
    ask();
    expect(html()).toContain('a@a.example');
    rerender(<RawReport report={two} {...after} />);
    expect(html()).not.toMatch(/[ab]@a\.example/);
  });

  it('the same object that the host has written another case into shows the new one, hidden', () => {
    const report = { email: 'a@a.example', status: 'Approved' };
    const { rerender } = render(<RawReport report={report} caseId={1} />);
    ask();
    Object.assign(report, { email: 'b@a.example', status: 'Declined' });
    rerender(<RawReport report={report} caseId={2} />);
    expect(html()).not.toMatch(/[ab]@a\.example/);
    expect(texts()).toContain('status Declined');
  });

  it.each([
    ['caseId', { caseId: 1 }, {}],
    ['session', {}, { session_id: 's-1' }],
  ])(
    'a fresh payload of the same %s keeps what is open and shown, as long as the value is the same',
    (_what, props, more) => {
      const { rerender } = render(<RawReport report={of('a@a.example', more)} {...props} />);
      ask();
      fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'details' } });
      rerender(<RawReport report={of('a@a.example', more)} {...props} />);
      expect(html()).toContain('a@a.example');
      expect(screen.getByRole('searchbox')).toHaveValue('details');
      rerender(<RawReport report={of('b@a.example', more)} {...props} />);
      expect(html()).not.toMatch(/[ab]@a\.example/);
    },
  );

  it('a moment without a payload takes nothing away from a case that the host names', () => {
    const { rerender } = render(<RawReport report={of('a@a.example')} caseId={1} />);
    ask();
    rerender(<RawReport report={undefined} caseId={1} />);
    expect(html()).not.toContain('a@a.example');
    rerender(<RawReport report={of('a@a.example')} caseId={1} />);
    expect(html()).toContain('a@a.example');
    rerender(<RawReport report={undefined} caseId={2} />);
    rerender(<RawReport report={of('a@a.example')} caseId={2} />);
    expect(html()).not.toContain('a@a.example');
  });

  it('a host that renders the same object again and again loses nothing', () => {
    const report = of('a@a.example');
    const { rerender } = render(<RawReport report={report} />);
    ask();
    for (let at = 0; at < 5; at += 1) rerender(<RawReport report={report} className={`a${at}`} />);
    expect(html()).toContain('a@a.example');
  });

  it('in a report, the report’s case decides', () => {
    const raw = <RawReport report={of('a@a.example')} />;
    const { rerender } = render(<Around of={1}>{raw}</Around>);
    ask();
    rerender(<Around of={1}>{<RawReport report={of('a@a.example')} />}</Around>);
    expect(html()).toContain('a@a.example');
    rerender(<Around of={2}>{<RawReport report={of('a@a.example')} />}</Around>);
    expect(html()).not.toContain('a@a.example');
  });
});

describe('a long list', () => {
  it('is drawn by the hundred, and says how many are left out', () => {
    show(longList(9500), { defaultOpenDepth: 1 });
    expect(rows()).toHaveLength(101);
    expect(texts()[100]).toBe('and 9,400 more, not shown. Show the next 100');
    expect(rows()[3]).toHaveAttribute('aria-setsize', '9500');
    expect(rows()[3]).toHaveAttribute('aria-posinset', '4');
    fireEvent.click(rows()[100] as HTMLElement);
    expect(rows()).toHaveLength(201);
    expect(document.activeElement).toBe(rows()[100]);
    expect(texts()[100]).toBe('100 4 fields');
  });

  it('the last part says what it is', () => {
    show(longList(103), { defaultOpenDepth: 1 });
    expect(texts()[100]).toBe('and 3 more, not shown. Show the next 3');
    fireEvent.click(rows()[100] as HTMLElement);
    expect(rows()).toHaveLength(103);
  });

  it('only what is open is in the document', () => {
    show(longList(50), { defaultOpenDepth: 1 });
    expect(html()).not.toContain('node_7');
    fireEvent.click(rows()[7] as HTMLElement);
    expect(html()).toContain('node_7');
    fireEvent.click(rows()[7] as HTMLElement);
    expect(html()).not.toContain('node_7');
  });
});

describe('on paper', () => {
  const tell = (type: string): void => act(() => void globalThis.dispatchEvent(new Event(type)));

  it('stands what is open, and what was asked for is hidden again', () => {
    show({ email: 'a@a.example', status: 'Approved' });
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    tell('beforeprint');
    expect(html()).not.toContain('a@a.example');
    expect(texts()).toContain('status Approved');
    expect(screen.getByText(en.raw.paper)).toBeInTheDocument();
    tell('afterprint');
    expect(html()).toContain('a@a.example');
    expect(screen.queryByText(en.raw.paper)).toBeNull();
  });
});

it('is sound for a screen reader, opened and searched', async () => {
  const { container } = show(decision, { defaultOpenDepth: 20 });
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'review' } });
  expect(await violations(container)).toEqual([]);
});

it('lives through strict mode with its search', () => {
  render(
    <StrictMode>
      <RawReport report={longList(300)} />
    </StrictMode>,
  );
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'approved' } });
  expect(screen.getByRole('status')).toHaveTextContent('100 found');
});

describe('keys', () => {
  const report = {
    liveness: { status: 'Approved', email: 'a@a.example' },
    score: 1,
    status: 'Declined',
    features: ['LIVENESS'],
  };
  const start = (props: Partial<RawReportProps> = {}): void => {
    show(report, { defaultOpenDepth: 1, ...props });
    (rows()[0] as HTMLElement).focus();
  };

  it('the tree is one stop of Tab, which stays where the reader was', () => {
    start();
    const stops = (): number[] => rows().map(({ tabIndex }) => tabIndex);
    expect(stops()).toEqual([0, -1, -1, -1]);
    press('ArrowDown');
    press('ArrowDown');
    expect(stops()).toEqual([-1, -1, 0, -1]);
    expect(document.activeElement).toBe(rows()[2]);
    for (const button of screen.queryAllByRole('button', { name: /Show|Hide/ })) expect(button.tabIndex).toBe(-1);
  });

  it('go up, down, to the first and to the last, and no further', () => {
    start();
    press('ArrowUp');
    expect(document.activeElement).toBe(rows()[0]);
    press('End');
    expect(document.activeElement).toBe(rows()[3]);
    press('ArrowDown');
    expect(document.activeElement).toBe(rows()[3]);
    press('Home');
    expect(document.activeElement).toBe(rows()[0]);
  });

  it('right opens, then goes in; left goes out, then closes', () => {
    start();
    expect(rows()[0]).toHaveAttribute('aria-expanded', 'false');
    press('ArrowRight');
    expect(rows()[0]).toHaveAttribute('aria-expanded', 'true');
    expect(rows()).toHaveLength(6);
    expect(rows()[1]).toHaveAttribute('aria-level', '2');
    press('ArrowRight');
    expect(document.activeElement).toBe(rows()[1]);
    press('ArrowRight');
    expect(document.activeElement).toBe(rows()[1]);
    press('ArrowLeft');
    expect(document.activeElement).toBe(rows()[0]);
    press('ArrowLeft');
    expect(rows()).toHaveLength(4);
    press('ArrowLeft');
    expect(document.activeElement).toBe(rows()[0]);
  });

  it('right and left change places in a right-to-left page', () => {
    render(
      <div style={{ direction: 'rtl' }}>
        <RawReport report={report} defaultOpenDepth={1} />
      </div>,
    );
    (rows()[0] as HTMLElement).focus();
    press('ArrowLeft');
    expect(rows()).toHaveLength(6);
    press('ArrowRight');
    expect(rows()).toHaveLength(4);
  });

  it.each(['Enter', ' '])('%j opens and closes, shows and hides', (key) => {
    start();
    press(key);
    expect(rows()).toHaveLength(6);
    press('ArrowDown');
    press('ArrowDown');
    expect(html()).not.toContain('a@a.example');
    press(key);
    expect(html()).toContain('a@a.example');
    expect(document.activeElement).toBe(rows()[2]);
    press(key);
    expect(html()).not.toContain('a@a.example');
  });

  it('* opens all that stand beside each other', () => {
    start();
    press('*');
    expect(rows()).toHaveLength(7);
    expect(document.activeElement).toBe(rows()[0]);
  });

  it('letters go to the next name that begins so', () => {
    start();
    press('s');
    expect(focused()).toMatch(/^score/);
    press('s');
    expect(focused()).toMatch(/^status/);
    press('s');
    expect(focused()).toMatch(/^score/);
  });

  it('letters that follow each other closely are one word, and after a pause another', () => {
    start();
    const typed = (key: string, timeStamp: number): void => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      act(() => void document.activeElement?.dispatchEvent(event));
    };
    typed('s', 1000);
    typed('t', 1100);
    expect(focused()).toMatch(/^status/);
    typed('l', 5000);
    expect(focused()).toMatch(/^liveness/);
  });

  it('a name that is not shown is not found by its letters', () => {
    show({ status: 'Approved', 'erika@a.example': 1, 'https://elsewhere.example': 1 });
    (rows()[0] as HTMLElement).focus();
    press('e');
    press('h');
    expect(document.activeElement).toBe(rows()[0]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])('with %j are the browser’s', (modifier) => {
    start();
    const prevented = !fireEvent.keyDown(rows()[0] as Element, { key: 'ArrowDown', ...modifier });
    expect(prevented).toBe(false);
    expect(document.activeElement).toBe(rows()[0]);
  });

  it.each(['Tab', 'Escape', 'F5', 'PageDown'])('%s is the browser’s', (key) => {
    start();
    expect(press(key)).toBe(true);
  });

  it('a button that was pressed is not pressed twice', () => {
    show({ email: 'a@a.example' });
    const button = screen.getByRole('button', { name: 'Show' });
    button.focus();
    // The browser makes a click of it.
    expect(press('Enter')).toBe(true);
    expect(html()).not.toContain('a@a.example');
  });

  it('the next part of a long list takes the focus', () => {
    show(longList(250), { defaultOpenDepth: 1 });
    (rows()[0] as HTMLElement).focus();
    press('End');
    press('Enter');
    expect(document.activeElement).toBe(rows()[100]);
    expect(rows()).toHaveLength(201);
  });
});
