import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { deadlineOf, milestoneOf, nextMark, phaseOf, type Deadline } from '../../src/expiry/deadline.js';
import { readInstant } from '../../src/expiry/instant.js';

const minute = 60_000;
const noon = Date.parse('2026-01-31T12:00:00Z');
const signed = `https://a.example/v?exp=${noon / 1000}&sig=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`;
const endless = '/v?alt=media&token=0f8fad5b-d9cb-469f-a165-70867728950e';
const lastDate = 8_640_000_000_000_000;

describe('readInstant', () => {
  it.each<[string, unknown, number]>([
    ['a date', new Date(noon), noon],
    ['epoch milliseconds', noon, noon],
    ['epoch milliseconds of 0', 0, 0],
    ['a moment before 1970', -1, -1],
    ['the last date there is', lastDate, lastDate],
    ['ISO text', '2026-01-31T12:00:00Z', noon],
    ['ISO text in small letters', '2026-01-31t12:00:00z', noon],
    ['ISO text with a space', '2026-01-31 12:00:00Z', noon],
    ['ISO text to the minute', '2026-01-31T12:00Z', noon],
    ['ISO text to the microsecond', '2026-01-31T12:00:00.123456+00:00', noon + 123],
    ['ISO text with one decimal', '2026-01-31T12:00:00.5Z', noon + 500],
    ['ISO text with a decimal comma', '2026-01-31T12:00:00,5Z', noon + 500],
    ['an offset ahead', '2026-01-31T17:45:00+05:45', noon],
    ['an offset behind', '2026-01-31T04:00:00-08:00', noon],
    ['an offset without a colon', '2026-01-31T13:00:00+0100', noon],
    ['a missing zone, as UTC everywhere', '2026-01-31T12:00:00', noon],
    ['a date without time, as UTC midnight', '2026-01-31', noon - 720 * minute],
    ['the year 1', '0001-01-01T00:00:00Z', Date.parse('0001-01-01T00:00:00Z')],
  ])('reads %s', (_name, value, instant) => {
    expect(readInstant(value)).toBe(instant);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['an invalid date', new Date(Number.NaN)],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a number beyond all dates', lastDate + 1],
    ['a big integer', 1n],
    ['a symbol', Symbol('now')],
    ['an object that borrows the prototype of dates', Object.create(Date.prototype)],
    ['an object with a getTime of its own', { getTime: () => noon }],
    ['an array of a date', [new Date(noon)]],
    ['empty text', ''],
    ['epoch milliseconds as text', String(noon)],
    ['a year', '2026'],
    ['an American date', '01/31/2026'],
    ['a date in words', 'Sat Jan 31 2026 12:00:00 GMT'],
    ['the 31st of February', '2026-02-31T12:00:00Z'],
    ['the 13th month', '2026-13-01T12:00:00Z'],
    ['25 hours', '2026-01-31T25:00:00Z'],
    ['60 minutes', '2026-01-31T12:60:00Z'],
    ['an offset of 24 hours', '2026-01-31T12:00:00+24:00'],
    ['text around the date', ' 2026-01-31T12:00:00Z'],
    ['a line after the date', '2026-01-31T12:00:00Z\n'],
  ])('does not guess at %s', (_name, value) => {
    expect(readInstant(value)).toBeNull();
  });

  it('reads back every date that ISO writes with four digits of year', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('0000-01-01T00:00:00Z'),
          max: new Date('9999-12-31T23:59:59.999Z'),
          noInvalidDate: true,
        }),
        (date) => {
          expect(readInstant(date.toISOString())).toBe(date.getTime());
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readInstant(value)));
  });
});

