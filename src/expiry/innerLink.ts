import { decode, type Link } from './link.js';

/** Parameters in which a proxy is given what to fetch, and those that name another page. */
const source =
  /(?:^|[-_.])(?:u|href|source|target|link|image|img|media|file|video|path|remote|asset|q)$|(?:url|uri|src)$/;
const elsewhere = /^(?:redirect|return|callback|ref|next|back|login|logout|poster|thumb|icon|cancel|success|error)/;

/**
 * The link that a proxy is given in a parameter: `https://…`, `//…` or a rooted path with a query, in plain text, percent-encoded
 * once more, or in base64. Null: it is none, or one of another page.
 */
export function innerLink(name: string, value: string): string | null {
  return source.test(name) && !elsewhere.test(name) ? linkIn(value) : null;
}

/** Every link that a proxy is given, in its query or as one segment of its path. */
export function innerLinks({ query, segments }: Link): string[] {
  const all = [
    ...[...query].map(([name, value]) => innerLink(name, value)),
    ...segments.map((each) => linkIn(decode(each))),
  ];
  return all.filter((each) => each !== null);
}

function linkIn(value: string): string | null {
  const plain = /^https?%3a/i.test(value) ? decode(value) : /^(?:aHR0c|L[yz])/.test(value) ? fromBase64(value) : value;
  return /^(?:https?:)?\/\/./i.test(plain) || /^\/[^?]*\?./.test(plain) ? plain : null;
}

function fromBase64(text: string): string {
  try {
    return globalThis.atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return text;
  }
}
