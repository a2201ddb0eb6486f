'use client';
import { useCallback, type RefCallback, type RefObject } from 'react';

/** A ref that an element of any kind takes, and that keeps it in `home`. */
export function useRefTo<Kept extends HTMLElement>(home: RefObject<Kept | null>): RefCallback<Kept> {
  return useCallback(
    (node) => {
      // oxlint-disable-next-line react/immutability
      home.current = node;
    },
    [home],
  );
}
