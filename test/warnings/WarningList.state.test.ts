import { describe, expect, it } from 'vitest';
import {
  hasFilter,
  listingOf as listingOfSource,
  sourceOf,
  viewOf,
  type Listing,
  type Source,
} from '../../src/warnings/WarningList.listing.js';
import { begun, followed } from '../../src/warnings/useWarningList.js';
import {
  filtered,
  filterOf,
  lengthened,
  lookedAt,
  pressed,
  untouched as fresh,
  type ListState,
} from '../../src/warnings/WarningList.state.js';
import { warningsOf } from '../../src/warnings/warningsOf.js';
import type { VerificationWarning } from '../../src/model/report.js';
import type { WarningEntry } from '../../src/model/warnings.js';
import { warning } from '../sample.ts';
import { cpuTime } from '../cpuTime.ts';

const logTypes = ['error', 'warning', 'odd', 'information'];
const list = (count: number, log_types: readonly string[] = logTypes): VerificationWarning[] =>
  Array.from({ length: count }, (_, index) => ({
    ...warning,
    risk: `RISK_${index}`,
    log_type: log_types[index % log_types.length] ?? '',
  }));
const source = (warnings: unknown): Source => sourceOf(warningsOf('A', warnings));
const listingOf = (warnings: unknown): Listing => listingOfSource(source(warnings));
const none = (): boolean => false;
const all = (): boolean => true;
const rowsOf = (view: ReturnType<typeof viewOf>): readonly WarningEntry[] => view.rows;
/** After a press on each of the rows. */
const press = (state: ListState, ...rows: WarningEntry[]): ListState =>
  rows.reduce((before, row) => pressed(before, row, true), state);

describe('a filter', () => {
  it.each([
    [0, logTypes, false],
    [6, logTypes, false],
    [7, logTypes, true],
    [7, ['error'], false],
    [200, ['odd'], false],
    [200, ['error', 'information'], true],
  ])('for %d warnings of %j: %s', (count, log_types, expected) => {
    expect(hasFilter(listingOf(list(count, log_types)))).toBe(expected);
  });

  it('counts rows for it, not warnings: many equal ones are one row', () => {
    expect(
      hasFilter(listingOf([...Array.from({ length: 30 }, () => warning), { ...warning, log_type: 'error' }])),
    ).toBe(false);
  });

  it('is none for no list', () => {
    expect(hasFilter(listingOf(null))).toBe(false);
  });
});

describe('what is drawn', () => {
  const listing = listingOf(list(400));
  it.each([
    ['all', 50, 50, 50, 350],
    ['all', 120, 120, 120, 280],
    ['error', 50, 50, 50, 50],
    ['information', 1000, 100, 100, 0],
  ] as const)('of %s, at most %d: %d rows of %d warnings, and %d are left', (filter, limit, rows, shown, left) => {
    const view = viewOf(listing, filter, limit);
    expect([rowsOf(view).length, view.shown, view.left]).toEqual([rows, shown, left]);
  });

  it('counts each warning of a merged row', () => {
    const view = viewOf(listingOf([...list(8), ...list(8)]), 'error', 50);
    expect([rowsOf(view).length, view.shown]).toEqual([2, 4]);
  });

  it('loses nothing between its filters', () => {
    const parts = listing.present.flatMap((severity) => rowsOf(viewOf(listing, severity, Infinity)));
    expect(parts).toEqual(listing.entries);
  });
});

