'use client';
import { clsx } from 'clsx';
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { wallClock } from '../expiry/clock.js';
import { deadlineOf } from '../expiry/deadline.js';
import { useRemaining } from '../expiry/useRemaining.js';
import { useSettings } from '../messages/ReportProvider.js';
import type { Instant } from '../model/evidence.js';
import { Countdown } from '../parts/Countdown.js';

export interface ExpiryCountdownProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  /** The end: a Date, epoch milliseconds or ISO 8601. One that is missing or cannot be read shows no countdown. */
  expiresAt: Instant | null | undefined;
}

/**
 * Shows how long a link still lives, second by second for the eye, and speaks at 10, 5 and 1 minute and at the end.
 *
 * @example
 * <ExpiryCountdown expiresAt={Date.now() + 3_600_000} />
 */
export const ExpiryCountdown: ForwardRefExoticComponent<ExpiryCountdownProps & RefAttributes<HTMLSpanElement>> =
  forwardRef<HTMLSpanElement, ExpiryCountdownProps>(function ExpiryCountdown(
    { expiresAt, className, ...rest },
    ref,
  ): ReactElement {
    const now = useSettings().now ?? wallClock;
    const deadline = deadlineOf({ expiresAt });
    const remaining = useRemaining(deadline, now);
    return (
      <span {...rest} ref={ref} className={clsx('lr-ExpiryCountdown', className)} data-phase={remaining.phase}>
        <Countdown at={deadline.at} now={now} remaining={remaining} />
      </span>
    );
  });
