'use client';
import { useEffect } from 'react';
import type { Medium } from '../messages/Messages.js';
import { useDesk } from '../messages/ReportProvider.js';
import type { Desk, Looked } from '../model/evidence.js';

/** Tells the report around a medium how far the reader is with it. One that stands `beside` another tells only what was seen. */
export function useProgress(media: Medium, looked: Looked, beside: boolean): Desk | undefined {
  const desk = useDesk();
  const tell = desk?.tell;
  useEffect(() => {
    if (looked === 'seen' || !beside) tell?.(media, looked);
  }, [tell, media, looked, beside]);
  return desk;
}
