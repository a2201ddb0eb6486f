'use client';
import { useState } from 'react';
import type { Comparison } from './comparisons.js';

/** What stands beside the medium: nothing, the other medium of the report, or an image of the host's by its name. */
type Wish = { kind: 'none' | 'other' } | { kind: 'compare'; name: string };

/** What the reader has chosen to see beside a medium. */
export interface CompareInHand {
  /** Whether it is the other medium. */
  isOther: boolean;
  /** The host's image that it is. Null: it is none of them. */
  chosen: Comparison | null;
  choose: (wish: Wish) => void;
  /** Takes away what stands there; and the next time brings back what was chosen last, or what there is. */
  toggle: () => void;
}

/** A reader's wish, and the last one that was for something. */
export interface WishInHand {
  wish: Wish;
  last: Wish;
  wishFor: (next: Wish) => void;
}

const none: Wish = { kind: 'none' };
const other: Wish = { kind: 'other' };

/** What the reader wants to see beside a medium: at first the other medium. */
export function useWish(): WishInHand {
  const [{ wish, last }, setWishes] = useState({ wish: other, last: other });
  return {
    wish,
    last,
    wishFor: (next) => setWishes((before) => ({ wish: next, last: next.kind === 'none' ? before.last : next })),
  };
}

interface CompareOptions {
  comparisons: readonly Comparison[];
  /** Whether there is another medium, and room for it. */
  hasOther: boolean;
  /** Told of an image of the host's that was chosen. */
  onCompare: (comparison: Comparison) => void;
}

/** What of a wish there is now. An image of the host's goes when its name is not in a newer list. */
export function compareOf(
  { wish, last, wishFor }: WishInHand,
  { comparisons, hasOther, onCompare }: CompareOptions,
): CompareInHand {
  const find = (of: Wish): Comparison | null =>
    of.kind === 'compare' ? (comparisons.find(({ name }) => name === of.name) ?? null) : null;
  const chosen = find(wish);
  const isOther = wish.kind === 'other' && hasOther;
  const choose = (next: Wish): void => {
    wishFor(next);
    const found = find(next);
    if (found) onCompare(found);
  };
  const first = (): Wish => {
    if (find(last) || (last.kind === 'other' && hasOther)) return last;
    const [offered] = comparisons;
    return hasOther || !offered ? other : { kind: 'compare', name: offered.name };
  };
  return { isOther, chosen, choose, toggle: () => choose(isOther || chosen ? none : first()) };
}
