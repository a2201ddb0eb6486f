'use client';
import { useEffect, useRef, type RefObject } from 'react';
import type { EvidenceEventType } from '../model/evidence.js';
import { isFocusLost } from '../parts/ownWindow.js';
import { useLatest } from '../parts/useLatest.js';

/** The states of a medium that are events of their own. */
const told = new Set<string>(['expired', 'failed', 'blocked']);

/**
 * Tells the host of states as they come, and keeps the reader's place: when a pressed button leaves with the state that it
 * changed, focus goes to the frame and not back to the top of the page. Returns what a button calls before it acts, with false
 * when its press came to nothing.
 */
export function useMediaEvents(
  state: string,
  phase: string,
  emit: (type: EvidenceEventType) => void,
  frame: RefObject<HTMLElement | null>,
): (cameToSomething?: boolean) => void {
  const pressed = useRef(false);
  const latest = useLatest(emit);
  useEffect(() => {
    if (told.has(state)) latest.current(state as EvidenceEventType);
  }, [state, latest]);
  useEffect(() => {
    if (pressed.current && isFocusLost(frame.current)) frame.current?.focus({ preventScroll: true });
    pressed.current = false;
  }, [state, phase, frame]);
  return (cameToSomething = true) => {
    pressed.current = cameToSomething;
  };
}
