import { expect, it } from 'vitest';
import { knownMethod, mayFlicker } from '../../src/model/method.js';

it.each([
  ['ACTIVE_3D', 'ACTIVE_3D', true],
  ['active_3d', 'ACTIVE_3D', true],
  ['Active 3D', 'ACTIVE_3D', true],
  ['active-3d', 'ACTIVE_3D', true],
  ['FLASHING', 'FLASHING', true],
  ['flashing', 'FLASHING', true],
  ['PASSIVE', 'PASSIVE', false],
  ['passive', 'PASSIVE', false],
  ['HOLOGRAM', null, false],
  ['FLASH', null, false],
  ['__proto__', null, false],
  ['constructor', null, false],
  ['', null, false],
])('%j is %s, and its recording may flicker: %s', (method, known, flickers) => {
  expect(knownMethod(method)).toBe(known);
  expect(mayFlicker(method)).toBe(flickers);
});

it('says nothing of the recording where no method is given', () => {
  expect(mayFlicker(null)).toBe(false);
});
