'use client';
import { useState } from 'react';
import { wallClock } from '../expiry/clock.js';
import type { CaseId } from '../model/case.js';
import type { EvidenceEvent } from '../model/evidence.js';
import type { FacePicture } from '../model/report/faceMatch.js';
import { tellHost } from '../parts/host/tellHost.js';
import type { Desk } from '../parts/ReaderProgress.js';
import { useLatest } from '../parts/useLatest.js';
import { useSettings } from '../settings/ReportProvider.js';

interface FaceMatchEventOptions {
  /** The `node_id` of the match; null where the payload has none. */
  node: string | null;
  caseId: CaseId | undefined;
  onEvent: ((event: EvidenceEvent) => void) | undefined;
}

/** What tells the host of each of the two images, and of the findings. */
interface FaceMatchEvents {
  ofPicture: (picture: FacePicture) => (event: EvidenceEvent) => void;
  /** The same function at each render. */
  emit: Desk['emit'];
}

/** A risk code and nothing else: what stands there can be any text. */
const code = /^[A-Za-z][\w-]{0,63}$/;

/** Tells the host what happens to a face match: which image, and nothing that says whose. */
export function useFaceMatchEvents(options: FaceMatchEventOptions): FaceMatchEvents {
  const now = useSettings().now ?? wallClock;
  const latest = useLatest({ ...options, now });
  const [emit] = useState((): Desk['emit'] => (type, risk) => {
    const { node, caseId, onEvent, now: clock } = latest.current;
    tellHost(onEvent, {
      type,
      media: null,
      at: clock(),
      node_id: node,
      ...(caseId === undefined ? undefined : { caseId }),
      ...(risk !== undefined && code.test(risk) ? { risk } : undefined),
    });
  });
  const { node, onEvent } = options;
  return { ofPicture: (picture) => (event) => onEvent?.({ ...event, node_id: node, picture }), emit };
}
