'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { isFocusLost } from '../parts/ownWindow.js';

/** The element of a document, or of the shadow tree around a node, that has the focus. */
export function focusedAround(node: Element | null): Element | null {
  return (node?.getRootNode() as Partial<DocumentOrShadowRoot> | undefined)?.activeElement ?? null;
}

interface Places {
  desk: RefObject<HTMLElement | null>;
  /** The region of the open case. */
  place: RefObject<HTMLElement | null>;
  list: RefObject<HTMLElement | null>;
}

/**
 * Brings the focus back when what had it leaves with its state: the button to take back when its time is over, a field of a case that another
 * person locks, a row that leaves the list. Where no focus is, no key is heard. It goes to the list from the list, and else to the open case.
 */
export function useKeptFocus({ desk, place, list }: Places): void {
  const last = useRef<{ node: Element; inList: boolean } | null>(null);
  useEffect(() => {
    const node = desk.current;
    const onFocus = ({ target }: FocusEvent): void => {
      const focused = target as Element;
      last.current = { node: focused, inList: list.current?.contains(focused) ?? false };
    };
    node?.addEventListener('focusin', onFocus);
    return () => node?.removeEventListener('focusin', onFocus);
  }, [desk, list]);
  useEffect(() => {
    if (!last.current || !place.current) return;
    const { node, inList } = last.current;
    if (node.isConnected && !node.closest('[hidden]')) return;
    const isOurs = isFocusLost(desk.current) || focusedAround(desk.current) === node;
    const row = inList ? list.current?.querySelector<HTMLElement>('.lr-CaseRow-open[tabindex="0"]') : null;
    last.current = null;
    if (isOurs) (row ?? place.current).focus({ preventScroll: true });
  });
}
