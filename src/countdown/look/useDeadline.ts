'use client';
import { useEffect, useRef, type RefCallback } from 'react';
import { useRefTo } from '../../parts/useRefTo.js';
import { useLanguage } from '../../settings/ReportProvider.js';
import type { ExpiryCountdownProps } from '../ExpiryCountdown.js';
import { useEnd } from '../useEnd.js';
import { useTimeLeft, type TimeLeft, type TimeLeftStep } from './useTimeLeft.js';

/** What `useDeadline` takes: the end, as `ExpiryCountdown` takes it, and how it is told. */
export interface UseDeadlineProps extends Pick<ExpiryCountdownProps, 'expiresAt'> {
  /** What ends, as the first words of what is spoken. @default the provider's word: "Evidence" */
  subject?: string | undefined;
  /** How often your component renders while time runs. With `phase` hardly ever: `digitsProps` then writes the digits. @default 'second' */
  every?: TimeLeftStep | undefined;
}

/** What `useDeadline` gives. */
export interface UseDeadlineResult extends TimeLeft {
  /** For the element around all of it, which says in which window it ticks (a pop-up, a frame), its phase for your styles, and the words' language. */
  rootProps: {
    ref: RefCallback<HTMLElement>;
    'data-phase': TimeLeft['phase'];
    'data-milestone': TimeLeft['milestone'];
    lang: string | undefined;
  };
}

/**
 * `ExpiryCountdown` without its markup: until when, in which phase, how long that still is, and what is spoken of it. It keeps what the
 * component promises: the wall clock or the provider's, one timer for a window, ticks only while something runs, an end written inline held,
 * nothing told on a server.
 *
 * @example
 * const { phase, digits, announcement, rootProps, timerProps, liveProps } = useDeadline({ expiresAt: link.expiresAt });
 * return <p {...rootProps}><b {...timerProps}>{digits}</b><span {...liveProps} className="hidden">{announcement}</span></p>;
 */
export function useDeadline(props: UseDeadlineProps): UseDeadlineResult {
  const { expiresAt, subject, every = 'second' } = props;
  const home = useRef<HTMLElement>(null);
  const ref = useRefTo(home);
  const commit = useRef<object>({});
  // A render that React repeats has other props each time, and is one render of the host's.
  useEffect(() => {
    commit.current = {};
  });
  // oxlint-disable-next-line react/refs
  const { deadline, remaining, now } = useEnd(expiresAt, commit.current, home);
  const lang = useLanguage();
  const left = useTimeLeft(deadline, remaining, { now, every, subject, home });
  const { phase, milestone } = left;
  return { ...left, rootProps: { ref, 'data-phase': phase, 'data-milestone': milestone, lang } };
}
