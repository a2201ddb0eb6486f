import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Suspense, useState, useTransition } from 'react';
import { LivenessReport } from 'react-liveness-report';
import { CaseReport } from './CaseReport.tsx';
import { Failure } from './Failure.tsx';

/** One case at a time, in one place and without a `key`: `caseId` is what keeps a draft with its case. */
export function Desk({ cases }: { cases: readonly string[] }) {
  const [id, setId] = useState(cases[0] ?? '');
  const [isComing, startTransition] = useTransition();
  return (
    <>
      <nav aria-label="Cases">
        {cases.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === id ? 'page' : undefined}
            // A transition leaves the old case on the screen until the next one is there.
            onClick={() => startTransition(() => setId(each))}
          >
            Case {each}
          </button>
        ))}
      </nav>
      <main aria-busy={isComing}>
        <QueryErrorResetBoundary>
          {({ reset }) => (
            <Failure key={id} onReset={reset}>
              <Suspense fallback={<LivenessReport caseId={id} report={undefined} />}>
                <CaseReport id={id} />
              </Suspense>
            </Failure>
          )}
        </QueryErrorResetBoundary>
      </main>
    </>
  );
}
