import { describe, expect, it } from 'vitest';
import { failureIn } from '../../src/model/answer.js';

const frame = (): typeof globalThis => {
  const element = document.createElement('iframe');
  document.body.append(element);
  return element.contentWindow as unknown as typeof globalThis;
};

describe('an answer without a sign of failure is a success', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['true', true],
    ['a text', 'saved'],
    ['a number', 200],
    ['the saved case, declined', { id: 7, status: 'Declined' }],
    ['the saved case, rejected', { id: 7, status: 'rejected' }],
    ['a Response that is ok', { ok: true, status: 200, statusText: 'OK' }],
    ['an empty list of errors', { errors: [], data: {} }],
    ['an error that is null', { data: {}, error: null }],
    ['fields that are fine', { validationErrors: {}, success: true }],
    ['a query that succeeded', { isError: false, status: 'success', error: undefined, failureCount: 0 }],
    ['a result type with a method of that name', { error: () => null, isErr: () => false }],
    ['a list', [1, 2]],
  ])('%s', (_what, answer) => expect(failureIn(answer)).toBeNull());

  it('also one that throws where it is read', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect(failureIn(hostile)).toBeNull();
  });
});

describe('an answer with a sign of failure is one', () => {
  it.each([
    ['false', false, null],
    ['a Response that is not ok', { ok: false, status: 500, statusText: 'Server Error' }, null],
    ['a server action', { serverError: 'You may not.' }, 'You may not.'],
    ['a server action with an object', { serverError: { message: 'You may not.' } }, 'You may not.'],
    ['a validation', { validationErrors: { outcome: ['required'] } }, null],
    ['a list of errors', { errors: [{ message: 'Not allowed' }, { message: 'Second' }] }, 'Not allowed'],
    ['an error by value', { data: null, error: new Error('Offline') }, 'Offline'],
    ['an error by text', { error: 'Gone' }, 'Gone'],
    ['a query that failed', { isError: true, status: 'error', error: { message: 'Offline' } }, 'Offline'],
    ['an Error', new TypeError('Failed to fetch'), 'Failed to fetch'],
    ['an Error before its value', [new Error('First'), null], 'First'],
    ['no success', { success: false, message: 'Locked by another' }, 'Locked by another'],
    ['a status of HTTP', { status: 409, message: 'Conflict' }, 'Conflict'],
    ['another status of HTTP', { statusCode: 422 }, null],
    ['a status in words', { status: 'fail' }, null],
    ['a promise that was rejected', { status: 'rejected', reason: 'x' }, null],
    ['a failure of any shape', { failed: true }, null],
    ['an empty message', { error: { message: '  ' } }, null],
    ['a very long message', { error: 'x'.repeat(1000) }, 'x'.repeat(300)],
  ])('%s', (_what, answer, message) => expect(failureIn(answer)).toEqual({ message }));

  it('also where the error is of another window', () => {
    const { Error: Foreign } = frame();
    expect(failureIn(new Foreign('From a frame'))).toEqual({ message: 'From a frame' });
    expect(failureIn({ error: new Foreign('From a frame') })).toEqual({ message: 'From a frame' });
  });

  it('also a real Response', () => expect(failureIn(new Response(null, { status: 503 }))).toEqual({ message: null }));
});
