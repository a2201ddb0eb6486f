'use client';
import { useCallback, useEffect, useRef, useState } from 'react';

/** What a reader has done with one thing: `of` is the number of that thing, and with another number it is the initial value again. */
export function useStateOf<Value>(
  of: number,
  initial: Value,
): [value: Value, change: (next: (before: Value) => Value) => void] {
  const [kept, setKept] = useState({ of, value: initial });
  const now = useRef({ of, initial });
  useEffect(() => {
    now.current = { of, initial };
  });
  const change = useCallback(
    (next: (before: Value) => Value): void => {
      // An answer that comes late is about a thing that is not on the screen any more.
      if (now.current.of !== of) return;
      setKept((before) => {
        const value = before.of === of ? before.value : now.current.initial;
        const changed = next(value);
        return before.of === of && changed === value ? before : { of, value: changed };
      });
    },
    [of],
  );
  return [kept.of === of ? kept.value : initial, change];
}
