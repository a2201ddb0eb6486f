'use client';
import { useStateOf } from '../parts/useStateOf.js';
import type { Attempt } from './attemptsOf.js';
import type { ComparedPair } from './pairs.js';

/** Which two reports of a case are compared. Null: none are, or one of them is gone. */
export function usePair(
  of: number,
  items: readonly { key: number; attempt: Attempt }[],
): {
  pair: ComparedPair | null;
  compared: readonly [earlier: Attempt, later: Attempt] | null;
  setPair: (pair: ComparedPair | null) => void;
} {
  const [chosen, change] = useStateOf<ComparedPair | null>(of, null);
  // A newer answer may say that the one is the older.
  const found = items.filter(({ key }) => chosen?.includes(key));
  const [earlier, later] = found;
  const isPair = earlier !== undefined && later !== undefined;
  return {
    pair: isPair ? [earlier.key, later.key] : null,
    compared: isPair ? [earlier.attempt, later.attempt] : null,
    setPair: (pair) => change(() => pair),
  };
}
