import type { ReactElement } from 'react';
import { LivenessReport, ScoreGauge, StatusBadge, type VerificationReport } from '../../src/index.js';
import { causeOf } from './cases.ts';
import './Recipes.css';

interface AttemptsProps {
  /** Oldest first, as `readReports` gives them. */
  reports: readonly VerificationReport[];
  receivedAt: string;
}

/** The last attempt in full, and each one before it as a line that opens. A line that is closed loads no media. */
export function Attempts({ reports, receivedAt }: AttemptsProps): ReactElement {
  const [last, ...earlier] = reports.toReversed();
  return (
    <div className="Attempts">
      <LivenessReport report={last} receivedAt={receivedAt} />
      <section aria-labelledby="earlier">
        <h2 id="earlier">Earlier attempts</h2>
        {earlier.map((report, index) => (
          <details key={report.node_id}>
            <summary className="Attempts-row">
              <strong>Attempt {earlier.length - index}</strong>
              <StatusBadge report={report} size="small" />
              <ScoreGauge report={report} shape="bar" size="small" />
              <span>{causeOf(report)}</span>
            </summary>
            <LivenessReport report={report} receivedAt={receivedAt} headingLevel={3} veiled />
          </details>
        ))}
      </section>
    </div>
  );
}
