import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { namesOther, otherFeatureOf } from '../../src/model/feature.js';
import { fieldsOf, kindOf, lackOf, numberOf, readText, textOf } from '../../src/model/fields.js';
import { tellDeveloper } from '../../src/model/tellDeveloper.js';

let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const throwing = (name: string): object =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });

describe('fieldsOf', () => {
  it('takes only the named fields', () => {
    expect(
      fieldsOf('A', { status: 'Approved', score: 1, video_url: 'https://x.example' }, ['status', 'score']),
    ).toEqual({ status: 'Approved', score: 1 });
    expect(said).toEqual([]);
  });

  it.each([undefined, null])('says nothing about %s, which a host passes while it loads', (report) => {
    expect(fieldsOf('B', report, ['status'])).toEqual({});
    expect(said).toEqual([]);
  });

  it.each([
    ['C1', 'Approved', 'string'],
    ['C2', 42, 'number'],
    ['C3', [], 'an array'],
    ['C4', () => 1, 'function'],
  ])('%s: names the type of what is no report: %s', (component, report, type) => {
    expect(fieldsOf(component, report, ['status'])).toEqual({});
    expect(said).toEqual([expect.stringContaining(`${component} was given ${type}`)]);
    expect(said[0]).toContain('response.liveness');
  });

  it('leaves out a field of another type, and names it without its value', () => {
    expect(
      fieldsOf('D', { score: '89secret', status: { a: 'secret' }, warnings: 'secret' }, [
        'score',
        'status',
        'warnings',
      ]),
    ).toEqual({});
    expect(said).toHaveLength(3);
    expect(said[0]).toContain('D: report.score is string, expected a number or null');
    expect(said.join()).not.toContain('secret');
  });

  it('keeps null, where the documentation has it and where readReports put it', () => {
    expect(fieldsOf('E', { score: null, video_url: null, status: null }, ['score', 'video_url', 'status'])).toEqual({
      score: null,
      video_url: null,
      status: null,
    });
    expect(said).toEqual([]);
  });

  it('recognises the whole response', () => {
    expect(fieldsOf('F', { liveness: { status: 'Approved' } }, ['status'])).toEqual({});
    expect(fieldsOf('F', { status: 'Declined', liveness: { status: 'Approved' } }, ['status'])).toEqual({});
    expect(said).toEqual([expect.stringContaining('pass response.liveness')]);
  });

  it('takes a field that throws for a missing one', () => {
    expect(fieldsOf('G', throwing('status'), ['status', 'score'])).toEqual({});
  });
});

describe('kindOf tells three kinds of nothing apart', () => {
  const revoked = (): object => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const refusing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  );
  const shares = { male: 40, female: 60 };

  it.each([
    ['score', 0],
    ['score', -0],
    ['score', 255],
    ['age_estimation', 0],
    ['face_luminance', -1],
    ['status', 'Approved'],
    ['method', 'IRIS_SCAN'],
    ['reference_image', 'not an address'],
    ['node_id', '0'],
    ['gender_estimation', 'male'],
    ['gender_estimation', shares],
    ['warnings', [null]],
    ['warnings', ['LIVENESS_FACE_ATTACK']],
  ] as const)('%s %j is given', (field, value) => {
    expect(kindOf({ [field]: value }, field)).toBe('given');
  });

  it.each([
    ['score', null],
    ['score', Number.NaN],
    ['age_estimation', Number.POSITIVE_INFINITY],
    ['face_luminance', Number.NEGATIVE_INFINITY],
    ['status', null],
    ['status', ''],
    ['method', ' \n'],
    ['video_url', null],
    ['gender_estimation', ' '],
    ['warnings', null],
    ['warnings', []],
  ] as const)('%s %j is none', (field, value) => {
    expect(kindOf({ [field]: value }, field)).toBe('none');
  });

  it.each(['reference_image', 'video_url'] as const)(
    'a blank %s says neither that there is one nor that there is none',
    (field) => {
      for (const value of ['', ' \n']) expect(kindOf({ [field]: value }, field)).toBe('unreadable');
    },
  );

  it.each([
    { feature: 'FACE_MATCH' },
    { feature: 'face match', reference_image: 'a' },
    { feature: 'SELFIE_CHECK' },
    { feature_type: 'AML' },
    { node_id: 'feature_face_match_1' },
    { type: 'ID_VERIFICATION' },
  ])('what names another feature has no field: %j', (other) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const report = { status: 'Approved', score: 12, ...other };
    expect(kindOf(report, 'score')).toBe('absent');
    expect(fieldsOf('M13', report, ['status', 'score'])).toEqual({});
  });

  it.each([
    {},
    { feature: 'LIVENESS' },
    { feature: 'passive liveness' },
    { feature: 'AGE_ESTIMATION' },
    { feature: null },
    { feature: '' },
    { feature: 7 },
    { node_id: 'feature_liveness' },
    { node_id: '0' },
    { type: 'device', method: 'PASSIVE' },
    { name: 'phone', reference_image: 'a' },
    { feature: 'SOMETHING', method: 'PASSIVE' },
    { name: 'Erika' },
  ])('and what names none or our own has them: %j', (own) => {
    expect(fieldsOf('M13', { status: 'Approved', score: 12, ...own }, ['status', 'score'])).toEqual({
      status: 'Approved',
      score: 12,
    });
  });

  it.each([undefined, null, {}, { score: undefined }, 'x', '{"score": 1}', 42, true, [], [{ score: 1 }], () => 1])(
    'of %j the score is absent',
    (report) => {
      expect(kindOf(report, 'score')).toBe('absent');
    },
  );

  it('of the whole response by mistake everything is absent: its own status is not the report’s', () => {
    expect(kindOf({ status: 'Approved', liveness: { status: 'Declined' } }, 'status')).toBe('absent');
  });

  it.each([
    ['score', '89'],
    ['score', ''],
    ['score', 89n],
    ['score', true],
    ['score', []],
    ['score', Object(89)],
    ['age_estimation', { age: 24 }],
    ['status', 7],
    ['status', ['Approved']],
    ['reference_image', { url: 'https://media.example/a.jpg' }],
    ['reference_image', new URL('https://media.example/a.jpg')],
    ['video_url', false],
    ['warnings', {}],
    ['warnings', 'LIVENESS_FACE_ATTACK'],
    ['warnings', 0],
    ['gender_estimation', {}],
    ['gender_estimation', { male: '40', female: 60 }],
    ['gender_estimation', { ...shares, female: Number.NaN }],
    ['gender_estimation', [40, 60]],
    ['node_id', Symbol('node')],
    ['warnings', revoked()],
    ['gender_estimation', refusing],
  ] as const)('%s of a wrong type is unreadable (%#)', (field, value) => {
    expect(kindOf({ [field]: value }, field)).toBe('unreadable');
  });

  it('takes what throws for something that cannot be read, never for nothing', () => {
    expect(kindOf(throwing('score'), 'score')).toBe('unreadable');
    expect(kindOf(throwing('score'), 'status')).toBe('absent');
    expect(kindOf(refusing, 'score')).toBe('unreadable');
    expect(kindOf(revoked(), 'score')).toBe('unreadable');
  });

  it('reads inherited fields, as a class has them, and objects without a prototype', () => {
    class Report {
      get score(): number {
        return 5;
      }
    }
    expect(kindOf(new Report(), 'score')).toBe('given');
    expect(kindOf(Object.assign(Object.create(null), { score: 5 }), 'score')).toBe('given');
  });

  it('agrees with what is shown: only what is given has a value', () => {
    const values = [0, 5, '', 'a', null, undefined, Number.NaN, [], {}, true, shares, revoked()];
    for (const value of values) {
      const report = { score: value, status: value };
      const clean = fieldsOf('K', report, ['score', 'status']);
      expect(kindOf(report, 'score') === 'given').toBe(numberOf(clean.score) !== null);
      expect(kindOf(report, 'status') === 'given').toBe(textOf(clean.status) !== null);
    }
  });
});

