'use client';
import type { ReactElement, ReactNode } from 'react';
import { reportEn } from '../../messages/en.js';
import type { VerificationReport } from '../../model/report.js';
import { useWords } from '../../settings/ReportProvider.js';
import { stepOf } from './stepOf.js';

interface ReportStepProps {
  report: VerificationReport | null | undefined;
  /** What the host says of it. */
  step: ReactNode;
}

/** Says in the heading which step of the workflow a report is of. It is part of the report's name, so that no two sound alike. */
export function ReportStep({ report, step }: ReportStepProps): ReactElement | null {
  const words = useWords('report', reportEn);
  const { node, isUnreadable } = stepOf(report);
  if (!step && node === null && !isUnreadable) return null;
  return (
    <>
      {' '}
      <span className="lr-Report-step">
        {step ? <span>{step}</span> : null}
        {node === null ? null : <bdi translate="no">{node}</bdi>}
        {isUnreadable ? <span>{words.stepUnreadable}</span> : null}
      </span>
    </>
  );
}
