import { render } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportProvider, ScoreGauge } from '../../src/index.js';
import { formatFor } from '../../src/messages/format.js';
import { readLocale, readTimeZone } from '../../src/messages/locale.js';
import { noon } from '../sample.ts';

let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('a locale', () => {
  it.each([
    ['de-DE', 'de-DE'],
    ['de_DE', 'de-DE'],
    ['DE_de', 'de-DE'],
    [' de_DE ', 'de-DE'],
    ['pt_BR', 'pt-BR'],
    ['fr-FR@posix', 'fr-FR'],
    ['fr_FR@euro', 'fr-FR'],
    ['de_DE.UTF-8', 'de-DE'],
    ['de_DE.ISO-8859-15@euro', 'de-DE'],
    ['en_US.UTF-8', 'en-US'],
    ['en_US_POSIX', 'en-US'],
    ['zh_Hans_CN', 'zh-Hans-CN'],
    ['zh_TW_#Hant', 'zh-Hant-TW'],
    ['sr_RS@latin', 'sr-Latn-RS'],
    ['uz_UZ.UTF-8@cyrillic', 'uz-Cyrl-UZ'],
    ['es_419', 'es-419'],
    ['de-DE-1996', 'de-DE-1996'],
    ['de_DE_1996', 'de-DE-1996'],
    ['ar-u-nu-arab', 'ar-u-nu-arab'],
    ['hi', 'hi'],
  ])('%j is read as %s, and nobody has to be told', (given, tag) => {
    expect(readLocale(given)).toBe(tag);
    expect(said).toEqual([]);
  });

  it.each([
    'C',
    'C.UTF-8',
    'POSIX',
    '',
    ' ',
    '_',
    '@',
    '.UTF-8',
    'x',
    '-',
    'not a locale',
    'german',
    'de-DE,de;q=0.9',
    '__proto__',
  ])('%j names no language, so it is English, and the developer is told which', (given) => {
    expect(readLocale(given)).toBe('en');
    expect(said).toEqual([expect.stringContaining(`The locale ${JSON.stringify(given)} is not one`)]);
    expect(said[0]).toContain('de-DE');
    readLocale(given);
    expect(said).toHaveLength(1);
  });

  it.each([
    [42, 'number'],
    [['de'], 'object'],
    [Symbol('de'), 'symbol'],
    [() => 'de', 'function'],
    [true, 'boolean'],
  ])('%s is no text: English, and the developer is told its type', (given, type) => {
    expect(readLocale(given)).toBe('en');
    expect(said.join()).toContain(`The locale ${type} is not one`);
  });

  it('is told in short, however long it is', () => {
    expect(readLocale('q'.repeat(100_000))).toBe('en');
    expect(said.join().length).toBeLessThan(400);
  });
});

describe('a time zone', () => {
  it.each(['UTC', 'Europe/Berlin', 'asia/tokyo', 'Asia/Calcutta'])('%s is known', (zone) => {
    expect(readTimeZone(zone)).toBe(zone);
    expect(said).toEqual([]);
  });

  it.each(['', 'Mars/Olympus', 'Berlin', '__proto__'])('%j is not known: UTC, and the developer is told', (zone) => {
    expect(readTimeZone(zone)).toBe('UTC');
    expect(said).toEqual([expect.stringContaining(`The time zone ${JSON.stringify(zone)} is not one`)]);
  });

  it.each([[7], [{}], [Symbol('UTC')]])('%s is no text: UTC, and the developer is told', (zone) => {
    expect(readTimeZone(zone)).toBe('UTC');
  });
});

describe('a format', () => {
  it.each([
    ['de_DE.UTF-8', '1.234,5'],
    ['pt_BR', '1.234,5'],
    ['en_US', '1,234.5'],
  ])('of %s writes %s', (locale, text) => {
    expect(formatFor(locale, 'UTC').number(1234.5)).toBe(text);
  });

  it.each([
    [Symbol('de'), 7],
    [{}, []],
    [Object.create(null), Object.create(null)],
  ])('never throws', (locale, zone) => {
    const format = formatFor(locale as string, zone as string);
    expect(format.number(1234.5)).toBe('1,234.5');
    expect(format.time(noon)).toBe('12:00 UTC');
  });

  it('says nothing in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    formatFor('only-in-production', 'Nowhere/Production');
    expect(said).toEqual([]);
  });

  it('that is not set is English in UTC, and nobody has to be told', () => {
    const gauge = createElement(ScoreGauge, { report: { score: 1234.5 } });
    const { container } = render(createElement(ReportProvider, { locale: undefined, timeZone: undefined }, gauge));
    expect(container).toHaveTextContent('1,234.5');
    expect(said).toEqual([]);
  });
});
