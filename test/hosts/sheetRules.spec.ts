// What the published sheets say at all: nothing of a host's elements, and no name that a host could have too.
import { expect, test } from '@playwright/test';
import { sheet, sheetNames } from './sheets/corpus.ts';
import { faultsOf } from './sheets/rules.ts';

const whole = sheet('styles.css');

test('no sheet says anything of the host, or by a name that is not ours', () => {
  for (const name of sheetNames) expect(faultsOf(sheet(name)), name).toEqual([]);
});

for (const [what, planted] of Object.entries({
  'a bare element': 'button{color:red}',
  'a bare element in a layer': '@layer lr.base{button{color:red}}',
  'one of two in a list': '@layer lr.parts{.lr-Button,p{color:red}}',
  'whatever is not ours': ':not(.lr-Button){color:red}',
  'what has something of ours in it': 'main:has(.lr-Report){overflow:hidden}',
  everything: ':where(*){box-sizing:border-box}',
  'one of two choices': ':is(.lr-Button,h2){color:red}',
  'more than a token on the root': ':root{--lr-a:1px;font-size:20px}',
  'more than the scheme by its attribute': '[data-theme=dark]{color:red}',
  'a property of another name': '.lr-Button{--gap:1px}',
  'keyframes of another name': '@keyframes open{to{opacity:0}}',
  'their use': '.lr-Button{animation:1s open}',
  'a layer of another name': '@layer base{.lr-Button{color:red}}',
  'such a layer in the order': '@layer lr.base,theme;',
  'a container of another name': '.lr-Button{container:desk/inline-size}',
  'its use': '@container desk (width>=1px){.lr-Button{color:red}}',
  'a property for everybody': '@property --lr-a{syntax:"*";inherits:false}',
  'a font': '@font-face{font-family:lr-Font}',
  'a counter': '.lr-Button{counter-reset:lr}',
  'a file': '.lr-Button{background:url(a.png)}',
  'what nobody can undo': '.lr-Button{color:red!important}',
}))
  test(`a sheet that says ${what} is seen`, () => {
    expect(faultsOf(planted)).toHaveLength(1);
    expect(faultsOf(`${whole}${planted}`)).toHaveLength(1);
  });
