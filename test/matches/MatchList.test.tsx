import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  LivenessReport,
  MatchList,
  ReportProvider,
  ReviewDecision,
  retain,
  type Match,
  type MatchListProps,
  type VerificationReport,
} from '../../src/index.js';
import { allSources, manyMatches, matches } from '../../stories/fixtures/matches.ts';
import { violations } from '../axe.ts';
import { hostile } from '../hostile.ts';
import { minute, noon, sample, signedUrl } from '../sample.ts';

const show = 'Show picture of another person';
const hide = 'Hide picture of another person';
const erika: Match = { ...matches.blocklisted, match_image_url: signedUrl('erika.jpg', 3600) };
const other: Match = { ...matches.duplicate, match_image_url: signedUrl('other.jpg', 7200) };
const personal = /Mustermann|Musterfrau|Passport|789|customer-|u-8812|media\.example|secretsignature/;

const given = (value: unknown): MatchListProps['report'] => ({ matches: value }) as MatchListProps['report'];
const view = (value: unknown, props: Partial<MatchListProps> = {}): ReactElement => (
  <MatchList caseId={1} {...props} report={given(value)} />
);
const draw = (value: unknown, props: Partial<MatchListProps> = {}): HTMLElement =>
  render(view(value, props)).container.firstElementChild as HTMLElement;
const rows = (): HTMLElement[] => screen.getAllByRole('listitem');
const row = (place: number): HTMLElement => rows()[place] as HTMLElement;
const press = (name: string, root: HTMLElement = document.body): void =>
  void fireEvent.click(within(root).getAllByRole('button', { name })[0] as HTMLElement);
const picture = (root: ParentNode = document): HTMLImageElement | null => root.querySelector('img');
const stateOf = (place: number): string | undefined =>
  row(place).querySelector<HTMLElement>('.lr-MatchPicture')?.dataset['state'];
const factsOf = (place: number): Record<string, string> =>
  Object.fromEntries(
    [...row(place).querySelectorAll('.lr-Fact')].map((fact) => [
      fact.querySelector('dt')?.textContent,
      [...fact.querySelectorAll('dd bdi, dd .lr-absent, dd button')].map(({ textContent }) => textContent).join(' | '),
    ]),
  ) as Record<string, string>;

beforeEach(() => {
  vi.useFakeTimers({ now: noon });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what is there', () => {
  it.each([
    ['an empty list', [], 'empty', 'No matches.'],
    ['null', null, 'absent', 'The report does not say whether there are matches.'],
    ['nothing', undefined, 'absent', 'The report does not say whether there are matches.'],
    ['text', 'none', 'unreadable', 'The matches could not be read.'],
    ['one entry that cannot be read', [null], 'unreadable', '1 match could not be read and is not shown.'],
    ['two of them', [erika, 7, 8], 'ready', '2 matches could not be read and are not shown.'],
  ])('%s is told', (_what, value, state, sentence) => {
    const root = draw(value);
    expect(root).toHaveAttribute('data-state', state);
    expect(root.querySelector('.lr-MatchList-sentence')).toHaveTextContent(sentence);
  });

  it('a list has a heading, a number, and a heading for each match one level below', () => {
    draw([other, erika], { headingLevel: 2 });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Matches with other people');
    expect(screen.getByText('2 matches')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Match 1',
      'Match 2',
    ]);
    expect(row(0)).toHaveTextContent('On the blocklist');
  });

  it('is sound for a screen reader, whatever is shown', async () => {
    const root = draw(allSources, { onOpenSession: () => undefined });
    vi.useRealTimers();
    expect(await violations(root)).toEqual([]);
    for (const each of within(root).getAllByRole('button', { name: /^Show/ })) fireEvent.click(each);
    expect(await violations(root)).toEqual([]);
  });
});

