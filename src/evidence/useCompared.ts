'use client';
import type { CompareEventType, EvidenceEventType } from '../model/evidence.js';
import { textOf } from '../model/fields.js';
import { tellHost } from '../parts/host/tellHost.js';
import { useGeneration } from '../parts/useGeneration.js';
import type { Evidence, EvidenceSource } from '../source/Evidence.js';
import { useEvidenceFrom } from '../source/useEvidenceFrom.js';
import type { Comparison } from '../viewer/compare/comparisons.js';

/** The events of a still, as an audit trail is told of them. */
const events: Partial<Record<EvidenceEventType, CompareEventType>> = {
  revealed: 'compare-revealed',
  veiled: 'compare-veiled',
  retried: 'compare-retried',
  refreshed: 'compare-refreshed',
  expired: 'compare-expired',
  failed: 'compare-failed',
  blocked: 'compare-blocked',
};

/** Tells the host that an image of its own was put beside a medium: which one of its list, and nothing that says what. */
export function tellCompared({ caseId, clean, media, onEvent }: EvidenceSource, at: number, compared: number): void {
  const event = { type: 'compared', media, at, node_id: textOf(clean.node_id), compared } as const;
  tellHost(onEvent, caseId === undefined ? event : { ...event, caseId });
}

/** Follows the image beside a medium (null: there is none) by all the rules of that medium, and with its veil. */
export function useCompared(source: EvidenceSource, chosen: Comparison | null): Evidence {
  const { caseId, clean, media, lifetime, veiled, veilAgain, onRefresh, onEvent } = source;
  const report = { reference_image: chosen?.url ?? null };
  return useEvidenceFrom({
    // Another one of the list is other evidence, whatever its address.
    of: useGeneration(`${source.of} ${chosen?.name ?? ''}`),
    caseId,
    report,
    clean: { ...report, node_id: clean.node_id },
    kinds: { image: chosen?.kind ?? 'absent', video: 'absent' },
    media: 'image',
    receivedAt: chosen?.receivedAt,
    lifetime,
    expiresAt: chosen?.expiresAt,
    veiled,
    veilAgain,
    onRefresh,
    onEvent: (event) => {
      const type = events[event.type];
      if (type && chosen) onEvent?.({ ...event, type, media, compared: chosen.index });
    },
    apart: true,
    placed: chosen !== null,
  });
}
