import { code, grep, importsOf, pick, resolve, type Files, type Rule } from './rule.ts';

const css = /\.css$/;
const tokens = 'src/styles/tokens.css';
const firm = 'src/styles/firm.css';

/** Without comments and with the same lines. */
const bare = (text: string): string => text.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

const sheets = (files: Files, folders = /^src\//): [string, string][] =>
  pick(files, folders, css).map(([path, text]) => [path, bare(text)]);

const inSheets = (files: Files, pattern: RegExp): string[] =>
  sheets(files).flatMap(([path, text]) => grep(path, text, pattern));

/** Where each custom property is given a value. */
const definitions = (files: Files): string[] =>
  inSheets(files, /(?<![\w-])--lr-[\w-]+(?=\s*:)|(?<=@property\s+)--lr-[\w-]+/g);

/** The beginnings of rules that no layer holds. */
function outside(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (depth === 0 && (text[at] === ';' || text[at] === '{')) {
      const head = text.slice(start, at).trim();
      if (text[at] === '{' && !head.startsWith('@layer')) found.push(head);
      start = at + 1;
    }
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') {
      depth -= 1;
      start = at + 1;
    }
  }
  return found;
}

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
    name: 'colours stand only in src/styles/tokens.css, which is written from tokens.json',
    why: 'Light, dark and forced colours, and a host’s theme, change them there and nowhere else.',
    fix: 'Give the role a token in tokens.json, run npm run tokens, and use it by var(). System colours, currentColor and transparent are free.',
    find: (files) =>
      inSheets(
        files,
        /(?<=:[^{};]*)#[\da-f]{3,8}\b|(?<![\w-])(?:rgb|hsl|hwb|oklch|oklab|lch|lab)a?\(|(?<![\w-])color\(|(?<=:[^{};]*)(?<![\w-])(?:white|black)(?![\w-])/gi,
      ).filter((place) => !place.startsWith(`${tokens}:`)),
    broken: { 'src/facts/A.css': '.a { color: #fff; }\n.b { background:\n  white; }\n.c { fill: rgb(0 0 0); }' },
    faults: 3,
    fine: {
      [tokens]: ':root { --lr-a: #fff; }',
      'src/facts/A.css': '/* #fff */ #fade { white-space: nowrap; color: var(--lr-white); }',
    },
  },
  {
    name: 'every custom property that is used is defined',
    why: 'A name that nobody defines silently gives the initial value.',
    fix: 'Define it in tokens.json and run npm run tokens, or begin it with --_ when it is private to one component and set beside its use.',
    find: (files) => {
      const known = new Set(definitions(files).map(nameIn));
      return inSheets(files, /(?<=var\(\s*)--[\w-]+/g).filter((place) => {
        const name = nameIn(place);
        return name.startsWith('--lr-') ? !known.has(name) : !/^--(?:_|radix-)/.test(name);
      });
    },
    broken: { 'src/facts/A.css': '.a { color: var(--lr-nope); }' },
    fine: {
      [tokens]: ':root { --lr-a: red; }',
      'src/facts/A.css': '.a { --_b: 1px; color: var(--lr-a); gap: var(--_b); }',
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
  {
    name: 'every rule is in a layer, but the one that keeps a page out',
    why: 'A host’s own rules win over layers, so that it can restyle everything without counting classes.',
    fix: 'Write the rule inside the layer of its floor. What keeps a page out is in src/styles/firm.css.',
    find: (files) =>
      sheets(files)
        .filter(([path]) => path !== firm)
        .flatMap(([path, text]) => outside(text).map((what) => `${path}: ${what}`)),
    broken: { 'src/parts/A.css': '@layer lr.parts { .a { color: inherit; } }\n.b { color: inherit; }' },
    fine: {
      'src/styles/index.css': "@import './a.css';\n@layer lr.base, lr.parts;",
      'src/parts/A.css': '@layer lr.parts { .a { color: inherit; } @media print { .a { color: inherit; } } }',
      [firm]: '.a { all: revert-layer; }',
    },
  },
  {
    name: 'every public root stands firm',
    why: 'Without it the text settings and the bare elements of a host’s page change what a report looks like.',
    fix: 'Add the class of the root to each list in src/styles/firm.css.',
    find: (files) => {
      const named = bare(files[firm] ?? '').match(/\.lr-\w+(?![\w-])/g) ?? [];
      const times = (name: string): number => named.filter((each) => each === `.lr-${name}`).length;
      const roots = importsOf('src/index.ts', files['src/index.ts'] ?? '')
        .map(resolve)
        .flatMap(
          (path) =>
            /^src\/(?:facts|warnings|decision|evidence|countdown|matches|applicant|raw|attempts)\/([A-Z]\w*)$/.exec(
              path ?? '',
            )?.[1] ?? [],
        );
      const lists = Math.max(1, ...roots.map(times));
      return [...new Set(roots)]
        .filter((name) => times(name) < lists)
        .map((name) => `${firm} has .lr-${name} in ${times(name)} of ${lists} lists`);
    },
    broken: { 'src/index.ts': "export { A } from './facts/A.js';", [firm]: ':where(.lr-B) {}' },
    fine: { 'src/index.ts': "export { A } from './facts/A.js';", [firm]: ':where(.lr-A) {}' },
  },
];
