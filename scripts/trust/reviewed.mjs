// What a person has looked at and answers for: the packages that are installed with ours, why each is there, and the licences and install scripts
// that are accepted. scripts/dependencies.mjs holds the lock file against it. Whoever adds a package adds its line here, with the reason.

/**
 * What package.json asks for at run time, with its range on purpose.
 *
 * @type {Record<string, { range: string, why: string }>}
 */
export const runtime = {
  '@radix-ui/react-accordion': {
    range: '1.3.1',
    why: 'opens and closes warnings. Pinned: its markup, and the inline style that we take out of it for a strict policy, are tested in this version',
  },
  clsx: { range: '2.1.1', why: 'joins class names (0.2 KB). Pinned like everything here' },
};

/** What the host brings. @type {Record<string, { range: string, why: string }>} */
export const peers = {
  react: { range: '^18.2.0 || ^19.0.0', why: 'a page has one React, its own. Tested with 18.3.1 and 19.3.1' },
  'react-dom': { range: '^18.2.0 || ^19.0.0', why: 'of the same version as React' },
};

/** What these bring along. @type {Record<string, string>} */
export const alongWith = {
  '@radix-ui/primitive': 'merges event handlers',
  '@radix-ui/react-collapsible': 'one panel of the accordion',
  '@radix-ui/react-collection': 'the order of the rows, for arrow keys',
  '@radix-ui/react-compose-refs': 'merges refs',
  '@radix-ui/react-context': 'contexts of the accordion',
  '@radix-ui/react-direction': 'left-to-right or right-to-left',
  '@radix-ui/react-id': 'ids that tie a row to its panel',
  '@radix-ui/react-presence': 'keeps a panel until it has moved away',
  '@radix-ui/react-primitive': 'elements that take another one by asChild',
  '@radix-ui/react-slot': 'asChild',
  '@radix-ui/react-use-controllable-state': 'state that is kept here or by the host',
  '@radix-ui/react-use-effect-event': 'handlers that see the newest props',
  '@radix-ui/react-use-layout-effect': 'no layout effect on a server',
};

/** What files of ours have in them and nobody installs with them: it is published by us. @type {Record<string, string>} */
export const bundled = {
  preact: 'stands for React in `dist/element/standalone.js`',
};

/** Licences by what they are accepted for. */
export const licences = {
  /** Of what is installed with ours or stands in a file of ours: the notice has to be kept, and nothing else is asked. */
  shipped: ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause'],
  /** Of tools, fonts of the workbench and kits that recipes are shown beside: nothing of them is published. */
  tools: ['MIT-0', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0', 'MPL-2.0', 'OFL-1.1', 'Python-2.0', 'W3C'],
};

/** Packages whose `license` is no SPDX expression: what was read in their files. @type {Record<string, { says: string, is: string }>} */
export const readByHand = {
  spawndamnit: { says: 'SEE LICENSE IN LICENSE', is: 'MIT' },
};

/** Packages that want to run a script when they are installed, and why they may be here. None is run: `allowScripts` of package.json says false. @type {Record<string, string>} */
export const installScripts = {
  esbuild: 'puts its binary in place of a small wrapper; works without',
};