describe('readText', () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  const reports: readonly unknown[] = [
    ...[undefined, null, 'x', 42, [], {}, { status: undefined }, { status: null }, { status: '' }, { status: ' \n' }],
    ...[{ status: 'Approved' }, { status: ' a ' }, { status: 7 }, { status: ['Approved'] }, { status: Symbol('s') }],
    ...[
      { status: 'Declined', liveness: {} },
      { status: 'Approved', feature: 'AML' },
      { status: 'a', liveness: 'b' },
    ],
    ...[throwing('status'), throwing('feature'), throwing('liveness'), revoked.proxy],
  ];

  it('says what fieldsOf and lackOf say', () => {
    for (const report of reports) {
      const value = textOf(fieldsOf('L', report, ['status']).status);
      const read = readText('L', report, 'status');
      expect(read.value).toBe(value);
      if (value === null) expect(read.lack).toBe(lackOf(report, 'status'));
    }
  });

  it('tells the developer the same as well', () => {
    for (const report of ['text', { liveness: {} }, { feature: 'AML' }, { status: 7 }]) {
      const before = said.length;
      readText('N', report, 'status');
      fieldsOf('N', report, ['status']);
      expect(said).toHaveLength(before + 1);
    }
    expect(said.at(-1)).toContain('N: report.status is number, expected a string');
  });
});

it('what does not tell whether it is the whole response is not read as a report', () => {
  const report = Object.assign(throwing('liveness'), { status: 'Declined' });
  expect(fieldsOf('O', report, ['status'])).toEqual({});
  expect(kindOf(report, 'status')).toBe('unreadable');
  expect(said).toEqual([]);
});

it('a field that throws hides neither the other feature that is named, nor that none is', () => {
  for (const name of ['category', 'type', 'video_url', 'method']) {
    expect(otherFeatureOf(Object.assign(throwing(name), { feature_type: 'aml_check' }))).toBe('AML');
    expect(namesOther(Object.assign(throwing(name), { status: 'Approved', kind: 'Erika' }))).toBe(false);
  }
});

describe('tellDeveloper', () => {
  it('says the same thing once', () => {
    tellDeveloper('one thing');
    tellDeveloper('one thing');
    tellDeveloper('another');
    expect(said).toEqual(['react-liveness-report: one thing', 'react-liveness-report: another']);
  });

  it('is silent in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    tellDeveloper('only for development');
    expect(said).toEqual([]);
  });
});

it.each([
  ['Approved', 'Approved'],
  [' a ', ' a '],
  ['', null],
  [' \n', null],
  [null, null],
  [undefined, null],
])('textOf(%j) is %j', (value, text) => {
  expect(textOf(value)).toBe(text);
});

it.each([
  [0, 0],
  [89.92, 89.92],
  [-1, -1],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
  [null, null],
  [undefined, null],
])('numberOf(%s) is %s', (value, number) => {
  expect(numberOf(value)).toBe(number);
});
