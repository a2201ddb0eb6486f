// Makes the stylesheet of one component from the sheets that all of them share, so that no line of those is written twice.

interface Rule {
  /** The selectors, or the at-rule. */
  head: string;
  body: Part[];
}
/** A declaration, or a statement such as `@layer a, b`, is text. */
type Part = Rule | string;

export interface Drawn {
  /** Every class of the package that the component draws. */
  classes: readonly string[];
  /** Selectors of elements that it never draws. */
  without: readonly string[];
}

/**
 * What a component needs of a sheet without comments: no selector that names a class which the component does not have, no custom
 * property that nothing left over uses, and no rule that is empty then.
 */
export function sheetOf(css: string, drawn: Drawn): string {
  const parts = parse(css).flatMap((part) => forDrawn(part, drawn));
  let text = write(parts);
  for (let before = ''; before !== text;) {
    before = text;
    const used = new Set(text.match(/(?<=var\(\s*)--lr-[\w-]+/g));
    text = write(parse(text).flatMap((part) => withUsed(part, used)));
  }
  return text;
}

/** Splits where `separator` stands outside of brackets and strings. */
function split(text: string, separator: RegExp): string[] {
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|[^]/g)) {
    if (/^[([{]$/.test(token)) depth += 1;
    if (/^[)\]}]$/.test(token)) depth -= 1;
    const isEnd = depth === 0 && separator.test(token);
    if (!isEnd) continue;
    // A block ends with its bracket, and all others end before their separator.
    found.push(text.slice(start, token === '}' ? index + 1 : index));
    start = index + 1;
  }
  // What a property is given may be a space.
  return [...found, text.slice(start)].map((each) => each.trimStart()).filter(Boolean);
}

const parse = (css: string): Part[] =>
  split(css, /^[;}]$/).map((text) => {
    if (!text.endsWith('}')) return text;
    const at = text.indexOf('{');
    return { head: text.slice(0, at).trim(), body: parse(text.slice(at + 1, -1)) };
  });

const write = (parts: readonly Part[]): string =>
  parts
    .map((part, index) => {
      if (typeof part !== 'string') return `${part.head}{${write(part.body)}}`;
      return index < parts.length - 1 || part.startsWith('@') ? `${part};` : part;
    })
    .join('');

function forDrawn(part: Part, drawn: Drawn): Part[] {
  if (typeof part === 'string') return [part];
  const head = part.head.startsWith('@') ? part.head : selectors(part.head, drawn);
  const body = part.body.flatMap((each) => forDrawn(each, drawn));
  return head && body.length ? [{ head, body }] : [];
}

/** The selectors of a list that can match, also within `:is()` and `:where()`. */
function selectors(list: string, drawn: Drawn): string {
  return split(list, /^,$/)
    .flatMap((selector) => {
      let isLost = drawn.without.includes(selector);
      const kept = selector.replace(/(:(?:is|where)\()((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g, (_, open, inner) => {
        const left = selectors(inner as string, drawn);
        isLost ||= !left;
        return open === ':is(' && /^\.[\w-]+$/.test(left) ? left : `${open as string}${left})`;
      });
      const named = kept.replace(/:not\([^()]*\)/g, '').match(/(?<=\.)lr-[\w-]+/g) ?? [];
      return isLost || named.some((name) => !drawn.classes.includes(name)) ? [] : [kept];
    })
    .join(',');
}

function withUsed(part: Part, used: ReadonlySet<string>): Part[] {
  if (typeof part === 'string') {
    const [, property] = /^(--lr-[\w-]+)\s*:/.exec(part) ?? [];
    return property === undefined || used.has(property) ? [part] : [];
  }
  const body = part.body.flatMap((each) => withUsed(each, used));
  return body.length ? [{ head: part.head, body }] : [];
}
