import { useSuspenseQuery } from '@tanstack/react-query';
import { LivenessReport, ReviewDecision } from 'react-liveness-report';
import { caseQuery, sendDecision } from './api.ts';

export function CaseReport({ id }: { id: string }) {
  const { data, refetch } = useSuspenseQuery(caseQuery(id));
  return (
    <LivenessReport
      caseId={data.id}
      report={data.report}
      receivedAt={data.receivedAt}
      // It resolves also when it failed, with an error in its answer: the report reads that.
      onRefresh={() => refetch()}
      actions={<ReviewDecision caseId={data.id} report={data.report} onDecide={sendDecision} />}
    />
  );
}
