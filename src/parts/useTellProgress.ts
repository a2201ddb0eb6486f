'use client';
import { useEffect } from 'react';
import type { Deadline } from '../expiry/deadline.js';
import type { Looked, Medium } from '../model/evidence.js';
import { useDesk, type Desk } from './ReaderProgress.js';

/**
 * Tells the report around a medium how far the reader is with it. One that stands `beside` another tells only what was seen. Null: it is none of
 * the report's, which then is not there for it.
 */
export function useTellProgress(media: Medium | null, looked: Looked, beside: boolean): Desk | undefined {
  const around = useDesk();
  const desk = media === null ? undefined : around;
  const tell = desk?.tell;
  useEffect(() => {
    if (media !== null && (looked === 'seen' || !beside)) tell?.(media, looked);
  }, [tell, media, looked, beside]);
  return desk;
}

/** Tells it when the link of a medium ends; null: it is none of the report's. */
export function useTellEnd(media: Medium | null, deadline: Deadline): void {
  const tell = useDesk()?.tellEnd;
  useEffect(() => {
    if (media !== null) tell?.(media, deadline);
  });
}
