// Makes the sheet for a page whose own rules are in no layer and count much: the same rules, without layers.
//
// Between layers, the later wins whatever a selector counts; within one, what counts more, and then what comes later. So all rules stand
// here in that order, and all count the same: only their order decides, as if they were in layers still.
import { compare, cut, flatten, listOf, parse, specificity, write, type Flat, type Part, type Rule } from './css.ts';

/** As much as two ids, on every element: more than anything that a reset says. */
const weight = ':not(#_#_)';

export function unlayered(css: string, layers: readonly string[]): string {
  const parts = parse(css);
  const ours = elementsOfOurs(parts);
  const rank = ({ layer }: Flat): number => {
    const found = layers.indexOf(layer);
    if (found < 0) throw new Error(`The order of the layers does not name ${layer}.`);
    return found;
  };
  const rules = flatten(parts)
    .map((rule) => ({ rule, layer: rank(rule), counts: specificity(rule.selector) }))
    .toSorted((a, b) => a.layer - b.layer || compare(a.counts, b.counts) || a.rule.order - b.rule.order)
    .map(({ rule }) => rule);
  const tokens = rules.filter(({ layer }) => layer === 'lr.tokens');
  const isBase = ({ layer }: Flat): boolean => layer === 'lr.base';
  const isDrawn = ({ layer }: Flat): boolean => !isBase({ layer } as Flat) && layer !== 'lr.tokens';
  return write([
    // A token gives way to any rule of the host.
    ...grouped(tokens, (selector) => `:where(${selector})`),
    ...grouped(rules.filter(isBase), weighted),
    // What a token rule says besides tokens, such as the colour scheme, holds on our own elements too.
    ...grouped(
      tokens.flatMap((rule) => {
        const body = rule.body.filter((declaration) => !declaration.startsWith('--'));
        return body.length ? [{ ...rule, body, selector: `${rule.selector}:where(${ours})` }] : [];
      }),
      weighted,
    ),
    ...grouped(rules.filter(isDrawn), weighted),
    ...parts.flatMap(keyframes),
  ]);
}

function weighted(selector: string): string {
  const [matches, pseudo] = cut(selector);
  return `:where(${matches})${weight}${pseudo}`;
}

/** Rules one after the other, with neighbours of one list or one condition together again. */
function grouped(rules: readonly Flat[], selector: (text: string) => string): Part[] {
  const found: Part[] = [];
  let last: Flat | undefined;
  let [list, inside]: [string[], Part[]] = [[], found];
  for (const rule of rules) {
    const isSame = last?.conditions.join() === rule.conditions.join();
    if (!isSame) inside = rule.conditions.reduce(opened, found);
    if (isSame && last?.order === rule.order) {
      list.push(selector(rule.selector));
      (inside.at(-1) as Rule).head = list.join();
    } else {
      list = [selector(rule.selector)];
      inside.push({ head: list.join(), body: [...rule.body] });
    }
    last = rule;
  }
  return found;
}

function opened(parts: Part[], head: string): Part[] {
  const body: Part[] = [];
  parts.push({ head, body });
  return body;
}

function keyframes(part: Part): Part[] {
  if (typeof part === 'string') return [];
  return part.head.startsWith('@keyframes') ? [part] : part.head.startsWith('@') ? part.body.flatMap(keyframes) : [];
}

/** What the one rule in no layer is about: every element of ours. */
function elementsOfOurs(parts: readonly Part[]): string {
  const [outside, ...more] = parts.filter((part) => typeof part !== 'string' && !part.head.startsWith('@')) as Rule[];
  const [, list] = /^:where\(([^]*)\):not\([a ]+\)$/.exec(outside?.head ?? '') ?? [];
  if (!list || more.length)
    throw new Error('One rule in no layer is known: that which keeps a page out. See firm.css.');
  return listOf(list).join();
}
