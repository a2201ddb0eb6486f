import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { en, ReportProvider, WarningList, type VerificationWarning, type WarningListProps } from '../../src/index.js';
import { useReaderProgress } from '../../src/parts/ReaderProgress.js';
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
  it.each([[], null, '[]'])('says that there is none for %j', (warnings) => {
    const root = show(warnings);
    expect(sentence(root)).toBe('No warnings.');
    expect(root).toHaveAttribute('data-state', 'empty');
    expect(screen.getByRole('heading', { name: 'Warnings' })).toBeInTheDocument();
  });

  it('says that the report does not tell', () => {
    const root = show(undefined);
    expect(sentence(root)).toBe('Warnings not available.');
    expect(root).toHaveAttribute('data-state', 'absent');
  });

  it.each([7, true, '', {}, { warning: 'A' }])('says that it cannot read %j', (warnings) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const root = show(warnings, { status: 'Declined' });
    expect(sentence(root)).toBe('The warnings could not be read.');
    expect(root).toHaveAttribute('data-state', 'unreadable');
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

  it('has a place for its panel from its first opening on, and its button controls what is there', () => {
    const root = show([of('A'), of('B')]);
    const places = (): number => root.querySelectorAll('.lr-WarningRow-content').length;
    const controlled = (): (string | null)[] => triggers().map((trigger) => trigger.getAttribute('aria-controls'));
    expect(places()).toBe(0);
    expect(controlled()).toEqual([null, null]);
    open();
    expect(places()).toBe(1);
    expect(controlled()).toEqual([screen.getByRole('region', { name: /: A / }).id, null]);
    open();
    expect(screen.queryByRole('region')).toBeNull();
    expect(controlled()).toEqual([null, null]);
  });

  it('is six elements while it is closed and came once', () => {
    const root = show([of('A')]);
    expect(root.querySelectorAll('.lr-WarningRow, .lr-WarningRow *')).toHaveLength(6);
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

  it('takes a text for a warning with that code, whose severity is not known', () => {
    show(['LIVENESS_FACE_ATTACK', 'SOMETHING_NEW'], { defaultOpen: 'all' });
    expect(triggers().map((trigger) => trigger.textContent)).toEqual([
      'Severity not available: Presentation attack suspected Effect not known',
      'Severity not available: SOMETHING_NEW Effect not known',
    ]);
    expect(screen.getByText('LIVENESS_FACE_ATTACK')).toBeInTheDocument();
  });

  it.each([
    ['LIVENESS_FACE_ATTACK', 'Presentation attack suspected'],
    [of('LIVENESS_FACE_ATTACK', 'error'), 'Error: Presentation attack suspected'],
    [JSON.stringify([of('LIVENESS_FACE_ATTACK', 'error')]), 'Error: Presentation attack suspected'],
  ])('takes %j for a list of one', (warnings, title) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const root = show(warnings);
    expect(triggers()).toHaveLength(1);
    expect(triggers()[0]).toHaveTextContent(title);
    expect(root).not.toHaveTextContent(en.warnings.none);
  });

  it.each([
    [[null], [], '1 entry of the list could not be read.'],
    [[7, false, [], {}, ''], [], '5 entries of the list could not be read.'],
    [[null, of('A', 'information'), 'B'], ['B', 'A'], '1 entry of the list could not be read.'],
  ])('counts what it cannot read: %j', (warnings, titles, text) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const root = show(warnings, { status: 'Declined' });
    expect(triggers()).toHaveLength(titles.length);
    for (const [index, title] of titles.entries()) expect(triggers()[index]).toHaveTextContent(title);
    expect(sentence(root)).toBe(text);
    expect(root).toHaveAttribute('data-state', titles.length > 0 ? 'ready' : 'unreadable');
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
    ['Declined', null, true],
    ['Declined', undefined, false],
    ['Declined', 7, false],
    ['Declined', [null], false],
    ['Declined', ['A'], false],
  ])('%s with %j: told %s', (status, warnings, told) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const root = show(warnings, status === undefined ? {} : { status });
    expect(root.textContent?.includes(noCause)).toBe(told);
    expect(root.textContent?.includes('No cause')).toBe(told);
  });

  it.each([
    ['Approved', 'Declined', [], true],
    ['Approved', 'in_review', [of('A', 'information')], true],
    ['Declined', 'Declined', [], true],
    ['Declined', 'Approved', [], false],
    ['Declined', null, [], false],
    ['Declined', '', [], false],
    ['Approved', 'Declined', [of('A', 'error')], false],
  ])(
    '%s by a person, where the check said %s, with %j: told of the check %s',
    (status, automaticStatus, list, told) => {
      const root = show(list, { status, automaticStatus });
      expect(root.textContent?.includes(en.warnings.noAutomaticCause)).toBe(told);
      expect(root.textContent?.includes(noCause)).toBe(false);
    },
  );
});

