import { looksLikeToken } from '../model/credentials.js';

export type Fields = Record<string, unknown>;

/**
 * A copy of an object's own fields, without a prototype; null for anything else, lists included.
 * A getter that throws leaves its field out, and so does one that is undefined; `__proto__` is never taken over.
 */
export function fieldsOf(value: unknown): Fields | null {
  try {
    if (!value || typeof value !== 'object' || Array.isArray(value)) return null;
    const fields = Object.create(null) as Fields;
    for (const name of Object.keys(value)) {
      try {
        const field = (value as Fields)[name];
        if (name !== '__proto__' && field !== undefined) fields[name] = field;
      } catch {
        // Read on: one hostile field must not hide the others.
      }
    }
    return fields;
  } catch {
    return null;
  }
}

/** A list's items, each with its index; null when the value is no list or cannot be read. Gaps are skipped, so a huge empty list costs nothing. */
export function itemsOf(value: unknown): [index: string, item: unknown][] | null {
  try {
    return Array.isArray(value) ? Object.entries(value) : null;
  } catch {
    return null;
  }
}

/** `liveness` and `score` to `liveness.score`; just `score` for a field of the whole input. A name that is no plain word, and could be anything, is a `*`. */
export function pathTo(parent: string, name: string): string {
  const shown = /^[\w$-]{1,40}$/.test(name) && !looksLikeToken(name) ? name : '*';
  return parent ? `${parent}.${shown}` : shown;
}

/**
 * What stood at a place, as a problem may say it: the type, and for short plain values where `showValue` is set the value itself.
 * Nothing that could be a URL, a signature or a sentence about a person passes.
 */
export function foundAt(value: unknown, showValue = false): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (showValue && (typeof value === 'number' || (typeof value === 'string' && /^[\w .,%+-]{0,40}$/.test(value))))
    return typeof value === 'string' ? `"${value}"` : `${value}`;
  if (itemsOf(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
