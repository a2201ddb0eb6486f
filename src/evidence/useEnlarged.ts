'use client';
import { useEffect, useRef, useState } from 'react';
import { useChunk, type ChunkWish } from '../parts/chunk/useChunk.js';
import { isFocusLost } from '../parts/ownWindow.js';
import type { Evidence } from '../source/Evidence.js';
import type { MediaViewer } from './MediaViewer.js';
import { viewerChunk } from './viewerChunk.js';

/** Whether a medium is enlarged, or is about to be. */
export interface Enlarged {
  /** The enlarged view. Null: it is not open. */
  Viewer: typeof MediaViewer | null;
  /** Whether it can be opened now. */
  offered: boolean;
  /** The reader's wish for it, while its code is on its way. */
  wish: ChunkWish;
  onClose: () => void;
}

/** Opens the enlarged view of a medium as soon as its code is there, unless the reader does not wait for it any more. */
export function useEnlarged({ id, state, aside, home, onOpen }: Evidence): Enlarged {
  const [opened, setOpened] = useState<{ id: number; Viewer: typeof MediaViewer } | null>(null);
  // A host may take the report away under the enlarged view, which is then closed and not only hidden: it holds the whole page.
  if (aside && opened) setOpened(null);
  const Viewer = opened?.id === id && !aside ? opened.Viewer : null;
  const enlarged = Viewer !== null;
  const offered = !aside && (state === 'ready' || state === 'loading');
  // With the offer ends the wish.
  const wish = useChunk(viewerChunk, offered ? id : null, (chunk) => {
    setOpened({ id, Viewer: chunk.MediaViewer });
    onOpen();
  });
  const closed = useRef(false);
  useEffect(() => {
    // The link ended meanwhile, and the button that had focus before is gone: focus stays in the figure.
    if (closed.current && isFocusLost(home.current)) home.current?.focus({ preventScroll: true });
    closed.current = false;
  }, [enlarged, home]);
  return {
    Viewer,
    offered,
    wish,
    onClose: () => {
      // The browser has given focus back by now, unless the reader has taken it elsewhere.
      closed.current = !isFocusLost(home.current);
      setOpened(null);
    },
  };
}
