'use client';
import { useCallback, useSyncExternalStore } from 'react';
import { subscribeToClock, type Now } from './clock.js';
import { milestoneOf, phaseOf, type Deadline, type Milestone, type Phase } from './deadline.js';

/** What is left of a link's life, in the steps that a screen distinguishes. */
export interface Remaining {
  phase: Phase;
  milestone: Milestone;
}

const serverAnswer = 'unknown none';

/**
 * The phase of a deadline, and the last spoken mark that it has passed. Renders again only when one of them changes, never
 * per second. On a server and while hydrating: unknown, because a number there could not match the reader's clock.
 */
export function useRemaining(deadline: Deadline, now: Now): Remaining {
  const { at, basis } = deadline;
  const subscribe = useCallback(
    (onTick: () => void) => (at === null ? () => undefined : subscribeToClock({ now, deadline: at, onTick })),
    [at, now],
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
