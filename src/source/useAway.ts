'use client';
import { useEffect, type RefObject } from 'react';
import { subscribeToClock, type Now } from '../expiry/clock.js';
import type { VeilAgain } from '../model/evidence.js';
import { documentOf } from '../parts/ownWindow.js';
import { useLatest } from '../parts/useLatest.js';

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'];
const minute = 60_000;

interface AwayOptions {
  veilAgain: VeilAgain | undefined;
  /** Where the medium stands: its page is the one that is watched. */
  home: RefObject<Element | null>;
  now: Now;
  /** Whether there is anything to hide. */
  active: boolean;
  /** Whether the reader watches without touching anything, as a recording that plays. */
  isWatching: () => boolean;
  onAway: () => void;
}

/** Tells when the reader has left: nothing was touched for so many minutes, or the page is hidden. */
export function useAway({ veilAgain, home, now, active, isWatching, onAway }: AwayOptions): void {
  const latest = useLatest({ isWatching, onAway });
  const { afterMinutes, whenHidden = false } = veilAgain ?? {};
  const idle = afterMinutes !== undefined && afterMinutes > 0 ? afterMinutes * minute : null;
  useEffect(() => {
    if (!active || idle === null) return undefined;
    const page = documentOf(home.current);
    let seen = now();
    const onLife = (): void => {
      seen = now();
    };
    const onTick = (): void => {
      if (latest.current.isWatching()) onLife();
      else if (now() - seen >= idle) latest.current.onAway();
    };
    const subscriber = {
      now,
      get deadline() {
        return seen + idle;
      },
      onTick,
    };
    for (const type of signsOfLife) page.addEventListener(type, onLife, { capture: true, passive: true });
    const stop = subscribeToClock(subscriber);
    return () => {
      stop();
      for (const type of signsOfLife) page.removeEventListener(type, onLife, { capture: true });
    };
  }, [active, idle, home, now, latest]);
  useEffect(() => {
    if (!active || !whenHidden) return undefined;
    const page = documentOf(home.current);
    const onVisibility = (): void => {
      if (page.hidden) latest.current.onAway();
    };
    onVisibility();
    page.addEventListener('visibilitychange', onVisibility);
    return () => page.removeEventListener('visibilitychange', onVisibility);
  }, [active, whenHidden, home, latest]);
}
