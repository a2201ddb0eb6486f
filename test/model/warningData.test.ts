import { describe, expect, it } from 'vitest';
import { dataOf, measurementKey } from '../../src/model/warningData.js';
import { holdsLink, withoutLinks } from '../../src/model/links.js';

const measurementKeys = [
  'score',
  'threshold',
  'review_threshold',
  'decline_threshold',
  'similarity',
  'similarity_percentage',
  'quality',
  'luminance',
  'attempts',
  'max_attempts',
  'reason',
  'code',
];

describe('dataOf', () => {
  it.each(measurementKeys)('shows %s at once', (key) => {
    expect(dataOf({ [key]: 1 })).toEqual({ text: null, measurements: [{ key, value: 1 }], others: [] });
  });

  it.each(['birth_date', 'document_number', 'ip_address', 'Score', 'score ', '__proto__x', 'constructor'])(
    'keeps %j back until asked for',
    (key) => {
      expect(dataOf({ [key]: 'x' })).toEqual({ text: null, measurements: [], others: [{ key, value: 'x' }] });
    },
  );

  it.each([
    'similarity_percentage',
    'similarityPercentage',
    'reviewThreshold',
    'liveness_score',
    'face_match_score',
    'face_quality',
    'match_percentage',
    'min_face_luminance',
    'confidence',
    'max_similarity_threshold',
  ])('shows the number of %s at once', (key) => {
    expect(dataOf({ [key]: 71.2 })).toMatchObject({ measurements: [{ key, value: 71.2 }], others: [] });
  });

  it.each([
    ['credit_score', 712],
    ['age', 17],
    ['age_estimation', 17.2],
    ['document_score', 1],
    ['name_match', 1],
    ['birth_percentage', 1],
    ['match', 1],
    ['face', 1],
    ['max', 1],
    ['_score', 1],
    ['face_match_score', 'Erika Mustermann'],
    ['confidence', { name: 'Erika' }],
    ['actual_value', 17],
  ])('keeps %s back with %j', (key, value) => {
    expect(dataOf({ [key]: value })).toMatchObject({ measurements: [], others: [{ key }] });
  });

  it('reads JSON text as the object that it is', () => {
    expect(dataOf(' {"score": 12.5, "name": "A"} ')).toEqual({
      text: null,
      measurements: [{ key: 'score', value: 12.5 }],
      others: [{ key: 'name', value: 'A' }],
    });
  });

  it.each(['The face is too dark.', '{not json', '[also not', 'null', '12', '"x"'])(
    'shows the plain text %j as it came',
    (text) => {
      expect(dataOf(text)).toEqual({ text, measurements: [], others: [] });
    },
  );

  it.each([null, '', '  ', {}, [], '{}', '[]'])('finds nothing in %j', (data) => {
    expect(dataOf(data)).toEqual({ text: null, measurements: [], others: [] });
  });

  it('writes nested values as JSON, also one under a measurement', () => {
    expect(dataOf({ score: [1, 2], match: { id: 7 } })).toMatchObject({
      measurements: [{ key: 'score', value: '[1,2]' }],
      others: [{ key: 'match', value: '{"id":7}' }],
    });
  });

  it('leaves blank what cannot be written', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(dataOf({ cycle, big: 1n, nothing: undefined, call: () => 1 }).others).toEqual([
      { key: 'cycle', value: null },
      { key: 'big', value: null },
      { key: 'nothing', value: null },
      { key: 'call', value: null },
    ]);
  });

  it('gives no rows for data that throws when read', () => {
    const hostile = Object.defineProperty({}, 'score', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(dataOf(hostile)).toEqual({ text: null, measurements: [], others: [] });
  });

  it('keeps null, false and 0 apart', () => {
    expect(dataOf({ score: 0, code: null, reason: false }).measurements.map(({ value }) => value)).toEqual([
      0,
      null,
      false,
    ]);
  });
});

it.each([
  ['https://media.example/a.jpg?X-Amz-Signature=f', true],
  ['see s3://bucket/key', true],
  ['HTTPS://MEDIA.EXAMPLE', true],
  ['score: 12', false],
  ['', false],
])('says whether %j holds a link', (text, expected) => {
  expect(holdsLink(text)).toBe(expected);
});

describe('withoutLinks', () => {
  it.each([
    ['See https://storage.example/a?X-Amz-Signature=1 for it.', 'See (link) for it.'],
    ['S3://bucket/key', '(link)'],
    ['No link, a ratio 3:4, and 12:30.', 'No link, a ratio 3:4, and 12:30.'],
    ['', ''],
  ])('%j reads %j', (text, shown) => {
    expect(withoutLinks(text, '(link)')).toBe(shown);
  });
});

it.each([
  ['score', 'score'],
  ['maxAttempts', 'max_attempts'],
  ['similarityPercentage', 'similarity_percentage'],
  ['Score', null],
  ['__proto__', null],
])('%s is the measurement %s', (key, name) => {
  expect(measurementKey(key)).toBe(name);
});
