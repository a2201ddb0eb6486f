import { describe, expect, it } from 'vitest';
import { isSameContent } from '../../src/cases/sameContent.js';

const report = (): object => ({
  status: 'In Review',
  score: 4.5,
  warnings: [{ risk: 'A', data: null }],
  at: new Date(7),
});
const throwing = (): object =>
  Object.defineProperty({}, 'status', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
const round = (): object => {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
};

describe('the same content', () => {
  it.each([
    ['two alike', report(), report()],
    ['NaN', { score: Number.NaN }, { score: Number.NaN }],
    ['nothing', undefined, undefined],
    ['no parents', Object.create(null), {}],
  ])('is in %s', (_name, one, other) => expect(isSameContent(one, other)).toBe(true));

  it.each([
    ['another status', report(), { ...report(), status: 'Declined' }],
    ['one field more', report(), { ...report(), more: undefined }],
    ['one field for another', { a: undefined }, { b: undefined }],
    ['another date', { at: new Date(1) }, { at: new Date(2) }],
    ['a list and an object', [], {}],
    ['null and nothing', { a: null }, { a: undefined }],
    ['two maps', new Map(), new Map()],
    ['two functions', () => 1, () => 1],
    ['two elements of React’s', { $$typeof: 1 }, { $$typeof: 1 }],
    ['what throws', throwing(), throwing()],
    ['what holds itself', round(), round()],
    ['very much', Array.from({ length: 5000 }, () => ({})), Array.from({ length: 5000 }, () => ({}))],
    ['objects of a class', new (class A {})(), new (class A {})()],
  ])('is not in %s', (_name, one, other) => expect(isSameContent(one, other)).toBe(false));
});
