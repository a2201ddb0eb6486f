'use client';
import { useState, type ComponentPropsWithoutRef } from 'react';
import type { CaseId } from '../model/case.js';
import type { Medium } from '../model/evidence.js';
import { fieldsOf, kindOf } from '../model/fields.js';
import type { Evidence, EvidenceSource } from '../source/Evidence.js';
import { useEvidenceFrom } from '../source/useEvidenceFrom.js';
import type { OnRefresh } from '../source/useRefresh.js';
import { useView, type ViewInHand } from '../viewer/useView.js';
import type { ViewerKeys } from '../viewer/viewerKeys.js';
import type { MediaPreviewProps } from './MediaPreview.js';
import { useEnlarged, type Enlarged } from './useEnlarged.js';

/** What a host says of a medium, and how it is to be shown. */
export interface MediaOptions extends Omit<
  MediaPreviewProps,
  'caseId' | 'report' | 'media' | keyof ComponentPropsWithoutRef<'figure'>
> {
  report: unknown;
  /** Whether it is none of the two media of the report around it: then nothing is told there of how far its reader is. */
  apart?: boolean;
  /** Shared by the media of a report: one call serves them all. */
  onRefresh: OnRefresh | undefined;
}

/** A medium with all that a reader can do with it. */
export interface MediaInHand {
  evidence: Evidence;
  source: EvidenceSource;
  view: ViewInHand;
  /** Kept here, so that it stays when the enlarged view is closed: whether the reader wants keys, where no report around it knows. */
  keySwitch: readonly [on: boolean, set: (on: boolean) => void];
  enlarged: Enlarged;
  fps: number | undefined;
  viewerKeys: ViewerKeys | undefined;
  /** What the host offers to compare it with, of whatever type. */
  compareWith: unknown;
}

const fields = ['reference_image', 'video_url', 'method', 'node_id'] as const;

type Fate = 'receivedAt' | 'lifetime' | 'expiresAt' | 'veiled' | 'veilAgain' | 'onRefresh' | 'onEvent' | 'apart';

/** What a medium is made from: what a host says of it, and what its report has. */
export function sourceOf(
  media: Medium,
  options: Pick<MediaOptions, 'report' | Fate>,
  { of, caseId }: { of: number; caseId: CaseId | undefined },
): EvidenceSource {
  const { report, receivedAt, lifetime, expiresAt, veiled, veilAgain, onRefresh, onEvent, apart } = options;
  const clean = fieldsOf('MediaPreview', report, fields);
  const kinds = { image: kindOf(report, 'reference_image'), video: kindOf(report, 'video_url') };
  const own = { of, caseId, report, clean, kinds, media, apart };
  return { ...own, receivedAt, lifetime, expiresAt, veiled, veilAgain, onRefresh, onEvent };
}

/** Follows one medium of the case `of`. */
export function useMedia(
  media: Medium,
  options: MediaOptions,
  own: { of: number; caseId: CaseId | undefined },
): MediaInHand {
  const { greyscale = false, fps, viewerKeys, compareWith } = options;
  const source = sourceOf(media, options, own);
  const evidence = useEvidenceFrom(source);
  const view = useView(evidence.id, greyscale);
  const keySwitch = useState(true);
  return { evidence, source, view, keySwitch, enlarged: useEnlarged(evidence), fps, viewerKeys, compareWith };
}
