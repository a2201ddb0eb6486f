'use client';
import { wallClock } from '../expiry/clock.js';
import { withheldIn } from '../facts/metadata/VerificationMetadata.values.js';
import type { CaseId } from '../model/case.js';
import type { EvidenceEvent, FindingEventType } from '../model/evidence.js';
import { tellHost } from '../parts/host/tellHost.js';
import { useDesk } from '../parts/ReaderProgress.js';
import { attempt } from '../payload/items.js';
import { useSettings } from '../settings/ReportProvider.js';

interface RawEventOptions {
  /** The payload, where it is a report. */
  report: unknown;
  caseId: CaseId | undefined;
  onEvent: ((event: EvidenceEvent) => void) | undefined;
}

/** Tells the host, or the report around, what was asked for: never which field, and nothing of what stands in it. */
export function useRawEvents({ report, caseId, onEvent }: RawEventOptions): (type: FindingEventType) => void {
  const now = useSettings().now ?? wallClock;
  const desk = useDesk();
  return (type) => {
    if (!onEvent) return desk?.emit(type);
    const id = attempt(() => (report as { node_id?: unknown }).node_id);
    const node_id = typeof id === 'string' && id.trim() && withheldIn(id) === null ? id : null;
    tellHost(onEvent, { type, media: null, at: now(), node_id, ...(caseId === undefined ? undefined : { caseId }) });
  };
}
