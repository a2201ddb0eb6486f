'use client';
import { useEffect, useRef } from 'react';
import type { Deadline } from '../expiry/deadline.js';
import type { Looked, Medium } from '../model/evidence.js';
import { useDesk, type Desk } from './ReaderProgress.js';

/**
 * Tells the report around a medium how far the reader is with the evidence `id` in it: what there is to tell of it `unseen`, and with
 * `tellSeen` that it was seen. What was seen once stays seen, until it is other evidence: hiding it again, or the end of its link, takes
 * nothing back. A medium that stands `beside` another tells only what was seen. Null: it is none of the report's, which then is not there
 * for it.
 */
export function useTellProgress(
  media: Medium | null,
  id: number,
  unseen: Looked,
  beside: boolean,
): { desk: Desk | undefined; tellSeen: () => void } {
  const around = useDesk();
  const desk = media === null ? undefined : around;
  const tell = desk?.tell;
  const seen = useRef<number | null>(null);
  useEffect(() => {
    const looked = seen.current === id ? 'seen' : unseen;
    if (media !== null && (looked === 'seen' || !beside)) tell?.(media, looked);
  }, [tell, media, id, unseen, beside]);
  const tellSeen = (): void => {
    seen.current = id;
    if (media !== null) tell?.(media, 'seen');
  };
  return { desk, tellSeen };
}

/** Tells it when the link of a medium ends; null: it is none of the report's. */
export function useTellEnd(media: Medium | null, deadline: Deadline): void {
  const tell = useDesk()?.tellEnd;
  useEffect(() => {
    if (media !== null) tell?.(media, deadline);
  });
}
