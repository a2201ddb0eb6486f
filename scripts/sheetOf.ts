// Makes the stylesheet of one component from the sheet that all of them share, so that no line of it is written twice.
import { listOf, parse, write, type Part } from './sheets/css.ts';

export interface Drawn {
  /** Every class of the package that the component draws. One that ends with a hyphen stands for all that begin so. */
  classes: readonly string[];
  /** Selectors of elements that it never draws. */
  without: readonly string[];
  /** Whether an element may have this `data-` attribute, with this value if one is named. @default any */
  may?: (attribute: string, value: string | undefined) => boolean;
}

/** Tokens that a host paints with itself, around a component. */
const forHosts = ['--lr-page', '--lr-surface', '--lr-text'];

/**
 * What a component needs of a sheet without comments: no selector that names a class which the component does not have, no custom
 * property or keyframes that nothing left over uses, and no rule that is empty then.
 */
export function sheetOf(css: string, drawn: Drawn): string {
  const parts = parse(css).flatMap((part) => forDrawn(part, drawn));
  let text = write(parts);
  for (let before = ''; before !== text;) {
    before = text;
    const used = new Set([...forHosts, ...(text.match(/(?<=var\(\s*)--lr-[\w-]+/g) ?? [])]);
    text = write(parse(text).flatMap((part) => withUsed(part, used, text)));
  }
  return text;
}

function forDrawn(part: Part, drawn: Drawn): Part[] {
  if (typeof part === 'string' || part.head.startsWith('@keyframes')) return [part];
  const head = part.head.startsWith('@') ? part.head : selectors(part.head, drawn);
  const body = part.body.flatMap((each) => forDrawn(each, drawn));
  return head && body.length ? [{ head, body }] : [];
}

const never = /:not\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)/g;

/** The selectors of a list that can match, also within `:is()` and `:where()`. */
function selectors(list: string, drawn: Drawn): string {
  return listOf(list)
    .flatMap((selector) => {
      let isLost = drawn.without.includes(selector);
      const kept = selector.replace(/(:(?:is|where)\()((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g, (_, open, inner) => {
        const left = selectors(inner as string, drawn);
        isLost ||= !left;
        return open === ':is(' && /^\.[\w-]+$/.test(left) ? left : `${open as string}${left})`;
      });
      // What an element is not, or has not, it need not draw.
      const named = kept.replace(never, '').match(/(?<=\.)lr-[\w-]+/g) ?? [];
      return isLost || named.some((name) => !has(drawn, name)) || !mayHave(drawn, kept) ? [] : [kept];
    })
    .join(',');
}

const has = ({ classes }: Drawn, name: string): boolean =>
  classes.some((each) => each === name || (each.endsWith('-') && name.startsWith(each)));

/** Those in :is() and :where() have been looked at before. */
function mayHave({ may }: Drawn, selector: string): boolean {
  if (!may) return true;
  const outside = selector.replace(/:(?:is|where|not|has)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
  return [...outside.matchAll(/\[(data-[\w-]+)(?:=["']?([^\]"']*)["']?)?\]/g)].every(([, name = '', value]) =>
    may(name, value),
  );
}

function withUsed(part: Part, used: ReadonlySet<string>, whole: string): Part[] {
  if (typeof part === 'string') {
    const [, property] = /^(--lr-[\w-]+)\s*:/.exec(part) ?? [];
    return property === undefined || used.has(property) ? [part] : [];
  }
  const [, frames] = /^@keyframes (\S+)/.exec(part.head) ?? [];
  if (frames && !new RegExp(`animation(?:-name)?:[^;}]*(?<![\\w-])${frames}(?![\\w-])`).test(whole)) return [];
  const body = part.body.flatMap((each) => withUsed(each, used, whole));
  return body.length ? [{ head: part.head, body }] : [];
}
