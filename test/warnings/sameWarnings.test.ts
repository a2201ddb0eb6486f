import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VerificationWarning } from '../../src/model/report.js';
import { carried } from '../../src/warnings/sameWarnings.js';
import { warningEntries } from '../../src/model/warnings.js';
import { manyWarnings } from '../../stories/fixtures/reports.ts';
import { warning } from '../sample.ts';
import { cpuTime } from '../cpuTime.ts';

const of = (risk: string, more: Partial<VerificationWarning> = {}): VerificationWarning => ({
  ...warning,
  risk,
  ...more,
});
const poll = (before: VerificationWarning[], now: VerificationWarning[]) => {
  const old = warningEntries(before);
  return { old, ...carried(old, warningEntries(structuredClone(now)), old.length) };
};
/** The keys by what they are of. */
const keys = (entries: readonly { warning: VerificationWarning; key: string }[]): Record<string, string> =>
  Object.fromEntries(entries.map(({ warning: each, key }) => [JSON.stringify(each), key]));

describe('a newer list of the same case', () => {
  const list = [of('A'), of('B', { additional_data: { score: 1, deep: { a: [1, { b: 2 }] } } }), of('C')];

  it.each([
    ['with one more at the start', [of('N'), ...list]],
    ['with one more at the end', [...list, of('N')]],
    ['with one more that is worse', [of('N', { log_type: 'error' }), ...list]],
    ['turned around', list.toReversed()],
    ['without its first', list.slice(1)],
    ['without its last', list.slice(0, -1)],
    ['with some twice', [...list, ...list]],
  ])('%s: each that is still there has its key', (_how, now) => {
    const { old, entries } = poll(list, now);
    const before = keys(old);
    for (const [text, key] of Object.entries(keys(entries))) expect(key).toBe(before[text] ?? '3');
  });

  it.each([
    { risk: 'A2' },
    { log_type: 'error' },
    { short_description: 'Other' },
    { long_description: 'Other' },
    { additional_data: { score: 2, deep: { a: [1, { b: 2 }] } } },
    { additional_data: { score: 1, deep: { a: [1, { b: 3 }] } } },
    { additional_data: { score: 1, deep: { a: [1, { b: 2 }, 3] } } },
    { additional_data: { score: 1, deep: { a: { 0: 1, 1: { b: 2 } } } } },
    { additional_data: { score: '1', deep: { a: [1, { b: 2 }] } } },
    { additional_data: '{"score":1}' },
    { additional_data: null },
  ])('has a new key for one that says something else: %j', (change) => {
    const { entries } = poll(list, [list[0]!, { ...list[1]!, ...change }, list[2]!]);
    expect(entries.map(({ key }) => key).toSorted()).toEqual(['0', '2', '3']);
  });

  it('that says the same is the same one, also in a copy', () => {
    const { old, entries, next } = poll(list, list);
    expect(entries).toBe(old);
    expect(next).toBe(3);
  });

  it('never gives a key of one that has gone to another one', () => {
    const first = poll([of('A'), of('B')], [of('A')]);
    const second = carried(first.entries, warningEntries([of('A'), of('B')]), first.next);
    expect(second.entries.map(({ key }) => key)).toEqual(['0', '2']);
  });

  it('takes data that throws, or has no end, for nothing but itself', () => {
    const endless = (): object => {
      const cycle: Record<string, unknown> = {};
      cycle['self'] = cycle;
      return cycle;
    };
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    for (const additional_data of [endless(), hostile, { big: 1n, none: { of: endless() } }]) {
      const old = warningEntries([of('A', { additional_data })]);
      expect(carried(old, warningEntries([of('A', { additional_data })]), 1).entries).toBe(old);
      expect(carried(old, warningEntries([of('A', { additional_data: endless() })]), 1).entries[0]?.key).toBe('1');
    }
  });

  it('of any kind has unlike keys, and the old ones for what was there', () => {
    const some = fc.record({
      risk: fc.constantFrom('A', 'B', 'FACE_IN_BLOCKLIST'),
      log_type: fc.constantFrom('error', 'warning', 'odd', 'information'),
      short_description: fc.constantFrom('', 'A'),
      long_description: fc.constantFrom('', 'A'),
      additional_data: fc.constantFrom(null, 'A', { score: 1 }, { score: 2 }),
    });
    const lists = fc.array(some, { maxLength: 25 }) as fc.Arbitrary<VerificationWarning[]>;
    fc.assert(
      fc.property(lists, lists, (before, now) => {
        const { old, entries } = poll(before, now);
        const was = keys(old);
        const all = entries.map(({ key }) => key);
        expect(new Set(all).size).toBe(all.length);
        for (const [text, key] of Object.entries(keys(entries)))
          if (was[text] === undefined) expect(Number(key)).toBeGreaterThanOrEqual(old.length);
          else expect(key).toBe(was[text]);
      }),
    );
  });
});

it('costs little for ten thousand, of which one is new, many are new or none is where it was', () => {
  const many = manyWarnings(10_000);
  const lists = [
    [of('N', { log_type: 'error' }), ...many],
    many.map((each, index) => (index % 3 ? each : of('N', { additional_data: { index } }))),
    many.toReversed(),
    many.map((each) => ({ ...each, short_description: 'Other' })),
  ].map((list) => warningEntries(structuredClone(list)));
  const old = warningEntries(many);
  for (const list of lists) {
    const start = cpuTime();
    carried(old, list, old.length);
    // A slow machine under load; comparing each with each would take seconds.
    expect(cpuTime() - start).toBeLessThan(2000);
  }
});
