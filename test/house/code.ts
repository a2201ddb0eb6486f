import ts from 'typescript';
import { grep, importsOf, pick, resolve, searchAll, views, type Rule } from './rule.ts';

const src = /^src\//;
const spoken =
  /^(?:aria-label|aria-description|aria-roledescription|aria-valuetext|aria-placeholder|title|alt|placeholder|label)$/;
/** Entities, as in `&nbsp;`, are no words. */
const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replace(/&#?\w+;/g, ''));

const named = (node: ts.Node, ...names: string[]): string | undefined =>
  ts.isIdentifier(node) && names.includes(node.text) ? node.text : undefined;

/** The words that an expression puts on the screen: a literal, or a branch that is one. */
function wordsOf(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return hasLetters(node.text) ? node.text : undefined;
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return wordsOf(node.expression);
  if (ts.isConditionalExpression(node)) return wordsOf(node.whenTrue) ?? wordsOf(node.whenFalse);
  if (ts.isBinaryExpression(node)) return wordsOf(node.right);
  if (ts.isTemplateExpression(node)) {
    const text = [node.head, ...node.templateSpans.map((span) => span.literal)].map((each) => each.text).join('');
    return hasLetters(text) ? text : undefined;
  }
  return undefined;
}

/** `Date.now`, `new Date()`, `performance.now`, `Intl`, `toLocale…`. */
function clockOrLanguage(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const name = node.getText();
  if (/^(?:Date|performance)\.now$/.test(name) || name.startsWith('Intl.')) return name;
  return node.name.text.startsWith('toLocale') ? node.name.text : undefined;
}

export const codeRules: Rule[] = [
  {
    name: 'timers run only in src/expiry/clock.ts',
    why: 'A page holds hundreds of reports: one clock for all of them, and time that a test can set.',
    fix: 'Subscribe to the clock (useRemaining), or do without waiting.',
    find: (files) =>
      searchAll(files, src, (node) =>
        named(node, 'setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'requestIdleCallback'),
      ).filter((place) => !place.startsWith('src/expiry/clock.ts:')),
    broken: { 'src/parts/A.tsx': 'window.setTimeout(go, 10);' },
    fine: { 'src/expiry/clock.ts': 'setTimeout(go, 10);', 'src/parts/A.tsx': '// no setTimeout here' },
  },
  {
    name: 'there are three contexts',
    why: 'What a host may set is in one provider, which is optional; how far a reader is stands around one report; what a reader has put in stands around the panels of a desk. A fourth is one more place to look.',
    fix: 'Add the setting to ReportProvider, the progress to ReaderProgress, the draft to DecisionDrafts, or pass a prop.',
    find: (files) => {
      const own = /^src\/(?:settings\/ReportProvider|parts\/ReaderProgress|decision\/DecisionDrafts)\.tsx:/;
      return searchAll(files, src, (node) =>
        ts.isCallExpression(node) && /(?:^|\.)createContext$/.test(node.expression.getText())
          ? 'createContext'
          : undefined,
      ).filter((place) => !own.test(place));
    },
    broken: { 'src/parts/B.ts': 'const B = React.createContext<number>(0);' },
    fine: { 'src/settings/ReportProvider.tsx': 'const A = createContext(0);' },
  },
  {
    name: 'nothing is exported as default',
    why: 'A thing has one name, the same in every file and in every search.',
    fix: 'Export it by name.',
    find: (files) =>
      searchAll(files, src, (node) => {
        if (ts.isExportAssignment(node)) return 'export default';
        if (ts.isExportSpecifier(node) && node.name.text === 'default') return 'export { … as default }';
        return node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)
          ? 'export default'
          : undefined;
      }),
    broken: { 'src/parts/A.tsx': 'export default function A() {}' },
    fine: { 'src/parts/A.tsx': 'export function A(x) { switch (x) { default: return 1; } }' },
  },
  {
    name: 'words stand only in src/messages and src/locales',
    why: 'A word in a component cannot be translated, and half a screen in another language cannot be trusted.',
    fix: 'Add the word to Messages and en.ts, and read it with useWords.',
    find: (files) =>
      searchAll(files, views, (node) => {
        if (ts.isJsxText(node)) return hasLetters(node.text) ? `shows “${node.text.trim()}”` : undefined;
        if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) {
          const words = wordsOf(node);
          return words && `shows “${words.trim()}”`;
        }
        if (!ts.isJsxAttribute(node) || !spoken.test(node.name.getText())) return undefined;
        const words = wordsOf(node.initializer);
        return words && `${node.name.getText()} says “${words}”`;
      }),
    broken: {
      'src/facts/A.tsx': 'const a = <p>Hello</p>;',
      'src/parts/B.tsx': 'const b = <p aria-label={on ? "On" : off}>{x}</p>;',
    },
    faults: 2,
    fine: {
      'src/facts/A.tsx': 'const a = <p className="lr-a" aria-label={words.a} data-state="on">{words.b} · {n}%</p>;',
    },
  },
  {
    name: 'the model knows no clock and no language',
    why: 'The same report then reads the same everywhere and at any time.',
    fix: 'Take the time as an argument; format in src/messages.',
    find: (files) => searchAll(files, /^src\/model\//, clockOrLanguage),
    broken: { 'src/model/a.ts': 'const a = Date.now(); const b = new Intl.NumberFormat("en");' },
    faults: 2,
    fine: { 'src/model/a.ts': 'const a = new Date(text).getTime(); const b = Date.parse(text);' },
  },
  {
    name: 'no markup is set from a string',
    why: 'Texts of a report come from outside, some from the person who is being checked.',
    fix: 'Render them as text.',
    find: (files) =>
      searchAll(files, src, (node) =>
        named(node, 'dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'insertAdjacentHTML'),
      ),
    broken: { 'src/parts/A.tsx': 'const a = <p dangerouslySetInnerHTML={{ __html: x }} />;' },
    fine: { 'src/parts/A.tsx': '// dangerouslySetInnerHTML stays out' },
  },
  {
    name: 'code holds no colour',
    why: 'Themes, dark mode and forced colours work because colours have one place.',
    fix: 'Use currentColor, or a class with a token of src/styles/tokens.css.',
    find: (files) =>
      searchAll(files, src, (node) => {
        if (!ts.isStringLiteralLike(node)) return undefined;
        const colour =
          /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$|^(?:white|black)$|\b(?:rgb|hsl|hwb|oklch|oklab|lch|lab)a?\(/i;
        return colour.test(node.text.trim()) ? node.text : undefined;
      }),
    broken: { 'src/parts/A.tsx': 'const a = <path fill="#0b7a3e" />;' },
    fine: { 'src/parts/A.tsx': 'const a = <path fill="currentColor" href="#face-of-it" />;' },
  },
  {
    name: 'no work is left behind in a comment',
    why: 'A note that says “later” is read by people who cannot know whether it still holds.',
    fix: 'Do it, or leave it and say so where work is planned.',
    find: (files) => {
      const notes = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b.*`, 'g');
      return pick(files, /^(?:src|stories|test|scripts|\.storybook)\//, /\.(?:tsx?|mjs|mts|css|mdx|html)$/).flatMap(
        ([path, text]) => grep(path, text, notes),
      );
    },
    broken: { 'src/parts/A.tsx': `// ${'TO' + 'DO'}: finish` },
    fine: { 'src/parts/A.tsx': '// Todos are listed elsewhere.' },
  },
  {
    name: 'a file has at most 200 lines',
    why: 'About 60 is normal. What is longer has two subjects.',
    fix: 'Move one subject to a file of its own: X.state.ts or X.geometry.ts for pure logic, a part for a piece of view.',
    find: (files) =>
      pick(files, src, /\.(?:tsx?|css)$/)
        // A language is one list of words, and people translate it from top to bottom.
        .filter(([path]) => !/^src\/(?:messages\/(?:Messages|en)\.ts|locales\/)/.test(path))
        .map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
        .filter(({ lines }) => lines > 200)
        .map(({ path, lines }) => `${path} has ${lines}`),
    broken: { 'src/parts/A.tsx': '//\n'.repeat(201) },
    fine: { 'src/parts/A.tsx': '//\n'.repeat(200), 'src/messages/en.ts': '//\n'.repeat(300) },
  },
  {
    name: 'each public component has its story and its test',
    why: 'The story is its picture, its accessibility check and its documentation.',
    fix: 'Write stories/X.stories.tsx, and X.test.tsx in the folder of test that has the name of its room.',
    find: (files) => {
      const exported = new Set(importsOf('src/index.ts', files['src/index.ts'] ?? '').map(resolve));
      return pick(files, views, /\/[A-Z]\w*\.tsx$/)
        .filter(([path]) => exported.has(path.replace(/\.tsx$/, '')))
        .flatMap(([path]) => {
          const [, room, name] = /^src\/([\w/]+)\/(\w+)\.tsx$/.exec(path) ?? [];
          const wanted = [`stories/${name}.stories.tsx`, `test/${room}/${name}.test.tsx`];
          return wanted.filter((each) => !(each in files)).map((each) => `${path} has no ${each}`);
        });
    },
    broken: {
      'src/index.ts': "export { A } from './facts/A.js'; export { B } from './reports/B.js';",
      'src/facts/A.tsx': '',
      'src/reports/B.tsx': '',
      'stories/A.stories.tsx': '',
    },
    faults: 3,
    fine: {
      'src/index.ts': "export { A } from './reports/A.js';",
      'src/reports/A.tsx': '',
      'stories/A.stories.tsx': '',
      'test/reports/A.test.tsx': '',
      'src/reports/A.state.ts': '',
      'src/facts/Private.tsx': '',
    },
  },
  {
    name: 'a room has at most 22 files',
    why: 'Whoever works on one subject opens one folder, and takes it in at one look.',
    fix: 'Look for the second subject in it, and give that a room.',
    find: (files) => {
      const rooms = new Map<string, number>();
      for (const [path] of pick(files, src, /\/\w+\//)) {
        const room = path.split('/').slice(0, -1).join('/');
        rooms.set(room, (rooms.get(room) ?? 0) + 1);
      }
      return [...rooms].filter(([, count]) => count > 22).map(([room, count]) => `${room} has ${count}`);
    },
    broken: Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`src/parts/${index}.ts`, ''])),
    fine: Object.fromEntries(Array.from({ length: 22 }, (_, index) => [`src/parts/${index}.ts`, ''])),
  },
];
