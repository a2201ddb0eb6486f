import ts from 'typescript';
import { searchAll, type Rule } from './rule.ts';

const src = /^src\//;

/** Where a component is asked for its own window, and where the library may have none of a component's. */
const home = /^src\/(?:parts\/ownWindow|expiry\/clock)\.ts:/;

/** What belongs to one window, and is another in a pop-up or a frame. */
const globals = new Set([
  ...['document', 'window', 'self', 'parent', 'top', 'navigator', 'location', 'history', 'screen', 'visualViewport'],
  ...['matchMedia', 'getComputedStyle', 'getSelection', 'innerWidth', 'innerHeight', 'devicePixelRatio', 'scrollTo'],
  ...['addEventListener', 'removeEventListener', 'ResizeObserver', 'IntersectionObserver', 'MutationObserver'],
]);
/** Classes of which each window has its own. */
const classes = /^(?:HTML\w*|SVG\w*|\w*Element|Node|Document|ShadowRoot|Window|\w*Event|EventTarget)$/;

function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeNode(parent) || ts.isTypeQueryNode(parent)) return false;
  // A name that is given, as in `const { document } = …`, `{ document: … }`, `(document) => …`.
  const named = parent as Partial<ts.NamedDeclaration> & { propertyName?: ts.Node };
  return named.name !== node && named.propertyName !== node;
}

function ofAnyWindow(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) {
    const name = node.right.getText();
    return classes.test(name) ? `instanceof ${name}` : undefined;
  }
  if (ts.isPropertyAccessExpression(node) && /^(?:globalThis|window|self)$/.test(node.expression.getText()))
    return globals.has(node.name.text) ? node.getText() : undefined;
  if (!ts.isIdentifier(node) || !globals.has(node.text) || !isReference(node)) return undefined;
  return ts.isPropertyAccessExpression(node.parent) ||
    ts.isCallExpression(node.parent) ||
    ts.isNewExpression(node.parent)
    ? node.text
    : undefined;
}

export const windowRules: Rule[] = [
  {
    name: 'what belongs to a window is asked of the element',
    why: 'A host may draw into a pop-up or a frame. There `document` is never focused, and no element is an HTMLElement of this module.',
    fix: 'Use documentOf, windowOf, isFocusLost or isElement of src/parts/ownWindow.ts with an element of your own.',
    find: (files) => searchAll(files, src, ofAnyWindow).filter((place) => !home.test(place)),
    broken: {
      'src/parts/A.tsx':
        'const a = document.activeElement; if (event.target instanceof HTMLSelectElement) globalThis.matchMedia("print"); getComputedStyle(node); new ResizeObserver(f);',
    },
    faults: 5,
    fine: {
      'src/parts/A.tsx':
        'const { document, matchMedia } = windowOf(node); type A = HTMLElement; const b = node.ownerDocument.activeElement; const c = x instanceof Map; view.addEventListener("resize", f);',
      'src/parts/ownWindow.ts': 'const d = document.body;',
    },
  },
];
