/** The first value of each parameter, decoded, by lower-case name. */
export type Params = ReadonlyMap<string, string>;

export interface Link {
  /** Scheme and host, as they came; empty for a relative URL. */
  head: string;
  /** The query's pairs in their order, as they came. */
  pairs: readonly string[];
  query: Params;
  /** The path's segments, as they came. */
  segments: readonly string[];
  /** Parameters that stand together: the query, then each path segment that is written like one. */
  groups: readonly Params[];
}

/** 16 KiB: no store signs a longer URL, and decoding one would only burn time. */
export const longestUrl = 16_384;

/** Plain text work: `new URL` would refuse relative URLs, and `URLSearchParams` turns the `+` of `+00:00` into a space. */
export function openLink(url: string): Link {
  const [, address = '', queryText = ''] = /^([^?#]*)\??([^#]*)/.exec(url) ?? [];
  const query = readParams(queryText);
  const [head] = /^(?:(?:[a-z][a-z\d+.-]*:)?\/\/[^/]*)?/i.exec(address) ?? [''];
  const segments = address.slice(head.length).split('/');
  return {
    head,
    pairs: queryText.split('&').filter(Boolean),
    query,
    segments,
    groups: [query, ...segments.filter((segment) => segment.includes('=')).map(readParams)],
  };
}

function readParams(text: string): Params {
  const params = new Map<string, string>();
  for (const pair of text.split('&')) {
    const [key, value] = readPair(pair);
    if (!params.has(key)) params.set(key, value);
  }
  return params;
}

/** Lower-case name and value of one pair, decoded. */
export function readPair(pair: string): [name: string, value: string] {
  const [name = '', ...value] = pair.split('=');
  return [decode(name).toLowerCase(), decode(value.join('='))];
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
