// A panel may stand before the report that it decides, or come into the page before it.
const arrivals = new Set<() => void>();

/** Says that an element has come into a page. */
export function tellArrival(): void {
  for (const arrival of arrivals) arrival();
}

/** Calls back when an element has come into a page: it may be the report that another one waits for. */
export function subscribeToArrivals(listener: () => void): () => void {
  arrivals.add(listener);
  return () => arrivals.delete(listener);
}

const keys = new WeakMap<Node, string>();
let count = 0;

/** A name for an element among those that a report draws. */
export function keyOf(element: Node): string {
  const known = keys.get(element);
  if (known !== undefined) return known;
  count += 1;
  keys.set(element, `guest-${count}`);
  return `guest-${count}`;
}
