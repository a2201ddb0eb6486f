'use client';
import { useState, type RefObject } from 'react';
import type { Now } from '../expiry/clock.js';
import type { Deadline } from '../expiry/deadline.js';
import { useRemaining } from '../expiry/useRemaining.js';
import { isSameEvidence } from '../parts/sameCase.js';

/** The link that a medium is loaded from. */
export interface HeldLink {
  url: string | null;
  /** Until when the medium can be seen: by this link, or by a newer one that waits. */
  deadline: Deadline;
  /** Counts the links that were taken up, because each needs an element of its own. */
  round: number;
  /** Whether it was taken up after the one before had failed once: that was the silent second try. */
  afterError: boolean;
  /** Takes up the newest link now. */
  takeUp: (afterError: boolean) => void;
}

interface Held {
  id: number;
  url: string | null;
  deadline: Deadline;
  round: number;
  afterError: boolean;
}

const silent: Deadline = { at: null, basis: 'unknown' };

/**
 * Holds a link while it lives: a host that polls gives a fresh signature every few seconds, and a medium that is loaded or loading needs
 * none of them yet. The newest one is taken up when the held one ends, fails, or points elsewhere.
 */
export function useHeldLink(
  id: number,
  url: string | null,
  deadline: Deadline,
  now: Now,
  home: RefObject<HTMLElement | null>,
): HeldLink {
  const [held, setHeld] = useState<Held>({ id, url, deadline, round: 0, afterError: false });
  const other = held.url !== url;
  const { phase } = useRemaining(other && held.id === id ? held.deadline : silent, now, home);
  const newest = (afterError: boolean): Held => ({ id, url, deadline, round: held.round + 1, afterError });
  let current = held;
  if (held.id !== id || (other && (!isSameEvidence(held.url, url) || phase === 'expired'))) current = newest(false);
  else if (!other && !isSameDeadline(held.deadline, deadline)) current = { ...held, deadline };
  if (current !== held) setHeld(current);
  return {
    url: current.url,
    deadline: laterOf(current.deadline, deadline),
    round: current.round,
    afterError: current.afterError,
    takeUp: (afterError) => {
      if (other) setHeld(newest(afterError));
    },
  };
}

function isSameDeadline(a: Deadline, b: Deadline): boolean {
  return a.at === b.at && a.basis === b.basis;
}

/** The newest answer, unless the held link is known to live longer. */
function laterOf(held: Deadline, newest: Deadline): Deadline {
  return held.at !== null && newest.at !== null && held.at > newest.at ? held : newest;
}
