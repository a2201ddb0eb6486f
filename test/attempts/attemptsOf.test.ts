import { describe, expect, it } from 'vitest';
import { en, readReports } from '../../src/index.js';
import { attemptsOf, nameOf } from '../../src/attempts/attemptsOf.js';
import { pairAround, pairWith } from '../../src/attempts/pairs.js';
import { featureOf, readAttempts, timeOf } from '../../src/attempts/readAttempts.js';
import { isOneCase, keysFor, newcomers, type Followed } from '../../src/attempts/follow.js';
import type { VerificationReport } from '../../src/index.js';
import e3 from '../../stories/fixtures/payloads/e3-v3-decision.json' with { type: 'json' };
import { noon, sample, signedUrl } from '../sample.ts';

const attempts = (reports: unknown): ReturnType<typeof attemptsOf> =>
  attemptsOf(readAttempts(reports).reports, () => undefined);
const names = (reports: unknown): string[] =>
  attempts(reports).map((each) => nameOf(each, en.attempts, String).full.replace(/[\u2066-\u2069]/g, ''));

describe('what each report is called', () => {
  const l = (node_id?: unknown): unknown => ({ ...sample, feature: 'LIVENESS', node_id });
  const a = (node_id?: unknown): unknown => ({ ...sample, feature: 'AGE_ESTIMATION', node_id });
  it.each([
    ['one', [l('n')], ['Liveness']],
    ['one step twice', [l('n'), l('n')], ['Attempt 1', 'Attempt 2']],
    ['no step at all, twice', [l(), l(null)], ['Attempt 1', 'Attempt 2']],
    ['two steps', [l('n1'), l('n2')], ['Liveness · n1', 'Liveness · n2']],
    ['two features', [l('n1'), a('n2')], ['Liveness', 'Age estimation']],
    [
      'two features, one of them twice',
      [l('n1'), l('n1'), a('n2')],
      ['Liveness · Attempt 1', 'Liveness · Attempt 2', 'Age estimation'],
    ],
    [
      'two steps, one of them twice',
      [l('n1'), l('n1'), l('n2')],
      ['Liveness · Attempt 1 · n1', 'Liveness · Attempt 2 · n1', 'Liveness · n2'],
    ],
    ['a step without an id beside one', [l(), l('n2')], ['Liveness · Step 1', 'Liveness · n2']],
    [
      'an id that is a link',
      [l('https://a.example/?X-Amz-Signature=secret'), l('n2')],
      ['Liveness · Step 1', 'Liveness · n2'],
    ],
    ['a result of another feature', [l('n1'), { feature: 'FACE_MATCH', score: 3 }], ['Liveness', 'Another feature']],
  ])('%s', (_name, reports, expected) => {
    expect(names(reports)).toEqual(expected);
  });

  it('the reports of a payload keep its order and its ids', () => {
    expect(names(readReports(e3).reports)).toEqual(['Liveness · feature_liveness_1', 'Liveness · feature_liveness_2']);
  });
});

it.each([
  [{}, 'LIVENESS'],
  [{ feature: null }, 'LIVENESS'],
  [{ feature: 7 }, 'LIVENESS'],
  [{ feature: 'age_estimation' }, 'AGE_ESTIMATION'],
  [{ node_id: 'feature_age_estimation_2' }, 'AGE_ESTIMATION'],
  [{ node_id: 'age' }, 'LIVENESS'],
  [{ feature: 'AML' }, 'other'],
])('%j is of %s', (report, expected) => {
  expect(featureOf(report as VerificationReport)).toBe(expected);
});