describe('a list', () => {
  const of = (risk: string, more: Partial<VerificationWarning> = {}): VerificationWarning => ({
    ...warning,
    risk,
    ...more,
  });
  it.each([
    [list(3), structuredClone(list(3)), true],
    [list(3), list(4), false],
    [list(3), list(3, ['error']), false],
    [[warning], [warning, warning], false],
    [[of('A', { additional_data: { score: 1 } })], [of('A', { additional_data: { score: 1 } })], true],
    [[of('A', { additional_data: { score: 1 } })], [of('A', { additional_data: { score: 2 } })], false],
    [[of('A')], [of('A', { long_description: 'Other.' })], false],
    [[of('A')], [of('A', { short_description: 'Other' })], false],
    [[of('A'), of('B')], [of('B'), of('A')], false],
    [[of('A')], [of('A'), null], false],
    [[], [], true],
    [[], null, true],
    [[], undefined, false],
    [undefined, [], false],
    [undefined, undefined, true],
    [7, undefined, false],
  ])('without a case is another one where it says something else (%#)', (before, now, same) => {
    const memory = begun(listingOf(before), undefined, null, 0);
    const next = followed(memory, listingOf(now), undefined, null);
    expect(next.generation === 0).toBe(same);
    if (same) expect(next.listing).toBe(memory.listing);
  });

  it('of one case stays, whatever it says; of another case it begins anew', () => {
    const memory = { ...begun(listingOf(list(3)), 1, null, 0), state: lengthened(filtered(fresh, 'error'), 'error') };
    const next = followed(memory, listingOf(list(4)), 1, null);
    expect([next.generation, next.state.filter, next.state.limits]).toEqual([0, 'error', { all: 50, error: 100 }]);
    const other = followed(next, listingOf(list(4)), 2, null);
    expect([other.generation, other.state]).toEqual([1, fresh]);
  });

  it('is settled after one step, so that drawing ends', () => {
    for (const of of [undefined, 1]) {
      const last = source(list(4));
      const next = followed(begun(listingOf(list(3)), of, null, 0), last, of, 'desk');
      expect(followed(next, last, of, 'desk')).toBe(next);
    }
  });

  it('keeps for each filter how long it is', () => {
    const state = lengthened(filtered(lengthened(fresh, 'all'), 'error'), 'error');
    expect(state.limits).toEqual({ all: 100, error: 100 });
    expect(filtered(filtered(state, 'information'), 'error').limits).toEqual({ all: 100, error: 100, information: 50 });
  });

  it('grows with what comes in above the rows that were shown, and not without end', () => {
    const before = begun(listingOf(list(120, ['warning'])), 1, null, 0);
    const more = (count: number): VerificationWarning[] =>
      list(count, ['error']).map((each) => ({ ...each, risk: `NEW_${each.risk}` }));
    const limit = (count: number): number | undefined =>
      followed(before, listingOf([...list(120, ['warning']), ...more(count)]), 1, null).state.limits.all;
    expect([limit(0), limit(1), limit(60), limit(5000)]).toEqual([50, 51, 110, 250]);
  });

  it.each([
    ['error', list(8), 'error'],
    ['error', list(8, ['warning', 'odd']), 'all'],
    ['error', list(3), 'all'],
    ['all', list(8), 'all'],
  ] as const)('filtered by %s of %#: %s', (filter, warnings, holds) => {
    expect(filterOf({ ...fresh, filter }, listingOf(warnings))).toBe(holds);
  });
});

