'use client';
import { useState } from 'react';
import { wallClock } from '../expiry/clock.js';
import { useSettings } from '../settings/ReportProvider.js';
import type { CaseId } from '../model/case.js';
import type { EvidenceEvent } from '../model/evidence.js';
import type { Desk } from '../parts/ReaderProgress.js';
import { fieldsOf, textOf } from '../model/fields.js';
import { tellHost } from '../parts/host/tellHost.js';
import { useLatest } from '../parts/useLatest.js';

interface FindingOptions {
  report: unknown;
  caseId: CaseId | undefined;
  onEvent: ((event: EvidenceEvent) => void) | undefined;
}

/** A risk code and nothing else: what stands there can be any text. */
const code = /^[A-Za-z][\w-]{0,63}$/;

/** Tells the host what happens to the findings of a report: the same function at each render. */
export function useFindingEvents({ report, caseId, onEvent }: FindingOptions): Desk['emit'] {
  const now = useSettings().now ?? wallClock;
  const latest = useLatest({ report, caseId, onEvent, now });
  const [emit] = useState((): Desk['emit'] => (type, risk) => {
    const current = latest.current;
    const node_id = textOf(fieldsOf('LivenessReport', current.report, ['node_id']).node_id);
    tellHost(current.onEvent, {
      type,
      media: null,
      at: current.now(),
      node_id,
      ...(current.caseId === undefined ? undefined : { caseId: current.caseId }),
      ...(risk !== undefined && code.test(risk) ? { risk } : undefined),
    });
  });
  return emit;
}
