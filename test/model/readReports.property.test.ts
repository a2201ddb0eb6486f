import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/model/readReports.js';
import type { ReadResult } from '../../src/model/report.js';
import { payloadNames, readPayload } from './payloads.js';

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
const isNumberOrNull = (value: unknown): boolean => value === null || Number.isFinite(value);

/** Throws when a result is not what its type promises. */
function expectResult({ reports, metadata, problems, ...others }: ReadResult): void {
  expect(others).toStrictEqual({});
  expect(metadata === null || Object.keys(metadata).length > 0).toBe(true);
  for (const report of reports) {
    const { status, method, score, reference_image, video_url, age_estimation, warnings } = report;
    const isRight =
      [score, age_estimation].every(isNumberOrNull) && [status, method, reference_image, video_url].every(isTextOrNull);
    expect(isRight && (warnings === null || Array.isArray(warnings))).toBe(true);
    for (const { risk, log_type, short_description, long_description, additional_data } of warnings ?? []) {
      expect([risk, log_type, short_description, long_description].every(isTextOrNull)).toBe(true);
      expect(typeof additional_data === 'string' || typeof additional_data === 'object').toBe(true);
    }
  }
  for (const problem of problems) {
    expect(Object.keys(problem)).toStrictEqual(['path', 'message', 'found', 'expected']);
    expect(Object.values(problem).every((text) => typeof text === 'string')).toBe(true);
    expect(problem.found.length).toBeLessThanOrEqual(42);
  }
}

const fieldName = fc.constantFrom(
  'liveness',
  'liveness_checks',
  'face',
  'decision',
  'nfc',
  'features',
  'age_estimation',
  'status',
  'method',
  'score',
  'warnings',
  'user_image',
  'entities',
  'liveness_status',
  'liveness_confidence',
  'target_image',
  'metadata',
  'gender_estimation',
  'male',
  'female',
  'log_type',
  'risk',
  '__proto__',
  'constructor',
);
const likePayload = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.anything({ maxDepth: 1 }),
    fc.dictionary(fieldName, tie('value'), { maxKeys: 6 }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value;
const fixtures = payloadNames.filter((name) => name.endsWith('.json')).map(readPayload);
const mutated = fc
  .tuple(fc.constantFrom(...fixtures), fc.nat(), fc.anything({ maxDepth: 1 }))
  .map(([text, at, replacement]) => {
    let count = 0;
    const target = at % text.split(/[:[{,]/).length;
    return JSON.parse(text, (_, value: unknown) => (count++ === target ? replacement : value)) as unknown;
  });
const brokenText = fc
  .tuple(fc.constantFrom(...fixtures), fc.nat(), fc.string({ maxLength: 3 }), fc.nat(3))
  .map(([text, at, inserted, removed]) => {
    const place = at % text.length;
    return text.slice(0, place) + inserted + text.slice(place + removed);
  });

describe('never throws, and always gives a whole result', () => {
  it.each<[string, fc.Arbitrary<unknown>]>([
    ['any JSON', fc.jsonValue()],
    ['any JSON text', fc.json()],
    ['any text', fc.string()],
    [
      'any value',
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withSparseArray: true,
        withTypedArray: true,
      }),
    ],
    ['objects with the API’s own names', likePayload],
    ['fixtures with one value replaced', mutated],
    ['fixtures’ text with a few characters replaced', brokenText],
  ])('%s', (_, inputs) => {
    fc.assert(
      fc.property(inputs, (input) => expectResult(readReports(input))),
      { numRuns: 400 },
    );
  });

  it('finds a fault in text exactly when the engine does', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          brokenText,
          fc.string({
            unit: fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '1', 'e', '.', '-', '0', '\\', 'n', ' ', '\n'),
          }),
        ),
        (text) => {
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          expect(readReports(text).problems.some(({ message }) => message.startsWith('The text is not JSON'))).toBe(
            !isJson,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('does not mutate its input', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    for (const text of fixtures) {
      const input = freeze(JSON.parse(text));
      expectResult(readReports(input));
      expect(input).toStrictEqual(JSON.parse(text));
    }
  });

  const refuse = (): never => {
    throw new Error('refused');
  };
  const hostile = (target: object): unknown =>
    new Proxy(target, {
      get: refuse,
      ownKeys: refuse,
      has: refuse,
      getPrototypeOf: refuse,
      getOwnPropertyDescriptor: refuse,
    });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const cyclic: Record<string, unknown> = { status: 'Approved' };
  Object.assign(cyclic, { decision: cyclic, liveness_checks: [cyclic, cyclic], features: { liveness: cyclic } });
  const cyclicList: unknown[] = [];
  cyclicList.push(...Array.from({ length: 100 }, () => cyclicList));
  const endless: object = new Proxy(
    {},
    {
      ownKeys: () => ['decision'],
      get: () => endless,
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
    },
  );
  const deep = (open: string, close: string): string => open.repeat(100_000) + close.repeat(100_000);
  const deepObject = (name: string): unknown => {
    let value: unknown = { liveness: {} };
    for (let depth = 0; depth < 100_000; depth++) value = name ? { [name]: value } : [value];
    return value;
  };

  it.each<[string, () => unknown]>([
    ['a proxy that refuses everything', () => hostile({})],
    ['a list that refuses everything', () => hostile([])],
    ['such a proxy as a report', () => ({ liveness: hostile({}) })],
    [
      'such a proxy in every field',
      () => ({
        liveness: {
          status: hostile({}),
          score: hostile([]),
          warnings: [hostile({})],
          gender_estimation: hostile({}),
          user_image: hostile({}),
        },
      }),
    ],
    [
      'a revoked proxy',
      () => ({
        liveness: { status: revoked.proxy, warnings: revoked.proxy },
        decision: revoked.proxy,
        other: revoked.proxy,
      }),
    ],
    ['cyclic objects', () => cyclic],
    ['cyclic lists', () => cyclicList],
    ['a proxy without an end', () => endless],
    ['lists 100,000 deep', () => deepObject('')],
    ['decisions 100,000 deep', () => deepObject('decision')],
    ['text of lists 100,000 deep', () => deep('[', ']')],
    ['text of lists 100,000 deep, and broken', () => deep('[', ']').slice(1)],
    ['text of objects 100,000 deep', () => deep('{"decision":', '}')],
    ['a list of 200,000 items', () => Array.from({ length: 200_000 }, () => ({}))],
    ['200,000 warnings', () => ({ liveness: { status: '', warnings: Array.from({ length: 200_000 }, () => 1) } })],
    ['a list of four thousand million gaps', () => Object.assign([], { length: 2 ** 32 - 1 })],
    ['a text of a million characters without an end', () => `"${'a'.repeat(1_000_000)}`],
  ])('%s', (_, input) => {
    expectResultOf(input());
  });

  it('reads the other fields when one getter throws', () => {
    const liveness = Object.defineProperty({ status: 'Approved', method: 'PASSIVE' }, 'score', {
      get: refuse,
      enumerable: true,
    });
    expect(readReports({ liveness }).reports).toMatchObject([{ status: 'Approved', score: null, method: 'PASSIVE' }]);
  });
});

/** For results too long to look at one by one. */
function expectResultOf(input: unknown): void {
  const { reports, metadata, problems } = readReports(input);
  expectResult({ reports, metadata, problems: problems.slice(0, 100) });
}
