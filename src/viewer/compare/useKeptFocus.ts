'use client';
import { useEffect, type RefObject } from 'react';
import { isFocusLost } from '../../parts/ownWindow.js';

/** Brings the focus home when what had it has left with a change of `what`: outside of a dialog no key of it is heard. */
export function useKeptFocus(home: RefObject<HTMLElement | null>, what: string): void {
  useEffect(() => {
    if (isFocusLost(home.current)) home.current?.focus({ preventScroll: true });
  }, [home, what]);
}