describe('a possibility that a surer warning makes redundant', () => {
  const both = [
    of('DUPLICATED_FACE', 'error'),
    of('POSSIBLE_DUPLICATED_FACE', 'warning', {
      long_description: 'The face resembles another one.',
      additional_data: { similarity_percentage: 71.4, date_of_birth: '1990-04-01' },
    }),
    of('A', 'information'),
  ];

  it('stands in its panel, and the row says so', () => {
    const root = show(both);
    expect(triggers().map((trigger) => trigger.textContent)).toEqual([
      'Error: Duplicated face 1 more inside Declined the check',
      'Information: A No effect',
    ]);
    expect(root.querySelector('.lr-WarningList-counts')).toHaveTextContent('1 error · 1 warning · 1 information');
    open();
    expect(root).toHaveTextContent('Also reported: Warning: Possible duplicated face – Sent it to review');
    expect(root).toHaveTextContent('The face resembles another one.');
    expect(root).toHaveTextContent('POSSIBLE_DUPLICATED_FACE');
    expect(root).toHaveTextContent('Similarity in percent71.4');
    fireEvent.click(screen.getByRole('button', { name: 'Show date_of_birth' }));
    expect(root).toHaveTextContent('1990-04-01');
  });

  it('counts each of several equal ones', () => {
    show([...both, both[1]]);
    expect(triggers()[0]).toHaveTextContent('Duplicated face 2 more inside');
    open();
    expect(screen.getByText(/^Also reported: Warning: Possible duplicated face \(2 times\)/)).toBeInTheDocument();
  });

  it('stands for itself where a filter hides the surer one', () => {
    show([...both, ...Array.from({ length: 8 }, (_, index) => of(`B${index}`, 'information'))]);
    fireEvent.click(screen.getByRole('button', { name: 'Warnings (1)' }));
    expect(triggers().map((trigger) => trigger.textContent)).toEqual([
      'Warning: Possible duplicated face Sent it to review',
    ]);
    expect(screen.getByRole('status')).toHaveTextContent('1 of 11 shown');
    fireEvent.click(screen.getByRole('button', { name: 'Errors (1)' }));
    expect(screen.getByRole('status')).toHaveTextContent('1 of 11 shown');
  });

  it('is printed with it', () => {
    const root = show(both);
    act(() => void globalThis.dispatchEvent(new Event('beforeprint')));
    expect(root).toHaveTextContent('The face resembles another one.');
    expect(root).not.toHaveTextContent('1990');
    act(() => void globalThis.dispatchEvent(new Event('afterprint')));
  });
});

