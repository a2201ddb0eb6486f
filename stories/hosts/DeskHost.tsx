import { useState, type ReactElement } from 'react';
import { ReviewDesk, type DeskCase, type ReviewDeskProps } from '../../src/index.js';
import { frozenAt } from '../fixtures/reports.ts';

const signature = 'X-Amz-Date=20261121T151000Z&X-Amz-Expires=3600&X-Amz-Signature=1';

/** The host's server gives the same evidence under a fresh signature. */
const refreshed = (given: DeskCase): DeskCase => ({
  ...given,
  receivedAt: new Date(frozenAt + 3_600_000).toISOString(),
  report: given.report && {
    ...given.report,
    reference_image: `${given.report.reference_image?.split('?')[0]}?${signature}`,
    video_url: `${given.report.video_url?.split('?')[0]}?${signature}`,
  },
});

/** A host that keeps the list: it fetches fresh links when the reader asks for them, and everything else is the desk's. */
export function DeskHost({ cases, reportProps, ...props }: ReviewDeskProps): ReactElement {
  const [held, setHeld] = useState(cases);
  const refresh = (caseId: DeskCase['caseId']): void =>
    setHeld((before) => before?.map((one) => (one.caseId === caseId ? refreshed(one) : one)));
  return (
    <ReviewDesk
      {...props}
      cases={held}
      reportProps={(one) => ({
        ...(typeof reportProps === 'function' ? reportProps(one) : reportProps),
        onRefresh: () => refresh(one.caseId),
      })}
    />
  );
}
