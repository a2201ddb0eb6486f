import { apiOf as readApi, type Component, type Item, type Prop } from '../../scripts/docs/api.ts';

export interface PropDoc {
  name: string;
  type: string;
  /** What the names in `type` stand for, where that is short enough to read. */
  means: readonly string[];
  required: boolean;
  text: string;
  /** What holds when it is left out. */
  otherwise: string | null;
}

interface ComponentDoc {
  name: string;
  props: readonly PropDoc[];
  /** The class of the element that is its root, whose attributes are taken besides; null where it draws none. */
  element: string | null;
}

/** A function or a hook. */
export interface FunctionDoc {
  name: string;
  text: string;
  code: string;
  example: string;
}

export interface Api {
  components: readonly ComponentDoc[];
  functions: readonly FunctionDoc[];
}

/** What the door of the package lets out, as the pages and the search of the workbench want it. */
export function apiOf(): Api {
  const { components, items } = readApi();
  const meanings = new Map(items.filter(({ kind }) => kind === 'type').map((item) => [item.name, meaningOf(item)]));
  return {
    components: components.map(({ name, element, props }: Component) => ({
      name,
      element,
      props: props.map((prop) => propOf(prop, meanings)).toSorted((a, b) => Number(b.required) - Number(a.required)),
    })),
    functions: items
      .filter(({ kind }) => kind === 'function')
      .map(({ name, text, code, example }) => ({ name, text, code, example })),
  };
}

const propOf = (
  { name, type, required, text, fallback }: Prop,
  meanings: ReadonlyMap<string, string | null>,
): PropDoc => ({
  name,
  type: type.replaceAll('"', "'"),
  means: [...new Set(type.match(/\b[A-Z]\w+\b/g))].flatMap((each) => meanings.get(each) ?? []),
  required,
  text,
  otherwise: fallback,
});

/** Longer ones would hide the name that they explain. */
const readable = 160;

/** `Instant = Date | number | string`. What is longer, generic or computed explains nothing. */
function meaningOf({ name, code }: Item): string | null {
  const [, shape = ''] = /^(?:type|interface) \w+(?: =)? ([^]+?);?$/.exec(code.split('\n\n')[0] ?? '') ?? [];
  const plain = shape
    .replaceAll(/\/\*\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ \| undefined(?=;| })/g, '')
    .replaceAll(/; }/g, ' }')
    .replace(/^\| /, '');
  return plain && plain.length <= readable && !/ in | extends |^unknown$/.test(plain) ? `${name} = ${plain}` : null;
}
