import { describe, expect, it, vi } from 'vitest';
import { formatFor } from '../../src/messages/format.js';
import { noon } from '../sample.ts';

const english = formatFor('en', 'UTC');
const hour = 3_600_000;

describe('number', () => {
  it.each([
    [0, '0'],
    [89.92, '89.92'],
    [79.999, '79.999'],
    [99.9999999999999, '99.9999999999999'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e-7, '0.0000001'],
    [1e-25, '0.0000000000000000000000001'],
    [1e21, '1,000,000,000,000,000,000,000'],
    [-1, '-1'],
    [101, '101'],
    [24.3, '24.3'],
  ])('shows %d with all its digits: %s', (value, text) => {
    expect(english.number(value)).toBe(text);
  });

  it.each([
    ['de', '79,999'],
    ['fr', '79,999'],
    ['ar-u-nu-arab', '٧٩٫٩٩٩'],
    ['hi', '79.999'],
  ])('writes it as %s does: %s', (locale, text) => {
    expect(formatFor(locale, 'UTC').number(79.999)).toBe(text);
  });
});

describe('what a machine has measured', () => {
  it('has two decimals on the scale of 100, on its side of every limit', () => {
    expect(english.score(98.5300064086914)).toBe('98.53');
    expect(english.score(99.996)).toBe('99.99');
    expect(english.score(79.999, { review: 80 })).toBe('79.99');
    expect(formatFor('de', 'UTC').score(98.5300064086914)).toBe('98,53');
  });

  it('has one decimal in years', () => {
    expect(english.years(27.329999923706055)).toBe('27.3');
    expect(english.years(17.99, [18])).toBe('17.9');
  });

  it('has two decimals where the scale is not known', () => {
    expect(english.measure(0.9996)).toBe('0.99');
    expect(english.measure(71.40000152587891)).toBe('71.4');
    expect(english.measure(64.999, [65])).toBe('64.99');
    expect(english.measure(3)).toBe('3');
  });
});

it('shows a share with its sign, and never as nothing or all of it when it is not', () => {
  expect(english.percent(99.996)).toBe('99.99%');
  expect(english.percent(0.004)).toBe('0.01%');
  expect(english.percent(97.25)).toBe('97.25%');
  expect(formatFor('de', 'UTC').percent(97.25)).toMatch(/^97,25\s%$/);
});

describe('digits', () => {
  it.each([
    [0, '0:00'],
    [1, '0:01'],
    [999, '0:01'],
    [1000, '0:01'],
    [1001, '0:02'],
    [59_000, '0:59'],
    [59_001, '1:00'],
    [252_000, '4:12'],
    [hour - 1000, '59:59'],
    [hour, '1:00:00'],
    [hour + 252_000, '1:04:12'],
    [100 * hour, '100:00:00'],
    [2000 * hour, '2000:00:00'],
    [-1, '0:00'],
    [-hour, '0:00'],
  ])('%d ms are %s', (milliseconds, text) => {
    expect(english.digits(milliseconds)).toBe(text);
  });

  it("uses the locale's own figures", () => {
    expect(formatFor('ar-u-nu-arab', 'UTC').digits(252_000)).toBe('٤:١٢');
  });
});

describe('moments', () => {
  it('names the zone beside the time', () => {
    expect(english.time(noon)).toBe('12:00 UTC');
    expect(formatFor('en', 'Asia/Tokyo').time(noon)).toBe('21:00 GMT+9');
    expect(english.dateTime(noon)).toBe('Jan 31, 2026, 12:00 UTC');
  });

  it('writes midnight as 00, never as 24', () => {
    expect(english.time(noon + 12 * hour)).toBe('00:00 UTC');
  });
});

describe('settings that the runtime does not know', () => {
  it.each(['', 'not a locale', 'x', '-', '__proto__'])('falls back to English for the locale %j', (locale) => {
    expect(formatFor(locale, 'UTC').number(1234.5)).toBe('1,234.5');
  });

  it.each(['', 'Mars/Olympus', '__proto__', 'utc+99'])('falls back to UTC for the zone %j', (zone) => {
    expect(formatFor('en', zone).time(noon)).toBe('12:00 UTC');
  });

  it("never falls back to the machine's own language, which differs between server and reader", () => {
    const make = vi.spyOn(Intl, 'NumberFormat');
    formatFor('xx-unheard', 'UTC');
    expect(make.mock.calls.map(([locale]) => locale)).toEqual(make.mock.calls.map(() => 'en'));
    vi.restoreAllMocks();
  });
});

it('makes the formatters of a locale and zone once', () => {
  expect(formatFor('en', 'UTC')).toBe(english);
  expect(formatFor('en', 'Asia/Tokyo')).not.toBe(english);
});
