// Sheets of single components repeat what they share, and may be loaded in any order, beside each other and beside the whole one. So
// nothing may depend on which rule comes later: where two rules of one layer count the same, are about the same property and may be
// about the same element, the later of them is made to count more.
import {
  compare,
  cut,
  flatten,
  listOf,
  parse,
  specificity,
  write,
  type Flat,
  type Part,
  type Specificity,
} from './css.ts';

/** Whether one element may have both classes. */
export type Together = (a: string, b: string) => boolean;

/** Adds `:not(_)`, which every element is and which counts as one type. */
export function anyOrder(css: string, together: Together): string {
  const parts = parse(css);
  const settled = settle(flatten(parts), together);
  let order = 0;
  const visit = (part: Part, isLayered: boolean): Part => {
    if (typeof part === 'string' || part.head.startsWith('@keyframes')) return part;
    const inside = isLayered || part.head.startsWith('@layer');
    if (part.head.startsWith('@')) return { head: part.head, body: part.body.map((each) => visit(each, inside)) };
    if (!inside) return part;
    order += 1;
    const head = listOf(part.head).map((selector) => raised(selector, settled.get(`${order} ${selector}`) ?? 0));
    return { head: head.join(), body: part.body };
  };
  return write(parts.map((part) => visit(part, false)));
}

function raised(selector: string, by: number): string {
  if (by === 0) return selector;
  const [matches, pseudo] = cut(selector);
  return `${matches}:not(${Array(by).fill('_').join(' ')})${pseudo}`;
}

interface Ranked {
  rule: Flat;
  counts: Specificity;
  classes: string;
  /** The classes of the element that it is about: one list, or one for each choice of an `:is()`. */
  subjects: readonly (readonly string[])[];
  type: string;
  pseudo: string;
  /** Types that it shall count. */
  types: number;
}

/** How many types more each selector has to count, by its place. */
function settle(rules: readonly Flat[], together: Together): Map<string, number> {
  const ranked = rules.map(rankedOf).toSorted((a, b) => compare(a.counts, b.counts) || a.rule.order - b.rule.order);
  const needs = new Map<string, number>();
  ranked.forEach((later, index) => {
    for (const earlier of ranked.slice(0, index)) {
      if (!rival(earlier, later, together)) continue;
      // Those that name the same classes are in the same sheets, and keep their order.
      const more = earlier.classes === later.classes && earlier.counts[1] === later.counts[1] ? 0 : 1;
      later.types = Math.max(later.types, earlier.types + more);
    }
    const by = later.types - later.counts[1];
    if (by) needs.set(`${later.rule.order} ${later.rule.selector}`, by);
  });
  return needs;
}

function rankedOf(rule: Flat): Ranked {
  const [matches, pseudo] = cut(rule.selector);
  const counts = specificity(rule.selector);
  const subject = lastCompound(matches);
  const positive = subject.replace(/:(?:not|has)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
  return {
    rule,
    counts,
    classes: [...new Set(rule.selector.match(/\.lr-[\w-]+/g))].toSorted().join(),
    subjects: choicesOf(positive).map((choice) => lastCompound(choice).match(/(?<=\.)lr-[\w-]+/g) ?? []),
    type: /^[a-z][\w-]*/.exec(positive)?.[0] ?? '',
    pseudo,
    types: counts[1],
  };
}

/** The selector with each choice of its first `:is()`. */
function choicesOf(selector: string): string[] {
  const [whole, list] = /:(?:is|where)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/.exec(selector) ?? [];
  if (!whole || !list) return [selector];
  return listOf(list).flatMap((choice) =>
    choicesOf(selector.replace(whole, () => (/^[a-z*]/.test(choice) ? '' : choice))),
  );
}

/** What stands after the last combinator. */
function lastCompound(selector: string): string {
  let depth = 0;
  for (let at = selector.length - 1; at >= 0; at -= 1) {
    const sign = selector.charAt(at);
    if (/[)\]]/.test(sign)) depth += 1;
    if (/[([]/.test(sign)) depth -= 1;
    if (depth === 0 && /[\s>+~]/.test(sign)) return selector.slice(at + 1);
  }
  return selector;
}

function rival(a: Ranked, b: Ranked, together: Together): boolean {
  if (a.rule.layer !== b.rule.layer || a.pseudo !== b.pseudo || a.counts[0] !== b.counts[0]) return false;
  // The base layer is about all elements, and the same in every sheet but for its lists.
  if (a.rule.layer === 'lr.base' || a.rule.layer === 'lr.tokens' || a.rule.order === b.rule.order) return false;
  if (!sameProperty(a.rule.body, b.rule.body)) return false;
  if (a.type && b.type && a.type !== b.type) return false;
  return a.subjects.some((some) => b.subjects.some((others) => mayBeOne(some, others, together)));
}

const mayBeOne = (some: readonly string[], others: readonly string[], together: Together): boolean =>
  some.every((one) => others.every((other) => one === other || together(one, other)));

function sameProperty(a: readonly string[], b: readonly string[]): boolean {
  const said = new Map(a.map((text) => [familyOf(text), text]));
  return b.some((text) => said.has(familyOf(text)) && said.get(familyOf(text)) !== text);
}

/** A shorthand and what it is short for. */
function familyOf(declaration: string): string {
  const name = declaration.slice(0, declaration.indexOf(':')).replace(/^-(?:webkit|moz)-/, '');
  if (name === 'line-height') return 'font';
  if (/^(?:align|justify|place)-/.test(name)) return name.replace(/^\w+/, 'place');
  if (name === 'row-gap' || name === 'column-gap') return 'gap';
  return (
    /^(?:background|border|container|flex|font|grid|inset|list|margin|mask|outline|padding|transition)(?=-|$)/.exec(
      name,
    )?.[0] ?? name
  );
}
