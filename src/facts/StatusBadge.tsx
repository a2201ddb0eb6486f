'use client';
import { forwardRef, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from 'react';
import type { AsChild } from '../parts/slot/asChild.js';
import { useRoot } from '../parts/slot/useRoot.js';
import { useSettings } from '../settings/ReportProvider.js';
import { statusBadge, type StatusBadgeProps } from './StatusBadge.view.js';

/**
 * Shows the API's verdict as a word, a shape and a colour. Reads `status`. A word that is not known is shown as it came, in a neutral tone;
 * what is no text is said to be unreadable.
 *
 * @example
 * <StatusBadge report={report} />
 */
export const StatusBadge: ForwardRefExoticComponent<StatusBadgeProps & AsChild & RefAttributes<HTMLSpanElement>> =
  forwardRef<HTMLElement, StatusBadgeProps & AsChild>(function StatusBadge(
    { asChild, children, ...props },
    ref,
  ): ReactElement {
    const [Root, slot] = useRoot('span', asChild, children, ref);
    return statusBadge(props, useSettings(), Root, slot);
  });
