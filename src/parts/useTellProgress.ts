'use client';
import { useEffect } from 'react';
import type { Deadline } from '../expiry/deadline.js';
import type { Looked, Medium } from '../model/evidence.js';
import { useDesk, type Desk } from './ReaderProgress.js';

/** Tells the report around a medium how far the reader is with it. One that stands `beside` another tells only what was seen. */
export function useTellProgress(media: Medium, looked: Looked, beside: boolean): Desk | undefined {
  const desk = useDesk();
  const tell = desk?.tell;
  useEffect(() => {
    if (looked === 'seen' || !beside) tell?.(media, looked);
  }, [tell, media, looked, beside]);
  return desk;
}

/** Tells it when the link of a medium ends. */
export function useTellEnd(media: Medium, deadline: Deadline): void {
  const tell = useDesk()?.tellEnd;
  useEffect(() => {
    tell?.(media, deadline);
  });
}
