'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  useRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { useLanguage } from '../settings/ReportProvider.js';
import type { Instant } from '../model/evidence.js';
import type { AsChild } from '../parts/slot/asChild.js';
import { useRoot } from '../parts/slot/useRoot.js';
import { Countdown } from './Countdown.js';
import { useEnd } from './useEnd.js';

/** The end that is counted to, and everything that a `<span>` takes. */
export interface ExpiryCountdownProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  /**
   * The end: a Date, epoch milliseconds or ISO 8601. One that is missing or cannot be read shows no countdown. Pass a moment that was
   * kept when the link came. One that is written inline (`Date.now() + …`) comes later at each render and would never be reached: such
   * an end is recognised, and the first holds.
   */
  expiresAt: Instant | null | undefined;
}

/**
 * Shows how long a link still lives, second by second for the eye, and speaks at 10, 5 and 1 minute and at the end. Where a fresh link
 * follows with the same lifetime, a `key` of the link lets its countdown begin anew.
 *
 * @example
 * <ExpiryCountdown key={link.id} expiresAt={link.expiresAt} />
 */
export const ExpiryCountdown: ForwardRefExoticComponent<
  ExpiryCountdownProps & AsChild & RefAttributes<HTMLSpanElement>
> = forwardRef<HTMLElement, ExpiryCountdownProps & AsChild>(function ExpiryCountdown(props, ref): ReactElement {
  const { expiresAt, asChild, children, className, ...rest } = props;
  const [Root, slot] = useRoot('span', asChild, children, ref);
  const language = useLanguage();
  const home = useRef<HTMLSpanElement>(null);
  const { deadline, remaining, now } = useEnd(expiresAt, props, home);
  return (
    <Root
      {...slot}
      lang={language}
      {...rest}
      className={clsx('lr-ExpiryCountdown lr-Countdown', className)}
      data-phase={remaining.phase}
      data-milestone={remaining.milestone}
    >
      <Countdown at={deadline.at} now={now} remaining={remaining} home={home} />
    </Root>
  );
});
