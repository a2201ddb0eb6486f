import type { KeyboardEvent } from 'react';
import { isElement } from './ownWindow.js';

// What takes letters: native fields but those that are pressed or dragged, and what a host makes of its own.
const fields = [
  'select',
  'textarea',
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset], [type=image], [type=range], [type=color])',
  '[role=textbox]',
  '[role=searchbox]',
  '[role=combobox]',
  '[contenteditable=""]',
  '[contenteditable=true]',
  '[contenteditable=plaintext-only]',
].join();

/** Whether a key goes into a field, of any window and also inside a custom element, so that it means its letter and no command. */
export function isTyping({ target, nativeEvent }: KeyboardEvent): boolean {
  const [innermost = target] = nativeEvent.composedPath?.() ?? [];
  return isElement(innermost, '*') && innermost.closest(fields) !== null;
}
