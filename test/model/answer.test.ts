import { describe, expect, it } from 'vitest';
import { failureIn } from '../../src/model/answer.js';
import { cpuTime } from '../cpuTime.ts';

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
    ['a result type with a method of that name', { error: () => null, isErr: (): boolean => false }],
    ['a list', [1, 2]],
    ['a saved case with a reason', { id: 7, status: 'rejected', reason: 'fraud' }],
    ['a saved case that failed its check', { id: 7, status: 'Failed' }],
    ['a saved case with its outcome', { status: 'fail', outcome: 'Declined' }],
    ['a saved case inside', { data: { id: 7, status: 'rejected', reason: 'fraud' } }],
    ['a saved case of a word, inside', { data: { status: 'failed' } }],
    [
      'saved cases',
      [
        { id: 7, status: 'error' },
        { id: 8, status: 'rejected' },
      ],
    ],
    ['a saved case that was not accepted', { id: 7, accepted: false, valid: false, failures: ['liveness'] }],
    ['a saved case of a kind', { caseId: 'c-1', type: 'error', kind: 'failure', state: 'failed', result: 'error' }],
    ['a case with issues', { id: 7, issues: [{ message: 'dark' }] }],
    ['a status of a case', { status: 'Declined' }],
    ['a status that is a number of something else', { status: 400_123 }],
    ['a status below', { status: 399 }],
    ['a status above', { status: 600 }],
    ['a code of success', { code: 200, message: 'OK' }],
    ['a code without a message', { code: 500 }],
    ['nothing but empties under errors', { errors: { comment: [] } }],
    ['nothing but empties under validationErrors', { validationErrors: { _errors: [] } }],
    ['nothing but empties, deeper', { errors: { comment: { _errors: [] }, reason: { _errors: [] } } }],
    ['an error with the code 0', { error: { code: 0 } }],
    ['an error of nulls', { error: { code: null, message: null } }],
    ['an error that is none', { error: 'none' }],
    ['an error that is false', { error: false, err: 0, errorMessage: '' }],
    ['no errors', { hasErrors: false, noErrors: true, errorCount: 3, lastError: 'old', standardError: 0.2 }],
    ['a pair with its value', [null, { id: 7 }]],
    ['a pair with a text', [null, 'saved']],
    ['a pair with its value first', [{ id: 7 }, null]],
    ['a pair with a message and no code', [null, { message: 'Saved' }]],
    ['a pair of nothing', [null, undefined]],
    ['the row count of a driver', [{ affectedRows: 1, message: '(Rows matched: 1)', code: 'x' }, undefined]],
    [
      'promises that were fulfilled',
      [
        { status: 'fulfilled', value: 1 },
        { status: 'fulfilled', value: null },
      ],
    ],
    ['a mutation without errors', { data: { decide: { case: { id: 7 }, userErrors: [] } } }],
    ['an axios response', { data: { id: 7 }, status: 200, statusText: 'OK', headers: {}, config: {} }],
    ['a row of a database', { data: null, error: null, count: null, status: 201, statusText: 'Created' }],
    ['a result type that is fine', { isOk: (): boolean => true, isErr: (): boolean => false, value: 1 }],
    [
      'a result type whose method throws',
      {
        isOk: () => {
          throw new Error('no');
        },
      },
    ],
    ['an Either that is right', { _tag: 'Right', right: 1 }],
    ['a text of JSON', '{"success":true}'],
    ['a text about errors', 'No error: saved'],
    ['an empty text', ''],
    ['zero', 0],
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
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(failureIn(proxy)).toBeNull();
  });

  it('also one without an end, and one that is very large', () => {
    const cycle: Record<string, unknown> = {};
    for (const name of ['data', 'result', 'response', 'body', 'errors']) cycle[name] = name === 'errors' ? [] : cycle;
    expect(failureIn(cycle)).toBeNull();
    const many = Array.from({ length: 300 }, (_, index) => ({
      data: Array.from({ length: 300 }, () => ({ data: [index] })),
    }));
    const start = cpuTime();
    expect(failureIn(many)).toBeNull();
    expect(cpuTime() - start).toBeLessThan(1000);
  });
});

