import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { en, ReportProvider, WarningList, type VerificationWarning, type WarningListProps } from '../../src/index.js';
import { useDesk } from '../../src/messages/ReportProvider.js';
import { Around } from '../desk.tsx';
import { warning } from '../sample.ts';

const of = (risk: string, log_type = 'warning', more: object = {}): VerificationWarning => ({
  ...warning,
  risk,
  log_type,
  short_description: '',
  ...more,
});
const many = (count: number): VerificationWarning[] =>
  Array.from({ length: count }, (_, index) => of(`RISK_${index + 1}`));

function show(warnings: unknown, props: Partial<WarningListProps> & { status?: string } = {}): HTMLElement {
  const { status, ...rest } = props;
  const { container } = render(
    <WarningList {...rest} report={{ warnings, status } as NonNullable<WarningListProps['report']>} />,
  );
  return container.firstElementChild as HTMLElement;
}

const triggers = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].flatMap((heading) => [
    ...heading.querySelectorAll('button'),
  ]);
const more = (): HTMLElement => document.querySelector('.lr-WarningList-more') as HTMLElement;
const panels = (root: HTMLElement): number => root.querySelectorAll('.lr-WarningPanel').length;
const sentence = (root: HTMLElement): string | null | undefined =>
  root.querySelector('.lr-WarningList-sentence')?.textContent;
const open = (): void => void fireEvent.click(triggers()[0] as HTMLElement);

describe('without a warning to show', () => {
  it('says that there is none', () => {
    const root = show([]);
    expect(sentence(root)).toBe('No warnings.');
    expect(root).toHaveAttribute('data-state', 'empty');
    expect(screen.getByRole('heading', { name: 'Warnings' })).toBeInTheDocument();
  });

  it.each([undefined, null, 'x', 7, {}])('says that it does not know for %j', (warnings) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const root = show(warnings);
    expect(sentence(root)).toBe('Warnings not available.');
    expect(root).toHaveAttribute('data-state', 'absent');
  });
});

describe('a warning', () => {
  it.each([
    ['error', 'Error', 'Declined the check'],
    ['warning', 'Warning', 'Sent it to review'],
    ['information', 'Information', 'No effect'],
    ['INFORMATION', 'Information', 'No effect'],
    ['catastrophe', 'catastrophe', 'Effect not known'],
    ['', 'Severity not available', 'Effect not known'],
  ])('of log_type %j names itself, its severity and its effect', (log_type, severity, effect) => {
    const root = show([of('LOW_FACE_QUALITY', log_type)]);
    const trigger = screen.getByRole('button', { name: new RegExp(`^${severity}: Low face quality ${effect}$`) });
    expect(trigger).toHaveAttribute('type', 'button');
    expect(trigger).toHaveAttribute('aria-expanded', 'false');
    expect(root.querySelector('.lr-WarningRow')).toHaveAttribute(
      'data-severity',
      expect.stringMatching(/^(error|warning|information|unknown)$/),
    );
  });

  it.each([
    [{ short_description: 'The face is blurred' }, 'The face is blurred'],
    [{ risk: 'LOW_FACE_QUALITY' }, 'Low face quality'],
    [{ risk: 'SOMETHING_NEW' }, 'SOMETHING_NEW'],
    [{ risk: '__proto__' }, '__proto__'],
    [{ risk: 'constructor' }, 'constructor'],
    [{ risk: '' }, 'Unnamed warning'],
  ])('with %j is titled %j', (fields, title) => {
    show([{ ...of(''), ...fields }]);
    expect(triggers()[0]).toHaveTextContent(title);
  });

  it('says what the vendor says, and its code, when it is opened', () => {
    const root = show([of('LOW_LIVENESS_SCORE')]);
    expect(panels(root)).toBe(0);
    open();
    expect(triggers()[0]).toHaveAttribute('aria-expanded', 'true');
    expect(root).toHaveTextContent('The liveness score is low.');
    expect(root).toHaveTextContent('Risk codeLOW_LIVENESS_SCORE');
    open();
    expect(panels(root)).toBe(0);
  });

  it('says so when the vendor says nothing', () => {
    const root = show([{ risk: 'A' }], { defaultOpen: 'all' });
    expect(root).toHaveTextContent(en.warnings.noDescription);
  });
});

