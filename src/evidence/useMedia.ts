'use client';
import { useState } from 'react';
import type { CaseId } from '../model/case.js';
import type { EvidenceEvent, Instant, Medium, VeilAgain } from '../model/evidence.js';
import { fieldsOf, kindOf } from '../model/fields.js';
import type { Evidence, EvidenceSource } from '../source/Evidence.js';
import { useEvidence } from '../source/useEvidence.js';
import type { OnRefresh } from '../source/useRefresh.js';
import { useView, type ViewInHand } from '../viewer/useView.js';
import type { ViewerKeys } from '../viewer/viewerKeys.js';
import { useEnlarged, type Enlarged } from './useEnlarged.js';

/** What a host says of a medium, and how it is to be shown. */
export interface MediaOptions {
  report: unknown;
  media: Medium;
  receivedAt?: Instant | undefined;
  lifetime?: number | null | undefined;
  expiresAt?: Instant | undefined;
  veiled?: boolean | undefined;
  veilAgain?: VeilAgain | undefined;
  greyscale?: boolean | undefined;
  fps?: number | undefined;
  viewerKeys?: ViewerKeys | undefined;
  /** Shared by the media of a report: one call serves them all. */
  onRefresh: OnRefresh | undefined;
  onEvent?: ((event: EvidenceEvent) => void) | undefined;
}

/** A medium with all that a reader can do with it. */
export interface MediaInHand {
  evidence: Evidence;
  source: EvidenceSource;
  view: ViewInHand;
  /** Whether the reader wants keys in the enlarged view, where no report around it knows. */
  keySwitch: readonly [on: boolean, set: (on: boolean) => void];
  enlarged: Enlarged;
  fps: number | undefined;
  viewerKeys: ViewerKeys | undefined;
}

const fields = ['reference_image', 'video_url', 'method', 'node_id'] as const;

/** Follows one medium of the case `of`. */
export function useMedia(
  { greyscale = false, fps, viewerKeys, ...given }: MediaOptions,
  { of, caseId }: { of: number; caseId: CaseId | undefined },
): MediaInHand {
  const { report } = given;
  const clean = fieldsOf('MediaPreview', report, fields);
  const kinds = { image: kindOf(report, 'reference_image'), video: kindOf(report, 'video_url') };
  const source: EvidenceSource = { of, caseId, clean, kinds, ...given };
  const evidence = useEvidence(source);
  const view = useView(evidence.id, greyscale);
  const keySwitch = useState(true);
  return { evidence, source, view, keySwitch, enlarged: useEnlarged(evidence), fps, viewerKeys };
}