it.each([
  ['ISO 8601', '2026-01-31T12:00:00Z', { kind: 'at', at: noon }],
  ['seconds', noon / 1000, { kind: 'at', at: noon }],
  ['milliseconds', noon, { kind: 'at', at: noon }],
  ['a date', new Date(noon), { kind: 'at', at: noon }],
  ['null', null, { kind: 'absent' }],
  ['absent', undefined, { kind: 'absent' }],
  ['blank', ' ', { kind: 'absent' }],
  ['words', 'yesterday', { kind: 'unreadable' }],
  ['no number', Number.NaN, { kind: 'unreadable' }],
  ['an object', {}, { kind: 'unreadable' }],
])('a time that is %s', (_name, created_at, expected) => {
  expect(timeOf({ ...sample, created_at } as VerificationReport, undefined)).toEqual(expected);
  expect(timeOf(sample, created_at)).toEqual(expected);
});

it.each([
  [[1, 2, 3], 3, [2, 3]],
  [[1, 2, 3], 1, [1, 2]],
  [[1, 2], 2, [1, 2]],
])('of %j with %d open the pair is %j', (keys, open, pair) => {
  expect(pairAround(keys, open)).toEqual(pair);
});

it.each([
  [0, 3, [2, 3]],
  [1, 1, [1, 2]],
  [0, 1, [1, 3]],
  [1, 4, [2, 4]],
] as const)('a choice on side %d of %d gives %j', (side, key, pair) => {
  expect(pairWith([2, 3], side, key, [1, 2, 3, 4])).toEqual(pair);
});

describe('an attempt in a newer list', () => {
  const report = (extra: Partial<VerificationReport>): VerificationReport => ({ ...sample, node_id: 'n', ...extra });
  const known = (reports: VerificationReport[]): Followed[] =>
    newcomers(attempts(reports)).map((each, key) => ({ ...each, key, content: undefined }));
  const next = (before: VerificationReport[], now: VerificationReport[]): number[] =>
    keysFor(known(before), newcomers(attempts(now)), 10).keys;
  const link = (name: string): Partial<VerificationReport> => ({ reference_image: signedUrl(name), video_url: null });
  const bare = { reference_image: null, video_url: null };
  const nothing = { ...bare, score: null, age_estimation: null, status: 'Not Finished' } as const;
  const a = report({ ...link('a.jpg'), score: 1 });
  const b = report({ ...link('b.jpg'), score: 2 });
  const c = report({ ...link('c.jpg'), score: 3 });
  it.each([
    ['the same ones', [a, b], [a, b], [0, 1]],
    ['one more', [a, b], [a, b, c], [0, 1, 10]],
    ['the newest first', [a, b], [c, b, a], [10, 1, 0]],
    ['the oldest gone', [a, b], [b, c], [1, 10]],
    ['other objects', [a, b], [{ ...a }, { ...b }], [0, 1]],
    ['another in its place', [a], [b], [10]],
    [
      'links of a kind that nobody knows',
      [a, b],
      [
        { ...a, ...link('x.jpg') },
        { ...b, ...link('y.jpg') },
      ],
      [0, 1],
    ],
    [
      'another picture and no number',
      [{ ...a, score: null, age_estimation: null }],
      [{ ...a, ...link('x.jpg'), score: null, age_estimation: null }],
      [10],
    ],
    ['a check that was finished meanwhile', [report(nothing)], [a], [0]],
    [
      'two that say nothing, and one more',
      [report(nothing), report(nothing)],
      [report(nothing), report(nothing), a],
      [0, 1, 10],
    ],
    ['another step', [a], [{ ...a, ...link('x.jpg'), node_id: 'm' }], [10]],
  ])('%s', (_name, before, now, keys) => {
    expect(next(before, now)).toEqual(keys);
  });

  it('two people with nothing in common but their words are two cases', () => {
    expect(isOneCase(known([a]), newcomers(attempts([{ ...a, ...link('x.jpg') }])))).toBe(false);
    expect(isOneCase(known([report(nothing)]), newcomers(attempts([report(nothing)])))).toBe(false);
    expect(isOneCase(known([a, b]), newcomers(attempts([c, { ...b }])))).toBe(true);
  });
});
