import { windowOf } from '../parts/ownWindow.js';

/** What an element takes over from the page around it: where none says anything, null. */
export interface Surroundings {
  lang: string | null;
  dir: 'ltr' | 'rtl';
  theme: string | null;
  density: string | null;
}

/** What is said on an element or around it, also outside of the shadow roots that it is in. */
function around(element: Element, name: string): string | null {
  for (let node: Node | null = element; node; node = outside(node)) {
    const said = (node as Partial<Element>).getAttribute?.(name);
    if (said != null) return said;
  }
  return null;
}

/** What a node stands in, from a shadow root its host. */
export function outside(node: Node): Node | null {
  const root = node as Partial<ShadowRoot>;
  return node.parentNode ?? (root.mode ? (root.host ?? null) : null);
}

export function surroundingsOf(element: HTMLElement): Surroundings {
  return {
    // An empty one says that the language is not known.
    lang: around(element, 'lang') || null,
    dir: windowOf(element).getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr',
    theme: around(element, 'data-theme'),
    density: around(element, 'data-density'),
  };
}

interface Watch {
  listeners: Set<() => void>;
  stop: () => void;
}

const watches = new WeakMap<Document, Watch>();
const watched = ['lang', 'dir', 'data-theme', 'data-density'];

/** Calls back when the page may have changed what it says. One observer serves all elements of a document. */
export function watchSurroundings(element: HTMLElement, listener: () => void): () => void {
  const { ownerDocument } = element;
  const watch = watches.get(ownerDocument) ?? begin(element);
  watch.listeners.add(listener);
  return () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size > 0) return;
    watch.stop();
    watches.delete(ownerDocument);
  };
}

function begin(element: HTMLElement): Watch {
  const listeners = new Set<() => void>();
  const view = windowOf(element);
  const observer = new view.MutationObserver(() => listeners.forEach((listener) => listener()));
  observer.observe(element.ownerDocument, { attributes: true, subtree: true, attributeFilter: watched });
  const watch = { listeners, stop: () => observer.disconnect() };
  watches.set(element.ownerDocument, watch);
  return watch;
}