describe('the similarity', () => {
  it.each([
    ['a number', 93.4, '93.4%', '93.4', null],
    ['0', 0, '0%', '0', null],
    ['almost all', 99.9999, '99.99%', '99.9999', null],
    ['above the scale', 130, '130%, out of range', '100', 'out of range'],
    ['below the scale', -2, '-2%, out of range', '0', 'out of range'],
  ])('%s is a meter', (_what, value, text, now, note) => {
    draw([{ ...erika, similarity_percentage: value }]);
    const meter = screen.getByRole('meter', { name: 'Similarity' });
    expect(meter.getAttribute('aria-valuetext')?.startsWith(text.slice(0, 3))).toBe(true);
    expect(meter).toHaveAttribute('aria-valuenow', now);
    expect(meter.querySelector('.lr-Similarity-note')?.textContent ?? null).toBe(note);
    expect(meter).not.toHaveAttribute('data-tone');
  });

  it.each([
    ['null', null, 'absent', 'not available'],
    ['NaN', Number.NaN, 'absent', 'not available'],
    ['text', '93', 'unreadable', 'could not be read'],
    ['an object', {}, 'absent', 'not available'],
    ['an endless number', Number.POSITIVE_INFINITY, 'absent', 'not available'],
  ])('%s is none', (_what, value, state, text) => {
    draw([{ ...erika, similarity_percentage: value }]);
    expect(screen.queryByRole('meter')).toBeNull();
    const similarity = row(0).querySelector('.lr-Similarity');
    expect(similarity).toHaveAttribute('data-state', state);
    expect(similarity).toHaveTextContent(text);
  });
});

describe('the facts', () => {
  it('are told in words, each where the payload says it', () => {
    draw(allSources);
    expect(factsOf(0)).toEqual({
      Source: 'Another session',
      Verified: 'Aug 3, 2026, 09:14 UTC',
      Session: `41208 | ${erika.session_id}`,
      'Status of that session': 'Declined',
    });
    expect(factsOf(1)).toEqual({ Source: 'Entry of a list' });
    expect(factsOf(4)).toMatchObject({ Source: 'Kept face template' });
  });

  const cell = (field: keyof Match, value: unknown): Record<string, string> => {
    draw([{ similarity_percentage: 1, is_blocklisted: false, is_allowlisted: false, [field]: value }]);
    return factsOf(0);
  };

  it.each<[field: keyof Match, value: unknown, facts: Record<string, string>]>([
    ['source', 'new_source', { Source: 'new_source' }],
    ['source', ' Session ', { Source: 'Another session' }],
    ['source', '__proto__', { Source: '__proto__' }],
    ['source', null, {}],
    ['source', ['session'], { Source: 'could not be read' }],
    ['source', 'https://media.example/a', { Source: 'a link, not shown' }],
    ['verification_date', '2026-08-03T09:14:00Z', { Verified: 'Aug 3, 2026, 09:14 UTC' }],
    ['verification_date', 1_795_269_720, { Verified: 'Nov 21, 2026, 14:02 UTC' }],
    ['verification_date', 'yesterday', { Verified: 'yesterday' }],
    ['verification_date', { day: 1 }, { Verified: 'could not be read' }],
    ['verification_date', null, {}],
    ['session_id', 's-1', { Session: 's-1' }],
    ['session_id', 7, { Session: '7' }],
    ['session_id', '', {}],
    ['session_id', signedUrl('a'), { Session: 'a link, not shown' }],
    ['session_id', ['a'], { Session: 'could not be read' }],
    ['session_number', 1234567, { Session: '1234567' }],
    ['session_number', 0, { Session: '0' }],
    ['session_number', null, {}],
    ['status', 'in_review', { 'Status of that session': 'In Review' }],
    ['status', 'New word', { 'Status of that session': 'New word' }],
    ['status', null, {}],
    ['status', 'Bearer 0123456789abcdef', { 'Status of that session': 'a credential, not shown' }],
    ['status', { a: 1 }, { 'Status of that session': 'could not be read' }],
    ['api_service', 'face-search', { Service: 'face-search' }],
    ['api_service', null, {}],
    ['is_blocklisted', null, { Blocklist: 'not available' }],
    ['is_blocklisted', undefined, { Blocklist: 'not available' }],
    ['is_blocklisted', 'true', { Blocklist: 'could not be read' }],
    ['is_allowlisted', null, { Allowlist: 'not available' }],
    ['is_allowlisted', 1, { Allowlist: 'could not be read' }],
    ['is_allowlisted', false, {}],
    ['user_details', null, {}],
    ['user_details', {}, {}],
  ])('%s: %j', (field, value, facts) => {
    expect(cell(field, value)).toEqual(facts);
  });

  it('true is a badge of its list', () => {
    draw([{ ...erika, is_allowlisted: true }]);
    expect([...document.querySelectorAll('[data-list]')].map(({ textContent }) => textContent)).toEqual([
      'On the blocklist',
      'On the allowlist',
    ]);
  });

  it('one getter that throws costs one field', () => {
    const match = Object.defineProperty({ ...erika }, 'status', {
      enumerable: true,
      get: () => {
        throw new Error('secret');
      },
    });
    draw([match]);
    expect(factsOf(0)['Status of that session']).toBe('could not be read');
    expect(document.body.innerHTML).not.toContain('secret');
  });
});

