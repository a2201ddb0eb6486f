import { describe, expect, it } from 'vitest';
import { english, leavesOf, locales, marksIn, others, said, withoutMarks } from './words.ts';

const places = english.map(([place]) => place);

/** Texts that a language has as English has them: words that both have, and that nobody says otherwise there. */
const same: Record<string, readonly string[]> = {
  es: ['Error', 'No'],
  fr: ['Passive', 'Score', 'Image', 'Source', 'Pause', 'Code', 'Session', 'Service', 'Document'],
  it: ['No', 'Video'],
};
/** Those without a letter beside the values, a name of a key, and a unit that all write alike. */
const isOfNoLanguage = (text: string): boolean =>
  !/\p{L}/u.test(withoutMarks(text)) || /^(?:Esc| ?s|min)$/.test(withoutMarks(text).replace(/[/ ]+/g, ' ').trim());

/** Sentences of a count that sound alike for one and for many. */
const alike: Record<string, readonly string[]> = {
  de: ['warnings.count', 'matches.count'],
};

it('there are languages, and each says its own name', () => {
  expect(Object.keys(locales)).toContain('de');
  for (const [name, words] of Object.entries(locales)) {
    expect(words.language).toBe(name);
    expect(Intl.getCanonicalLocales(name)).toEqual([name]);
  }
});

describe.each(others)('%s', (name, words) => {
  const own = new Map(leavesOf(words));
  const texts = places.flatMap((place) => said(place, own.get(place) as string).map((text) => [place, text] as const));

  it('has every word, and no other', () => {
    expect([...own.keys()].filter((place) => place !== 'language').toSorted()).toEqual(places.toSorted());
    for (const [place, leaf] of english) expect(typeof own.get(place), place).toBe(typeof leaf);
  });

  it('has no English', () => {
    const found = english.flatMap(([place, leaf]) => {
      const ours = said(place, own.get(place) as string);
      return said(place, leaf).flatMap((text, index) =>
        text === ours[index] && text !== '' && !isOfNoLanguage(text) && !same[name]?.includes(text)
          ? [`${place}: ${text}`]
          : [],
      );
    });
    expect(found).toEqual([]);
  });

  it('says every value that English says, and nothing else where English says nothing', () => {
    for (const [place, leaf] of english) {
      const ours = said(place, own.get(place) as string);
      for (const [index, text] of said(place, leaf).entries()) {
        expect
          .soft(marksIn(ours[index] ?? ''), `${place}: ${ours[index]}`)
          .toEqual(expect.arrayContaining(marksIn(text)));
        expect.soft(ours[index] === '', `${place} is ${ours[index] ? 'not ' : ''}empty`).toBe(text === '');
      }
    }
  });

  it('has its own words for what is counted', () => {
    const categories = new Intl.PluralRules(name).resolvedOptions().pluralCategories;
    for (const [place, leaf] of english) {
      if (typeof leaf === 'string') continue;
      const severities = place === 'warnings.count' ? ['error', 'warning', 'information'] : [''];
      for (const severity of severities) {
        const of = (told: unknown, count: number): string => {
          const given = place.startsWith('age.relation') ? ['‹1›', '‹2›', count] : ['‹1›', count];
          return (told as (...given: unknown[]) => string)(...(severity ? [severity] : []), ...given);
        };
        if (
          /rule|also|review$|overridden|opinion|missing|joined|almost|attempts.warning$|For$|notSent|summary/.test(
            place,
          )
        )
          continue;
        if (of(leaf, 1) === of(leaf, 2)) continue;
        const forms = new Set([0, 1, 2, 3, 11, 100].map((count) => of(own.get(place), count)));
        if (categories.length === 1 || alike[name]?.includes(place)) continue;
        // A count of nothing sounds like one of hundreds.
        expect.soft(forms.size, `${place} ${severity}`).toBeGreaterThanOrEqual(categories.length > 4 ? 4 : 2);
      }
    }
  });

  it('has nothing left over from writing it', () => {
    for (const [place, text] of texts) {
      expect.soft(text, place).not.toMatch(/undefined|\[object|NaN|[{}$\\]|%[sd]|  |^\s|\s$|["']/);
    }
  });

  it('has words for every code that English has words for, whatever the vendor calls it', () => {
    const { title } = words.warnings;
    const codes = [
      ...['NO_FACE_DETECTED', 'LIVENESS_FACE_ATTACK', 'FACE_IN_BLOCKLIST', 'POSSIBLE_FACE_IN_BLOCKLIST'],
      ...['LOW_LIVENESS_SCORE', 'LOW_FACE_QUALITY', 'LOW_FACE_LUMINANCE', 'HIGH_FACE_LUMINANCE'],
      ...['MULTIPLE_FACES_DETECTED', 'DUPLICATED_FACE', 'POSSIBLE_DUPLICATED_FACE', 'DUPLICATED_FACE_NAME_MISMATCH'],
      ...['VIRTUAL_CAMERA_DETECTED', 'FRAME_INJECTION_SUSPECTED', 'CUSTOM_STATUS_RULE_TRIGGERED'],
      ...['HIGH_FACE_OCCLUSION', 'FACE_FACE_COVERED', 'AGE_BELOW_MINIMUM', 'AGE_NOT_DETECTED'],
      ...['NO_REFERENCE_IMAGE', 'LOW_FACE_MATCH_SIMILARITY'],
    ];
    const titles = codes.map((code) => title(code, 'Vendor'));
    expect(new Set(titles).size).toBe(codes.length);
    for (const [index, code] of codes.entries()) {
      expect(titles[index]).not.toBe('Vendor');
      expect(titles[index]).not.toBe(code);
      expect(title(code.toLowerCase(), '')).toBe(titles[index]);
    }
    expect(title('SOMETHING_NEW', 'Vendor')).toBe('Vendor');
    expect(title('SOMETHING_NEW', '')).toBe('SOMETHING_NEW');
    expect(title('__proto__', '')).toBe('__proto__');
    expect(title('', '')).not.toBe('');
  });
});

/** What a language must not have in its texts, as it is written. */
const habits: [name: string, what: string, wrong: RegExp][] = [
  ['ar', 'Latin punctuation', /[,;?]/],
  ['ar', 'figures, which the locale writes', /\d/],
  ['ar', 'Latin words but names', /[a-z]+/i],
  ['ja', 'half-width punctuation between its own letters', /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][,;:?!()]/u],
  ['zh-Hans', 'half-width punctuation between its own letters', /[\p{sc=Han}][,;:?!()]/u],
  ['fr', 'signs without their narrow space', /(?<!\u202f)[:;?!»]|«(?!\u202f)/],
  ['de', 'quotation marks of another language', /[“”](?!$)|«|»/],
  ['es', 'questions that begin without their sign', /^[^¿]*\?/],
];

it.each(habits.filter(([name]) => name in locales))('%s has no %s', (name, what, wrong) => {
  const names = /\b(?:NFC|IP|Esc|JSON)\b/g;
  for (const [place, leaf] of leavesOf(locales[name] ?? {})) {
    if (place === 'language') continue;
    for (const text of said(place, leaf)) {
      const left =
        what.includes('Latin words') || what.startsWith('figures')
          ? withoutMarks(text).replace(names, '')
          : withoutMarks(text);
      if (place === 'warnings.ruleText') continue;
      expect.soft(left, place).not.toMatch(wrong);
    }
  }
});
