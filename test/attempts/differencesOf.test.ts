import { describe, expect, it } from 'vitest';
import { en } from '../../src/index.js';
import { attemptsOf } from '../../src/attempts/attemptsOf.js';
import { differencesOf } from '../../src/attempts/differencesOf.js';
import { formatFor } from '../../src/messages/format.js';
import type { VerificationReport } from '../../src/index.js';
import { sample, warning } from '../sample.ts';

type Some = Partial<Record<keyof VerificationReport, unknown>>;

function told(before: Some, now: Some, limits?: { review?: number }): Record<string, string[]> {
  const reports = [before, now].map((each, place) => ({ report: each as VerificationReport, place }));
  const [earlier, later] = attemptsOf(reports, () => undefined);
  if (!earlier || !later) throw new Error('There are two.');
  const found = differencesOf(earlier, later, limits, en, formatFor('en', 'UTC'));
  // Marks that isolate are for the eye.
  return Object.fromEntries(
    found.map(({ key, texts }) => [key, texts.map((text) => text.replace(/[\u2066-\u2069]/g, ''))]),
  );
}
const between = (field: keyof VerificationReport, before: unknown, now: unknown): string[] | undefined =>
  told({ ...sample, [field]: before }, { ...sample, [field]: now })[field];

it('nothing of two equal reports differs, however little they say', () => {
  for (const report of [sample, {}, { status: null, warnings: [] }, { ...sample, matches: [] }])
    expect(told(report, { ...report })).toEqual({});
});

describe('nothing is three things', () => {
  it.each([
    ['status', 'Approved', null, 'From Approved to none'],
    ['status', undefined, 'Approved', 'From not said to Approved'],
    ['status', null, undefined, 'From none to not said'],
    ['status', 7, 'Approved', 'From not readable to Approved'],
    ['status', 7, {}, 'Could not be read in either, so it may differ'],
    ['status', null, ' ', undefined],
    ['score', 0, null, 'From 0 to none'],
    ['score', null, undefined, 'From none to not said'],
    ['score', '64', 64, 'From not readable to 64'],
    ['score', Number.NaN, 64, 'From none to 64'],
    ['method', 'PASSIVE', undefined, 'From Passive to not said'],
    ['age_estimation', 24.3, null, 'From 24.3 years to none'],
    ['reference_image', 'https://a.example/1?X-Amz-Signature=secret', null, 'From there to none'],
    ['video_url', undefined, 'https://a.example/1', 'From not said to there'],
    ['video_url', null, 7, 'From none to not readable'],
    ['video_url', 'https://a.example/1', 'https://a.example/2', undefined],
    ['face_quality', 70.5, undefined, 'From 70.5 to not said'],
    ['gender_estimation', { male: 1, female: 99 }, null, 'From there to none'],
    ['gender_estimation', { male: 1, female: 99 }, { male: 99, female: 1 }, 'Not the same in both'],
    ['gender_estimation', { male: 1, female: 99 }, { female: 99, male: 1 }, undefined],
  ] as const)('%s: %j, then %j', (field, before, now, text) => {
    expect(between(field, before, now)).toEqual(text === undefined ? undefined : [text]);
  });
});

it('a gender that cannot be read to its end may differ, and throws nothing', () => {
  const circle: Record<string, unknown> = { male: 1 };
  circle['self'] = circle;
  const refuses = {
    male: 1,
    toJSON: () => {
      throw new Error('no');
    },
  };
  const plain = { male: 1, female: 99 };
  for (const strange of [circle, { male: 1, more: 10n }, refuses]) {
    expect(between('gender_estimation', strange, plain)).toEqual(['From not readable to there']);
    expect(between('gender_estimation', plain, strange)).toEqual(['From there to not readable']);
    expect(between('gender_estimation', strange, circle)).toEqual(['Could not be read in either, so it may differ']);
  }
});

describe('numbers', () => {
  it.each([
    ['score', 12.5, 64.31, 'From 12.5 to 64.31 (+51.81)'],
    ['score', 64.31, 12.5, 'From 64.31 to 12.5 (−51.81)'],
    ['score', 0.1, 0.3, 'From 0.1 to 0.3 (+0.2)'],
    ['score', 64.311, 64.312, '64.31 in both, a trace higher in the later'],
    ['score', 99.999, 100, 'From 99.99 to 100 (+0.01)'],
    ['score', -0, 0, undefined],
    ['score', 1234567.891, 3, 'From 1,234,567.89 to 3 (−1,234,564.89)'],
    ['age_estimation', 24.34, 31.08, 'From 24.3 years to 31.1 years (+6.8)'],
    ['age_estimation', 24.31, 24.33, '24.3 years in both, a trace higher in the later'],
    ['face_luminance', 34, 33.5, 'From 34 to 33.5 (−0.5)'],
  ] as const)('%s: %d, then %d', (field, before, now, text) => {
    expect(between(field, before, now)).toEqual(text === undefined ? undefined : [text]);
  });

  it('are told on their side of the limits, as the score itself is', () => {
    const both = told({ ...sample, score: 79.999 }, { ...sample, score: 80 }, { review: 80 });
    expect(both['score']).toEqual(['From 79.99 to 80 (+0.01)']);
  });
});

