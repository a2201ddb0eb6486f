/** Two keys, the older attempt first. */
export type ComparedPair = readonly [earlier: number, later: number];

/** The open report and the one before it; of the first, the one after it. */
export function pairAround(keys: readonly number[], open: number): ComparedPair {
  const later = Math.max(1, keys.indexOf(open));
  return [keys[later - 1] ?? -1, keys[later] ?? -1];
}

/** The pair after a choice on one side: still two, and still the older first. */
export function pairWith(
  [earlier, later]: ComparedPair,
  side: 0 | 1,
  key: number,
  keys: readonly number[],
): ComparedPair {
  const own = side === 0 ? earlier : later;
  const other = side === 0 ? later : earlier;
  const left = other === key ? own : other;
  return keys.indexOf(key) < keys.indexOf(left) ? [key, left] : [left, key];
}