describe('an answer with a sign of failure is one', () => {
  it.each([
    ['false', false, null],
    ['a Response that is not ok', { ok: false, status: 500, statusText: 'Server Error' }, 'Server Error'],
    ['a server action', { serverError: 'You may not.' }, 'You may not.'],
    ['a server action with an object', { serverError: { message: 'You may not.' } }, 'You may not.'],
    ['a validation', { validationErrors: { outcome: ['required'] } }, 'required'],
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
    ['an Error after a nothing', [null, new Error('Second')], 'Second'],
    ['an error by fields after a nothing', [null, { code: 'E1', message: 'No' }], 'No'],
    ['a text after an undefined', [undefined, 'no'], 'no'],
    ['a text before a null', ['no', null], 'no'],
    ['a message before an undefined', [{ message: 'no' }, undefined], 'no'],
    [
      'promises of which one was rejected',
      [{ status: 'fulfilled' }, { status: 'rejected', reason: new Error('Off') }],
      'Off',
    ],
    ['a promise that was rejected with nothing', { status: 'rejected' }, null],
    ['a list of errors by field', [{ error: 'Gone' }], 'Gone'],
    ['an axios response that says no', { status: 200, data: { success: false, message: 'Locked' } }, 'Locked'],
    ['an axios response with an error', { status: 200, data: { error: 'Locked' } }, 'Locked'],
    ['an axios response with errors', { status: 200, data: { errors: ['Locked'] } }, 'Locked'],
    ['an error in a result', { result: { error: 'Locked' } }, 'Locked'],
    ['no success in a result', { result: { success: false } }, null],
    ['a response inside that is not ok', { response: { ok: false } }, null],
    ['a record with an error', { id: 7, error: 'Locked' }, 'Locked'],
    ['a mutation', { data: { decide: { case: null, userErrors: [{ field: 'x', message: 'Locked' }] } } }, 'Locked'],
    ['a mutation of a union', { data: { decide: { __typename: 'LockedError' } } }, null],
    ['errors of the user', { userErrors: [{ message: 'Locked' }] }, 'Locked'],
    ['issues of a schema', { issues: [{ message: 'Too short', path: ['comment'] }] }, 'Too short'],
    [
      'an error of a schema',
      { success: false, error: { name: 'ZodError', issues: [{ message: 'Too short' }] } },
      'Too short',
    ],
    ['a flattened schema', { formErrors: [], fieldErrors: { comment: ['Too short'] } }, 'Too short'],
    ['a formatted schema', { validationErrors: { _errors: [], comment: { _errors: ['Too short'] } } }, 'Too short'],
    ['errors by field', { errors: { comment: ['Too short'] } }, 'Too short'],
    ['a result type by method', { isErr: (): boolean => true, isOk: (): boolean => false, error: 'no' }, 'no'],
    ['a result type by another method', { isOk: (): boolean => false }, null],
    ['a Left', { _tag: 'Left', left: 'no' }, 'no'],
    ['a Failure', { _id: 'Exit', _tag: 'Failure', cause: { message: 'no' } }, 'no'],
    ['an Err', { _tag: 'Err' }, null],
    ['a type', { type: 'error' }, null],
    ['a short type', { type: 'err' }, null],
    ['a kind', { kind: 'error' }, null],
    ['an err', { err: 'no' }, 'no'],
    ['an Err by name', { Err: 'no' }, 'no'],
    ['a failure', { failure: 'no' }, 'no'],
    ['not ok', { isOk: false }, null],
    ['no isSuccess', { isSuccess: false }, null],
    ['not succeeded', { succeeded: false }, null],
    ['not saved', { saved: false }, null],
    ['not accepted', { accepted: false }, null],
    ['not valid', { valid: false }, null],
    ['hasError', { hasError: true }, null],
    ['hasErrors', { hasErrors: true }, null],
    ['aborted', { aborted: true }, null],
    ['isErr', { isErr: true }, null],
    ['success as 0', { success: 0 }, null],
    ['success as text', { success: 'false' }, null],
    ['ok as 0', { ok: 0 }, null],
    ['ok as text', { ok: 'false' }, null],
    ['a status as text', { status: '500' }, null],
    ['status_code', { status_code: 500 }, null],
    ['httpStatus', { httpStatus: 500 }, null],
    ['a code with a message', { code: 500, message: 'no' }, 'no'],
    ['unauthorized', { status: 'unauthorized' }, null],
    ['errored', { status: 'errored' }, null],
    ['forbidden', { status: 'Forbidden' }, null],
    ['a result', { result: 'error' }, null],
    ['a state', { state: 'error' }, null],
    ['errorMessage', { errorMessage: 'no' }, 'no'],
    ['error_description', { error: 'access_denied', error_description: 'You may not' }, 'You may not'],
    ['errorCode', { errorCode: 'E1' }, null],
    ['an exception of the DOM', new DOMException('Stopped', 'AbortError'), 'Stopped'],
    ['a copy of an error', { name: 'TypeError', message: 'no', stack: '' }, 'no'],
    ['an error after JSON', { error: {} }, null],
    ['errors after JSON', { errors: [{}] }, null],
    ['a text', 'Error: no', 'Error: no'],
    ['a text of JSON', '{"success":false,"message":"no"}', 'no'],
    ['a text of JSON without a message', '{"success":false}', null],
    ['a query of Redux', { error: { status: 409, data: { message: 'Locked' } } }, 'Locked'],
    ['a problem', { type: 'about:blank', title: 'Conflict', status: 409, detail: 'Locked' }, 'Locked'],
    ['a problem without a detail', { title: 'Conflict', status: 409 }, 'Conflict'],
    [
      'an error of axios',
      { error: { message: 'Request failed with status code 409', response: { data: { message: 'Locked' } } } },
      'Locked',
    ],
    [
      'an Error of axios',
      Object.assign(new Error('Request failed'), { response: { status: 409, data: { detail: 'Locked' } } }),
      'Locked',
    ],
    ['an Error with a cause', new Error('Not saved', { cause: new Error('socket') }), 'Not saved'],
    ['the name of a status beside a message', { statusCode: 409, error: 'Conflict', message: ['Locked'] }, 'Locked'],
    ['a page of HTML', { ok: false, message: '<!doctype html><title>502</title>' }, null],
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
