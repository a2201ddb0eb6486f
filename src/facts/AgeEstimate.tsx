'use client';
import { forwardRef, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from 'react';
import { useSettings } from '../settings/ReportProvider.js';
import { ageEstimate, type AgeEstimateProps } from './AgeEstimate.view.js';

/**
 * Shows the estimated age in years, and against your minimum age where you give one. Reads `age_estimation` and `gender_estimation`;
 * null is "not available", 0 is 0, what is no number is said to be unreadable, and gender appears only when the payload has it, readable or not. The age
 * has one decimal, and is never rounded to 0, or to or across your minimum and the ends of your margin.
 *
 * @example
 * <AgeEstimate report={report} minimumAge={18} margin={3} />
 */
export const AgeEstimate: ForwardRefExoticComponent<AgeEstimateProps & RefAttributes<HTMLDListElement>> = forwardRef<
  HTMLDListElement,
  AgeEstimateProps
>(function AgeEstimate(props, ref): ReactElement {
  // Handed on, and read by nobody.
  // oxlint-disable-next-line react/refs
  return ageEstimate(props, useSettings(), { ref });
});