describe('the list', () => {
  it('is sorted, merges equal warnings and counts what the payload had', () => {
    const root = show([of('A', 'information'), of('B', 'odd'), of('C'), of('C'), of('C'), of('D', 'error')]);
    expect(triggers().map((trigger) => trigger.textContent)).toEqual([
      expect.stringContaining('Error: D'),
      expect.stringMatching(/Warning: C 3 times/),
      expect.stringContaining('odd: B'),
      expect.stringContaining('Information: A'),
    ]);
    expect(root.querySelector('.lr-WarningList-counts')).toHaveTextContent(
      '1 error · 3 warnings · 1 of unknown severity · 1 information',
    );
  });

  it('leaves out what is no warning', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    show([null, undefined, 'x', 7, [], of('A'), {}]);
    expect(triggers().map((trigger) => trigger.textContent)).toEqual([
      expect.stringContaining('A'),
      expect.stringContaining('Unnamed warning'),
    ]);
  });

  it.each([
    [undefined, 3, 4],
    [1, 1, 2],
    [5, 5, 6],
    [6, 6, 6],
  ] as const)('with headingLevel %s has headings of level %d and %d', (headingLevel, own, rows) => {
    show([of('A')], { headingLevel });
    expect(screen.getByRole('heading', { name: 'Warnings', level: own })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /: A/, level: rows })).toBeInTheDocument();
  });

  it.each([
    ['none', 0],
    ['effective', 3],
    ['all', 4],
    [undefined, 0],
  ] as const)('with defaultOpen %s opens %d of error, warning, unknown and information', (defaultOpen, count) => {
    expect(panels(show([of('A', 'error'), of('B'), of('C', 'odd'), of('D', 'information')], { defaultOpen }))).toBe(
      count,
    );
  });

  it('follows a new report', () => {
    const { rerender } = render(<WarningList report={{ warnings: [of('A')] }} />);
    open();
    rerender(<WarningList report={{ warnings: [of('B')] }} />);
    expect(
      triggers().map((trigger) => [trigger.textContent?.includes('B'), trigger.getAttribute('aria-expanded')]),
    ).toEqual([[true, 'false']]);
  });
});

describe('a verdict without a cause', () => {
  const { noCause } = en.warnings;
  it.each([
    ['In Review', [], true],
    ['in_review', [of('A', 'information')], true],
    ['Declined', [], true],
    ['Declined', [of('A', 'information')], true],
    ['Declined', [of('A', 'error')], false],
    ['In Review', [of('A', 'odd')], false],
    ['Approved', [], false],
    ['Not Finished', [], false],
    ['Escalated', [], false],
    [undefined, [], false],
    ['Declined', undefined, false],
  ])('%s with %j: told %s', (status, warnings, told) => {
    const root = show(warnings, status === undefined ? {} : { status });
    expect(root.textContent?.includes(noCause)).toBe(told);
  });
});

