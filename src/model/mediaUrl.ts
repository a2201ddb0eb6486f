/** Whether a media URL may become an attribute of an `<img>` or `<video>`. */
export type MediaVerdict = 'allowed' | 'blocked';

/** 16 KiB, as in `readUrlExpiry`: nothing longer is a link that a store signed. */
export const longestUrl = 16_384;

/** Invisible characters (control, format, lone surrogates), white space and `\`: URL parsers drop or rewrite them. */
export const disguise: RegExp = /[\p{Cc}\p{Cf}\p{Cs}\s\\]/u;

/** `http(s)://host`, in ASCII, with an optional port: no credentials, no empty host, no percent-encoding. */
export const absolute: RegExp = /^(https?):\/\/([a-z\d_][a-z\d._-]*|\[[\da-f:.]+\])(?::(\d{1,5}))?(?=[/?#]|$)/i;

/** A rule of `allowMediaFrom`: `host` or `*.host`, with an optional port. */
const hostRule = /^(\*\.)?([a-z\d_][a-z\d._-]*|\[[\da-f:.]+\])(?::(\d{1,5}))?$/i;

/** `/path` but not `//host`, `./`, `../`, or a bare first segment that no parser could take for a scheme. */
export const relative: RegExp = /^(?:\/(?!\/)|\.{1,2}\/|[a-z\d._~%-]+(?=[/?#]|$))/i;

/** In a bare first segment: a percent-encoded control character or colon, which a second decoding would set free. */
export const encodedDisguise: RegExp = /^[^/?#]*%(?:[01][\da-f]|7f|c2%[89]|3a)/i;

const defaultPorts: Readonly<Record<string, number>> = { http: 80, https: 443 };
const ownMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * `allowed` for an `https://` or `blob:` URL, an `http://` one of localhost, and a relative one that resolves to `origin`;
 * everything else is `blocked`: null, no text, every other scheme, credentials, hidden characters, more than 16 KiB.
 * Judged by the text itself, before any parser repairs it. Rules: DESIGN "What may be loaded" and "Settled details", Media.
 *
 * `allowMediaFrom` narrows absolute `http(s)` URLs to its hosts: `host`, `*.host` (its subdomains only), each with an
 * optional `:port`, else the scheme's own port. An empty list allows none, an unreadable rule matches none.
 * `origin` is the page's; leave it out on a server, or when a `<base>` element points elsewhere: relative URLs are then blocked.
 */
export function judgeMediaUrl(
  url: unknown,
  rules: { allowMediaFrom?: readonly string[] | undefined; origin?: string | undefined },
): MediaVerdict {
  if (typeof url !== 'string' || url.length > longestUrl || disguise.test(url)) return 'blocked';
  const allowed = isBlob(url) || isListedHost(url, rules.allowMediaFrom) || isOfPage(url, rules.origin);
  return allowed ? 'allowed' : 'blocked';
}

function isBlob(url: string): boolean {
  return /^blob:[^@]+$/i.test(url);
}

function isListedHost(url: string, list: readonly string[] | undefined): boolean {
  const [, schemeText = '', hostText = '', portText] = absolute.exec(url) ?? [];
  const [scheme, host] = [schemeText.toLowerCase(), hostText.toLowerCase()];
  const port = Number(portText ?? defaultPorts[scheme]);
  if (!(port < 65_536) || (scheme === 'http' && !ownMachine.has(host))) return false;
  return list === undefined || (Array.isArray(list) && list.some((rule) => fits(rule, scheme, host, port)));
}

function fits(rule: unknown, scheme: string, host: string, port: number): boolean {
  const match = typeof rule === 'string' ? hostRule.exec(rule.toLowerCase()) : null;
  if (!match) return false;
  const [, anySubdomain, ruleHost = '', rulePort] = match;
  if (Number(rulePort ?? defaultPorts[scheme]) !== port) return false;
  return anySubdomain ? host.endsWith(`.${ruleHost}`) : host === ruleHost;
}

/** An opaque page (`null`, as in a sandboxed frame) and a file have no origin that a relative URL could resolve to. */
function isOfPage(url: string, origin: unknown): boolean {
  if (typeof origin !== 'string' || !/^[a-z][a-z\d+.-]*:\/\/./i.test(origin)) return false;
  return relative.test(url) && !encodedDisguise.test(url);
}
