'use client';
import { useEffect } from 'react';
import type { Medium, Desk, Looked } from '../model/evidence.js';
import { useReaderProgress } from './ReaderProgress.js';

/** Tells the report around a medium how far the reader is with it. One that stands `beside` another tells only what was seen. */
export function useTellProgress(media: Medium, looked: Looked, beside: boolean): Desk | undefined {
  const desk = useReaderProgress();
  const tell = desk?.tell;
  useEffect(() => {
    if (looked === 'seen' || !beside) tell?.(media, looked);
  }, [tell, media, looked, beside]);
  return desk;
}
