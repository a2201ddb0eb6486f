import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/payload/readReports.js';
import type { ReadResult } from '../../src/model/report.js';
import { payloadNames, readPayload } from './payloads.js';

type Is = (value: unknown) => boolean;
const isText: Is = (value) => typeof value === 'string';
const isTextOrNull: Is = (value) => value === null || isText(value);
const isNumberOrNull: Is = (value) => value === null || Number.isFinite(value);

/** A revoked proxy refuses to say. */
function isList(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

// What the documentation promises of a field that is there.
const promises: Record<string, Is> = {
  status: isText,
  method: isText,
  score: isNumberOrNull,
  reference_image: isTextOrNull,
  video_url: isTextOrNull,
  age_estimation: isNumberOrNull,
  face_quality: isNumberOrNull,
  face_luminance: isNumberOrNull,
  node_id: isTextOrNull,
};

/** Throws when a result is not what its type promises. */
function expectResult({ reports, metadata, problems, ...others }: ReadResult): void {
  expect(others).toStrictEqual({});
  expect(metadata === null || Object.keys(metadata).length > 0).toBe(true);
  const told = problems.map(({ message }) => message);
  for (const report of reports as unknown as Record<string, unknown>[]) {
    for (const [name, isRight] of Object.entries(promises))
      if (name in report && !isRight(report[name]))
        expect(told).toContain(`${name} has the wrong type; kept as it came, and cannot be shown.`);
    expect(Object.values(report)).not.toContain(undefined);
    const { warnings = [] } = report;
    if (!isList(warnings)) {
      expect(told).toContain('warnings has the wrong type; kept as it came, and cannot be shown.');
      continue;
    }
    const unread = warnings.filter((one) => typeof one !== 'object' || !one || isList(one));
    if (unread.length > 0) expect(told).toContain('Not a warning; kept as it came, and cannot be shown.');
  }
  for (const problem of problems.slice(0, 100)) {
    expect(Object.keys(problem)).toStrictEqual(['path', 'message', 'found', 'expected']);
    expect(Object.values(problem).every((text) => typeof text === 'string')).toBe(true);
    expect(problem.found.length).toBeLessThanOrEqual(200);
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
  'data',
  'body',
  'feature',
  'node_id',
  'referenceImage',
  'liveness_score',
  'session_id',
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
  const names = (first: string): string[] => [first, ...Array.from({ length: 50 }, (_, index) => `n${index}`)];
  const branching = (first: string): object =>
    new Proxy(
      {},
      {
        ownKeys: () => names(first),
        get: () => branching(first),
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
    ['text in text in text', () => JSON.stringify({ body: JSON.stringify({ body: deep('{"body":"', '"}') }) })],
    [
      'the same long text in 1000 places',
      () => {
        const text = `[${'1,'.repeat(500_000)}1]`;
        return Array.from({ length: 1000 }, () => ({ body: text }));
      },
    ],
    ['a proxy that branches without an end', () => branching('data')],
    ['such a proxy in a slot', () => ({ liveness: branching('a') })],
    ['such a proxy as metadata', () => ({ session_id: 's', metadata: branching('a'), liveness: {} })],
    [
      'one object in very many places',
      () => {
        let value: unknown = { liveness: {} };
        for (let depth = 0; depth < 8; depth++) value = { data: Array.from({ length: 20 }, () => value) };
        return value;
      },
    ],
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
    expect(readReports({ liveness }).reports).toStrictEqual([{ status: 'Approved', method: 'PASSIVE' }]);
  });
});

describe('keeps three kinds of nothing apart, whatever is in the fields', () => {
  const report = fc.record(
    {
      status: fc.oneof(fc.string(), fc.constant(null), fc.jsonValue({ maxDepth: 1 })),
      ...Object.fromEntries(Object.keys(promises).map((name) => [name, fc.jsonValue({ maxDepth: 1 })])),
    },
    { requiredKeys: ['status'] },
  );
  const isOthers = ({ node_id: node }: Record<string, unknown>): boolean =>
    typeof node === 'string' && node.startsWith('feature_');

  it.each<[string, (given: object) => unknown]>([
    ['parsed', (given) => ({ liveness: given })],
    ['text', (given) => JSON.stringify({ liveness: given })],
    ['text in text', (given) => ({ body: JSON.stringify({ liveness_checks: JSON.stringify([given]) }) })],
  ])('%s', (_, wrap) => {
    fc.assert(
      fc.property(report, (given) => {
        fc.pre(!isOthers(given));
        // As JSON has it: without a negative zero.
        const parsed = JSON.parse(JSON.stringify(given)) as Record<string, unknown>;
        const { reports, problems } = readReports(wrap(parsed));
        expect(reports).toStrictEqual([parsed]);
        for (const [name, isRight] of Object.entries(promises))
          expect(problems.some(({ message }) => message.startsWith(`${name} has the wrong type`))).toBe(
            name in parsed && !isRight(parsed[name]),
          );
      }),
    );
  });
});

describe('hands on no credential', () => {
  const secret = 'Zq9xW7vT2k';
  const name = fc.constantFrom('session_token', 'shareToken', 'api-key', 'Client Secret', 'x-signature', 'password');
  const value = fc.constantFrom(
    `eyJ${secret}.${secret}.x`,
    `Bearer ${secret}`,
    `sk_live_${secret}`,
    `https://example.com/${secret}`,
    `${secret}${secret}${secret}${secret}`,
  );
  const nested = (leaf: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.letrec((tie) => ({
      value: fc.oneof(
        leaf,
        fc.dictionary(fc.constantFrom('a', 'metadata', 'reviews', 'note'), tie('value'), { maxKeys: 3 }),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    })).value;
  const anywhere = fc.oneof(
    nested(value),
    nested(fc.tuple(name, fc.jsonValue({ maxDepth: 1 })).map(([key]) => ({ [key]: secret }))),
  );
  const place = fc.constantFrom('metadata', 'vendor_data', 'reviews', 'status_override', 'features', 'session_id', 'x');

  it.each<[string, (session: object) => unknown]>([
    ['parsed', (session) => session],
    ['in a decision', (session) => ({ webhook_type: 'x', decision: session })],
    ['in a column of text', (session) => ({ body: JSON.stringify(session) })],
  ])('%s', (_, wrap) => {
    fc.assert(
      fc.property(place, anywhere, name, (at, held, key) => {
        const session = { session_number: 1, liveness: { status: 'Approved' }, [at]: held, [key]: secret };
        const { metadata, problems } = readReports(wrap(session));
        expect(metadata).toMatchObject({ session_number: 1 });
        expect(JSON.stringify([metadata, problems])).not.toContain(secret);
      }),
    );
  });
});

/** For results too long to look at one by one. */
function expectResultOf(input: unknown): void {
  const { reports, metadata, problems } = readReports(input);
  expectResult({ reports, metadata, problems: problems.slice(0, 100) });
}
