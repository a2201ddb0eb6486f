'use client';
import { useState } from 'react';
import type { View } from './view.js';

/** How a reader looks at one piece of evidence, and the view that a reset goes back to. */
export interface ViewInHand {
  view: View;
  plain: View;
  setView: (next: (before: View) => View) => void;
}

/** The medium as it came, as large as its room; in grey where the host wants it so. */
export const plainView = (grey: boolean): View => ({ zoom: 'fit', turn: 0, brightness: 100, contrast: 100, grey });

/** How the reader looks at one piece of evidence, from one fresh link to the next. Other evidence begins anew. */
export function useView(id: number, grey: boolean): ViewInHand {
  const plain = plainView(grey);
  const [kept, setKept] = useState({ id, view: plain });
  const setView: ViewInHand['setView'] = (next) =>
    setKept((before) => ({ id, view: next(before.id === id ? before.view : plain) }));
  return { view: kept.id === id ? kept.view : plain, plain, setView };
}
