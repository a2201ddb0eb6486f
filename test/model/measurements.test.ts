import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataOf, holdsLink, measurementKey, withoutLinks, withoutNoise } from '../../src/model/measurements.js';

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

describe('a measurement without noise', () => {
  it.each([
    [98.530_006_408_691_4, 98.53],
    [27.329_999_923_706_055, 27.33],
    [71.4, 71.4],
    [0, 0],
    [100, 100],
    [99.996, 99.99],
    [99.999_999_999_999_99, 99.99],
    [79.999, 79.99],
    [80.001, 80.01],
    [0.004, 0.004],
    [0.000_123_4, 0.000_12],
    [0.996, 0.99],
    [-0.004, -0.004],
    [-12.345_67, -12.35],
    [27.000_000_000_000_004, 27],
    [1_234_567.891, 1_234_567.89],
    [-1e21, -1e21],
  ])('%d is %d', (value, told) => {
    expect(withoutNoise(value)).toBe(told);
  });

  it('is whole only where it was, and never off by more than a hundredth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 99.99, noNaN: true }), (value) => {
        const told = withoutNoise(value);
        expect(Math.abs(told - value)).toBeLessThanOrEqual(0.010_000_1);
        if (Number.isInteger(told)) expect(Math.abs(told - value)).toBeLessThan(1e-9);
      }),
    );
  });
});
