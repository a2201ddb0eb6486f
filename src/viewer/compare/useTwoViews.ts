'use client';
import { useRef, useState } from 'react';
import { lookTo, newSight, type Sight } from '../sight.js';
import { useView, type ViewInHand } from '../useView.js';
import { changeView, type View, type ViewChange } from '../view.js';

/** One of two media that stand side by side. */
type Pane = 'own' | 'compared';

/** How one of them is looked at. */
export interface PaneView {
  view: View;
  sight: Sight;
  change: (change: ViewChange) => void;
}

/** How the reader looks at a medium, and at the image beside it. */
export interface TwoViews {
  isLinked: boolean;
  toggleLink: () => void;
  /** The one that tools and keys act on: the one that had the focus last, where they are not linked. */
  current: Pane;
  setCurrent: (pane: Pane) => void;
  /** Changes the view of that one. */
  changeCurrent: (change: ViewChange) => void;
  panes: Record<Pane, PaneView>;
}

/**
 * Keeps two views as one, or each for itself. Linked, the image beside is seen as the medium is, each zoom by its own size and each place in
 * parts of it; let go, it begins with that view; linked again, it takes the medium's. Another image (`id`) begins anew.
 */
export function useTwoViews(own: ViewInHand, id: number, isOpen: boolean): TwoViews {
  const [isLinked, setLinked] = useState(true);
  const [focused, setFocused] = useState<Pane>('own');
  // Asked when a key is pressed, which may be before the focus before it was drawn.
  const latest = useRef<Pane>('own');
  const [ownSight] = useState(newSight);
  const [freeSight] = useState(newSight);
  const free = useView(id, own.plain.grey);
  const changeOf =
    ({ setView, plain }: ViewInHand) =>
    (made: ViewChange): void =>
      setView((before) => changeView(before, made, plain));
  const ownPane: PaneView = { view: own.view, sight: ownSight, change: changeOf(own) };
  const freePane: PaneView = { view: free.view, sight: freeSight, change: changeOf(free) };
  const panes = { own: ownPane, compared: isLinked ? ownPane : freePane };
  const isApart = !isLinked && isOpen;
  return {
    isLinked,
    toggleLink: () => {
      setLinked(!isLinked);
      if (!isLinked) return;
      free.setView(() => own.view);
      lookTo(freeSight, ownSight.spot);
    },
    current: isApart ? focused : 'own',
    setCurrent: (pane) => {
      latest.current = pane;
      setFocused(pane);
    },
    changeCurrent: (change) => panes[isApart ? latest.current : 'own'].change(change),
    panes,
  };
}
