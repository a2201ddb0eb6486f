import { describe, expect, it } from 'vitest';
import { commandFor, keyOf, keysFrom } from '../../src/parts/keyOf.js';

it.each([
  ['a Latin letter', 'r', 'KeyR', 'r'],
  ['with Shift', 'R', 'KeyR', 'r'],
  ['where another Latin layout has it', 'a', 'KeyQ', 'a'],
  ['a Cyrillic one', 'к', 'KeyR', 'r'],
  ['an Arabic one', 'ق', 'KeyR', 'r'],
  ['an Arabic digit', '٤', 'Digit4', '4'],
  ['a comma elsewhere', 'б', 'Comma', ','],
  ['a Latin sign', '<', 'Comma', '<'],
  ['a named key', 'Escape', 'Escape', 'escape'],
  ['a Latin letter that English has not', 'ß', 'Minus', 'ß'],
  ['without a place', 'к', '', 'к'],
])('%s: %s is %s, read as %s', (_what, key, code, expected) => {
  expect(keyOf({ key, code })).toBe(expected);
});

const hostile = new Proxy(
  {},
  {
    getOwnPropertyDescriptor: () => {
      throw new Error('hostile');
    },
  },
);

describe('keysFrom', () => {
  const usual = { one: 'a', two: 'b', three: '+' };
  const from = (given: object) => keysFrom(['one', 'two', 'three'] as const, given, usual);
  it.each([
    ['nothing of the host', {}, usual, false],
    ['another key', { one: 'Z' }, { one: 'z', two: 'b', three: '+' }, false],
    ['two that change places', { one: 'b', two: 'a' }, { one: 'b', two: 'a', three: '+' }, false],
    ['one taken away', { one: '' }, { two: 'b', three: '+' }, false],
    ['the usual key of another', { two: 'A' }, { two: 'a', three: '+' }, true],
    ['the same twice', { one: 'x', two: 'X' }, { one: 'x', three: '+' }, true],
    ['a word', { one: 'Enter' }, { two: 'b', three: '+' }, true],
    ['a space', { one: ' ' }, { two: 'b', three: '+' }, true],
    ['a character of two units', { one: '𝒳' }, { one: '𝒳', two: 'b', three: '+' }, false],
    ['a letter of another script', { one: 'Ж' }, { one: 'ж', two: 'b', three: '+' }, false],
    ['no text', { one: 1, two: null }, { three: '+' }, true],
    ['commands that are none', { four: 'x', toString: 'y' }, usual, false],
    ['an object that throws', hostile, usual, false],
  ] as const)('%s', (_what, given, keys, faulty) => {
    expect(from(given)).toEqual({ keys, faulty });
  });
});

it.each([
  ['k', 'KeyK', 'play'],
  ['K', 'KeyK', 'play'],
  ['л', 'KeyK', 'play'],
  ['ж', 'Semicolon', 'turn'],
  ['Escape', 'Escape', null],
  ['j', 'KeyJ', null],
])('%s on the key %s means %s', (key, code, command) => {
  expect(commandFor({ key, code }, { play: 'k', turn: 'ж' })).toBe(command);
});