describe('one case', () => {
  const personal = of('B', 'warning', { additional_data: { date_of_birth: '1990-04-01' } });
  const list = [of('A', 'error'), personal, of('C', 'information')];
  const view = (warnings: unknown, caseId?: string | number, props: Partial<WarningListProps> = {}) => (
    <WarningList {...props} caseId={caseId} report={{ warnings } as NonNullable<WarningListProps['report']>} />
  );
  const trigger = (name: string): HTMLElement =>
    triggers().find(({ textContent }) => textContent?.includes(`: ${name} `)) as HTMLElement;
  const isOpen = (name: string): boolean => trigger(name).getAttribute('aria-expanded') === 'true';
  const unfold = (): void => {
    fireEvent.click(trigger('B'));
    fireEvent.click(screen.getByRole('button', { name: 'Show date_of_birth' }));
  };

  it.each([
    ['with one more', [of('N', 'error'), ...list]],
    ['with one more at the end', [...list, of('N', 'information')]],
    ['turned around', list.toReversed()],
    ['with one gone', list.slice(1)],
    ['with one twice', [...list, personal]],
    ['copied', list],
  ])('keeps what is open, unfolded and focused through a poll, %s', (_how, next) => {
    const { rerender } = render(view(list, 7));
    unfold();
    const hide = screen.getByRole('button', { name: 'Hide details' });
    const row = trigger('B').closest('.lr-WarningRow');
    act(() => hide.focus());
    rerender(view(structuredClone(next), 7));
    expect(isOpen('B')).toBe(true);
    expect(document.body).toHaveTextContent('1990-04-01');
    expect(trigger('B').closest('.lr-WarningRow')).toBe(row);
    expect(hide).toHaveFocus();
    expect(triggers().filter((each) => each.getAttribute('aria-expanded') === 'true')).toHaveLength(1);
  });

  it('keeps it also while the list is missing for a moment, or the report is', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { rerender } = render(view(list, 'x'));
    unfold();
    for (const between of [undefined, 7]) {
      rerender(view(between, 'x'));
      expect(triggers()).toHaveLength(0);
      rerender(view(structuredClone(list), 'x'));
      expect(document.body).toHaveTextContent('1990-04-01');
    }
    rerender(<WarningList caseId="x" report={undefined} />);
    rerender(view(structuredClone(list), 'x'));
    expect(document.body).toHaveTextContent('1990-04-01');
  });

  it('begins anew for a warning that says something else, or comes back after it had gone', () => {
    const { rerender } = render(view(list, 7));
    unfold();
    rerender(view([list[0], { ...personal, additional_data: { date_of_birth: '1991-05-02' } }, list[2]], 7));
    expect(isOpen('B')).toBe(false);
    expect(document.documentElement.outerHTML).not.toContain('199');
    rerender(view(list, 7));
    unfold();
    rerender(view([], 7));
    rerender(view(list, 7));
    expect(isOpen('B')).toBe(false);
  });

  it.each([
    ['another caseId', 7, 8],
    ['a text for a number', 7, '7'],
    ['a caseId after none', undefined, 7],
    ['none after a caseId', 7, undefined],
  ])('is another one with %s, though the warnings are the same', (_what, before, after) => {
    const { rerender } = render(view(list, before));
    unfold();
    rerender(view(list, after));
    expect(triggers().every((each) => each.getAttribute('aria-expanded') === 'false')).toBe(true);
    expect(document.documentElement.outerHTML).not.toContain('1990');
    fireEvent.click(trigger('B'));
    expect(document.documentElement.outerHTML).not.toContain('1990');
  });

  it.each([
    ['a copy', (): unknown => structuredClone(list), true],
    ['other data', () => [list[0], { ...personal, additional_data: { date_of_birth: '1991-05-02' } }, list[2]], false],
    ['another text', () => [list[0], { ...personal, long_description: 'Other.' }, list[2]], false],
    ['one more', () => [...list, of('N')], false],
    ['one more that cannot be read', () => [...list, null], false],
  ])('without a caseId is kept only by a list that says the very same: %s', (_what, next, kept) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { rerender } = render(view(list));
    unfold();
    rerender(view(next()));
    expect(isOpen('B')).toBe(kept);
    expect(document.documentElement.outerHTML.includes('1990')).toBe(kept);
  });

  it('keeps its filter and how long it is, and the rows that were shown', () => {
    const rows = Array.from({ length: 140 }, (_, index) => of(`R${index}`, index % 2 ? 'error' : 'information'));
    const { rerender } = render(view(rows, 7));
    fireEvent.click(more());
    expect(triggers()).toHaveLength(100);
    fireEvent.click(screen.getByRole('button', { name: /^Errors/ }));
    fireEvent.click(trigger('R99'));
    act(() => trigger('R99').focus());
    const last = trigger('R99');
    rerender(view([of('FACE_IN_BLOCKLIST', 'error'), of('NO_FACE_DETECTED', 'error'), ...rows], 7));
    expect(triggers()).toHaveLength(52);
    expect(last).toHaveFocus();
    expect(isOpen('R99')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: /^All/ }));
    expect(triggers()).toHaveLength(102);
    rerender(view(rows, 8));
    expect(triggers()).toHaveLength(50);
    expect(screen.getByRole('button', { name: /^All/ })).toHaveAttribute('aria-pressed', 'true');
  });

  it('shows all where the filter has lost its warnings, or its buttons', () => {
    const rows = [of('E', 'error'), ...many(8)];
    const { rerender } = render(view(rows, 7));
    fireEvent.click(screen.getByRole('button', { name: 'Errors (1)' }));
    rerender(view(many(8), 7));
    expect(triggers()).toHaveLength(8);
    rerender(view([of('E', 'error'), ...many(3)], 7));
    expect(triggers()).toHaveLength(4);
    rerender(view(rows, 7));
    expect(triggers()).toHaveLength(1);
  });

  it('hides details again with their row, so that paper has none that the screen has not', () => {
    render(view(list, 7));
    unfold();
    fireEvent.click(trigger('B'));
    act(() => void globalThis.dispatchEvent(new Event('beforeprint')));
    expect(document.documentElement.outerHTML).not.toContain('1990');
    act(() => void globalThis.dispatchEvent(new Event('afterprint')));
    fireEvent.click(trigger('B'));
    expect(document.documentElement.outerHTML).not.toContain('1990');
  });

  it.each([undefined, 7])(
    'may be read from a report that makes its list anew at each look, with caseId %s',
    (caseId) => {
      const report = {
        get warnings() {
          return structuredClone(list);
        },
      };
      const { rerender } = render(<WarningList caseId={caseId} report={report} />);
      unfold();
      rerender(<WarningList caseId={caseId} report={{ ...report }} />);
      expect(document.body).toHaveTextContent('1990-04-01');
    },
  );

  it('draws nothing anew but the new row', () => {
    const drawn: string[] = [];
    const words = { warnings: { title: (risk: string) => (drawn.push(risk), risk) } };
    const at = (warnings: unknown) => <ReportProvider messages={words}>{view(warnings, 7)}</ReportProvider>;
    const { rerender } = render(at(list));
    drawn.length = 0;
    rerender(at([...structuredClone(list), of('N', 'information')]));
    expect(new Set(drawn)).toEqual(new Set(['N']));
  });
});

