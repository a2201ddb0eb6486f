'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { fits, innermost, windowOf } from './ownWindow.js';

/** Everything of this library that Escape takes away now. The element that is deepest in the page is asked first. */
const layers = new Set<Node>();

/**
 * Gives the press of Escape to a layer of ours while it is there, and to nothing of the host's: a sheet or a dialog around it listens on
 * the document, in the phase before the layer itself could hear of it. So it is heard on the window, which is before everything.
 * One press is one layer: what is left of it (a held key, its end) reaches nobody either.
 */
export function useEscape(active: boolean, layer: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const node = layer.current;
    if (!active || !node) return undefined;
    const view = windowOf(node);
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !isFor(event, node)) return;
      event.stopImmediatePropagation();
      // What the browser does with it goes first: it ends a composition, closes a list of choices, leaves the full screen.
      if (isOfBrowser(event)) return;
      event.preventDefault();
      // It began in something that has been closed by it.
      if (event.repeat) return;
      holdBack(view);
      latest.current();
    };
    layers.add(node);
    view.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      layers.delete(node);
      view.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [active, layer]);
}

/** Whether a press is for this layer: it happens in it and in none inside it, or nowhere while the browser lets only this one be used. */
function isFor(event: KeyboardEvent, node: HTMLElement): boolean {
  const within = event.composedPath().find((target) => layers.has(target as Node));
  if (within) return within === node;
  const { body, documentElement } = node.ownerDocument;
  return (event.target === body || event.target === documentElement) && isOnTop(node);
}

/** Whether it is the browser's modal dialog, and no other lies over it. One that is not around it could only have been opened later. */
function isOnTop(node: HTMLElement): boolean {
  if (!fits(node, ':modal')) return false;
  return [...node.ownerDocument.querySelectorAll(':modal')].every((other) => other.contains(node));
}

function isOfBrowser(event: KeyboardEvent): boolean {
  const target = innermost(event);
  const { fullscreenElement } = (target as Partial<Node> | null)?.ownerDocument ?? {};
  // Safari tells that a composition has ended before the key that ends it, which then has only its old number.
  // oxlint-disable-next-line typescript/no-deprecated -- there is no other way to know it
  if (event.isComposing || event.keyCode === 229) return true;
  return Boolean(fullscreenElement) || fits(target, 'select:open, select:open *');
}

/** Keeps the rest of a press from everybody, until the key is let go or another is pressed. */
function holdBack(view: Window): void {
  const onKey = (event: KeyboardEvent): void => {
    const rest = event.key === 'Escape' && (event.type === 'keyup' || event.repeat);
    if (rest) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (!rest || event.type === 'keyup') stop();
  };
  const stop = (): void => {
    for (const type of ['keydown', 'keyup'] as const) view.removeEventListener(type, onKey, { capture: true });
  };
  for (const type of ['keydown', 'keyup'] as const) view.addEventListener(type, onKey, { capture: true });
}
