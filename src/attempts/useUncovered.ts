'use client';
import { useCallback, useState } from 'react';

/** Which reports, of those that cover their findings at first, have them on the screen now. By key; one that has not told yet has not. */
export interface Uncovered {
  has: (key: number) => boolean;
  tell: (key: number, covered: boolean) => void;
}

export function useUncovered(): Uncovered {
  const [uncovered, setUncovered] = useState<ReadonlySet<number>>(new Set());
  const tell = useCallback((key: number, covered: boolean): void => {
    setUncovered((before) => {
      if (before.has(key) !== covered) return before;
      const after = new Set(before);
      if (covered) after.delete(key);
      else after.add(key);
      return after;
    });
  }, []);
  return { has: (key) => uncovered.has(key), tell };
}
