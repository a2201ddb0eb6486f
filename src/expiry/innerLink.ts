import { decode, type Link } from './link.js';

/** Parameters in which a proxy is given what to fetch, and those that name another page. */
const source =
  /(?:^|[-_.])(?:u|href|source|target|link|image|img|media|file|video|path|remote|asset|key|q)$|(?:url|uri|src)$/;
const elsewhere = /^(?:redirect|return|callback|ref|next|back|login|logout|poster|thumb|icon|cancel|success|error)/;

/**
 * The link that a proxy is given in a parameter: `https://…`, `//…`, or a host or path with a query, in plain text, percent-encoded
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
    inPieces(segments),
  ];
  return all.filter((each) => each !== null);
}

/** imgproxy may cut its base64 into segments. */
function inPieces(segments: readonly string[]): string | null {
  const at = segments.findIndex((segment) => base64Link.test(segment));
  return at === -1 || at === segments.length - 1 ? null : linkIn(segments.slice(at).join(''));
}

/** `http`, or a slash. */
const base64Link = /^(?:aHR0c|L[yz])/;

function linkIn(value: string): string | null {
  const plain = /^(?:https?%3a|[^/?=]+%(?:2f|3f))/i.test(value)
    ? decode(value)
    : base64Link.test(value)
      ? fromBase64(value)
      : value;
  if (/^(?:https?:)?\/\/./i.test(plain) || /^\/[^?]*\?./.test(plain)) return plain;
  // Without its scheme, or relative to where the proxy looks.
  if (/^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^?\s]*\?[^=\s]+=/.test(plain)) return `//${plain}`;
  return /^[\w.~/-]+\?[^=\s]+=/.test(plain) ? `/${plain}` : null;
}

/** The picture's format may stand behind it. */
function fromBase64(text: string): string {
  try {
    return globalThis.atob(
      text
        .replace(/\.\w{2,5}$/, '')
        .replaceAll('-', '+')
        .replaceAll('_', '/'),
    );
  } catch {
    return text;
  }
}
