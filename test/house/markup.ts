import ts from 'typescript';
import { searchAll, type Rule, views } from './rule.ts';

/** What is known to give text: the words, and what formats for them. */
const speakers = /^(?:words|number|percent|time|dateTime|seconds|digits|labelOf|valueText|plain|told)$/;

/** Line breaks of the source are no text, and neither are comments. A space is. */
const isNothing = (node: ts.Node): boolean =>
  ts.isJsxText(node) ? !node.text.trim() && node.text.includes('\n') : ts.isJsxExpression(node) && !node.expression;

/** Whether an expression puts text on the screen, in one of its branches at least. */
function isText(node: ts.Node | undefined): boolean {
  if (!node) return false;
  if (ts.isJsxText(node)) return node.text.trim() !== '';
  if (ts.isStringLiteralLike(node)) return node.text.trim() !== '';
  if (ts.isTemplateExpression(node)) return true;
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return isText(node.expression);
  if (ts.isConditionalExpression(node)) return isText(node.whenTrue) || isText(node.whenFalse);
  if (ts.isBinaryExpression(node)) return isText(node.right);
  let root: ts.Node = node;
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root) || ts.isCallExpression(root))
    root = root.expression;
  return root !== node && ts.isIdentifier(root) && speakers.test(root.text);
}

export const markupRules: Rule[] = [
  {
    name: 'a text stands alone in its element',
    why: 'The browser’s translation takes the text nodes away; what React then changes or puts beside one is lost, or throws.',
    fix: 'Give the text an element of its own, and write a sentence as one text.',
    find: (files) =>
      searchAll(files, views, (node) => {
        const { parent } = node;
        if (!(ts.isJsxText(node) || ts.isJsxExpression(node)) || !(ts.isJsxElement(parent) || ts.isJsxFragment(parent)))
          return undefined;
        const others = parent.children.filter((each) => each !== node && !isNothing(each));
        return others.length > 0 && isText(node) ? node.getText().trim() : undefined;
      }),
    broken: {
      'src/parts/A.tsx': 'const a = <p>{words.a}: {on ? <b>{words.b}</b> : null}</p>;',
      'src/parts/B.tsx': 'const b = <button>{" "}{on ? words.on : words.off(number(2))}</button>;',
    },
    faults: 3,
    fine: {
      'src/parts/A.tsx': 'const a = <p><span>{`${words.a}:`}</span>{" "}{on ? <b>{words.b}</b> : children}</p>;',
    },
  },
  {
    name: 'a field belongs to no form',
    why: 'A report may stand in a form of the host’s, which would send what has a name; a `form` attribute must name a form.',
    fix: 'Leave both attributes out, and spread ownField into its label.',
    find: (files) =>
      searchAll(files, views, (node) => {
        if (!ts.isJsxAttribute(node) || !/^(?:name|form)$/.test(node.name.getText())) return undefined;
        const tag = node.parent.parent.tagName.getText();
        return /^(?:input|select|textarea|button)$/.test(tag) ? `<${tag} ${node.getText()}>` : undefined;
      }),
    broken: { 'src/parts/A.tsx': 'const a = <><input name="a" /><select form="" /></>;' },
    faults: 2,
    fine: { 'src/parts/A.tsx': 'const a = <><Icon name="a" /><input type="checkbox" /></>;' },
  },
];