describe('the other session', () => {
  it('is a button where you can open it', () => {
    const onOpenSession = vi.fn();
    draw([erika, { ...other, session_number: null }], { onOpenSession });
    press('Open session 41208');
    expect(onOpenSession).toHaveBeenLastCalledWith({ session_id: erika.session_id, session_number: 41208 });
    press(`Open session ${other.session_id}`);
    expect(onOpenSession).toHaveBeenLastCalledWith({ session_id: other.session_id, session_number: null });
  });

  it.each([
    ['null', null],
    ['a number', 7],
    ['a link', signedUrl('a')],
    ['a sentence', 'Erika Mustermann'],
  ])('is text where its id is %s', (_what, session_id) => {
    draw([{ ...erika, session_id }], { onOpenSession: vi.fn() });
    expect(screen.queryByRole('button', { name: /^Open/ })).toBeNull();
  });
});

describe('the person', () => {
  it('is in no corner of the document before it is asked for, and nothing is loaded', () => {
    const root = draw([erika, other]);
    expect(root.outerHTML).not.toMatch(personal);
    expect(picture()).toBeNull();
  });

  it('is shown one by one, and hidden again with the focus where it was', () => {
    const onEvent = vi.fn();
    draw([erika, other], { onEvent });
    const button = within(row(0)).getByRole('button', { name: 'Show name', description: 'Match 1' });
    button.focus();
    fireEvent.click(button);
    expect(row(0)).toHaveTextContent('Erika Mustermann');
    expect(row(0)).not.toHaveTextContent(/Passport|customer/);
    expect(row(1).outerHTML).not.toMatch(personal);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveTextContent('Hide name');
    fireEvent.click(button);
    expect(document.body.outerHTML).not.toMatch(personal);
    expect(button).toHaveFocus();
    expect(onEvent.mock.calls.map(([event]) => event)).toEqual([
      {
        type: 'match-details-shown',
        media: null,
        at: noon,
        node_id: null,
        caseId: 1,
        session_id: erika.session_id,
      },
    ]);
  });

  const detail = (match: object, name: string): string | null => {
    draw([{ similarity_percentage: 1, is_blocklisted: false, is_allowlisted: false, ...match }]);
    const button = screen.queryByRole('button', { name: `Show ${name}` });
    if (!button) return null;
    fireEvent.click(button);
    return Object.values(factsOf(0)).join();
  };

  it.each<[match: object, name: string, text: string | null]>([
    [{ user_details: { name: 'A' } }, 'name', 'A'],
    [{ user_details: { full_name: 'A', name: 'B' } }, 'name', 'A'],
    [{ user_details: { full_name: null, name: 'B' } }, 'name', 'B'],
    [{ user_details: { name: 7 } }, 'name', '7'],
    [{ user_details: { name: ['A'] } }, 'name', 'could not be read'],
    [{ user_details: 'A' }, 'name', 'could not be read'],
    [{ user_details: null }, 'name', null],
    [{ user_details: { full_name: ' ' } }, 'name', null],
    [{ user_details: { full_name: 'https://media.example/a' } }, 'name', 'a link, not shown'],
    [{ user_details: { full_name: '<b>A</b>' } }, 'name', '<b>A</b>'],
    [{ user_details: { document_type: 'P', document_number: '**1' } }, 'document', 'P | **1'],
    [{ user_details: { document_number: 'sk_live_0123456789abcdef0123' } }, 'document', 'a credential, not shown'],
    [{ user_details: { document_type: null } }, 'document', null],
    [{ vendor_data: 'x', vendor_user_id: 'y' }, 'reference', 'x | y'],
    [{ vendor_data: { id: 1, api_token: 'x' } }, 'reference', 'id: 1 | api_token: a credential, not shown'],
    [{ vendor_user_id: null }, 'reference', null],
    [{ vendor_data: 'a\u202Eb' }, 'reference', 'a\u202Eb'],
  ])('%j, %s', (match, name, text) => {
    expect(detail(match, name)).toBe(text);
  });
});

