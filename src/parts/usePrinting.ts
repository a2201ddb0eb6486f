'use client';
import { useCallback, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { windowOf } from './ownWindow.js';

type Home = { readonly current: Element | null } | undefined;

/** What is known of one window's paper. All that want to know of it share its listeners. */
interface Paper {
  media: MediaQueryList | undefined;
  /** When the window announced the print that is under way, on its own clock. Null: none is. */
  announced: number | null;
  readers: Set<() => void>;
  stop: () => void;
}

const papers = new WeakMap<Window, Paper>();

function paperOf(view: Window): Paper {
  const known = papers.get(view);
  if (known) return known;
  const made: Paper = {
    media: view.matchMedia?.('print'),
    announced: null,
    readers: new Set(),
    stop: () => undefined,
  };
  papers.set(view, made);
  return made;
}

function listen(view: Window, paper: Paper): () => void {
  const tell = (): void => {
    for (const reader of [...paper.readers]) reader();
  };
  const before = ({ timeStamp }: Event): void => {
    paper.announced = Math.max(1, timeStamp);
    // The page is drawn for paper as soon as the listeners return; after `window.print()`, before any render that React would plan.
    flushSync(tell);
  };
  const after = (): void => {
    paper.announced = null;
    tell();
  };
  view.addEventListener('beforeprint', before);
  view.addEventListener('afterprint', after);
  paper.media?.addEventListener('change', tell);
  return () => {
    view.removeEventListener('beforeprint', before);
    view.removeEventListener('afterprint', after);
    paper.media?.removeEventListener('change', tell);
  };
}

function subscribe(home: Home, onChange: () => void): () => void {
  const view = windowOf(home?.current);
  const paper = paperOf(view);
  if (paper.readers.size === 0) paper.stop = listen(view, paper);
  paper.readers.add(onChange);
  return () => {
    paper.readers.delete(onChange);
    if (paper.readers.size === 0) paper.stop();
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
    const { announced, media } = paperOf(windowOf(home?.current));
    return announced ?? (media?.matches ? -1 : 0);
  };
  return useSyncExternalStore(start, current, () => 0);
}

/** Whether the page is being printed, so that closed panels can be mounted for paper. */
export function usePrinting(home: Home): boolean {
  return usePrint(home) !== 0;
}