describe('deadlineOf', () => {
  it.each<[string, Parameters<typeof deadlineOf>[0], Deadline]>([
    ['believes the host first', { expiresAt: noon - 1, url: signed, receivedAt: 0 }, { at: noon - 1, basis: 'given' }],
    ['believes the host about an endless link', { expiresAt: noon, url: endless }, { at: noon, basis: 'given' }],
    ['takes a given 0 for an instant', { expiresAt: 0, url: signed }, { at: 0, basis: 'given' }],
    ['asks the link next', { url: signed, receivedAt: noon }, { at: noon, basis: 'link' }],
    ['asks the link when the host is unreadable', { expiresAt: 'soon', url: signed }, { at: noon, basis: 'link' }],
    ['knows a link that never ends', { url: endless, receivedAt: noon }, { at: null, basis: 'never' }],
    [
      'counts 60 minutes from receipt',
      { url: '/v.mp4', receivedAt: new Date(noon) },
      { at: noon + 60 * minute, basis: 'receipt', lifetime: 60 },
    ],
    [
      'promises nothing for a broken signature',
      { url: '/v?X-Amz-Date=x&X-Amz-Expires=1', receivedAt: noon },
      { at: null, basis: 'unknown' },
    ],
    [
      'promises nothing for a blob',
      { url: 'blob:https://a.example/1', receivedAt: noon },
      { at: null, basis: 'unknown' },
    ],
    [
      'believes the host about a blob',
      { url: 'blob:https://a.example/1', expiresAt: noon },
      { at: noon, basis: 'given' },
    ],
    [
      "counts the host's own lifetime",
      { url: '/v.mp4', receivedAt: noon, lifetime: 7.5 },
      { at: noon + 7.5 * minute, basis: 'receipt', lifetime: 7.5 },
    ],
    ['asks the link before the lifetime', { url: signed, receivedAt: noon, lifetime: 5 }, { at: noon, basis: 'link' }],
    [
      'promises nothing when the host does not',
      { url: '/v.mp4', receivedAt: noon, lifetime: null },
      { at: null, basis: 'unknown' },
    ],
    [
      'refuses a lifetime beyond all dates',
      { receivedAt: noon, lifetime: Number.MAX_VALUE },
      { at: null, basis: 'unknown' },
    ],
    [
      'counts from receipt without a link',
      { url: null, receivedAt: '2026-01-31T12:00:00Z' },
      { at: noon + 60 * minute, basis: 'receipt', lifetime: 60 },
    ],
    ['guesses nothing else', { url: '/v.mp4' }, { at: null, basis: 'unknown' }],
    ['guesses nothing from nothing', {}, { at: null, basis: 'unknown' }],
    [
      'guesses nothing from an unreadable receipt',
      { expiresAt: Number.NaN, url: 7, receivedAt: 'today' },
      { at: null, basis: 'unknown' },
    ],
    [
      'takes the last date there is',
      { receivedAt: lastDate - 60 * minute },
      { at: lastDate, basis: 'receipt', lifetime: 60 },
    ],
    ['refuses an end beyond all dates', { receivedAt: lastDate - 60 * minute + 1 }, { at: null, basis: 'unknown' }],
  ])('%s', (_goal, given, deadline) => {
    expect(deadlineOf(given)).toStrictEqual(deadline);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '60', true, {}, new Date(noon)])(
    'promises nothing with the lifetime %j, and tells the developer',
    (lifetime) => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      expect(deadlineOf({ url: '/v.mp4', receivedAt: noon, lifetime })).toStrictEqual({ at: null, basis: 'unknown' });
      expect(error.mock.calls.flat().join('')).toMatch(/lifetime is no number of minutes|^$/);
    },
  );

  it('never throws', () => {
    const any = fc.anything();
    fc.assert(
      fc.property(any, any, any, any, (expiresAt, url, receivedAt, lifetime) => {
        const { at, basis } = deadlineOf({ expiresAt, url, receivedAt, lifetime });
        expect(at === null).toBe(basis === 'never' || basis === 'unknown');
      }),
    );
  });
});

const given: Deadline = { at: noon, basis: 'given' };
const never: Deadline = { at: null, basis: 'never' };
const unknown: Deadline = { at: null, basis: 'unknown' };

