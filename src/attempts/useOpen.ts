'use client';
import { useState } from 'react';
import { useStateOf } from '../parts/useStateOf.js';

/** Which of several reports is open, and which were. */
export interface Open {
  key: number;
  /** The keys of all that are in the document: what was open keeps its state. */
  visited: ReadonlySet<number>;
  choose: (key: number) => void;
}

interface OpenOptions {
  /** The number of the case: the reader's choice is of it. */
  of: number;
  /** From the oldest to the newest. */
  keys: readonly number[];
  /** The key that the host asks for; undefined: it leaves it to the reader, or asks for one that is not there. */
  asked: number | undefined;
  /** Whether the host has it in hand. */
  isControlled: boolean;
  /** What is open while the reader has chosen nothing. */
  first: number;
  /** What else is on the screen. */
  beside: readonly number[];
}

export function useOpen({ of, keys, asked, isControlled, first, beside }: OpenOptions): Open {
  const [chosen, choose] = useStateOf<number | null>(of, null);
  const newest = keys.at(-1) ?? -1;
  const own = [chosen, first].find((key) => key !== null && keys.includes(key)) ?? newest;
  const key = isControlled ? (asked ?? newest) : own;
  const shown = keys.length === 0 ? [] : [key, ...beside];
  // What is on the screen at first is no change: see `useAttempts`.
  const [visited, setVisited] = useState<ReadonlySet<number>>(() => new Set(shown));
  const all = shown.every((each) => visited.has(each)) ? visited : new Set([...visited, ...shown]);
  if (all !== visited) setVisited(all);
  return { key, visited: all, choose: (next) => choose(() => next) };
}
