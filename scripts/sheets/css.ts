// Reads and writes a stylesheet without comments, as the build leaves it.

export interface Rule {
  /** The selectors, or the at-rule. */
  head: string;
  body: Part[];
}
/** A declaration, or a statement such as `@layer a, b`, is text. */
export type Part = Rule | string;

/** Classes (with attributes and pseudo-classes) and types (with pseudo-elements) of a selector. Ids are nowhere in ours. */
export type Specificity = readonly [classes: number, types: number];

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

export const parse = (css: string): Part[] =>
  split(css, /^[;}]$/).map((text) => {
    if (!text.endsWith('}')) return text;
    const at = text.indexOf('{');
    return { head: text.slice(0, at).trim(), body: parse(text.slice(at + 1, -1)) };
  });

export const write = (parts: readonly Part[]): string =>
  parts
    .map((part, index) => {
      if (typeof part !== 'string') return `${part.head}{${write(part.body)}}`;
      return index < parts.length - 1 || part.startsWith('@') ? `${part};` : part;
    })
    .join('');

/** The selectors of a list. */
export const listOf = (selectors: string): string[] => split(selectors, /^,$/);

const functions = /:(is|where|not|has|host|nth-[\w-]+)\(((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*)\)/g;

export function specificity(selector: string): Specificity {
  let [classes, types] = [0, 0];
  const simple = selector.replace(/\[(?:[^\]"']|"[^"]*"|'[^']*')*\]/g, '.x').replace(functions, (_, name, list) => {
    if (name === 'where') return '';
    if (name !== 'is' && name !== 'not' && name !== 'has') return '.x';
    const inner = listOf(list as string).map(specificity);
    const [most] = inner.toSorted(compare).toReversed();
    classes += most?.[0] ?? 0;
    types += most?.[1] ?? 0;
    return '';
  });
  const elements = /::[\w-]+|:(?:before|after|first-line|first-letter)(?![\w-])/g;
  types += simple.match(elements)?.length ?? 0;
  const rest = simple.replace(elements, '');
  classes += rest.match(/[.:][\w-]+/g)?.length ?? 0;
  types += rest.replace(/[.:][\w-]+/g, ' ').match(/(?<![\w-])[a-z_][\w-]*/gi)?.length ?? 0;
  return [classes, types];
}

export const compare = (a: Specificity, b: Specificity): number => a[0] - b[0] || a[1] - b[1];

/** What it matches of a document, and the pseudo-element of that which it is about. */
export function cut(selector: string): [matches: string, pseudo: string] {
  const at = selector.search(/::?(?:before|after|backdrop|-webkit-[\w-]+|-moz-[\w-]+|placeholder|marker)(?![\w-])/);
  return at < 0 ? [selector, ''] : [selector.slice(0, at), selector.slice(at)];
}

/** A rule of one selector with where it stands: the layer, and the conditions around it. */
export interface Flat {
  layer: string;
  conditions: readonly string[];
  selector: string;
  body: readonly string[];
  /** Its place in the sheet. Selectors of one list share it. */
  order: number;
}

/** The rules within layers, one by one. What is in no layer, and @keyframes, are not among them. */
export function flatten(parts: readonly Part[]): Flat[] {
  const found: Flat[] = [];
  let order = 0;
  const visit = (part: Part, layer: string, conditions: readonly string[]): void => {
    if (typeof part === 'string' || part.head.startsWith('@keyframes')) return;
    if (part.head.startsWith('@layer')) {
      const name = part.head.slice('@layer'.length).trim();
      for (const each of part.body) visit(each, layer ? `${layer}.${name}` : name, conditions);
    } else if (part.head.startsWith('@')) {
      for (const each of part.body) visit(each, layer, [...conditions, part.head]);
    } else if (layer) {
      order += 1;
      add(part, layer, conditions, listOf(part.head), order);
    }
  };
  const add = (
    rule: Rule,
    layer: string,
    conditions: readonly string[],
    selectors: readonly string[],
    at: number,
  ): void => {
    const body = rule.body.filter((each) => typeof each === 'string');
    if (body.length) for (const selector of selectors) found.push({ layer, conditions, selector, body, order: at });
    rule.body.forEach((each, index) => {
      if (typeof each === 'string') return;
      const nested = listOf(each.head);
      if (nested.some((head) => !head.startsWith('&')))
        throw new Error(`A rule in a rule, which is not understood here: ${each.head}`);
      const inside = selectors.flatMap((parent) => nested.map((head) => `${parent}${head.slice(1)}`));
      add(each, layer, conditions, inside, at + (index + 1) / 1000);
    });
  };
  for (const part of parts) visit(part, '', []);
  return found;
}
