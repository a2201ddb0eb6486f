'use client';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Outcome } from '../model/decision.js';
import type { Tone } from '../model/status.js';
import { isFocusLost } from '../parts/ownWindow.js';

const tones: Record<Outcome, Tone> = {
  Approved: 'positive',
  Declined: 'negative',
  Resubmitted: 'caution',
  'In Review': 'caution',
};

/** What was decided. It takes the focus of the button that it replaces, and no other. */
export function DecisionDone({ text, outcome }: { text: string; outcome: Outcome }): ReactElement {
  const node = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isFocusLost(node.current)) node.current?.focus();
  }, []);
  return (
    <p ref={node} className="lr-DecisionDone lr-Icon" tabIndex={-1} data-tone={tones[outcome]}>
      <span dir="auto">{text}</span>
    </p>
  );
}
