import { expect, it } from 'vitest';
import { keyOf } from '../../src/parts/keyOf.js';

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
