import { code, grep, pick, type Files, type Rule } from './rule.ts';

const css = /\.css$/;
const tokens = 'src/styles/tokens.css';

/** Without comments and with the same lines. */
const bare = (text: string): string => text.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

const sheets = (files: Files, folders = /^src\//): [string, string][] =>
  pick(files, folders, css).map(([path, text]) => [path, bare(text)]);

const inSheets = (files: Files, pattern: RegExp): string[] =>
  sheets(files).flatMap(([path, text]) => grep(path, text, pattern));

/** Where each custom property is given a value. */
const definitions = (files: Files): string[] =>
  inSheets(files, /(?<![\w-])--lr-[\w-]+(?=\s*:)|(?<=@property\s+)--lr-[\w-]+/g);

const nameIn = (place: string): string => place.slice(place.lastIndexOf(' ') + 1);

const sides = '(?:left|right|top|bottom)';
const physical = new RegExp(
  [
    `(?<![\\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-${sides}(?:-\\w+)*\\s*:`,
    `(?<![\\w-])${sides}\\s*:`,
    '(?<![\\w-])border-(?:top|bottom)-(?:left|right)-radius\\s*:',
    '(?<![\\w-])(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b',
  ].join('|'),
  'g',
);

export const styleRules: Rule[] = [
  {
    name: 'colours stand only in src/styles/tokens.css',
    why: 'Light, dark and forced colours, and a host’s theme, change them there and nowhere else.',
    fix: 'Give the role a token, and use it by var(). System colours, currentColor and transparent are free.',
    find: (files) =>
      inSheets(
        files,
        /(?<=:[^{};]*)#[\da-f]{3,8}\b|(?<![\w-])(?:rgb|hsl|hwb|oklch|oklab|lch|lab)a?\(|(?<![\w-])color\(|(?<=:[^{};]*)(?<![\w-])(?:white|black)(?![\w-])/gi,
      ).filter((place) => !place.startsWith(`${tokens}:`)),
    broken: { 'src/components/A.css': '.a { color: #fff; }\n.b { background:\n  white; }\n.c { fill: rgb(0 0 0); }' },
    faults: 3,
    fine: {
      [tokens]: ':root { --lr-a: #fff; }',
      'src/components/A.css': '/* #fff */ #fade { white-space: nowrap; color: var(--lr-white); }',
    },
  },
  {
    name: 'every custom property that is used is defined',
    why: 'A name that nobody defines silently gives the initial value.',
    fix: 'Define it in tokens.css, or begin it with --_ when it is private to one component and set beside its use.',
    find: (files) => {
      const known = new Set(definitions(files).map(nameIn));
      return inSheets(files, /(?<=var\(\s*)--[\w-]+/g).filter((place) => {
        const name = nameIn(place);
        return name.startsWith('--lr-') ? !known.has(name) : !/^--(?:_|radix-)/.test(name);
      });
    },
    broken: { 'src/components/A.css': '.a { color: var(--lr-nope); }' },
    fine: {
      [tokens]: ':root { --lr-a: red; }',
      'src/components/A.css': '.a { --_b: 1px; color: var(--lr-a); gap: var(--_b); }',
    },
  },
  {
    name: 'every custom property that is defined is used',
    why: 'A token that does nothing is a promise to the design system that nobody keeps.',
    fix: 'Use it, or delete it.',
    find: (files) => {
      const users = [...sheets(files, /^(?:src|\.storybook)\//), ...pick(files, /^src\//, code)];
      const used = new Set(users.flatMap(([, text]) => text.match(/(?<=(?:var\(\s*|['"`]))--lr-[\w-]+/g) ?? []));
      return definitions(files).filter((place) => !used.has(nameIn(place)));
    },
    broken: { [tokens]: ':root { --lr-a: red; }' },
    fine: {
      [tokens]: ':root { --lr-a: red; --lr-b: var(--lr-a); }',
      '.storybook/preview.css': 'body { color: var(--lr-b); }',
    },
  },
  {
    name: 'nothing is !important',
    why: 'A host must be able to restyle everything; the layers settle what wins.',
    fix: 'Put the rule in the right cascade layer.',
    find: (files) => inSheets(files, /!\s*important/g),
    broken: { 'src/parts/A.css': '.a { color: inherit !important; }' },
    fine: { 'src/parts/A.css': '/* never !important */ .a { color: inherit; }' },
  },
  {
    name: 'sides are logical',
    why: 'The same sheet serves Arabic and Hebrew.',
    fix: 'Write inline-start and inline-end, block-start and block-end.',
    find: (files) => inSheets(files, physical),
    broken: { 'src/parts/A.css': '.a { margin-left: 1px; }\n.b { left: 0; }\n.c { text-align: right; }' },
    faults: 3,
    fine: {
      'src/parts/A.css': '.a { margin-inline-start: 1px; inset-inline: 0; text-align: end; transform-origin: left; }',
    },
  },
];
