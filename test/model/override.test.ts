import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overrideOf } from '../../src/model/override.js';

const no = (): never => {
  throw new Error('no');
};
const throwing = (name: string, more: object = {}): object =>
  Object.defineProperty({ ...more }, name, { enumerable: true, get: no });

describe('overrideOf', () => {
  const at = '2026-11-21T15:20:00Z';
  it.each([
    [
      { automatic_status: 'Declined', overridden_at: at },
      { automatic: 'Declined', at },
    ],
    [
      { automatic_status: ' Declined ', overridden_at: 1_795_274_400 },
      { automatic: 'Declined', at: 1_795_274_400 },
    ],
    [
      { automaticStatus: 'Declined', overriddenAt: at },
      { automatic: 'Declined', at },
    ],
    [{ automatic_status: 'Declined' }, { automatic: 'Declined', at: null }],
    [{ overridden_at: at }, { automatic: null, at }],
    [
      { automatic_status: 7, overridden_at: at },
      { automatic: null, at },
    ],
    [true, { automatic: null, at: null }],
    [{}, null],
    [{ automatic_status: '', overridden_at: ' ' }, null],
    [{ automatic_status: null, overridden_at: Number.NaN }, null],
    [null, null],
    [undefined, null],
    [false, null],
    ['Declined', null],
    [[{ automatic_status: 'Declined' }], null],
  ])('of %j is %j', (status_override, expected) => {
    expect(overrideOf({ status: 'Approved', status_override })).toEqual(expected);
  });

  it.each([undefined, null, 'x', 7, [], [{ label: 'status_override', value: 1 }], {}])(
    'of metadata %j is none',
    (metadata) => {
      expect(overrideOf(metadata)).toBeNull();
    },
  );

  it('never throws, and keeps what does not', () => {
    expect(overrideOf({ status_override: throwing('automatic_status', { overridden_at: 7 }) })?.at).toBe(7);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const metadata of [proxy, throwing('status_override'), { status_override: proxy }, new Proxy({}, { get: no })])
      expect(overrideOf(metadata)).toBeNull();
    fc.assert(fc.property(fc.anything(), (given) => void overrideOf({ status_override: given })));
  });
});
