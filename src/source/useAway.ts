'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { subscribeToClock, type Now } from '../expiry/clock.js';
import { viewOf } from '../expiry/useRemaining.js';
import type { VeilAgain } from '../model/evidence.js';
import { documentOf } from '../parts/ownWindow.js';
import { useLatest } from '../parts/useLatest.js';

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'];
const minute = 60_000;

interface AwayOptions {
  veilAgain: VeilAgain | undefined;
  /** Where the medium stands: its page is the one that is watched. */
  home: RefObject<HTMLElement | null>;
  now: Now;
  /** The medium. */
  id: number;
  /** Whether the reader watches without touching anything, as a recording that plays. */
  isWatching: () => boolean;
  onAway: () => void;
}

interface State {
  away: boolean;
  /** The medium that stays covered until the reader asks for it. */
  covered: number | null;
}

const here: State = { away: false, covered: null };

/**
 * Follows whether the reader has left: nothing was touched for so many minutes, or the page is hidden. The medium is then covered until they
 * ask for it, and so is every other one that comes before they are back.
 */
export function useAway({ veilAgain, home, now, id, isWatching, onAway }: AwayOptions): {
  covers: boolean;
  uncover: () => void;
} {
  const [{ away, covered }, setState] = useState<State>(here);
  if (away && covered !== id) setState({ away, covered: id });
  const latest = useLatest({ isWatching, onAway, away });
  const watch = useRef({ life: 0, told: false });
  const { afterMinutes, whenHidden = false } = veilAgain ?? {};
  const idle = afterMinutes !== undefined && afterMinutes > 0 ? afterMinutes * minute : null;
  useEffect(() => {
    if (idle === null && !whenHidden) return undefined;
    const page = documentOf(home.current);
    watch.current.life = now();
    const leave = (): void => {
      // Once, also where the page is drawn later than the clock ticks.
      if (watch.current.told || latest.current.away) return;
      watch.current.told = true;
      setState((before) => ({ ...before, away: true }));
      latest.current.onAway();
    };
    const onLife = (): void => {
      watch.current = { life: now(), told: false };
      if (latest.current.away) setState((before) => ({ ...before, away: false }));
    };
    const onTick = (): void => {
      if (latest.current.isWatching()) onLife();
      else if (idle !== null && now() - watch.current.life >= idle) leave();
    };
    const onVisibility = (): void => {
      if (whenHidden && page.hidden) leave();
    };
    onVisibility();
    const subscriber = {
      now,
      get deadline() {
        return idle === null ? null : watch.current.life + idle;
      },
      onTick,
      view: viewOf(home),
    };
    const stop = idle === null ? () => undefined : subscribeToClock(subscriber);
    page.addEventListener('visibilitychange', onVisibility);
    for (const type of signsOfLife) page.addEventListener(type, onLife, { capture: true, passive: true });
    return () => {
      stop();
      page.removeEventListener('visibilitychange', onVisibility);
      for (const type of signsOfLife) page.removeEventListener(type, onLife, { capture: true });
    };
  }, [idle, whenHidden, home, now, latest]);
  const uncover = (): void => {
    watch.current = { life: now(), told: false };
    setState(here);
  };
  return { covers: covered === id, uncover };
}
