import { useState, type ReactElement, type ReactNode } from 'react';
import { ReportProvider } from '../../src/index.js';
import { frozenAt } from '../fixtures/reports.ts';

interface ClockHostProps {
  /** How many minutes pass with one press. */
  minutes: number;
  children: ReactNode;
}

/** A host whose clock stands still until its button is pressed. */
export function ClockHost({ minutes, children }: ClockHostProps): ReactElement {
  const [clock] = useState(() => {
    let time = frozenAt;
    return {
      now: () => time,
      pass: () => {
        time += minutes * 60_000;
      },
    };
  });
  return (
    <ReportProvider now={clock.now}>
      {children}
      <p>
        <button type="button" className="lr-Button" onClick={clock.pass}>
          Let {minutes} minutes pass
        </button>
      </p>
    </ReportProvider>
  );
}
