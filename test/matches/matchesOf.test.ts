import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hasMatches, matchesOf, plainId } from '../../src/matches/matchesOf.js';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

const throwing = (): never => {
  throw new Error('secret');
};
const proxy = new Proxy({}, { get: throwing, ownKeys: throwing });
const revoked = Proxy.revocable([], {});
revoked.revoke();
const read = (given: unknown): ReturnType<typeof matchesOf> => matchesOf('MatchList', given);

describe('three kinds of nothing', () => {
  it.each([
    ['undefined', undefined, 'absent', false],
    ['null', null, 'absent', false],
    ['an empty list', [], 'none', false],
    ['JSON text of an empty list', '[]', 'none', true],
    ['text', 'none', 'unreadable', true],
    ['a number', 0, 'unreadable', true],
    ['an object that says nothing', {}, 'unreadable', true],
    ['a proxy that throws', proxy, 'unreadable', true],
    ['a revoked proxy', revoked.proxy, 'unreadable', true],
    ['a list of nothing', [null, {}, 'x', 7, proxy, []], 'list', true],
    ['a list with a gap', Array.from({ length: 3 }), 'list', true],
  ])('%s', (_what, given, kind, shown) => {
    expect(read(given).kind).toBe(kind);
    expect(read(given).matches).toEqual([]);
    expect(hasMatches({ matches: given })).toBe(shown);
  });

  it.each([[null], [undefined], [7], [[]], [{ liveness: { matches: [{}] } }], [proxy]])('no report: %#', (report) =>
    expect(() => hasMatches(report)).not.toThrow(),
  );

  it('a report whose getter throws has something that cannot be read', () => {
    expect(hasMatches(Object.defineProperty({ status: 'x' }, 'matches', { get: throwing }))).toBe(true);
  });

  it('what cannot be read is counted, gaps too', () => {
    expect(read([null, { similarity_percentage: 3 }, 'x']).unreadable).toBe(2);
    // oxlint-disable-next-line no-sparse-arrays
    expect(read([, { similarity_percentage: 3 }]).unreadable).toBe(1);
  });
});

describe('what is read', () => {
  it('a lone match, JSON text, and the names in camelCase', () => {
    expect(read({ session_id: 'a' }).matches).toHaveLength(1);
    expect(read('[{"session_id":"a"}]').matches[0]?.fields.session_id).toBe('a');
    expect(read(['{"session_id":"a"}']).matches[0]?.fields.session_id).toBe('a');
    const [match] = read([{ sessionId: 'a', isBlocklisted: true, userDetails: { fullName: 'N' } }]).matches;
    expect(match?.fields).toMatchObject({ session_id: 'a', is_blocklisted: true });
    expect(match?.person.full_name).toBe('N');
  });

  it('0 and false say something', () => {
    expect(read([{ similarity_percentage: 0 }]).matches).toHaveLength(1);
    expect(read([{ is_blocklisted: false }]).matches).toHaveLength(1);
  });

  it('one getter that throws costs one field', () => {
    const match = Object.defineProperty({ similarity_percentage: 4 }, 'session_id', {
      enumerable: true,
      get: throwing,
    });
    const [first] = read([match]).matches;
    expect(first?.fields.similarity_percentage).toBe(4);
    expect(typeof first?.fields.session_id).toBe('symbol');
  });
});

describe('the order', () => {
  const order = (...given: object[]): unknown[] => read(given).matches.map(({ fields }) => fields.vendor_user_id);

  it('blocklisted first, then the most alike, then as it came', () => {
    expect(
      order(
        { vendor_user_id: 'none', similarity_percentage: null },
        { vendor_user_id: 'b', similarity_percentage: 80 },
        { vendor_user_id: 'listed', similarity_percentage: 10, is_blocklisted: true },
        { vendor_user_id: 'c', similarity_percentage: 80 },
        { vendor_user_id: 'wrong', similarity_percentage: '99' },
        { vendor_user_id: 'a', similarity_percentage: 99.9 },
        { vendor_user_id: 'not listed', similarity_percentage: 5, is_blocklisted: 'true' },
      ),
    ).toEqual(['listed', 'a', 'b', 'c', 'not listed', 'none', 'wrong']);
  });
});

describe('who it is', () => {
  it('keys are unlike, also for duplicates, and hold no text but a plain id', () => {
    const link = 'https://media.example/a?X-Amz-Signature=secretsignature';
    const keys = read([
      { session_id: 'a' },
      { session_id: 'a' },
      { session_id: link },
      { session_id: '2' },
      { match_image_url: link },
      { similarity_percentage: 1 },
    ]).matches.map(({ key }) => key);
    expect(new Set(keys).size).toBe(6);
    expect(keys.join(' ')).not.toMatch(/example|secret/);
  });

  it('a fresh link is the same match, and without an id another name is another', () => {
    const identity = (given: object): unknown => read([given]).matches[0]?.identity;
    const person = { similarity_percentage: 3, user_details: { name: 'N' }, match_image_url: 'https://a.example/1' };
    expect(identity(person)).toBe(identity({ ...person, match_image_url: 'https://a.example/2' }));
    expect(identity(person)).not.toBe(identity({ ...person, user_details: { name: 'M' } }));
    expect(identity({ session_id: 'a', vendor_data: 'x' })).toBe(identity({ session_id: 'a', vendor_data: 'y' }));
    const unwritten = (): object => ({ similarity_percentage: 3, vendor_data: 3n });
    expect(identity(unwritten())).not.toBe(identity(unwritten()));
  });

  it.each([
    ['a UUID', '7c1f0a52-9a0e-4d53-8a41-5b2f6a3d9e10', true],
    ['a word', 'session_1', true],
    ['a link', 'https://media.example/1', false],
    ['a token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', false],
    ['a sentence', 'Erika Mustermann', false],
    ['a number', 7, false],
    ['null', null, false],
    ['long text', 'a'.repeat(129), false],
  ])('an id that may be handed on: %s', (_what, value, plain) => {
    expect(plainId(value)).toBe(plain ? value : null);
  });
});
