import { useTheme } from 'react-admin';
import { LivenessReport, type LivenessReportProps } from 'react-liveness-report';
import type { Case } from './dataProvider.ts';

/** A report that follows the admin's switch of theme. */
export function Report({ record, ...rest }: { record: Case } & Omit<LivenessReportProps, 'report'>) {
  const [theme = 'light'] = useTheme();
  return (
    <LivenessReport
      {...rest}
      data-theme={theme}
      caseId={record.id}
      report={record.report}
      receivedAt={record.receivedAt}
    />
  );
}
