'use client';
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let announced = false;

function subscribe(onChange: () => void): () => void {
  const media = globalThis.matchMedia?.('print');
  const before = (): void => {
    announced = true;
    // The page is drawn for paper as soon as the listeners return; after `window.print()`, before any render that React would plan.
    flushSync(onChange);
  };
  const after = (): void => {
    announced = false;
    onChange();
  };
  globalThis.addEventListener('beforeprint', before);
  globalThis.addEventListener('afterprint', after);
  media?.addEventListener('change', onChange);
  return () => {
    globalThis.removeEventListener('beforeprint', before);
    globalThis.removeEventListener('afterprint', after);
    media?.removeEventListener('change', onChange);
  };
}

// Browsers announce a print before the media query matches, and emulation changes only the query.
const isPrinting = (): boolean => announced || globalThis.matchMedia?.('print').matches === true;

/** Whether the page is being printed, so that closed panels can be mounted for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, () => false);
}