describe('phaseOf and milestoneOf', () => {
  it.each([
    ['long before', -60 * minute, 'fresh', 'none'],
    ['just before ten minutes', -10 * minute - 1, 'fresh', 'none'],
    ['at ten minutes', -10 * minute, 'fresh', 'ten'],
    ['just after ten minutes', -10 * minute + 1, 'fresh', 'ten'],
    ['just before five minutes', -5 * minute - 1, 'fresh', 'ten'],
    ['at five minutes', -5 * minute, 'ending', 'five'],
    ['just after five minutes', -5 * minute + 1, 'ending', 'five'],
    ['just before one minute', -minute - 1, 'ending', 'five'],
    ['at one minute', -minute, 'ending', 'one'],
    ['just before the end', -1, 'ending', 'one'],
    ['at the end', 0, 'expired', 'end'],
    ['just after the end', 1, 'expired', 'end'],
    ['days after the end', 5000 * minute, 'expired', 'end'],
  ] as const)('tell %s', (_name, offset, phase, milestone) => {
    expect(phaseOf(given, noon + offset)).toBe(phase);
    expect(milestoneOf(given, noon + offset)).toBe(milestone);
  });

  it('follow a clock that jumps over marks, and back', () => {
    const times = [-11, -0.5, -7, 3, -20].map((minutes) => noon + minutes * minute);
    expect(times.map((now) => milestoneOf(given, now))).toEqual(['none', 'one', 'ten', 'end', 'none']);
    expect(times.map((now) => phaseOf(given, now))).toEqual(['fresh', 'ending', 'fresh', 'expired', 'fresh']);
  });

  it('know no end of a link that never ends', () => {
    expect(phaseOf(never, noon)).toBe('fresh');
    expect(phaseOf(never, Number.NaN)).toBe('fresh');
    expect(milestoneOf(never, noon)).toBe('none');
  });

  it.each<[string, Deadline, number]>([
    ['an unknown deadline', unknown, noon],
    ['a deadline that is not a number', { at: Number.NaN, basis: 'given' }, noon],
    ['an endless number', { at: Number.POSITIVE_INFINITY, basis: 'given' }, noon],
    ['a clock that is not a number', given, Number.NaN],
    ['a clock at infinity', given, Number.POSITIVE_INFINITY],
    ['a clock at minus infinity', given, Number.NEGATIVE_INFINITY],
  ])('claim nothing about %s', (_name, deadline, now) => {
    expect(phaseOf(deadline, now)).toBe('unknown');
    expect(milestoneOf(deadline, now)).toBe('none');
  });

  it('read the deadline at epoch 0 as a deadline', () => {
    expect(phaseOf({ at: 0, basis: 'given' }, -1)).toBe('ending');
    expect(phaseOf({ at: 0, basis: 'given' }, 0)).toBe('expired');
  });

  it('only move forward while time does', () => {
    const order = ['fresh', 'ending', 'expired'];
    const marks = ['none', 'ten', 'five', 'one', 'end'];
    const moment = fc.integer({ min: noon - 20 * minute, max: noon + 20 * minute });
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(order.indexOf(phaseOf(given, late))).toBeGreaterThanOrEqual(order.indexOf(phaseOf(given, early)));
        expect(marks.indexOf(milestoneOf(given, late))).toBeGreaterThanOrEqual(
          marks.indexOf(milestoneOf(given, early)),
        );
      }),
    );
  });
});

it('the next change of a link that ends at noon is its next mark', () => {
  const noon = Date.UTC(2026, 0, 31, 12);
  const minutes = (before: number): number => noon - before * 60_000;
  expect([20, 10, 9, 5, 2, 1, 0.5].map((before) => nextMark(noon, minutes(before)))).toEqual(
    [10, 5, 5, 1, 1, 0, 0].map(minutes),
  );
  expect(nextMark(noon, noon)).toBe(Number.POSITIVE_INFINITY);
});
