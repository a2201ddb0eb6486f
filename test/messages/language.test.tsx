import { cleanup, render } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  en,
  LivenessReport,
  ReportProvider,
  ScoreGauge,
  WarningList,
  type ReportProviderProps,
  type StatusBadge,
} from '../../src/index.js';
import { pluralOf } from '../../src/messages/plural.js';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { en as tagged } from '../../src/locales/en.js';
import { own, subjects, withoutReport } from '../subjects.ts';
import { report } from '../../stories/fixtures/cyrillic.ts';

let said: string[] = [];
beforeEach(() => {
  // What was told once is not told again, so each test has a console and a library of its own.
  said = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(String(text)));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Drawn by a library that has told nobody anything yet, and by the React that it finds. */
async function fresh(props: ReportProviderProps | ReportProviderProps[], child = 'StatusBadge'): Promise<string> {
  vi.resetModules();
  const library = await import('../../src/index.js');
  const { createElement } = await import('react');
  const { render } = await import('@testing-library/react');
  const Child = (library as unknown as Record<string, typeof StatusBadge>)[child] as typeof StatusBadge;
  const element = [props]
    .flat()
    .reduceRight<ReactNode>(
      (inner, each) => createElement(library.ReportProvider, each, inner),
      createElement(Child, { report: { status: 'Approved', score: 64.31 } as never }),
    );
  const { container, unmount } = render(element);
  const text = container.textContent;
  unmount();
  return text;
}

describe('a developer', () => {
  it.each<[string, ReportProviderProps | ReportProviderProps[]]>([
    ['nothing at all', {}],
    ['an English locale', { locale: 'en-GB' }],
    ['an English locale as a system writes it', { locale: 'en_US.UTF-8' }],
    ['English with the numbers of another country', { locale: 'en-DE' }],
    ['words and locale of one language', { locale: 'de', messages: de }],
    ['words alone', { messages: de }],
    ['words and a locale of another country', { locale: 'de_AT.UTF-8', messages: de }],
    ['a locale with figures of its own', { locale: 'ar-EG-u-nu-arab', messages: ar }],
    ['words with changes', { messages: { ...de, status: { ...de.status, notAvailable: '–' } } }],
    ['a change inside of words', [{ locale: 'de', messages: de }, { messages: { status: { unreadable: '?' } } }]],
    ['a locale outside of its words', [{ locale: 'de' }, { messages: de }]],
    ['English words that say so', { messages: tagged, locale: 'en-CA' }],
    ['a few words in the language of the built-in ones', { messages: { status: { notAvailable: '–' } } }],
    ['own words of a language that the package does not have', { locale: 'bg', messages: { status: en.status } }],
  ])('is left alone with %s', async (_what, props) => {
    await fresh(props);
    expect(said).toEqual([]);
  });

  it.each<[string, ReportProviderProps | ReportProviderProps[], RegExp]>([
    ['no words in its language', { locale: 'de-DE' }, /locale is de-DE, but no words.*locales\/.*en-DE/],
    ['no words, as a system writes it', { locale: 'pt_BR.UTF-8' }, /locale is pt-BR, but no words.*en-BR/],
    [
      'some words in no language',
      { locale: 'de', messages: { status: { notAvailable: 'Fehlt' } } },
      /no status\.words\./,
    ],
    ['words of another language', { locale: 'fr', messages: de }, /words are of the language de.*locale fr/],
    ['words of another script', { locale: 'zh-TW', messages: { language: 'zh-Hans' } }, /zh-Hans.*zh-TW/],
    ['English words that say so', { locale: 'de', messages: tagged }, /language en.*locale de.*en-DE/],
    ['words that were taken away', { messages: { ...de, status: { words: {} } } }, /no status\.words\./],
    [
      'words of another language inside',
      [{ locale: 'fr' }, { messages: de }],
      /words are of the language de.*locale fr/,
    ],
  ])('is told of a locale with %s, once', async (_what, props, expected) => {
    await fresh(props);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(expected);
  });

  it('is told once of a whole report, and never in production', () => {
    // Languages that no other test has, since what was told once is not told again.
    const draw = (locale: string): string[] => {
      render(
        <ReportProvider locale={locale}>
          <LivenessReport report={report} />
        </ReportProvider>,
      );
      return said.filter((text) => text.includes(`locale is ${locale}`));
    };
    expect(draw('nl')).toHaveLength(1);
    vi.stubEnv('NODE_ENV', 'production');
    expect(draw('sv')).toEqual([]);
  });

  it('sees no half of two languages, where a few words stand inside of another language', async () => {
    const few = { language: 'fr', score: { label: 'Note' } };
    const inner = await fresh([{ messages: de }, { messages: few }], 'ScoreGauge');
    expect(inner).toContain('of 100');
    expect(said.join()).toMatch(/locale is fr, but messages has no score\./);
    const swiss = { language: 'de-CH', score: { label: 'Punkte' } };
    expect(await fresh([{ messages: de }, { messages: swiss }], 'ScoreGauge')).toMatch(/von 100.*Punkte/);
  });

  it.each<[string, unknown, unknown]>([
    ['a symbol', Symbol('de'), undefined],
    ['an object', {}, undefined],
    ['words that are a number', 'de', 7],
    ['words that are a text', 'de', 'de'],
    ['a language that is a symbol', 'de', { language: Symbol('de') }],
    ['a language that nobody has', undefined, { language: 'not a language' }],
    ['groups of the wrong type', 'de', { status: 7, score: 'x', warnings: () => '' }],
    ['groups that are null', 'de', { status: null, score: null }],
  ])('who writes no types may pass %s, and sees a report', async (_what, locale, messages) => {
    expect(await fresh({ locale, messages } as ReportProviderProps)).toBe('Approved');
  });
});

describe('numbers', () => {
  const gauge = <ScoreGauge report={{ score: 1234.5 }} />;
  it.each([
    ['the words’ own language, where there is no locale', { messages: de }, '1.234,5'],
    ['the locale, where there is one', { messages: { ...de, language: 'es' }, locale: 'es-MX' }, '1,234.5'],
    ['English, where nothing is said', {}, '1,234.5'],
  ])('are written in %s', (_where, props, text) => {
    const { container } = render(<ReportProvider {...props}>{gauge}</ReportProvider>);
    expect(container).toHaveTextContent(text);
  });
});

describe('the language of a root', () => {
  it.each(subjects)('%s says it where the words do, and its host may say another', (name, Component) => {
    const props = { ...own[name], ...(withoutReport.has(name) ? {} : { report }) };
    const draw = (messages: ReportProviderProps['messages'], more: object = {}): Element | null =>
      render(<ReportProvider messages={messages}>{createElement(Component, { ...props, ...more })}</ReportProvider>)
        .container.firstElementChild;
    expect(draw(de)).toHaveAttribute('lang', 'de');
    expect(draw(de, { lang: 'de-AT' })).toHaveAttribute('lang', 'de-AT');
    expect(draw(undefined)).not.toHaveAttribute('lang');
  });
});

describe('the vendor’s own text', () => {
  const texts = { log_type: 'error', additional_data: 'Plain text', long_description: 'Long text.' };
  const list = (messages: ReportProviderProps['messages'], locale?: string, more: object = {}): Element => {
    const warnings = [{ ...texts, risk: 'NEW', short_description: 'Short text', ...more }];
    return render(
      <ReportProvider messages={messages} locale={locale}>
        <WarningList report={{ warnings }} defaultOpen="all" />
      </ReportProvider>,
    ).container;
  };
  const english = (place: Element): string[] =>
    [...place.querySelectorAll('[lang=en]')].map((each) => each.textContent);

  it('is marked as English among other words: title, explanation and plain data', () => {
    expect(english(list(de))).toEqual(['Short text', 'Long text.', 'Plain text']);
    expect(english(list({ warnings: de.warnings }, 'de'))).toHaveLength(3);
  });

  it('is not marked among English words, and where nobody says which words those are', () => {
    expect(english(list(undefined))).toEqual([]);
    expect(english(list(tagged)).filter((text) => !text.startsWith('Warnings'))).toEqual([]);
    expect(english(list({ warnings: { heading: 'Alerts' } }, 'en-GB'))).toEqual([]);
    expect(english(list({ warnings: de.warnings }))).toEqual([]);
  });

  it('is no English where somebody has translated it, nor where a word of ours stands for it', () => {
    const place = list(de, undefined, {
      short_description: 'Größe',
      long_description: 'Слишком мал.',
      additional_data: '7',
    });
    expect(english(place)).toEqual([]);
    expect(english(list(de, undefined, { risk: 'NO_FACE_DETECTED' }))).toEqual(['Long text.', 'Plain text']);
    expect(english(list(de, undefined, { short_description: '', long_description: '' }))).toEqual(['Plain text']);
  });
});

describe('a plural', () => {
  const n = pluralOf<'zero' | 'one' | 'two' | 'few' | 'many'>('ar');
  const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [103, 'few'],
    [11, 'many'],
    [99, 'many'],
    [100, 'other'],
    [102, 'other'],
    [1.5, 'other'],
    [-1, 'one'],
    [Number.NaN, 'other'],
    [Number.POSITIVE_INFINITY, 'other'],
    [undefined, 'other'],
  ])('of %s in Arabic is %s', (count, form) => {
    expect(n(count, forms)).toBe(form);
  });

  it('has the other form where a language has none of its own for a count', () => {
    expect(pluralOf('ja')(1, { other: 'x' })).toBe('x');
    expect(pluralOf<'one'>('fr')(0, { one: 'x', other: 'y' })).toBe('x');
    expect(pluralOf<'one'>('fr')(1e6, { one: 'x', other: 'y' })).toBe('y');
  });
});
