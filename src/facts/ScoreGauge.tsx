'use client';
import { forwardRef, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from 'react';
import { useSettings } from '../settings/ReportProvider.js';
import { scoreGauge, type ScoreGaugeProps } from './ScoreGauge.view.js';

/**
 * Shows how confident the API was that a live person was there, on its scale of 0 to 100. Reads `score`; null is "not available", 0 is 0,
 * and what is no number is said to be unreadable. It has two decimals, and is never rounded to 0, to 100, or to or across a limit of yours.
 *
 * @example
 * <ScoreGauge report={report} limits={{ review: 80, decline: 50 }} />
 */
export const ScoreGauge: ForwardRefExoticComponent<ScoreGaugeProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  ScoreGaugeProps
>(function ScoreGauge(props, ref): ReactElement {
  // Handed on, and read by nobody.
  // oxlint-disable-next-line react/refs
  return scoreGauge(props, useSettings(), { ref });
});
