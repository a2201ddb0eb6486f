import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { en, RawReport } from '../../src/index.js';
import { newMemory, rootOf } from '../../src/raw/reading/nodes.js';
import { mostLooked, newSearch } from '../../src/raw/search.js';
import { decision, longList } from '../../stories/fixtures/raw.ts';

const field = (): HTMLElement => screen.getByRole('searchbox', { name: en.raw.find.label });
const type = (value: string): boolean => fireEvent.change(field(), { target: { value } });
const enter = (more = {}): boolean => fireEvent.keyDown(field(), { key: 'Enter', ...more });
const said = (): string => screen.getByRole('status').textContent ?? '';
const hit = (): string => document.querySelector('[data-hit]')?.textContent ?? '';
const html = (): string => document.body.innerHTML;

describe('the search', () => {
  it('counts names and values on show, in any case, and goes from one to the next', () => {
    render(<RawReport report={decision} defaultOpenDepth={1} />);
    const region = screen.getByRole('status');
    expect(said()).toBe('');
    type('REVIEW');
    expect(said()).toBe('4 found');
    expect(screen.getByRole('status')).toBe(region);
    enter();
    expect(said()).toBe('1 of 4');
    enter();
    expect(said()).toBe('2 of 4');
    expect(hit()).toBe('statusIn Review');
    enter({ shiftKey: true });
    enter({ shiftKey: true });
    expect(said()).toBe('4 of 4');
    enter();
    expect(said()).toBe('1 of 4');
  });

  it('opens the way to what it finds, and Tab then comes to it', () => {
    render(<RawReport report={decision} defaultOpenDepth={1} />);
    expect(html()).not.toContain('ACTIVE_3D');
    type('active_3d');
    enter();
    expect(hit()).toBe('methodACTIVE_3D');
    expect(document.querySelector('[data-hit]')).toHaveAttribute('tabindex', '0');
    expect(document.querySelector('mark')).toHaveTextContent('ACTIVE_3D');
  });

  it('brings what it goes to into view, and nothing else does', () => {
    const scrollIntoView = vi.fn();
    Element.prototype.scrollIntoView = scrollIntoView;
    render(<RawReport report={decision} defaultOpenDepth={1} />);
    type('status');
    expect(scrollIntoView).not.toHaveBeenCalled();
    enter();
    expect(scrollIntoView).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByText('contact_details'));
    expect(scrollIntoView).toHaveBeenCalledTimes(1);
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });

  it('has buttons for both ways once it has found something', () => {
    render(<RawReport report={decision} />);
    expect(screen.queryByRole('button', { name: en.raw.find.next })).toBeNull();
    type('status');
    fireEvent.click(screen.getByRole('button', { name: en.raw.find.next }));
    expect(said()).toMatch(/^1 of /);
    fireEvent.click(screen.getByRole('button', { name: en.raw.find.previous }));
    expect(said()).toMatch(/^(\d+) of \1$/);
  });

  it.each([
    'Mustermann',
    'erika',
    '1984',
    'L01X00T47',
    'customer',
    'secret',
    'hidden',
    'not shown',
    'mZ3xT8',
    '41208',
    '93.41',
    'docs.example',
    'gold',
  ])('never finds what is masked or hidden, nor the words in its place: %s', (query) => {
    render(<RawReport report={decision} />);
    type(query);
    expect(said()).toBe(en.raw.find.none);
    enter();
    expect(hit()).toBe('');
  });

  it('finds what was asked for, as long as it is shown', () => {
    render(<RawReport report={decision} />);
    type('erika.mustermann');
    expect(said()).toBe(en.raw.find.none);
    fireEvent.click(screen.getByRole('button', { name: 'Show', description: 'email' }));
    expect(said()).toBe('1 found');
    fireEvent.click(screen.getByRole('button', { name: 'Hide', description: 'email' }));
    expect(said()).toBe(en.raw.find.none);
  });

  it('does not find a text across what is masked in it', () => {
    render(<RawReport report={{ long_description: 'before https://a.example/b behind' }} />);
    type('before behind');
    expect(said()).toBe(en.raw.find.none);
    type('behind');
    expect(said()).toBe('1 found');
  });

  it.each(['', '   '])('says nothing to %j', (query) => {
    render(<RawReport report={decision} />);
    type(query);
    enter();
    expect(said()).toBe('');
  });

  it.each(['.*', '(', '\\', '[a-z]', '$&', '__proto__', 'x'.repeat(10_000)])('takes %j as it is', (query) => {
    render(<RawReport report={{ status: 'Approved' }} />);
    type(query);
    expect(said()).toBe(en.raw.find.none);
  });

  it('goes through a megabyte, and shows the part of a list in which it finds', () => {
    render(<RawReport report={longList(9500)} defaultOpenDepth={1} />);
    type('node_9321');
    expect(said()).toBe('1 found');
    enter();
    expect(hit()).toContain('node_9321');
    const rows = screen.getAllByRole('treeitem');
    expect(rows.length).toBeLessThan(150);
    expect(rows[0]).toHaveTextContent('9,300 before, not shown. Show the last 100 of them');
    fireEvent.click(rows[0] as HTMLElement);
    expect(screen.getAllByRole('treeitem')[0]).toHaveTextContent('9,200 before, not shown');
  });

  it('in a form sends nothing, and keeps its letters to itself', () => {
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    const onChange = vi.fn();
    render(
      <form onSubmit={onSubmit as never} onChange={onChange}>
        <RawReport report={decision} />
      </form>,
    );
    type('status');
    expect(enter()).toBe(false);
    expect(onSubmit).not.toHaveBeenCalled();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('an Enter that ends a word of an input method goes nowhere', () => {
    render(<RawReport report={decision} />);
    type('status');
    enter({ isComposing: true });
    expect(said()).toMatch(/found$/);
  });
});

describe('a search on its way', () => {
  const all = (report: unknown, query: string): ReturnType<ReturnType<typeof newSearch>['go']> =>
    newSearch(rootOf(report, newMemory()), query, () => false).go(1e9);

  it('stops and goes on', () => {
    const search = newSearch(rootOf(longList(2000), newMemory()), 'approved', () => false);
    const first = search.go(100);
    expect(first.state).toBe('searching');
    expect(first.hits.length).toBeLessThan(20);
    expect(search.go(1e9)).toMatchObject({ state: 'done' });
  });

  it('says where it stopped for good: after so many values, so many hits, and at a depth that no payload has', () => {
    expect(
      all(
        Array.from({ length: 300_000 }, () => 1),
        'x',
      ),
    ).toMatchObject({ state: 'cut', looked: mostLooked });
    expect(
      all(
        Array.from({ length: 5000 }, () => ({ status: 'x' })),
        'x',
      ),
    ).toMatchObject({ state: 'cut' });
    let deep: object = { status: 'x' };
    for (let level = 0; level < 10_000; level += 1) deep = { data: deep };
    expect(all(deep, 'x')).toMatchObject({ state: 'cut', hits: [] });
  });

  it('comes to an end in a payload without one', () => {
    const endless = (): object =>
      new Proxy(
        {},
        {
          ownKeys: () => ['a', 'b', 'c'],
          get: endless,
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        },
      );
    expect(all(endless(), 'x').state).toBe('cut');
  });

  it('a cycle is walked once', () => {
    const around: Record<string, unknown> = { status: 'x' };
    around['decision'] = around;
    expect(all(around, 'x')).toMatchObject({ state: 'done', looked: 2 });
  });
});

describe('the copied text', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  const give = (clipboard: unknown): void => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  };
  beforeEach(() => {
    writeText.mockReset().mockResolvedValue();
    give({ writeText });
  });
  const press = (): Promise<void> =>
    act(async () => void fireEvent.click(screen.getByRole('button', { name: en.raw.copy.copy })));
  const copied = async (report: unknown): Promise<unknown> => {
    render(<RawReport report={report} />);
    await press();
    return JSON.parse(writeText.mock.calls[0]?.[0] ?? '') as unknown;
  };

  it('is JSON without what is hidden or masked, also where it was shown', async () => {
    const onEvent = vi.fn();
    render(<RawReport report={decision} onEvent={onEvent} />);
    for (const button of screen.getAllByRole('button', { name: 'Show' })) fireEvent.click(button);
    onEvent.mockClear();
    await press();
    const text = writeText.mock.calls[0]?.[0] ?? '';
    expect(JSON.parse(text)).toMatchObject({
      session_number: 1044,
      session_token: '(a credential, not shown)',
      contact_details: { email: '(hidden)' },
      liveness_checks: [{ score: 68.9, reference_image: '(a link, not shown)' }],
      reviews: [],
    });
    expect(text).not.toMatch(/Mustermann|erika|mZ3xT8|\/media\/|customer|203\.0/);
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'copied', media: null }));
    expect(document.querySelector('.lr-Copy-said')).toHaveTextContent(en.raw.copy.copied);
  });

  it('writes what JSON has no word for as text, and keeps two names that are not shown apart', async () => {
    const around: Record<string, unknown> = {
      score: Number.NaN,
      session_number: 5n,
      created_at: new Date(0),
      method: () => 1,
      'https://a.example/1': null,
      'https://a.example/2': null,
    };
    around['decision'] = around;
    expect(await copied(around)).toEqual({
      score: 'NaN',
      session_number: 5,
      created_at: '1970-01-01T00:00:00.000Z',
      method: '(a function)',
      '(a name that is not shown)': null,
      '(a name that is not shown) 2': null,
      decision: '(leads back to what it stands in)',
    });
  });

  it('says what it leaves out of too much', async () => {
    const text = (await copied(longList(30_000))) as unknown[];
    expect(document.querySelector('.lr-Copy-said')).toHaveTextContent(en.raw.copy.cut);
    expect(text).toHaveLength(30_000);
    expect(JSON.stringify(text.at(-1))).toContain('more entries, not copied');
  });

  it('stops at a depth that no payload has', async () => {
    let deep: object = { status: 'x' };
    for (let level = 0; level < 10_000; level += 1) deep = { data: deep };
    expect(JSON.stringify(await copied(deep))).toContain('1 more entry, not copied');
  });

  it.each([undefined, { writeText: () => Promise.reject(new Error('no')) }])(
    'stands in a field where there is no clipboard',
    async (clipboard) => {
      give(clipboard);
      const onEvent = vi.fn();
      render(<RawReport report={{ status: 'Approved', email: 'a@a.example' }} onEvent={onEvent} />);
      await press();
      expect(screen.getByRole('textbox', { name: en.raw.copy.label })).toHaveValue(
        '{\n  "status": "Approved",\n  "email": "(hidden)"\n}',
      );
      expect(onEvent).not.toHaveBeenCalled();
    },
  );
});
