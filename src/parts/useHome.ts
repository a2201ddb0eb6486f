'use client';
import { useCallback, useRef, type RefCallback, type RefObject } from 'react';

/** A ref that an element of any kind takes, and where the element is kept. */
export function useHome(): [home: RefObject<HTMLElement | null>, ref: RefCallback<HTMLElement>] {
  const home = useRef<HTMLElement | null>(null);
  return [
    home,
    useCallback((node) => {
      home.current = node;
    }, []),
  ];
}
