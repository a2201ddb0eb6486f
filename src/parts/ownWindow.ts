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

/** What has the focus, as the tree that an element is in sees it: the document sees a shadow root only from outside. */
export function focusedBeside(node: Node): Element | null {
  const root = node.getRootNode() as Partial<DocumentOrShadowRoot>;
  return root.activeElement === undefined ? documentOf(node).activeElement : root.activeElement;
}

/** Whether what an event is about is an element of any window that fits the selector. */
export function isElement(target: EventTarget | null, selector: string): target is HTMLElement {
  const matches = (target as Partial<Element> | null)?.matches;
  return typeof matches === 'function' && matches.call(target, selector);
}

/** The same of a selector that a browser may not know: then it does not fit. */
export function fits(target: EventTarget | null | undefined, selector: string): target is HTMLElement {
  try {
    return isElement(target ?? null, selector);
  } catch {
    return false;
  }
}

/** Where an event began, also inside a custom element that the page sees only from outside. */
export function innermost(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}

// What takes no text: a slider, a box to tick, a button.
const textless = ['range', 'checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'file', 'color'];
const typing = `textarea, select, input${textless.map((type) => `:not([type=${type} i])`).join('')}, [contenteditable]:not([contenteditable=false i]), [role=textbox], [role=searchbox], [role=combobox], [role=listbox]`;

/** Whether a press of a key is text, or a choice by its first letters, and so no command. */
export function isTyping(event: Event): boolean {
  const target = innermost(event);
  const closest = (target as Partial<Element> | null)?.closest;
  return typeof closest === 'function' && closest.call(target, typing) !== null;
}