describe('what the reader has looked at', () => {
  const listing = listingOf(list(8));
  const rows = rowsOf(viewOf(listing, 'all', 50));
  const effective = rows.filter(({ severity }) => severity !== 'information');

  it.each([
    [[], 'none'],
    [null, 'none'],
    [list(3, ['information']), 'none'],
    [undefined, 'unknown'],
    [7, 'unknown'],
    [[null], 'unknown'],
    [[...list(3, ['information']), null], 'unknown'],
    [list(1, ['error']), 'waiting'],
    [list(1, ['odd']), 'waiting'],
    [[...list(1, ['odd']), null], 'waiting'],
    [['A'], 'waiting'],
  ])('of %j untouched: %s', (warnings, word) => {
    expect(lookedAt(listingOf(warnings), fresh, none)).toBe(word);
  });

  it('is all when each effective one was open once, one after the other', () => {
    let state = fresh;
    for (const row of effective) {
      expect(lookedAt(listing, state, none)).toBe('waiting');
      state = pressed(press(state, row), row, false);
    }
    expect(lookedAt(listing, state, none)).toBe('seen');
  });

  it('is never all where an entry cannot be read', () => {
    const unread = listingOf([...list(2, ['error']), null]);
    expect(lookedAt(unread, press(fresh, ...unread.entries), none)).toBe('unknown');
  });

  it('counts what was open from the start, also when it is closed later', () => {
    expect(lookedAt(listing, fresh, all)).toBe('seen');
    const closed = effective.reduce((state, row) => pressed(state, row, false), fresh);
    expect(lookedAt(listing, closed, all)).toBe('seen');
  });

  it('does not count what was open from the start below the end of the list', () => {
    const long = listingOf(list(60, ['error']));
    expect(lookedAt(long, fresh, all)).toBe('waiting');
    expect(lookedAt(long, lengthened(fresh, 'all'), all)).toBe('seen');
  });

  it('counts what a filter has brought before the reader', () => {
    const long = listingOf([...list(60, ['error']), ...list(3, ['warning'])]);
    const errors = lengthened(fresh, 'all');
    const both = filtered(fresh, 'warning');
    expect(lookedAt(long, both, all)).toBe('waiting');
    expect(lookedAt(long, { ...both, limits: { ...both.limits, error: 100 } }, all)).toBe('seen');
    expect(lookedAt(long, errors, all)).toBe('seen');
  });

  it('counts what is folded with its row, and by itself where a filter has shown it alone', () => {
    const folded = listingOf([
      { ...warning, risk: 'A', log_type: 'error' },
      { ...warning, risk: 'POSSIBLE_A', log_type: 'warning' },
    ]);
    const [host] = folded.entries;
    const [possible] = host!.folded;
    expect(lookedAt(folded, press(fresh, possible!), none)).toBe('waiting');
    expect(lookedAt(folded, press(fresh, possible!, host!), none)).toBe('seen');
    expect(lookedAt(folded, press(fresh, host!), none)).toBe('seen');
    expect(lookedAt(folded, fresh, ({ severity }) => severity === 'error')).toBe('seen');
    expect(lookedAt(folded, fresh, ({ severity }) => severity === 'warning')).toBe('waiting');
  });

  it('begins anew for another desk where the case is not known, and stays where it is', () => {
    const state = effective.reduce((before, row) => pressed(before, row, false), fresh);
    for (const of of [undefined, 1]) {
      const moved = followed({ ...begun(listing, of, 'one', 0), state }, listing, of, 'another');
      expect(lookedAt(moved.listing, moved.state, none)).toBe(of === 1 ? 'seen' : 'waiting');
      expect(moved.state.pressed).toBe(state.pressed);
    }
  });
});

it('sorts ten thousand warnings in no more than a few of the times that fifty take to draw', () => {
  const many = list(10_000);
  listingOf(many);
  const start = cpuTime();
  listingOf(many);
  // A slow machine under load; comparing each with each would take seconds.
  expect(cpuTime() - start).toBeLessThan(500);
});

it('follows a poll of ten thousand warnings at little more than the price of the first list', () => {
  const time = (run: () => unknown): number => {
    const start = cpuTime();
    run();
    return cpuTime() - start;
  };
  const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  const many = list(10_000).map((each, index) => ({ ...each, additional_data: { attempts: index, score: 12.5 } }));
  const rounds = Array.from({ length: 15 }, () => {
    const [first, copy, more] = [many, many, [{ ...warning, risk: 'N', log_type: 'error' }, ...many]].map((each) =>
      structuredClone(each),
    );
    const memory = begun(source(first), 1, null, 0);
    return [
      time(() => begun(source(first), 1, null, 0)),
      time(() => followed(memory, source(copy), 1, null)),
      time(() => followed(memory, source(more), 1, null)),
    ] as const;
  });
  const [first = 0, copy = 0, more = 0] = ([0, 1, 2] as const).map((at) => median(rounds.map((round) => round[at])));
  // Comparing each with each, or writing all of them out, would be many times as much; a machine under load may double it.
  expect(copy / first).toBeLessThan(2.2);
  expect(more / first).toBeLessThan(2.2);
});
