'use client';
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** When the browser announced the print that is under way, on its own clock; 0: none. */
let announced = 0;

function subscribe(onChange: () => void): () => void {
  const media = globalThis.matchMedia?.('print');
  const before = ({ timeStamp }: Event): void => {
    announced = Math.max(1, timeStamp);
    // The page is drawn for paper as soon as the listeners return; after `window.print()`, before any render that React would plan.
    flushSync(onChange);
  };
  const after = (): void => {
    announced = 0;
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
const current = (): number => announced || (globalThis.matchMedia?.('print').matches ? -1 : 0);

/** A number of its own for each print, so that what is drawn for paper is drawn anew; 0 on the screen. */
export function usePrint(): number {
  return useSyncExternalStore(subscribe, current, () => 0);
}

/** Whether the page is being printed, so that closed panels can be mounted for paper. */
export function usePrinting(): boolean {
  return usePrint() !== 0;
}
