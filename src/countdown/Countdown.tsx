'use client';
import { useLayoutEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { subscribeToClock, type Now } from '../expiry/clock.js';
import type { Milestone, Phase } from '../expiry/deadline.js';
import { viewOf, type Remaining } from '../expiry/useRemaining.js';
import { expiryEn } from '../messages/en.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';

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

const minutesAt = { ten: 10, five: 5, one: 1, end: 0 } as const;

/** Running digits for the eye, and a polite region that speaks four times for the ear. */
export function Countdown({ at, now, remaining, subject, home }: CountdownProps): ReactElement {
  const words = useWords('expiry', expiryEn);
  const { number } = useFormat();
  const { phase } = remaining;
  const spoken = useNewMilestone(at, remaining);
  const running = at !== null && (phase === 'fresh' || phase === 'ending');
  return (
    <>
      {running ? <Digits at={at} now={now} phase={phase} label={words.label} /> : null}
      {phase === 'expired' ? <span className="lr-Countdown-end">{words.expired}</span> : null}
      <span ref={home} className="lr-hidden" aria-live="polite">
        {spoken === 'none' ? null : words.spoken[spoken](subject ?? words.link, number(minutesAt[spoken]))}
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

/** Writes the digits' text itself, so that a tick costs no React render. It is never rendered on a server. */
function Digits({ at, now, phase, label }: DigitsProps): ReactElement {
  const { digits } = useFormat();
  const node = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    let shown = '';
    let own: ChildNode | null = null;
    const write = (): void => {
      const place = node.current;
      const text = digits(at - now());
      if (!place || text === shown) return;
      shown = text;
      // A text that says something else costs the page less than another text, and who translates the page may have taken it away.
      if (own && own.parentNode === place) own.nodeValue = text;
      else {
        place.textContent = text;
        own = place.firstChild;
      }
    };
    write();
    return subscribeToClock({ now, deadline: at, onTick: write, view: viewOf(node) });
  }, [at, now, digits]);
  return (
    <span
      ref={node}
      className="lr-Countdown-chip lr-Icon"
      data-icon="clock"
      data-phase={phase}
      role="timer"
      aria-label={label}
      translate="no"
    />
  );
}

/** The mark to speak: one that was passed while the reader was here, not one that was passed before. */
function useNewMilestone(at: number | null, { phase, milestone }: Remaining): Milestone {
  const found = phase === 'unknown' ? null : milestone;
  const [start, setStart] = useState({ at, found });
  const moved = start.at !== at || (start.found === null && found !== null);
  if (moved) setStart({ at, found });
  return moved || start.found === null || start.found === milestone ? 'none' : milestone;
}
