'use client';
import { useState } from 'react';

/** A number that changes whenever the value does: a React key that holds nothing of the payload. */
export function useGeneration<Value>(value: Value, same: (before: Value, now: Value) => boolean = Object.is): number {
  const [seen, setSeen] = useState({ value, generation: 0 });
  if (same(seen.value, value)) return seen.generation;
  const next = { value, generation: seen.generation + 1 };
  setSeen(next);
  return next.generation;
}

/** Whether two lists have equal items. */
export function areAlike(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((item, index) => Object.is(item, now[index]));
}
