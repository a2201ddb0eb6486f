import { useRef, useState, type ReactElement } from 'react';
import {
  ExpiryCountdown,
  LivenessReport,
  ReviewDecision,
  ScoreGauge,
  StatusBadge,
  type Decision,
} from '../../src/index.js';
import { frozenAt } from '../fixtures/reports.ts';
import { causeOf, type Case } from './cases.ts';
import './Recipes.css';

interface ReviewQueueProps {
  cases: readonly Case[];
  /** The host's own request. */
  save: (number: string, decision: Decision) => Promise<void>;
}

const reasons = {
  Declined: [
    { value: 'presentation_attack', label: 'Presentation attack' },
    { value: 'other', label: 'Other, see the comment' },
  ],
};

const lifetime = 3_600_000;

const signature = 'X-Amz-Date=20261121T151000Z&X-Amz-Expires=3600&X-Amz-Signature=1';

/** The host's server gives the same evidence under a fresh signature. */
const refreshed = (given: Case): Case => ({
  ...given,
  receivedAt: new Date(frozenAt + lifetime).toISOString(),
  report: {
    ...given.report,
    reference_image: `${given.report.reference_image?.split('?')[0]}?${signature}`,
    video_url: `${given.report.video_url?.split('?')[0]}?${signature}`,
  },
});

/** A queue of cases. The row opens its case; a decision takes it off the queue, and focus goes to the next one. */
export function ReviewQueue({ cases, save }: ReviewQueueProps): ReactElement {
  const [held, setHeld] = useState(cases);
  const [decided, setDecided] = useState<Record<string, string>>({});
  const [open, setOpen] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const current = held.find(({ number }) => number === open);
  const show = (number: string): void => {
    setOpen(number);
    place.current?.focus();
  };
  const decide = async (number: string, decision: Decision): Promise<void> => {
    await save(number, decision);
    setDecided((before) => ({ ...before, [number]: decision.outcome }));
  };
  const refresh = (number: string): void => setHeld(held.map((one) => (one.number === number ? refreshed(one) : one)));
  return (
    <div className="Queue">
      <div className="Queue-scroll">
        <table className="Queue-table">
          <caption className="lr-hidden">Cases to review</caption>
          <thead>
            <tr>
              {['Case', 'Status', 'Score', 'Why it is here', 'Time left', 'Decision'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {held.map(({ number, report, receivedAt }) => (
              <tr key={number} aria-current={number === open || undefined}>
                <td>
                  <button type="button" className="lr-Button Queue-open" onClick={() => show(number)}>
                    Open case {number}
                  </button>
                </td>
                <td>
                  <StatusBadge report={report} size="small" />
                </td>
                <td className="Queue-score">
                  <ScoreGauge report={report} shape="bar" size="small" />
                </td>
                <td>{causeOf(report)}</td>
                <td>
                  <ExpiryCountdown expiresAt={Date.parse(receivedAt) + lifetime} />
                </td>
                <td>{decided[number] ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div ref={place} tabIndex={-1} role="region" aria-label="The open case">
        {current ? (
          <LivenessReport
            caseId={current.number}
            report={current.report}
            receivedAt={current.receivedAt}
            limits={{ review: 80, decline: 30 }}
            onRefresh={() => refresh(current.number)}
            actions={
              <ReviewDecision
                report={current.report}
                requires={['image', 'warnings']}
                reasons={reasons}
                shortcuts
                onDecide={(decision) => decide(current.number, decision)}
              />
            }
          />
        ) : null}
      </div>
    </div>
  );
}
