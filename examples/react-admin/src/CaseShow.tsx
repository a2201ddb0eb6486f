import { Show, useDataProvider, useShowContext } from 'react-admin';
import { ReviewDecision } from 'react-liveness-report';
import type { Case, dataProvider } from './dataProvider.ts';
import { Report } from './Report.tsx';

export const CaseShow = () => (
  <Show component="div" emptyWhileLoading>
    <OpenCase />
  </Show>
);

function OpenCase() {
  const { record, refetch } = useShowContext<Case>();
  const { decide } = useDataProvider<typeof dataProvider>();
  if (!record) return null;
  return (
    <Report
      record={record}
      headingLevel={2}
      onRefresh={() => refetch()}
      actions={<ReviewDecision caseId={record.id} report={record.report} onDecide={decide} />}
    />
  );
}
