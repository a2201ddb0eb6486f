'use client';
import { useCallback, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { windowOf } from './ownWindow.js';

/** When a window announced the print that is under way, on its own clock. */
const announced = new WeakMap<Window, number>();

type Home = { readonly current: Element | null } | undefined;

function subscribe(home: Home, onChange: () => void): () => void {
  const view = windowOf(home?.current);
  const media = view.matchMedia?.('print');
  const before = ({ timeStamp }: Event): void => {
    announced.set(view, Math.max(1, timeStamp));
    // The page is drawn for paper as soon as the listeners return; after `window.print()`, before any render that React would plan.
    flushSync(onChange);
  };
  const after = (): void => {
    announced.delete(view);
    onChange();
  };
  view.addEventListener('beforeprint', before);
  view.addEventListener('afterprint', after);
  media?.addEventListener('change', onChange);
  return () => {
    view.removeEventListener('beforeprint', before);
    view.removeEventListener('afterprint', after);
    media?.removeEventListener('change', onChange);
  };
}

/**
 * A number of its own for each print of the window that `home` is in, so that what is drawn for paper is drawn anew. Negative where the
 * page only looks as on paper, as under emulation; 0 on the screen.
 */
export function usePrint(home: Home): number {
  const start = useCallback((onChange: () => void) => subscribe(home, onChange), [home]);
  // Browsers announce a print before the media query matches, and emulation changes only the query.
  const current = (): number => {
    const view = windowOf(home?.current);
    return announced.get(view) ?? (view.matchMedia?.('print').matches ? -1 : 0);
  };
  return useSyncExternalStore(start, current, () => 0);
}

/** Whether the page is being printed, so that closed panels can be mounted for paper. */
export function usePrinting(home: Home): boolean {
  return usePrint(home) !== 0;
}
