'use client';
import type { RefObject } from 'react';
import { wallClock, type Now } from '../expiry/clock.js';
import { deadlineOf, type Deadline } from '../expiry/deadline.js';
import { useRemaining, type Remaining } from '../expiry/useRemaining.js';
import { useSteadyEnd } from '../expiry/useSteadyEnd.js';
import { useSettings } from '../settings/ReportProvider.js';

/** An end that no link stands behind, and what is left until then. `render` is an object that the host makes anew at each render. */
export function useEnd(
  expiresAt: unknown,
  render: object,
  home: RefObject<HTMLElement | null>,
): { deadline: Deadline; remaining: Remaining; now: Now } {
  const now = useSettings().now ?? wallClock;
  const deadline = deadlineOf({ expiresAt: useSteadyEnd(expiresAt, now, render) });
  return { deadline, remaining: useRemaining(deadline, now, home), now };
}