describe('the picture', () => {
  it('is loaded at the press without a referrer, named, counted, and gone when it is hidden', () => {
    const onEvent = vi.fn();
    draw([erika], { onEvent });
    expect(stateOf(0)).toBe('veiled');
    expect(screen.queryByRole('timer')).toBeNull();
    press(show);
    expect(picture()).toHaveAttribute('src', erika.match_image_url);
    expect(picture()).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(picture()).toHaveAttribute('alt', 'Picture of another person');
    expect(screen.getByRole('timer')).toHaveTextContent('1:00:00');
    fireEvent.load(picture() as HTMLElement);
    expect(stateOf(0)).toBe('ready');
    press(hide);
    expect(document.body.outerHTML).not.toContain('media.example');
    expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual(['match-revealed', 'match-veiled']);
  });

  it('one is shown, and the others are not', () => {
    draw([erika, other]);
    press(show, row(1));
    expect(picture(row(0))).toBeNull();
    expect(picture(row(1))).not.toBeNull();
  });

  it('leaves the document at the end of its own link, which is told of what was shown', () => {
    const onEvent = vi.fn();
    draw([erika, other], { onEvent });
    press(show, row(0));
    act(() => void vi.advanceTimersByTime(60 * minute));
    expect([stateOf(0), stateOf(1)]).toEqual(['expired', 'veiled']);
    expect(document.body.outerHTML).not.toContain('media.example');
    act(() => void vi.advanceTimersByTime(60 * minute));
    expect(stateOf(1)).toBe('expired');
    expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual(['match-revealed', 'match-expired']);
  });

  it('ends by what the host says, and after the lifetime where no link tells', () => {
    draw([{ ...erika, match_image_url: 'https://media.example/a.jpg' }], { receivedAt: noon, lifetime: 10 });
    press(show);
    expect(screen.getByRole('timer')).toHaveTextContent('10:00');
    act(() => void vi.advanceTimersByTime(10 * minute));
    expect(stateOf(0)).toBe('expired');
  });

  it('that fails twice can be asked for again', () => {
    const onEvent = vi.fn();
    draw([erika], { onEvent });
    press(show);
    for (const _try of [1, 2]) fireEvent.error(picture() as HTMLElement);
    expect(stateOf(0)).toBe('failed');
    press('Try again');
    expect(picture()).not.toBeNull();
    expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual(['match-revealed', 'match-failed', 'match-retried']);
  });

  it.each([
    ['null', null, 'No picture'],
    ['nothing', undefined, 'Not available'],
    ['blank', ' ', 'Not readable'],
    ['a number', 7, 'Not readable'],
  ])('%s is none', (_what, link, title) => {
    draw([{ ...erika, match_image_url: link }]);
    expect(stateOf(0)).toBe('absent');
    expect(row(0)).toHaveTextContent(title);
  });

  it('no hostile address is ever loaded', () => {
    draw(
      hostile.map(([, url], index) => ({ session_id: `s${index}`, similarity_percentage: 1, match_image_url: url })),
    );
    while (screen.queryByRole('button', { name: /^Show 20|more of/ }))
      fireEvent.click(screen.getByRole('button', { name: /more of/ }));
    for (const button of screen.queryAllByRole('button', { name: show })) fireEvent.click(button);
    expect(picture()).toBeNull();
  });

  it("may come from the provider's hosts only, and by its proxy", async () => {
    const proxy = vi.fn(() => 'https://proxy.example/a.jpg');
    render(
      <ReportProvider allowMediaFrom={['proxy.example']} resolveMediaUrl={proxy}>
        {view([erika])}
      </ReportProvider>,
    );
    expect(proxy).not.toHaveBeenCalled();
    press(show);
    await act(async () => undefined);
    expect(picture()).toHaveAttribute('src', 'https://proxy.example/a.jpg');
    render(<ReportProvider allowMediaFrom={['proxy.example']}>{view([erika])}</ReportProvider>);
    expect(stateOf(1)).toBe('blocked');
  });

  it('is hidden again when the reader has left', () => {
    render(<ReportProvider veilAgain={{ afterMinutes: 5 }}>{view([erika])}</ReportProvider>);
    press(show);
    expect(picture()).not.toBeNull();
    act(() => void vi.advanceTimersByTime(5 * minute));
    expect(stateOf(0)).toBe('veiled');
  });
});

