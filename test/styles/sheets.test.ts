// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { anyOrder } from '../../scripts/sheets/anyOrder.ts';
import { specificity } from '../../scripts/sheets/css.ts';
import { unlayered } from '../../scripts/sheets/unlayered.ts';

it.each([
  ['.lr-A', [1, 0]],
  ['.lr-A p', [1, 1]],
  ['.lr-A>*', [1, 0]],
  ['.lr-A::before', [1, 1]],
  ['.lr-A:before', [1, 1]],
  ['.lr-A:hover', [2, 0]],
  ['[dir=rtl] .lr-A[data-x="a b"]', [3, 0]],
  [':where(.lr-A .lr-B)', [0, 0]],
  [':where(.lr-A):not(a a a)', [0, 3]],
  ['.lr-A:is(.lr-B.lr-C,p)', [3, 0]],
  ['.lr-A:not(:has(>.lr-B))', [2, 0]],
  ['.lr-A:nth-child(2 of .lr-B)', [2, 0]],
  ['.lr-A:not(_ _)', [1, 2]],
  ['li.lr-A+li', [1, 2]],
] as const)('%s counts %j', (selector, counts) => {
  expect(specificity(selector)).toEqual(counts);
});

describe('whatever is loaded first', () => {
  const of = (css: string): string => anyOrder(`@layer a{${css}}`, (a, b) => `${a}${b}`.length < 10).slice(9, -1);

  it.each([
    [
      'the later of two rules for one element counts more',
      '.lr-A{gap:0}.lr-B{gap:1px}',
      '.lr-A{gap:0}.lr-B:not(_){gap:1px}',
    ],
    [
      'a third more than both',
      '.lr-A{gap:0}.lr-B{gap:1px}.lr-C{gap:2px}',
      '.lr-A{gap:0}.lr-B:not(_){gap:1px}.lr-C:not(_ _){gap:2px}',
    ],
    ['so does a shorthand', '.lr-A{padding-block:0}.lr-B{padding:0}', '.lr-A{padding-block:0}.lr-B:not(_){padding:0}'],
    [
      'before the pseudo-element',
      '.lr-A:before{gap:0}.lr-B:before{gap:1px}',
      '.lr-A:before{gap:0}.lr-B:not(_):before{gap:1px}',
    ],
    [
      'each of a list for itself',
      '.lr-A{gap:0}.lr-B,.lr-Long-name{gap:1px}',
      '.lr-A{gap:0}.lr-B:not(_),.lr-Long-name{gap:1px}',
    ],
    [
      'what counted more counts more still',
      '.lr-A{gap:0}.lr-B{gap:1px}.lr-A p{gap:2px}',
      '.lr-A{gap:0}.lr-B:not(_){gap:1px}.lr-A p:not(_){gap:2px}',
    ],
  ])('%s', (_, css, expected) => {
    expect(of(css)).toBe(expected);
  });

  it.each([
    ['elements that are never one', '.lr-A{gap:0}.lr-Long-name{gap:1px}'],
    ['other properties', '.lr-A{gap:0}.lr-B{color:red}'],
    ['the same value', '.lr-A{gap:0}.lr-B{gap:0}'],
    ['the same classes, which every sheet has in this order', '.lr-A[data-x]{gap:0}.lr-A[data-y]{gap:1px}'],
    ['an element and what is before it', '.lr-A{gap:0}.lr-B:before{gap:1px}'],
    ['elements of other types', '.lr-A p{gap:0}.lr-B dd{gap:1px}'],
    ['keyframes', '@keyframes lr-x{from{gap:0}to{gap:1px}}'],
  ])('leaves %s', (_, css) => {
    expect(of(css)).toBe(css);
  });
});

describe('without layers', () => {
  const outside = ':where(.lr-A,.lr-A *):not(a a a a){&{all:revert-layer}}';
  const of = (css: string): string =>
    unlayered(`${css}${outside}`, ['lr.base', 'lr.tokens', 'lr.parts', 'lr.components']);
  const rule = (selector: string, body: string): string => `:where(${selector}):not(#_#_)${body}`;

  it.each([
    [
      'a later layer comes later, whatever it counts',
      '@layer lr.components{.lr-A{gap:1px}}@layer lr.parts{.lr-A.lr-B.lr-C{gap:0}}',
      `${rule('.lr-A.lr-B.lr-C', '{gap:0}')}${rule('.lr-A', '{gap:1px}')}`,
    ],
    [
      'within one, what counts more',
      '@layer lr.parts{.lr-A .lr-B{gap:1px}.lr-B{gap:0}}',
      `${rule('.lr-B', '{gap:0}')}${rule('.lr-A .lr-B', '{gap:1px}')}`,
    ],
    [
      'then what came later',
      '@layer lr.parts{.lr-A{gap:1px}.lr-B{gap:0}}',
      `${rule('.lr-A', '{gap:1px}')}${rule('.lr-B', '{gap:0}')}`,
    ],
    [
      'a condition stays around its rules',
      '@layer lr.parts{@media print{.lr-A{gap:1px}}}',
      `@media print{${rule('.lr-A', '{gap:1px}')}}`,
    ],
    ['a pseudo-element stays outside', '@layer lr.parts{.lr-A::before{gap:1px}}', rule('.lr-A', '::before{gap:1px}')],
    [
      'a rule in a rule stands by itself',
      '@layer lr.base{:where(.lr-A){all:revert;&::before{gap:0}}}',
      `${rule(':where(.lr-A)', '{all:revert}')}${rule(':where(.lr-A)', '::before{gap:0}')}`,
    ],
    ['a token gives way to everything', '@layer lr.tokens{:root{--lr-x:1px}}', ':where(:root){--lr-x:1px}'],
    [
      'and what else an attribute of the host says holds on our elements too',
      '@layer lr.tokens{[data-theme=dark]{color-scheme:dark}}',
      `:where([data-theme=dark]){color-scheme:dark}${rule('[data-theme=dark]:where(.lr-A,.lr-A *)', '{color-scheme:dark}')}`,
    ],
    ['keyframes come along', '@layer lr.parts{@keyframes lr-x{to{gap:0}}}', '@keyframes lr-x{to{gap:0}}'],
  ])('%s', (_, css, expected) => {
    expect(of(css)).toBe(expected);
  });

  it('a layer whose place nobody knows is told', () => {
    expect(() => of('@layer lr.strange{.lr-A{gap:0}}')).toThrow('lr.strange');
  });

  it('so is a second rule in no layer', () => {
    expect(() => of('p{gap:0}')).toThrow('One rule in no layer');
  });
});
