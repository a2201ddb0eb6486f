// @vitest-environment node
import { expect, it } from 'vitest';
import { sheetOf } from '../../scripts/sheetOf.ts';

const of = (css: string): string => sheetOf(css, { classes: ['lr-A', 'lr-A-b'], without: ['button', '[tabindex]'] });

it.each([
  ['rules of other components', '.lr-A{gap:0}.lr-B{gap:0}.lr-A .lr-B{gap:0}.lr-A-bc{gap:0}', '.lr-A{gap:0}'],
  ['other components in a list', '.lr-B,.lr-A-b,.lr-C{gap:0}', '.lr-A-b{gap:0}'],
  ['and in a list within', ':where(.lr-B :not(.lr-B-c *),:is(.lr-C,.lr-A) *){gap:0}', ':where(.lr-A *){gap:0}'],
  ['a rule whose list within is empty then', ':where(.lr-B,:is(.lr-C,.lr-D) *){gap:0}', ''],
  [
    'elements that are never drawn',
    '.lr-A{&:where(button,[tabindex]):hover{gap:0}&:hover{gap:0}}',
    '.lr-A{&:hover{gap:0}}',
  ],
  [
    'blocks that are empty then',
    '@layer a{@media print{.lr-B{gap:0}}.lr-A{gap:0}}@media print{.lr-B{gap:0}}',
    '@layer a{.lr-A{gap:0}}',
  ],
  [
    'tokens that nothing uses',
    ':root{--lr-x:1px;--lr-y:2px}.lr-A{gap:var(--lr-y)}',
    ':root{--lr-y:2px}.lr-A{gap:var(--lr-y)}',
  ],
  ['tokens of tokens that go', ':root{--lr-x:1px;--lr-y:var(--lr-x)}.lr-A{gap:0}', '.lr-A{gap:0}'],
])('leaves out %s', (_, css, expected) => {
  expect(of(css)).toBe(expected);
});

it.each([
  ['the order of the layers', '@layer a,b;.lr-A{gap:0}@layer c;'],
  ['a token that another token uses', ':root{--lr-x:1px;--lr-y:var(--lr-x)}.lr-A{gap:var(--lr-y)}'],
  ['custom properties that are not ours, with a space as their value', ':root{--other:initial;--dark: ;gap:0}'],
  ['what is about an element without another, however deep', '.lr-A:where(:not(:has(>.lr-B:not(:empty)))){gap:0}'],
  ['what is no class', '[data-theme=dark],:root:not(.lr-B){color-scheme:dark}'],
  ['brackets and signs in strings', '.lr-A:before{content:"};,{(\\"";gap:0}.lr-A{gap:0}'],
  ['nested rules between declarations', '.lr-A{gap:0;&,&:before{gap:0}color:red}'],
])('keeps %s', (_, css) => {
  expect(of(css)).toBe(css);
});
