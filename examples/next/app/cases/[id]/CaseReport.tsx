'use client';

import { useState } from 'react';
import { LivenessReport, ReviewDecision } from 'react-liveness-report';
import type { BrowserSession } from '@/lib/session';
import { decideCase, refreshCase } from './actions';

interface Props {
  id: string;
  session: BrowserSession;
  decided: string | null;
}

export function CaseReport({ id, session, decided }: Props) {
  const [{ report, metadata, receivedAt, expiresAt }, setSession] = useState(session);
  return (
    <LivenessReport
      caseId={id}
      report={report}
      metadata={metadata}
      receivedAt={receivedAt}
      expiresAt={expiresAt}
      onRefresh={async () => setSession(await refreshCase(id))}
      actions={
        decided ? (
          <p>This case was decided: {decided}.</p>
        ) : (
          <ReviewDecision caseId={id} report={report} onDecide={decideCase} commentRequired={['Declined']} />
        )
      }
    />
  );
}
