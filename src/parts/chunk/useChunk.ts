'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLatest } from '../useLatest.js';
import { preload, type Chunk } from './chunk.js';

/** A wish for something of which the code may have to come first. */
export interface ChunkWish {
  /** What there is to be told of it: nothing, that it is on its way, or that it did not come. */
  state: 'idle' | 'loading' | 'failed';
  /** Calls `onReady`: at once where the code is there, else when it has come. Nothing while it is on its way. */
  ask: () => void;
  /** Takes the wish back. What comes of it stays for the next one. */
  cancel: () => void;
  /** The reader is about to ask. */
  preload: () => void;
}

/**
 * Follows a wish until the code is there. It is of one thing (`of`; null: of none now), and over with that, and with the component: nothing opens
 * that nobody waits for any more. Without Suspense, so that no boundary of a host's takes the page away for it.
 */
export function useChunk<Module>(
  chunk: Chunk<Module>,
  of: number | null,
  onReady: (module: Module) => void,
): ChunkWish {
  const [told, setTold] = useState<{ of: number | null; state: 'loading' | 'failed' } | null>(null);
  const wish = useRef<symbol | null>(null);
  const latest = useLatest(onReady);
  const cancel = useCallback(() => {
    if (wish.current === null) return;
    wish.current = null;
    setTold(null);
  }, []);
  useEffect(() => cancel, [of, cancel]);
  const ask = (): void => {
    if (wish.current !== null) return;
    const there = chunk.now();
    if (there !== null) {
      setTold(null);
      onReady(there);
      return;
    }
    const mine = Symbol();
    wish.current = mine;
    setTold({ of, state: 'loading' });
    const end = (after: 'failed' | null): boolean => {
      if (wish.current !== mine) return false;
      wish.current = null;
      setTold(after && { of, state: after });
      return true;
    };
    chunk.get().then(
      (module) => void (end(null) && latest.current(module)),
      () => void end('failed'),
    );
  };
  return { state: told?.of === of ? told.state : 'idle', ask, cancel, preload: () => preload(chunk) };
}