describe('what was shown is of one case and one match', () => {
  const open = (): void => {
    press(show, row(0));
    press('Show name', row(0));
  };
  const fresh = (match: Match): Match => ({ ...match, match_image_url: signedUrl('erika.jpg', 3000) });

  it('a poll of the same case keeps it, also behind another match', () => {
    const { rerender } = render(view([erika]));
    open();
    rerender(view([fresh(erika), { ...other, is_blocklisted: true, similarity_percentage: 99 }]));
    expect(row(1)).toHaveTextContent('Erika Mustermann');
    expect(picture(row(1))).not.toBeNull();
    expect(row(0).outerHTML).not.toMatch(personal);
  });

  it.each([
    ['by its id', { caseId: 2 }, [erika]],
    ['by its id, with the same list', { caseId: 2 }, 'same'],
    ['without an id', { caseId: undefined }, [{ ...erika }]],
  ])('the next case has nothing of it: %s', (_how, props, next) => {
    const list = [erika];
    const { rerender } = render(view(list, { caseId: props.caseId === undefined ? undefined : 1 }));
    open();
    rerender(view(next === 'same' ? list : next, props));
    expect(document.body.outerHTML).not.toMatch(personal);
  });

  it('the same list in another object is the same case', () => {
    const list = [erika];
    const { rerender } = render(view(list, { caseId: undefined }));
    open();
    rerender(view(list, { caseId: undefined }));
    expect(row(0)).toHaveTextContent('Erika Mustermann');
  });

  it('another session in its place has nothing of it', () => {
    const { rerender } = render(view([erika]));
    open();
    rerender(view([{ ...erika, session_id: 's-2' }]));
    expect(document.body.outerHTML).not.toMatch(personal);
  });

  it('without a session, another person at its place has nothing of it, and a fresh link takes nothing away', () => {
    const without = { ...erika, session_id: null };
    const { rerender } = render(view([without]));
    open();
    rerender(view([fresh(without)]));
    expect(row(0)).toHaveTextContent('Erika Mustermann');
    rerender(view([{ ...without, user_details: { full_name: 'Erna Mustermann' } }]));
    expect(document.body.outerHTML).not.toMatch(personal);
  });

  it('nothing is shown while the host loads', () => {
    const { rerender } = render(view([erika]));
    open();
    rerender(<MatchList caseId={1} report={undefined} />);
    expect(document.body.outerHTML).not.toMatch(personal);
  });
});

