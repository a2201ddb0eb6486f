'use client';
import { useSyncExternalStore } from 'react';

// Two media side by side are each smaller than one alone, so a narrow window shows one.
const wide = 60;

function subscribe(onChange: () => void): () => void {
  globalThis.addEventListener('resize', onChange);
  return () => globalThis.removeEventListener('resize', onChange);
}

/** Measured in the text size of the page: a media query would measure in the browser's own. */
function isWide(): boolean {
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return globalThis.innerWidth / text >= wide;
}

/** Whether the window has room for two media. What has no room is not mounted, and so not loaded. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, isWide, () => false);
}
