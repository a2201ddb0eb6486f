'use client';
import { useCallback, useSyncExternalStore, type RefObject } from 'react';
import { subscribeToClock, type Now } from './clock.js';
import { milestoneOf, nextMark, phaseOf, type Deadline, type Milestone, type Phase } from './deadline.js';

/** What is left of a link's life, in the steps that a screen distinguishes. */
export interface Remaining {
  phase: Phase;
  milestone: Milestone;
}

const serverAnswer = 'unknown none';

/**
 * The phase of a deadline, and the last spoken mark that it has passed. Renders again only when one of them changes, never
 * per second. On a server and while hydrating: unknown, because a number there could not match the reader's clock. It ticks in the
 * window of the element `home`, which may be another than the module's.
 */
export function useRemaining(deadline: Deadline, now: Now, home?: RefObject<HTMLElement | null>): Remaining {
  const { at, basis } = deadline;
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (at === null) return () => undefined;
      let from = now();
      let until = nextMark(at, from);
      // Most ticks change nothing, unless somebody has set the clock back.
      const onTick = (): void => {
        const time = now();
        if (time >= from && time < until) return;
        from = time;
        until = nextMark(at, time);
        onChange();
      };
      return subscribeToClock({ now, deadline: at, onTick, view: viewOf(home) });
    },
    [at, now, home],
  );
  const answer = (): string => {
    const time = now();
    return `${phaseOf({ at, basis }, time)} ${milestoneOf({ at, basis }, time)}`;
  };
  const [phase, milestone] = useSyncExternalStore(subscribe, answer, () => serverAnswer).split(' ') as [
    Phase,
    Milestone,
  ];
  return { phase, milestone };
}

/** The window that shows an element; none while there is no element, or after its window was closed. */
export function viewOf(home: RefObject<HTMLElement | null> | undefined): Window | null {
  return home?.current?.ownerDocument.defaultView ?? null;
}
