'use client';
import { wallClock } from '../expiry/clock.js';
import type { CaseId } from '../model/case.js';
import type { EvidenceEvent, MatchEventType } from '../model/evidence.js';
import { fieldsOf, textOf } from '../model/fields.js';
import { tellHost } from '../parts/host/tellHost.js';
import { useSettings } from '../settings/ReportProvider.js';
import { plainId, type MatchRead } from './matchesOf.js';

interface MatchEventOptions {
  report: unknown;
  caseId: CaseId | undefined;
  onEvent: ((event: EvidenceEvent) => void) | undefined;
}

/** Tells the host what was asked for of another person: which session it is of, and nothing that says who. */
export function useMatchEvents({
  report,
  caseId,
  onEvent,
}: MatchEventOptions): (type: MatchEventType, match: MatchRead) => void {
  const now = useSettings().now ?? wallClock;
  return (type, { fields }) => {
    const session_id = plainId(fields.session_id);
    tellHost(onEvent, {
      type,
      media: null,
      at: now(),
      node_id: textOf(fieldsOf('MatchList', report, ['node_id']).node_id),
      ...(caseId === undefined ? undefined : { caseId }),
      ...(session_id === null ? undefined : { session_id }),
    });
  };
}