describe('a long list', () => {
  it('shows 50, and more on request', () => {
    show(many(120));
    expect(triggers()).toHaveLength(50);
    expect(more()).toHaveTextContent('Show 50 more of 70');
    fireEvent.click(more());
    expect(triggers()).toHaveLength(100);
    expect(more()).toHaveTextContent('Show 20 more of 20');
    fireEvent.click(more());
    expect(triggers()).toHaveLength(120);
    expect(document.querySelector('.lr-WarningList-more')).toBeNull();
  });

  it('of exactly 50 needs no button', () => {
    show(many(50));
    expect(triggers()).toHaveLength(50);
    expect(document.querySelector('.lr-WarningList-more')).toBeNull();
  });

  it('is one list for the keyboard, also across its batches', async () => {
    show(many(60));
    fireEvent.click(more());
    const all = triggers();
    act(() => all[49]?.focus());
    for (const [key, index] of [
      ['ArrowDown', 50],
      ['ArrowUp', 49],
      ['End', 59],
      ['ArrowDown', 0],
      ['ArrowUp', 59],
      ['Home', 0],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      expect([key, all.indexOf(document.activeElement as HTMLElement)]).toEqual([key, index]);
    }
    await userEvent.keyboard('{Enter}');
    expect(all[0]).toHaveAttribute('aria-expanded', 'true');
  });

  it('starts at 50 again with a new report', () => {
    const { rerender } = render(<WarningList report={{ warnings: many(120) }} />);
    fireEvent.click(more());
    rerender(<WarningList report={{ warnings: many(119) }} />);
    expect(triggers()).toHaveLength(50);
  });
});

describe('the filter of a long list', () => {
  const kinds = ['error', 'warning', 'odd', 'information'];
  const mixed = (count: number): VerificationWarning[] =>
    Array.from({ length: count }, (_, index) => of(`RISK_${index + 1}`, kinds[index % kinds.length]));
  const choices = (): string[] =>
    within(screen.getByRole('group', { name: 'Show' }))
      .getAllByRole('button')
      .map((button) => `${button.textContent}${button.getAttribute('aria-pressed') === 'true' ? ' *' : ''}`);
  const choose = (name: RegExp): void => {
    fireEvent.click(within(screen.getByRole('group', { name: 'Show' })).getByRole('button', { name }));
  };

  it.each([
    [6, kinds, false],
    [7, kinds, true],
    [60, ['warning'], false],
  ])('with %d warnings of %j is there: %s', (count, log_types, there) => {
    show(Array.from({ length: count }, (_, index) => of(`RISK_${index}`, log_types[index % log_types.length])));
    expect(screen.queryByRole('group', { name: 'Show' }) !== null).toBe(there);
  });

  it('has a button for all and one for each severity that there is, with numbers', () => {
    show([...mixed(8).filter(({ log_type }) => log_type !== 'odd'), of('X'), of('X')]);
    expect(choices()).toEqual(['All (8) *', 'Errors (2)', 'Warnings (4)', 'Information (2)']);
    choose(/^Warnings/);
    expect(choices()).toEqual(['All (8)', 'Errors (2)', 'Warnings (4) *', 'Information (2)']);
  });

  it('shows one severity, says how many of how many that is, and keeps the counts of the whole list', () => {
    const root = show(mixed(240));
    const counts = root.querySelector('.lr-WarningList-counts')?.textContent;
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    choose(/^Information/);
    expect(triggers()).toHaveLength(50);
    expect(triggers().every((trigger) => trigger.textContent?.startsWith('Information:'))).toBe(true);
    expect(screen.getByRole('status')).toHaveTextContent('50 of 240 shown');
    expect(more()).toHaveTextContent('Show 10 more of 10');
    fireEvent.click(more());
    expect(screen.getByRole('status')).toHaveTextContent('60 of 240 shown');
    expect(root.querySelector('.lr-WarningList-counts')).toHaveTextContent(counts ?? '-');
    choose(/^All/);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(triggers()).toHaveLength(50);
    choose(/^Information/);
    expect(triggers()).toHaveLength(60);
  });

  it('leaves open what was open when it goes back to all', () => {
    const root = show(mixed(12), { defaultOpen: 'effective' });
    const open = (): string[] => triggers().map((trigger) => String(trigger.getAttribute('aria-expanded')));
    const before = open();
    fireEvent.click(triggers()[0] as HTMLElement);
    fireEvent.click(triggers()[11] as HTMLElement);
    const after = before.with(0, 'false').with(11, 'true');
    expect(open()).toEqual(after);
    for (const name of [/^Information/, /^Errors/, /^Warnings/]) choose(name);
    expect(panels(root)).toBe(3);
    choose(/^All/);
    expect(open()).toEqual(after);
  });

  it('is gone with a new list, and stays with a copy of the same one', () => {
    const { rerender } = render(<WarningList report={{ warnings: mixed(12) }} />);
    choose(/^Errors/);
    rerender(<WarningList report={{ warnings: structuredClone(mixed(12)) }} />);
    expect(triggers()).toHaveLength(3);
    rerender(<WarningList report={{ warnings: mixed(13) }} />);
    expect(choices()[0]).toBe('All (13) *');
    expect(triggers()).toHaveLength(13);
  });

  it('is no filter on paper', () => {
    const root = show(mixed(70));
    choose(/^Errors/);
    act(() => void globalThis.dispatchEvent(new Event('beforeprint')));
    expect(panels(root)).toBe(70);
    act(() => void globalThis.dispatchEvent(new Event('afterprint')));
    expect(triggers()).toHaveLength(18);
    expect(choices()).toContain('Errors (18) *');
  });

  it('is left by Tab and not moved through by the arrow keys of the list', async () => {
    show(mixed(8));
    const errors = screen.getByRole('button', { name: /^Errors/ });
    act(() => errors.focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(errors).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(errors).toHaveFocus();
    expect(triggers()).toHaveLength(2);
  });
});

describe('in a report', () => {
  const Looked = (): string => useDesk()?.looked.warnings ?? 'nobody';
  const view = (warnings: unknown, of_ = 0, props: Partial<WarningListProps> = {}) => (
    <Around of={of_}>
      <WarningList {...props} report={{ warnings } as NonNullable<WarningListProps['report']>} />
      <output>
        <Looked />
      </output>
    </Around>
  );
  const looked = (): string | null => document.querySelector('output')?.textContent ?? null;

  it.each([
    [[], 'none'],
    [undefined, 'unknown'],
    [[of('A', 'information')], 'none'],
    [[of('A', 'information'), of('B', 'error')], 'waiting'],
    [[of('A', 'odd')], 'waiting'],
  ])('tells of %j: %s', (warnings, word) => {
    render(view(warnings));
    expect(looked()).toBe(word);
  });

  it('tells when every warning that may have had an effect was open once', () => {
    render(view([of('A', 'error'), of('B'), of('C', 'information')]));
    fireEvent.click(triggers()[0] as HTMLElement);
    expect(looked()).toBe('waiting');
    fireEvent.click(triggers()[0] as HTMLElement);
    fireEvent.click(triggers()[1] as HTMLElement);
    expect(looked()).toBe('seen');
    fireEvent.click(triggers()[1] as HTMLElement);
    expect(looked()).toBe('seen');
  });

  it.each(['effective', 'all'] as const)('takes those open from the start as seen: %s', (defaultOpen) => {
    render(view([of('A', 'error')], 0, { defaultOpen }));
    expect(looked()).toBe('seen');
  });

  it('is not seen for being printed', () => {
    render(view([of('A', 'error')]));
    act(() => void globalThis.dispatchEvent(new Event('beforeprint')));
    act(() => void globalThis.dispatchEvent(new Event('afterprint')));
    expect(looked()).toBe('waiting');
  });

  it('tells anew when the evidence is another one, though the warnings say the same', () => {
    const warnings = [of('A', 'error')];
    const { rerender } = render(view(warnings));
    fireEvent.click(triggers()[0] as HTMLElement);
    fireEvent.click(triggers()[0] as HTMLElement);
    expect(looked()).toBe('seen');
    rerender(view(warnings, 1));
    expect(looked()).toBe('waiting');
    rerender(view([of('B', 'error')], 1));
    expect(looked()).toBe('waiting');
    rerender(view([], 1));
    expect(looked()).toBe('none');
  });
});

describe('on paper', () => {
  it('every panel of every warning is mounted before the print begins, and gone after it', () => {
    const root = show(many(70));
    // As a browser does it: the page is drawn for paper when the listeners have returned, so React may not wait.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    globalThis.dispatchEvent(new Event('beforeprint'));
    expect(panels(root)).toBe(70);
    vi.unstubAllGlobals();
    act(() => void globalThis.dispatchEvent(new Event('afterprint')));
    expect(panels(root)).toBe(0);
    expect(triggers()).toHaveLength(50);
  });

  it('personal data stays where it is', () => {
    show([of('A', 'error', { additional_data: { birth_date: '1990-04-01' } })]);
    act(() => void globalThis.dispatchEvent(new Event('beforeprint')));
    expect(document.documentElement.outerHTML).not.toContain('1990');
    act(() => void globalThis.dispatchEvent(new Event('afterprint')));
  });
});

it("speaks the host's words and figures", () => {
  render(
    <ReportProvider locale="ar-u-nu-arab" messages={{ warnings: { times: (number) => `× ${number}`, risk: 'Code' } }}>
      <WarningList report={{ warnings: [of('A'), of('A')] }} defaultOpen="all" />
    </ReportProvider>,
  );
  expect(triggers()[0]).toHaveTextContent('× ٢');
  expect(screen.getByText('Code')).toBeInTheDocument();
});
