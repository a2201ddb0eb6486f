import { afterEach, describe, expect, it, vi } from 'vitest';
import { askHost } from '../../src/parts/host/askHost.js';

const answer = (body: BodyInit | null, type: string, status = 409, statusText = ''): Response =>
  new Response(body, { status, statusText, headers: { 'content-type': type } });

afterEach(() => vi.useRealTimers());

describe('a Response that is not ok', () => {
  it.each([
    ['JSON', answer('{"message":"Locked"}', 'application/json; charset=utf-8'), 'Locked'],
    ['a problem', answer('{"title":"Conflict","detail":"Locked"}', 'application/problem+json'), 'Locked'],
    ['JSON text', answer('"Locked"', 'application/json'), 'Locked'],
    ['short plain text', answer('Locked', 'text/plain'), 'Locked'],
    ['long plain text', answer('x'.repeat(400), 'text/plain', 409, 'Conflict'), 'Conflict'],
    ['a page', answer('<!doctype html><p>no</p>', 'text/html', 502, 'Bad Gateway'), 'Bad Gateway'],
    ['a page that says it is text', answer('<html>', 'text/plain', 502, 'Bad Gateway'), 'Bad Gateway'],
    ['too much', answer(`{"message":"${'x'.repeat(20_000)}"}`, 'application/json', 409, 'Conflict'), 'Conflict'],
    ['broken JSON', answer('{"message":', 'application/json', 409, 'Conflict'), 'Conflict'],
    ['JSON without a message', answer('{"a":1}', 'application/json', 409, 'Conflict'), 'Conflict'],
    ['nothing', answer(null, 'text/plain', 409, 'Conflict'), 'Conflict'],
    ['nothing and no name', answer(null, ''), null],
  ])('tells what it holds: %s', async (_what, response, message) => {
    expect(await askHost(() => response)).toEqual({ message });
    expect(response.bodyUsed).toBe(false);
  });

  it('whose body was read already is not read again', async () => {
    const response = answer('{"message":"Locked"}', 'application/json', 409, 'Conflict');
    await response.text();
    expect(await askHost(() => response)).toEqual({ message: 'Conflict' });
  });

  it('whose body never ends is not waited for', async () => {
    vi.useFakeTimers();
    const endless = answer(new ReadableStream(), 'text/plain', 409, 'Conflict');
    const told = askHost(() => endless);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await told).toEqual({ message: 'Conflict' });
  });
});

it.each([
  [
    'a Response that is ok',
    new Response('{"message":"Saved"}', { headers: { 'content-type': 'application/json' } }),
    null,
  ],
  ['nothing', undefined, null],
  ['no', false, { message: null }],
])('takes %s as it is', async (_what, given, expected) => expect(await askHost(() => given)).toEqual(expected));

it('does not read why a promise was rejected', async () => {
  expect(await askHost(() => Promise.reject(new Error('https://media.example')))).toEqual({ message: null });
});
