import { describe, expect, it } from 'vitest';
import {
  filtered,
  hasFilter,
  isSameList,
  lengthened,
  listingOf,
  lookedAt,
  pressed,
  stateFor,
  untouched,
  viewOf,
  type ListState,
} from '../../src/components/WarningList.state.js';
import type { VerificationWarning } from '../../src/model/report.js';
import type { WarningEntry } from '../../src/model/warnings.js';
import { warning } from '../sample.ts';

const logTypes = ['error', 'warning', 'odd', 'information'];
const list = (count: number, log_types: readonly string[] = logTypes): VerificationWarning[] =>
  Array.from({ length: count }, (_, index) => ({
    ...warning,
    risk: `RISK_${index}`,
    log_type: log_types[index % log_types.length] ?? '',
  }));
const fresh = untouched(0, null);
const none = (): boolean => false;
const all = (): boolean => true;
const rowsOf = (view: ReturnType<typeof viewOf>): WarningEntry[] => view.batches.flat();

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
    expect(view.batches.every((batch) => batch.length <= 50)).toBe(true);
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
  it.each([
    [list(3), structuredClone(list(3)), true],
    [list(3), list(4), false],
    [list(3), list(3, ['error']), false],
    [[warning], [warning, warning], false],
    [[], [], true],
    [[], null, false],
    [null, [], false],
    [null, null, true],
  ])('is another one where it says something else (%#)', (before, now, same) => {
    expect(isSameList(listingOf(before), listingOf(now))).toBe(same);
  });

  it('that is another one begins anew', () => {
    const used = lengthened(filtered(fresh, 'error'));
    expect(stateFor(used, 1, null)).toEqual(untouched(1, null));
    expect(stateFor(used, 0, null)).toBe(used);
  });

  it('keeps for each filter how long it is', () => {
    const state = lengthened(filtered(lengthened(fresh), 'error'));
    expect(state.limits).toEqual({ all: 100, error: 100 });
    expect(filtered(filtered(state, 'information'), 'error').limits).toEqual({ all: 100, error: 100, information: 50 });
  });
});

describe('what the reader has looked at', () => {
  const listing = listingOf(list(8));
  const rows = rowsOf(viewOf(listing, 'all', 50));
  const effective = rows.filter(({ severity }) => severity !== 'information').map(({ key }) => key);
  const press = (state: ListState, ...open: string[]): ListState => pressed(state, rows, open);

  it.each([
    [[], 'none'],
    [list(3, ['information']), 'none'],
    [null, 'none'],
    [list(1, ['error']), 'waiting'],
    [list(1, ['odd']), 'waiting'],
  ] as const)('of %j untouched: %s', (warnings, word) => {
    expect(lookedAt(listingOf(warnings), fresh, none)).toBe(word);
  });

  it('is all when each effective one was open once, one after the other', () => {
    let state = fresh;
    for (const key of effective) {
      expect(lookedAt(listing, state, none)).toBe('waiting');
      state = press(state, key);
    }
    expect(lookedAt(listing, press(state), none)).toBe('seen');
  });

  it('counts what was open from the start, also when it is closed later', () => {
    expect(lookedAt(listing, fresh, all)).toBe('seen');
    const closed = press(press(fresh, ...effective));
    expect(lookedAt(listing, closed, all)).toBe('seen');
  });

  it('does not count what was open from the start below the end of the list', () => {
    const long = listingOf(list(60, ['error']));
    expect(lookedAt(long, fresh, all)).toBe('waiting');
    expect(lookedAt(long, lengthened(fresh), all)).toBe('seen');
  });

  it('counts what a filter has brought before the reader', () => {
    const long = listingOf([...list(60, ['error']), ...list(3, ['warning'])]);
    const errors = lengthened(fresh);
    const both = filtered(fresh, 'warning');
    expect(lookedAt(long, both, all)).toBe('waiting');
    expect(lookedAt(long, { ...both, limits: { ...both.limits, error: 100 } }, all)).toBe('seen');
    expect(lookedAt(long, errors, all)).toBe('seen');
  });

  it('begins anew for another desk, with what is open before the reader', () => {
    const [first = '', ...others] = effective;
    const state = press(press(fresh, first), ...others);
    expect(lookedAt(listing, state, none)).toBe('seen');
    const moved = stateFor(state, 0, 'another');
    expect(lookedAt(listing, moved, none)).toBe('waiting');
    expect(lookedAt(listing, press(moved, ...effective), none)).toBe('seen');
  });
});

it('sorts ten thousand warnings in no more than a few of the times that fifty take to draw', () => {
  const many = list(10_000);
  listingOf(many);
  const start = performance.now();
  listingOf(many);
  // A slow machine under load; comparing each with each would take seconds.
  expect(performance.now() - start).toBeLessThan(500);
});
