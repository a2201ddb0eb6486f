import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { givenWarnings, warningsOf } from '../../src/warnings/warningsOf.js';

let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const no = (): never => {
  throw new Error('no');
};
const throwing = (name: string): object => Object.defineProperty({}, name, { enumerable: true, get: no });
const proxy = new Proxy({}, { get: no, ownKeys: no, getOwnPropertyDescriptor: no, has: no });
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
let component = 0;
const read = (warnings: unknown, name = `C${(component += 1)}`) => warningsOf(name, givenWarnings({ warnings }));
const blank = { risk: '', log_type: '', short_description: '', long_description: '', additional_data: null };

describe('three kinds of nothing are told apart', () => {
  it.each([
    ['absent', 'absent', undefined],
    ['null', 'none', null],
    ['an empty list', 'none', []],
    ['an empty list as JSON text', 'none', ' [] '],
    ['a number', 'unreadable', 7],
    ['true', 'unreadable', true],
    ['empty text', 'unreadable', ''],
    ['blank text', 'unreadable', ' \n'],
    ['an object that is no warning', 'unreadable', { A: [] }],
    ['an empty object', 'unreadable', {}],
    ['a function', 'unreadable', no],
    ['a proxy that throws', 'unreadable', proxy],
    ['a revoked proxy', 'unreadable', revoked],
    ['a list that hides its items', 'unreadable', new Proxy([1], { ownKeys: no })],
  ])('%s: %s', (_what, kind, given) => {
    expect(read(given)).toEqual({ kind, warnings: [], unreadable: 0 });
  });

  it('a gap in a list is an entry that cannot be read', () => {
    const gaps = Object.assign([], { length: 3 });
    expect(read(gaps)).toEqual({ kind: 'list', warnings: [], unreadable: 3 });
    expect(read(Object.assign([...gaps], { 1: 'A' }))).toMatchObject({ warnings: [{ risk: 'A' }], unreadable: 2 });
    expect(read(Object.assign([], { length: 4_000_000_000 }))).toMatchObject({ unreadable: 4_000_000_000 });
  });

  it.each([undefined, null, 7, 'x', [], { liveness: { warnings: [] }, warnings: [] }])(
    'a report that is %j has none to tell of',
    (report) => {
      expect(givenWarnings(report)).toBeUndefined();
    },
  );

  it('a field that throws is there, and cannot be read', () => {
    expect(warningsOf('H', givenWarnings(throwing('warnings'))).kind).toBe('unreadable');
    expect(warningsOf('H', givenWarnings(revoked)).kind).toBe('unreadable');
  });
});

describe('an entry', () => {
  it.each([
    ['a text', 'LIVENESS_FACE_ATTACK', { risk: 'LIVENESS_FACE_ATTACK' }],
    ['a text with space around it', ' A\n', { risk: 'A' }],
    ['a sentence', 'The face is dark.', { risk: 'The face is dark.' }],
    ['a broken object as text', '{"risk":', { risk: '{"risk":' }],
    ['JSON text', '{"risk":"A","additional_data":{"name":"x"}}', { risk: 'A', additional_data: { name: 'x' } }],
    ['a severity alone', { log_type: 'error' }, { log_type: 'error' }],
    ['data alone', { additional_data: 'x' }, { additional_data: 'x' }],
    ['fields of another type', { risk: 'A', log_type: 7, additional_data: 5 }, { risk: 'A' }],
    ['a field that throws', Object.assign(throwing('log_type'), { risk: 'A' }), { risk: 'A' }],
  ])('can be %s', (_what, item, expected) => {
    expect(read([item])).toEqual({ kind: 'list', warnings: [{ ...blank, ...expected }], unreadable: 0 });
  });

  it.each([
    ['null', null],
    ['undefined', undefined],
    ['a number', 7],
    ['a boolean', false],
    ['a symbol', Symbol('x')],
    ['a list', ['A']],
    ['a list as text', '["A"]'],
    ['empty text', ''],
    ['blank text', '  '],
    ['an empty object', {}],
    ['an object of other names', { message: 'A' }],
    ['an object of blanks', { ...blank, risk: ' ' }],
    ['a proxy that throws', proxy],
    ['a revoked proxy', revoked],
    ['an object that throws', throwing('risk')],
  ])('that is %s is counted, and takes no other with it', (_what, item) => {
    expect(read([item])).toEqual({ kind: 'list', warnings: [], unreadable: 1 });
    expect(read(['A', item, 'B'])).toMatchObject({ warnings: [{ risk: 'A' }, { risk: 'B' }], unreadable: 1 });
  });

  it('whose place in the list throws is counted', () => {
    const list = Object.defineProperty(['A', 'B', 'C'], 1, { enumerable: true, get: no });
    expect(read(list)).toMatchObject({ warnings: [{ risk: 'A' }, { risk: 'C' }], unreadable: 1 });
  });

  it('alone in the place of the list is a list of one', () => {
    expect(read('LIVENESS_FACE_ATTACK')).toMatchObject({ kind: 'list', warnings: [{ risk: 'LIVENESS_FACE_ATTACK' }] });
    expect(read({ risk: 'A', log_type: 'error' })).toMatchObject({ kind: 'list', warnings: [{ risk: 'A' }] });
    expect(read('[{"risk":"A"},null]')).toMatchObject({ kind: 'list', warnings: [{ risk: 'A' }], unreadable: 1 });
  });
});

it('loses no entry of any list, and never throws', () => {
  const item = fc.oneof(fc.anything(), fc.string(), fc.record({ risk: fc.string(), log_type: fc.string() }));
  fc.assert(
    fc.property(fc.array(item), (list) => {
      const { kind, warnings, unreadable } = read(list, 'P');
      expect(warnings.length + unreadable).toBe(list.length);
      expect(kind).toBe(list.length > 0 ? 'list' : 'none');
    }),
  );
  fc.assert(fc.property(fc.anything(), (given) => void read(given, 'P')));
});

it('tells the developer types and never a value', () => {
  read([null, 'secret', 7, [], { risk: 'secret' }], 'I');
  read('secret', 'I');
  read({ secret: 1 }, 'J');
  expect(said).toEqual([
    expect.stringContaining('I: an item of report.warnings is null, expected a warning'),
    expect.stringContaining('I: an item of report.warnings is number'),
    expect.stringContaining('I: an item of report.warnings is an array'),
    expect.stringContaining(
      'I: report.warnings is string, expected an array of warnings. It is taken for one warning.',
    ),
    expect.stringContaining(
      'J: report.warnings is object, expected an array of warnings. It is said to be unreadable.',
    ),
  ]);
  expect(said.join()).not.toContain('secret');
});
