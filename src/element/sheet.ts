import { windowOf } from '../parts/ownWindow.js';
import text from '../styles/report.css?inline';
import tokens from '../styles/tokens.css?inline';

type Root = Document | ShadowRoot;

// A sheet belongs to the document that made it, and every root in it shares it.
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Null: this browser takes no sheet from a script. */
function sheetOf(element: Element, css: string): CSSStyleSheet | null {
  const { ownerDocument } = element;
  const made = sheets.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  sheets.set(ownerDocument, made);
  const known = made.get(css);
  if (known) return known;
  try {
    const { CSSStyleSheet } = windowOf(element);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    made.set(css, sheet);
    return sheet;
  } catch {
    return null;
  }
}

/** Whether the root has it now. Every sheet of somebody else's stays. */
function adopt(root: Root, element: Element, css: string): boolean {
  const sheet = sheetOf(element, css);
  if (!sheet || !Array.isArray(root.adoptedStyleSheets)) return false;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return true;
}

function link(root: Root, element: Element, href: string): void {
  const home = 'head' in root ? root.head : root;
  if ([...home.children].some((each) => each.getAttribute('href') === href)) return;
  const node = element.ownerDocument.createElement('link');
  node.rel = 'stylesheet';
  node.href = href;
  home.append(node);
}

/** A custom element is a piece of a line until somebody says otherwise. In a layer, so that the page may. */
const shapeOf = (tag: string): string =>
  `@layer lr.base{:where(${tag},:host):not([hidden]:not([hidden='until-found' i])){display:block}}`;

/** No bundler rewrites this text, so no part of a page has to begin with our colours again: what the page sets reaches into each. */
const once = (css: string): string => css.replace(/,\s*:root:not\(\[data-theme\]\)[^{]*/g, '');

// Set on a host, a token would hide the one that the page has set around it. So the page has them, and a shadow root inherits them.
const whole = once(text);
const inside = whole.replace(/:root,\s*:host/g, ':root');

/**
 * Dresses the root that an element draws in: by sheets that it adopts, which no security policy is about, and never by a `<style>`.
 * `stylesheet` is where the sheet lies for a browser that takes none from a script; `none` when the page brings it itself.
 */
export function dress(element: Element, root: Root, stylesheet: string | null): void {
  const { ownerDocument } = element;
  const outer = element.getRootNode();
  for (const each of new Set([root, outer])) if (isRoot(each)) adopt(each, element, shapeOf(element.localName));
  if (stylesheet === 'none') return;
  if (root === ownerDocument) {
    if (adopt(root, element, whole)) return;
  } else if (adopt(root, element, inside)) {
    adopt(ownerDocument, element, once(tokens));
    return;
  }
  if (stylesheet) link(root, element, stylesheet);
}

function isRoot(node: Node): node is Root {
  return 'adoptedStyleSheets' in node || 'host' in node || 'head' in node;
}
