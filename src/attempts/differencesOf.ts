import type { Format } from '../messages/format.js';
import type { AttemptMessages, Messages } from '../messages/Messages.js';
import { exactDifference } from '../model/age.js';
import { kindOf, property } from '../model/fields.js';
import { isRecord, type Field } from '../model/expectations.js';
import { knownMethod } from '../model/method.js';
import { shownScore, shownYears } from '../model/rounding.js';
import { knownStatus } from '../model/status.js';
import type { ScoreLimits } from '../model/limits.js';
import { givenMatches, matchesOf } from '../matches/matchesOf.js';
import { attempt } from '../payload/items.js';
import { plainText } from '../warnings/warningWords.js';
import { featureOf } from './readAttempts.js';
import type { Attempt } from './attemptsOf.js';
import { quoted } from './quoted.js';
import { warningDifferences } from './warningDifferences.js';

export type CompareWords = Pick<
  Messages,
  'attempts' | 'status' | 'score' | 'method' | 'age' | 'face' | 'media' | 'warnings'
>;

/** Something in which two reports differ, told in words. No text of it is a link, a detail of a warning or another person's. */
export interface Difference {
  key: string;
  label: string;
  texts: string[];
}

type Pair = readonly [before: unknown, now: unknown];

/** In what two reports of one case differ: empty where nothing that they tell does. What cannot be read in both may differ, and says so. */
export function differencesOf(
  earlier: Attempt,
  later: Attempt,
  limits: ScoreLimits | undefined,
  words: CompareWords,
  format: Format,
): Difference[] {
  const reports: Pair = [earlier.report, later.report];
  const own = words.attempts;
  const [was, is] = [featureOf(earlier.report), featureOf(later.report)];
  const field = (name: Field, label: string, tell: Tell, compare: Compare = sameText): Difference => ({
    key: name,
    label,
    texts: fieldTexts(reports, name, tell, compare, own),
  });
  const text =
    (known: (given: string) => string | undefined): Tell =>
    (given) =>
      known(String(given)) ?? quoted(plainText(words.warnings, String(given)));
  const number = (shown: (value: number) => number, tell: (value: number) => string): [Tell, Compare] => [
    (given) => tell(shown(given as number)),
    (before, now) => numberText(before as number, now as number, shown, tell, own, format),
  ];
  const there: Tell = () => own.there;
  return [
    { key: 'check', label: own.parts.check, texts: was === is ? [] : [own.from(own.features[was], own.features[is])] },
    field(
      'status',
      own.parts.status,
      text((given) => wordOf(words.status.words, knownStatus(given))),
    ),
    field('score', words.score.label, ...number((value) => shownScore(value, limits), format.number)),
    field(
      'method',
      words.method.label,
      text((given) => wordOf(words.method.words, knownMethod(given))),
    ),
    field(
      'age_estimation',
      words.age.label,
      ...number(shownYears, (years) => words.age.years(format.number(years), years)),
    ),
    field('gender_estimation', own.parts.gender, () => own.there, sameContent(own)),
    ...(['face_quality', 'face_luminance'] as const).map((name) =>
      field(name, words.face.label[name], ...number(shownScore, format.number)),
    ),
    field('reference_image', words.media.name.image, there),
    field('video_url', words.media.name.video, there),
    { key: 'warnings', label: words.warnings.heading, texts: warningDifferences(reports, words, format) },
    { key: 'matches', label: own.parts.matches, texts: matchTexts(reports, own, format) },
  ].filter(({ texts }) => texts.length > 0);
}

/** A value as it is told. */
type Tell = (given: unknown) => string;
/** What is told of two values; null where they do not differ. */
type Compare = (before: unknown, now: unknown, tell: Tell, words: AttemptMessages) => string | null;

const sameText: Compare = (before, now, tell, words) => {
  const [was, is] = [tell(before), tell(now)];
  return was === is ? null : words.from(was, is);
};

const sameContent =
  (words: AttemptMessages): Compare =>
  (before, now) => {
    const [was, is] = [contentText(before), contentText(now)];
    if (was !== undefined && is !== undefined) return was === is ? null : words.otherwise;
    if (was === is) return words.bothUnreadable;
    const tell = (text: string | undefined): string => (text === undefined ? words.nothings.unreadable : words.there);
    return words.from(tell(was), tell(is));
  };

/** All that a value says, whatever the order in which it says it. Undefined: it cannot be read to its end. */
function contentText(value: unknown): string | undefined {
  return attempt(() => JSON.stringify(value, (_name, each: unknown) => (isRecord(each) ? inOrder(each) : each)));
}

const inOrder = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));

function fieldTexts(
  [earlier, later]: Pair,
  name: Field,
  tell: Tell,
  compare: Compare,
  words: AttemptMessages,
): string[] {
  const kinds = [kindOf(earlier, name), kindOf(later, name)] as const;
  const values = [earlier, later].map((report) => property(report as Record<string, unknown>, name));
  if (kinds[0] === 'given' && kinds[1] === 'given') {
    const told = compare(values[0], values[1], tell, words);
    return told === null ? [] : [told];
  }
  if (kinds[0] === kinds[1]) return kinds[0] === 'unreadable' ? [words.bothUnreadable] : [];
  const [was = '', is = ''] = kinds.map((kind, index) =>
    kind === 'given' ? tell(values[index]) : words.nothings[kind],
  );
  return [words.from(was, is)];
}

/** Two numbers as they are told elsewhere, and by how much these differ, so that a reader who reckons agrees. */
function numberText(
  before: number,
  now: number,
  shown: (value: number) => number,
  tell: (value: number) => string,
  words: AttemptMessages,
  format: Format,
): string | null {
  if (before + 0 === now + 0) return null;
  const [was, is] = [shown(before), shown(now)];
  const direction = now > before ? 'rose' : 'fell';
  if (was === is) return words.almost(tell(is), direction);
  return `${words.from(tell(was), tell(is))} (${words[direction](format.number(exactDifference(was, is)))})`;
}

/** How many matches there are. Whom they are about is told nowhere but in their list. */
function matchTexts(reports: Pair, words: AttemptMessages, format: Format): string[] {
  const [was, is] = reports.map((report) => matchesOf('Reports', givenMatches(report))) as [MatchesOf, MatchesOf];
  const tell = ({ kind, matches, unreadable }: MatchesOf): string => {
    if (kind === 'list') return format.number(matches.length + unreadable);
    return words.nothings[kind];
  };
  const told = [tell(was), tell(is)] as const;
  if (told[0] !== told[1]) return [words.from(...told)];
  if (was.kind === 'unreadable') return [words.bothUnreadable];
  const identities = ({ matches }: MatchesOf): string | undefined =>
    attempt(() => JSON.stringify(matches.map(({ identity }) => identity)));
  const isSame = identities(was) === identities(is) && was.unreadable + is.unreadable === 0;
  return isSame ? [] : [words.otherwise];
}

type MatchesOf = ReturnType<typeof matchesOf>;

const wordOf = <Known extends string>(words: Record<Known, string>, known: Known | null): string | undefined =>
  known === null ? undefined : words[known];
