import { attributeOf, isMirrored, readAttribute, writeAttribute, type Kind } from './kinds.js';
import type { Said } from './jsonChild.js';
import type { Table } from './tables.js';

/** What a host has given an element, wherever it gave it. */
export interface Properties {
  get: (name: string) => unknown;
  set: (name: string, value: unknown) => void;
  /** Of a property that somebody has set before the element knew of it. */
  upgrade: () => void;
  /** What the JSON children say now. */
  said: (said: Said) => void;
}

/** The attributes of a table. */
export const attributesOf = (table: Table): string[] =>
  Object.entries(table).flatMap(([name, kind]) => attributeOf(name, kind) ?? []);

/**
 * The properties of one element. What was set by script goes before its attribute, and that before a JSON child. A list keeps its identity
 * while its attribute says the same.
 */
export function propertiesOf(element: HTMLElement, table: Table, onChange: () => void): Properties {
  const given = new Map<string, unknown>();
  const read = new Map<string, { text: string; value: unknown }>();
  let children: Said | null = null;

  const byAttribute = (name: string): unknown => {
    const kind = table[name];
    const attribute = kind && attributeOf(name, kind);
    const text = attribute === undefined ? null : element.getAttribute(attribute);
    if (kind === undefined || text === null) return undefined;
    const before = read.get(name);
    if (before?.text === text) return before.value;
    const value = readAttribute(kind, text);
    read.set(name, { text, value });
    return value;
  };
  const byChildren = (name: string): unknown => {
    if (!children) return undefined;
    if (name === 'report') return children.report;
    if (name === 'metadata') return children.properties.get(name) ?? children.metadata ?? undefined;
    return children.properties.get(name);
  };
  const set = (name: string, value: unknown): void => {
    const kind = table[name];
    if (kind === undefined) return;
    if (isMirrored(kind)) {
      const attribute = attributeOf(name, kind) ?? name;
      const text = writeAttribute(kind, value);
      if (text === null) element.removeAttribute(attribute);
      else element.setAttribute(attribute, text);
      return;
    }
    const meant = meantBy(kind, value);
    if (meant === undefined) given.delete(name);
    else given.set(name, meant);
    onChange();
  };
  return {
    get: (name) => (given.has(name) ? given.get(name) : (byAttribute(name) ?? byChildren(name))),
    set,
    upgrade: () => {
      // `htmlFor` is in no table: it mirrors an attribute of another name.
      for (const name of [...Object.keys(table), 'htmlFor']) {
        if (!Object.hasOwn(element, name)) continue;
        const holder = element as unknown as Record<string, unknown>;
        const value = holder[name];
        delete holder[name];
        holder[name] = value;
      }
    },
    said: (said) => {
      children = said;
      onChange();
    },
  };
}

/** What a host has set, as the component takes it: frameworks set what their templates say as a property, and then it is the text of an attribute. */
function meantBy(kind: Kind, value: unknown): unknown {
  if (kind === 'call') return typeof value === 'function' ? value : undefined;
  return typeof value === 'string' && kind !== 'data' ? readAttribute(kind, value) : value;
}

/** Gives a class one accessor for each property of its table. A flag that is not given is false, as in HTML. */
export function defineProperties(prototype: object, table: Table, propertiesIn: (element: object) => Properties): void {
  for (const [name, kind] of Object.entries(table)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: object): unknown {
        const value = propertiesIn(this).get(name);
        return value === undefined && kind === 'flag' ? false : value;
      },
      set(this: object, value: unknown) {
        propertiesIn(this).set(name, value);
      },
    });
  }
}
