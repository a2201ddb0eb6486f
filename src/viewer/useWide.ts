'use client';
import { useCallback, useSyncExternalStore } from 'react';
import { windowOf } from '../parts/ownWindow.js';

// Two media side by side are each smaller than one alone, so a narrow window shows one.
const wide = 60;

/** Measured in the text size of the page: a media query would measure in the browser's own. */
function isWide(element: Element): boolean {
  const view = windowOf(element);
  const text = Number.parseFloat(view.getComputedStyle(element.ownerDocument.documentElement).fontSize) || 16;
  return view.innerWidth / text >= wide;
}

/** Whether the element's window has room for two media. What has no room is not mounted, and so not loaded. Null: not known yet. */
export function useWide(element: Element | null): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const view = windowOf(element);
      view.addEventListener('resize', onChange);
      return () => view.removeEventListener('resize', onChange);
    },
    [element],
  );
  return useSyncExternalStore(
    subscribe,
    () => element !== null && isWide(element),
    () => false,
  );
}
