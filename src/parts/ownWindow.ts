// A host may render into a pop-up or a frame. There the globals of this module belong to another window: `instanceof HTMLElement` is
// false for every element, `document` never has the focus, and a hidden opener says that the reader is away. So everything of the
// browser's is asked of the element itself.

/** The document that an element is in; the module's own while there is no element. Never used on a server. */
export function documentOf(node: Node | null | undefined): Document {
  return node?.ownerDocument ?? document;
}

/** The window that an element is in; the module's own while there is no element, or when its window has been closed. */
export function windowOf(node: Node | null | undefined): Window & typeof globalThis {
  return documentOf(node).defaultView ?? globalThis.window;
}

/** Whether nothing on the element's page has focus, as after a pressed button has left. */
export function isFocusLost(node: Node | null | undefined): boolean {
  const { activeElement, body } = documentOf(node);
  return activeElement === null || activeElement === body;
}

/** Whether what an event is about is an element of any window that fits the selector. */
export function isElement(target: EventTarget | null, selector: string): target is HTMLElement {
  const matches = (target as Partial<Element> | null)?.matches;
  return typeof matches === 'function' && matches.call(target, selector);
}
