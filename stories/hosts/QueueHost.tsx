import { useState, type ReactElement } from 'react';

interface QueueHostProps<Report> {
  reports: readonly Report[];
  /** What its button says. @default 'Next case' */
  label?: string;
  children: (report: Report, next: () => void) => ReactElement;
}

/** A host that shows one report after the other through the same component: without a `key`, and without a `caseId`. */
export function QueueHost<Report>({ reports, label = 'Next case', children }: QueueHostProps<Report>): ReactElement {
  const [at, setAt] = useState(0);
  const next = (): void => setAt((at + 1) % reports.length);
  return (
    <>
      <p>
        <button type="button" className="lr-Button" onClick={next}>
          {label}
        </button>
      </p>
      {children(reports[at] as Report, next)}
    </>
  );
}