describe('events', () => {
  it.each([signedUrl('a'), 'Erika Mustermann', 7, null])('hold no id that is none: %s', (session_id) => {
    const onEvent = vi.fn();
    draw([{ ...erika, session_id }], { onEvent });
    press(show);
    press('Show name');
    expect(onEvent).toHaveBeenCalledTimes(2);
    for (const [event] of onEvent.mock.calls) expect(Object.keys(event as object)).not.toContain('session_id');
    expect(JSON.stringify(onEvent.mock.calls)).not.toMatch(personal);
  });
});

describe('many', () => {
  it('come in batches, with as few clocks as there are windows', () => {
    draw(manyMatches(500), { receivedAt: noon });
    expect(rows()).toHaveLength(20);
    expect(vi.getTimerCount()).toBe(1);
    press('Show 20 more of 480');
    expect(rows()).toHaveLength(40);
  });

  it('duplicates are all shown, without a complaint of React', () => {
    draw([erika, erika, { ...erika }]);
    expect(rows()).toHaveLength(3);
    expect(console.error).not.toHaveBeenCalled();
  });
});

describe('in a report', () => {
  const report = (value: unknown): VerificationReport => ({ ...sample, matches: value as Match[] });
  const list = (): Element | null => document.querySelector('.lr-MatchList');

  it.each([
    ['none', [], false],
    ['null', null, false],
    ['nothing', undefined, false],
    ['one', [erika], true],
    ['unreadable', 'x', true],
  ])('is there where there is something to say: %s', (_what, value, isThere) => {
    render(<LivenessReport report={report(value)} receivedAt={noon} />);
    expect(list() !== null).toBe(isThere);
  });

  it('is covered with the findings', () => {
    render(<LivenessReport report={report([erika])} receivedAt={noon} order="evidence-first" />);
    expect(list()).toBeNull();
    press('Show them now');
    expect(list()).not.toBeNull();
  });

  it("its picture is none of the report's media", () => {
    const onEvent = vi.fn();
    render(<LivenessReport caseId={7} report={report([erika])} receivedAt={noon} veiled onEvent={onEvent} />);
    press(show);
    fireEvent.load(document.querySelector('.lr-MatchPicture img') as HTMLElement);
    expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual(['match-revealed']);
    expect(onEvent.mock.calls[0]?.[0]).toMatchObject({ media: null, caseId: 7, session_id: erika.session_id });
    expect(document.querySelector('.lr-MediaPreview')).toHaveAttribute('data-state', 'veiled');
  });

  it('to look at it is not to look at the evidence', () => {
    const { container } = render(
      <LivenessReport
        caseId={7}
        report={{ ...report([erika]), status: 'In Review' }}
        receivedAt={noon}
        veiled
        actions={<ReviewDecision report={{ status: 'In Review' }} onDecide={() => undefined} requires={['image']} />}
      />,
    );
    const gate = (): string | null | undefined => container.querySelector('.lr-DecisionGate')?.textContent;
    const before = gate();
    expect(before).toBeTruthy();
    press(show);
    fireEvent.load(document.querySelector('.lr-MatchPicture img') as HTMLElement);
    expect(gate()).toBe(before);
    press('Show image');
    fireEvent.load(document.querySelector('.lr-MediaPreview img') as HTMLElement);
    expect(gate()).not.toBe(before);
  });

  it('is in no copied summary', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    render(<LivenessReport report={report([erika])} receivedAt={noon} />);
    press('Show name');
    await act(async () => press('Copy summary'));
    expect(writeText).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(writeText.mock.calls)).not.toMatch(/atch|Similarity|93\.41|Mustermann|blocklist|41208/i);
  });

  it('is one line on paper', () => {
    render(<LivenessReport report={report([erika])} receivedAt={noon} />);
    const line = 'Matches with other people are not printed.';
    expect(screen.queryByText(line)).toBeNull();
    act(() => void globalThis.dispatchEvent(new Event('beforeprint')));
    expect(screen.getByText(line)).toBeInTheDocument();
    act(() => void globalThis.dispatchEvent(new Event('afterprint')));
    expect(screen.queryByText(line)).toBeNull();
  });

  it('is nothing that is retained', () => {
    expect(retain(report([erika]))).toEqual({ status: 'Approved', score: 89.92 });
  });
});
