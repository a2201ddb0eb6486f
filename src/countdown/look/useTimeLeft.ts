'use client';
import { useCallback, useRef, useSyncExternalStore, type RefCallback, type RefObject } from 'react';
import { subscribeToClock, type Now } from '../../expiry/clock.js';
import type { Deadline, Milestone, Phase } from '../../expiry/deadline.js';
import { viewOf, type Remaining } from '../../expiry/useRemaining.js';
import { expiryEn } from '../../messages/en.js';
import { useFormat, useWords } from '../../settings/ReportProvider.js';
import { useSpoken } from '../useSpoken.js';
import { writeDigits } from '../writeDigits.js';

/** How often your component renders while time runs: at each second, at each minute, or only when `phase` or `milestone` changes. */
export type TimeLeftStep = 'second' | 'minute' | 'phase';

/** How long a link still lives, and what your markup needs to tell it. */
export interface TimeLeft {
  /**
   * `fresh`; `ending` from five minutes before the end; `expired` from the end on; `unknown` where no end is known, on a server and while
   * hydrating.
   */
  phase: Phase;
  /** The last spoken mark that was reached: 10, 5, 1 and 0 minutes before the end; `none` before them. */
  milestone: Milestone;
  /** The end, in epoch milliseconds. Null: it never ends, or nobody knows. */
  at: number | null;
  /** Milliseconds that were left at this render, never below 0. Null while there is nothing to count. */
  remaining: number | null;
  /** The same as running digits in the reader's locale: `4:12`, `1:04:12`. Empty when nothing runs: before hydration, after the end, without one. */
  digits: string;
  /** The word in the digits' place after the end. */
  ended: string;
  /** What is spoken now, and shown to no eye: a sentence when 10, 5 and 1 minute are left and at the end, while the reader is here; else empty. */
  announcement: string;
  /** For the element with `digits`. They are not announced, which is why it is no live region. */
  timerProps: { role: 'timer'; 'aria-label': string; translate: 'no' };
  /**
   * For an empty element in which the digits are written without any render of yours, with `every: 'phase'`: for a page with hundreds. It may be
   * the same element as that of `timerProps`, and then has no children.
   */
  digitsProps: { ref: RefCallback<HTMLElement> };
  /** For the element with `announcement`, which has to be there from the start: only a region that was there speaks. */
  liveProps: { 'aria-live': 'polite' };
}

interface TimeLeftOptions {
  now: Now;
  every: TimeLeftStep;
  /** What ends, as the first words of what is spoken. */
  subject: string | undefined;
  /** Where it is shown: its window is the one that ticks. */
  home: RefObject<HTMLElement | null>;
}

const steps: Record<TimeLeftStep, number> = { second: 1000, minute: 60_000, phase: Infinity };

/** What is told of a deadline, rendered as often as was asked for. */
export function useTimeLeft(deadline: Deadline, left: Remaining, options: TimeLeftOptions): TimeLeft {
  const { now, every, subject, home } = options;
  const { at } = deadline;
  const { phase, milestone } = left;
  const words = useWords('expiry', expiryEn);
  const { digits } = useFormat();
  const spoken = useSpoken(at, left, words, subject);
  const runs = at !== null && (phase === 'fresh' || phase === 'ending');
  useStep(runs ? at : null, steps[every] ?? steps.second, now, home);
  const remaining = at === null || phase === 'unknown' ? null : Math.max(0, at - now());
  const stop = useRef<(() => void) | null>(null);
  const ref = useCallback(
    (node: HTMLElement | null): void => {
      stop.current?.();
      stop.current = node && runs ? writeDigits(node, { at, now, digits }) : null;
    },
    [at, runs, now, digits],
  );
  return {
    phase,
    milestone,
    at,
    remaining,
    digits: runs && remaining !== null ? digits(remaining) : '',
    ended: words.expired,
    announcement: spoken ?? '',
    timerProps: { role: 'timer', 'aria-label': words.label, translate: 'no' },
    digitsProps: { ref },
    liveProps: { 'aria-live': 'polite' },
  };
}

/** Renders whenever another step has begun, and stops with the end. */
function useStep(at: number | null, step: number, now: Now, home: RefObject<HTMLElement | null>): void {
  const subscribe = useCallback(
    (onTick: () => void) =>
      at === null || step === Infinity
        ? () => undefined
        : subscribeToClock({ now, deadline: at, onTick, view: viewOf(home) }),
    [at, step, now, home],
  );
  const current = (): number => (at === null || step === Infinity ? 0 : Math.ceil((at - now()) / step));
  useSyncExternalStore(subscribe, current, () => 0);
}
