'use client';
import { useState } from 'react';
import { changeView, plainView, type View, type ViewChange } from './view.js';

/** How the reader looks at one piece of evidence, from one fresh link to the next. Other evidence begins anew. */
export function useView(id: number, grey: boolean): { view: View; change: (change: ViewChange) => void } {
  const plain = plainView(grey);
  const [kept, setKept] = useState({ id, view: plain });
  const change = (made: ViewChange): void =>
    setKept((before) => ({ id, view: changeView(before.id === id ? before.view : plain, made, plain) }));
  return { view: kept.id === id ? kept.view : plain, change };
}