describe('words', () => {
  it.each([
    ['status', 'in_review', 'In Review', undefined],
    ['status', 'Escalated', 'Approved', 'From Escalated to Approved'],
    ['status', '__proto__', 'constructor', 'From __proto__ to constructor'],
    ['status', '\u202Ea\nb', 'Approved', 'From a b to Approved'],
    ['status', 'see https://a.example/x?X-Amz-Signature=secret', 'Approved', 'From see (link withheld) to Approved'],
    ['method', 'FLASHING', 'ACTIVE_3D', 'From 3D Flash to 3D Action & Flash'],
  ] as const)('%s: %s, then %s', (field, before, now, text) => {
    const found = between(field, before, now);
    if (text === undefined) expect(found).toBeUndefined();
    else
      expect(found).toEqual([
        expect.stringMatching(new RegExp(text.replace(/[()+]/g, '.').replace('link withheld', '.*'))),
      ]);
    expect(JSON.stringify(found) ?? '').not.toContain('secret');
  });

  it('a text of any length is short in a sentence', () => {
    expect(between('status', 'x'.repeat(10_000), 'Approved')?.[0]?.length).toBeLessThan(200);
  });
});

describe('warnings', () => {
  const low = warning;
  const attack = { ...warning, risk: 'LIVENESS_FACE_ATTACK', log_type: 'error', short_description: 'Attack' };
  it.each([
    ['came', [low], [low, attack], ['New: Attack (Error)']],
    ['went', [low, attack], [low], ['Gone: Attack (Error)']],
    ['in another order', [low, attack], [attack, low], undefined],
    [
      'of another severity',
      [low],
      [{ ...low, log_type: 'warning' }],
      ['Low liveness score: from Information to Warning'],
    ],
    [
      'with other details',
      [low],
      [{ ...low, additional_data: { score: 3, name: 'Erika' } }],
      ['Low liveness score (Information): other details'],
    ],
    ['more often', [low], [low, low, low], ['Low liveness score (Information): from 1 to 3 times']],
    ['none any more', [low], [], ['Gone: Low liveness score (Information)']],
    ['null and an empty list', null, [], undefined],
    ['not said any more', [low], undefined, ['From 1 to not said']],
    ['not said before', undefined, [low, attack], ['From not said to 2']],
    ['none, where they were not said', undefined, [], ['From not said to none']],
    ['not readable', [low], 7, ['From 1 to not readable']],
    ['not readable in both', 7, 8, ['Could not be read in either, so it may differ']],
    ['partly not readable', [low, null], [low], ['Some warnings could not be read, so more may differ']],
  ] as const)('%s', (_name, before, now, texts) => {
    const found = between('warnings', before, now);
    expect(found).toEqual(texts);
    expect(JSON.stringify(found) ?? '').not.toContain('Erika');
  });

  it('many are counted after the first fifty', () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({
      ...low,
      risk: `R${index}`,
      short_description: '',
      long_description: `${index}`,
    }));
    const found = between('warnings', [], many);
    expect(found).toHaveLength(51);
    expect(found?.at(-1)).toBe('1,950 more differ');
  });
});

describe('matches', () => {
  const of = (id: string, name = 'Erika Mustermann'): unknown => ({
    session_id: id,
    user_details: { name },
    match_image_url: `https://a.example/${id}`,
  });
  it.each([
    ['came', [], [of('1'), of('2')], ['From none to 2']],
    ['are of others', [of('1')], [of('2')], ['Not the same in both']],
    ['are the same', [of('1')], [of('1')], undefined],
    ['are not said', [of('1')], null, ['From 1 to not said']],
    ['are not readable', [of('1')], 7, ['From 1 to not readable']],
  ])('%s, and nobody is named', (_name, before, now, texts) => {
    const found = between('matches', before, now);
    expect(found).toEqual(texts);
    expect(JSON.stringify(found) ?? '').not.toMatch(/Erika|example/);
  });
});

it('an object that throws at each look is compared without an error', () => {
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  expect(() => told(hostile, sample)).not.toThrow();
  expect(() => told(hostile, hostile)).not.toThrow();
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(() => told(proxy, sample)).not.toThrow();
});
