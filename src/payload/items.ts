/** Stands for what throws when it is read. */
export const unread: unique symbol = Symbol('unread');

export function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The items of a list, without its gaps; null for what is none, or does not let itself be looked into. */
export function itemsOf(value: unknown): unknown[] | null {
  try {
    if (!Array.isArray(value)) return null;
    try {
      return Object.values(value);
    } catch {
      // One by one, which is slower: what does not throw is kept.
      const items = value as unknown as Record<string, unknown>;
      return Object.keys(value).map((index) => attempt(() => items[index]) ?? unread);
    }
  } catch {
    return null;
  }
}

/** How long a list is, its gaps too; so many as can be read where it does not tell. */
export function lengthOf(list: unknown, items: readonly unknown[]): number {
  return attempt(() => (list as unknown[]).length) ?? items.length;
}

/** Payloads that were stored as text hold JSON where an object was; undefined for what is none. */
export function parsed(text: string): unknown {
  return /^\s*[[{]/.test(text) ? attempt(() => JSON.parse(text) as unknown) : undefined;
}