describe('a page that the browser has translated', () => {
  /** What Chrome does: each text is put into elements of its own. */
  const translate = (): void => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(
      ({ data, parentElement }) => data.trim() && !parentElement?.closest('[translate=no]'),
    )) {
      const wrapper = document.createElement('i');
      wrapper.append(document.createElement('i'));
      (wrapper.firstChild as Element).textContent = `«${text.data}»`;
      text.replaceWith(wrapper);
    }
  };

  it('follows each change of the list', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const at = (warnings: unknown, status = 'Declined') => (
      <WarningList caseId={1} report={{ warnings, status } as NonNullable<WarningListProps['report']>} />
    );
    const odd = Array.from({ length: 8 }, (_, index) => of(`X${index}`, 'odd'));
    const lists = [
      [of('A', 'information'), ...odd],
      [of('A', 'information'), of('A', 'information'), ...odd],
      [of('A', 'information'), of('POSSIBLE_A', 'information'), ...odd, null],
      [of('A', 'information')],
      [of('A', 'information'), null, null],
      [],
      undefined,
      [of('A', 'information'), of('A', 'information'), ...odd, ...many(60)],
    ];
    const { rerender, container } = render(at(lists[0]));
    open();
    for (const list of [...lists.slice(1), ...lists.toReversed()]) {
      translate();
      rerender(at(structuredClone(list)));
      const other = render(at(structuredClone(list)));
      const told = (root: HTMLElement): string[] =>
        [...root.querySelectorAll('h3, h4, p:not(.lr-WarningPanel *)')].map(({ textContent }) =>
          textContent.replaceAll(/[«»]/g, ''),
        );
      expect(told(container)).toEqual(told(other.container));
      other.unmount();
    }
  });

  it('follows a press of each button', () => {
    show([...many(60), of('E', 'error', { additional_data: { name: 'x' } })]);
    open();
    translate();
    fireEvent.click(screen.getByRole('button', { name: '«Show name»' }));
    expect(screen.getByRole('button', { name: 'Hide details' })).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: /Errors/ }));
    expect(screen.getByRole('status')).toHaveTextContent('1 of 61 shown');
    translate();
    fireEvent.click(screen.getByRole('button', { name: /Warnings/ }));
    expect(screen.getByRole('status')).toHaveTextContent('50 of 61 shown');
    translate();
    fireEvent.click(more());
    expect(screen.getByRole('status')).toHaveTextContent('60 of 61 shown');
  });

  it('leaves codes and what the payload says of a person as they are', () => {
    show([of('SOMETHING_NEW', 'error', { additional_data: { code: 'E_1', name: 'Grün', quality: 1, is: true } })], {
      defaultOpen: 'all',
    });
    fireEvent.click(screen.getByRole('button', { name: 'Show name, is' }));
    translate();
    for (const text of ['SOMETHING_NEW', 'E_1', 'Grün', 'name'])
      for (const each of screen.getAllByText(text)) expect(each.closest('[translate=no]')).not.toBeNull();
    for (const text of ['«Quality»', '«Yes»']) expect(screen.getByText(text)).toBeInTheDocument();
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

  it.each([
    ['a list that was of 50', 50],
    ['a long list', 120],
  ])('keeps each row of %s, its focus and whether it is open, where polls move it', (_what, count) => {
    const view = (list: VerificationWarning[]) => <WarningList caseId={1} report={{ warnings: list }} />;
    const rows = many(count);
    const { rerender } = render(view(rows));
    const last = triggers()[49] as HTMLElement;
    fireEvent.click(last);
    act(() => last.focus());
    // Two come above it, and ten below.
    rerender(view([of('N', 'error'), of('M', 'error'), ...rows, ...many(140).slice(130)]));
    expect(triggers()[51]).toBe(last);
    fireEvent.click(more());
    const after = triggers()[52] as HTMLElement;
    fireEvent.click(after);
    const isOpen = (): (string | null)[] => [last, after].map((trigger) => trigger.getAttribute('aria-expanded'));
    expect(last).toHaveFocus();
    expect(isOpen()).toEqual(['true', 'true']);
    fireEvent.click(last);
    expect(isOpen()).toEqual(['false', 'true']);
    act(() => after.focus());
    rerender(view([...rows, ...many(140).slice(130)].slice(4)));
    expect(triggers().slice(45, 47)).toEqual([last, after]);
    expect(after).toHaveFocus();
    expect(isOpen()).toEqual(['false', 'true']);
    fireEvent.click(after);
    fireEvent.click(last);
    expect(isOpen()).toEqual(['true', 'false']);
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
  const Looked = (): string => useReaderProgress()?.looked.warnings ?? 'nobody';
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
    [null, 'none'],
    [[of('A', 'information')], 'none'],
    [undefined, 'unknown'],
    [7, 'unknown'],
    [[null], 'unknown'],
    [[of('A', 'information'), {}], 'unknown'],
    [[of('A', 'error'), {}], 'waiting'],
    ['LIVENESS_FACE_ATTACK', 'waiting'],
    [['LIVENESS_FACE_ATTACK'], 'waiting'],
    [[of('A', 'information'), of('B', 'error')], 'waiting'],
    [[of('A', 'odd')], 'waiting'],
  ])('tells of %j: %s', (warnings, word) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(view(warnings));
    expect(looked()).toBe(word);
  });

  it('tells that only the reader knows when all but what cannot be read was open', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(view([of('A', 'error'), null]));
    fireEvent.click(triggers()[0] as HTMLElement);
    expect(looked()).toBe('unknown');
  });

  it('takes what is folded into an opened row as seen', () => {
    render(view([of('A', 'error'), of('POSSIBLE_A'), of('B', 'information')]));
    fireEvent.click(triggers()[0] as HTMLElement);
    expect(looked()).toBe('seen');
  });

  it('keeps what was seen through polls of one case, and waits for what is new', () => {
    const list = [of('A', 'error'), of('B')];
    const { rerender } = render(view(list, 0, { caseId: 'c' }));
    for (const trigger of triggers()) fireEvent.click(trigger);
    for (const trigger of triggers()) fireEvent.click(trigger);
    expect(looked()).toBe('seen');
    rerender(view(list.toReversed(), 0, { caseId: 'c' }));
    expect(looked()).toBe('seen');
    rerender(view([...list, of('N')], 0, { caseId: 'c' }));
    expect(looked()).toBe('waiting');
    rerender(view(list, 0, { caseId: 'c' }));
    expect(looked()).toBe('seen');
    rerender(view(list, 0, { caseId: 'd' }));
    expect(looked()).toBe('waiting');
  });

  it('keeps as seen what was open from the start and is closed by the reader', () => {
    render(view([of('A', 'error')], 0, { defaultOpen: 'all' }));
    fireEvent.click(triggers()[0] as HTMLElement);
    expect(looked()).toBe('seen');
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
