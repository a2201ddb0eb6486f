import { useState, type ReactElement } from 'react';
import { ExpiryCountdown, ReportProvider } from '../../src/index.js';
import { frozenAt } from '../fixtures/reports.ts';

interface InlineEndHostProps {
  /** How many minutes pass with one press. */
  minutes: number;
  /** How many minutes the end lies ahead whenever the host renders. */
  ahead: number;
}

/** A host that makes the mistake of writing the end anew at each render. */
export function InlineEndHost({ minutes, ahead }: InlineEndHostProps): ReactElement {
  const [time, setTime] = useState(frozenAt);
  return (
    <ReportProvider now={() => time}>
      <ExpiryCountdown expiresAt={time + ahead * 60_000} />
      <p>
        <button type="button" className="lr-Button" onClick={() => setTime(time + minutes * 60_000)}>
          Let {minutes} minutes pass
        </button>
      </p>
    </ReportProvider>
  );
}
