import { decode } from './link.js';

/**
 * The link that a proxy was given in a parameter or a segment of its path: `https://…`, `//…` or a rooted path with a query, in
 * plain text, percent-encoded once more, or in base64. Null: the value is none.
 */
export function innerLink(value: string): string | null {
  const plain = /^https?%3a/i.test(value) ? decode(value) : /^(?:aHR0c|L)/.test(value) ? fromBase64(value) : value;
  return /^(?:https?:)?\/\/./i.test(plain) || /^\/[^?]*\?./.test(plain) ? plain : null;
}

function fromBase64(text: string): string {
  try {
    return globalThis.atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return text;
  }
}
