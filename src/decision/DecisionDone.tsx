'use client';
import { forwardRef, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from 'react';
import type { Outcome } from '../model/decision.js';
import type { IconName } from '../model/sign/icon.js';
import { useSettings } from '../settings/ReportProvider.js';

const tones: Record<Outcome, IconName> = {
  Approved: 'positive',
  Declined: 'negative',
  Resubmitted: 'caution',
  'In Review': 'caution',
};

interface DecisionDoneProps {
  text: string | null;
  outcome: Outcome;
}

/** What was decided. It takes the focus of the button that it replaces (`useDecisionFocus`). */
export const DecisionDone: ForwardRefExoticComponent<DecisionDoneProps & RefAttributes<HTMLParagraphElement>> =
  forwardRef<HTMLParagraphElement, DecisionDoneProps>(function DecisionDone({ text, outcome }, ref): ReactElement {
    const { sign } = useSettings();
    return (
      <p ref={ref} className="lr-DecisionDone lr-Icon" tabIndex={-1} data-tone={tones[outcome]}>
        {sign?.(tones[outcome])}
        <span dir="auto">{text}</span>
      </p>
    );
  });
