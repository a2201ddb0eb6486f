'use client';
import { useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react';
import type { Now } from '../expiry/clock.js';
import type { Phase } from '../expiry/deadline.js';
import type { Remaining } from '../expiry/useRemaining.js';
import { expiryEn } from '../messages/en.js';
import { useFormat, useSettings, useWords } from '../settings/ReportProvider.js';
import { useSpoken } from './useSpoken.js';
import { writeDigits } from './writeDigits.js';

interface CountdownProps {
  /** Epoch milliseconds of the end; null: not known. */
  at: number | null;
  now: Now;
  remaining: Remaining;
  /** What ends, as the first words of what is spoken. */
  subject?: string | undefined;
  /** Gets the element, for whoever asks in which window it is. */
  home?: RefObject<HTMLSpanElement | null>;
}

/** Running digits for the eye, and a polite region that speaks four times for the ear. */
export function Countdown({ at, now, remaining, subject, home }: CountdownProps): ReactElement {
  const words = useWords('expiry', expiryEn);
  const { phase } = remaining;
  const spoken = useSpoken(at, remaining, words, subject);
  const running = at !== null && (phase === 'fresh' || phase === 'ending');
  return (
    <>
      {running ? <Digits at={at} now={now} phase={phase} label={words.label} /> : null}
      {phase === 'expired' ? <span className="lr-Countdown-end">{words.expired}</span> : null}
      <span ref={home} className="lr-hidden" aria-live="polite">
        {spoken}
      </span>
    </>
  );
}

interface DigitsProps {
  at: number;
  now: Now;
  phase: Phase;
  label: string;
}

/** The digits, which are written without a render. It is never rendered on a server. */
function Digits({ at, now, phase, label }: DigitsProps): ReactElement {
  const { digits } = useFormat();
  const sign = useSettings().sign?.('clock');
  const isOurs = sign === undefined;
  const node = useRef<HTMLSpanElement>(null);
  useLayoutEffect(
    () => (node.current ? writeDigits(node.current, { at, now, digits }) : undefined),
    [at, now, digits, isOurs],
  );
  return (
    <span
      // What is written takes the place of all that is there.
      ref={isOurs ? node : undefined}
      className="lr-Countdown-chip lr-Icon"
      data-icon="clock"
      data-phase={phase}
      role="timer"
      aria-label={label}
      translate="no"
    >
      {sign}
      {isOurs ? null : <span ref={node} />}
    </span>
  );
}
