'use client';
import { clsx } from 'clsx/lite';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { EvidenceLife, isTogether } from '../countdown/EvidenceLife.js';
import { MediaFigure } from '../evidence/MediaFigure.js';
import { useMedia, type MediaOptions } from '../evidence/useMedia.js';
import type { CaseId } from '../model/case.js';
import { linkFields } from '../source/mediaState.js';
import type { Part } from './Report.sent.js';

interface ReportMediaProps {
  of: number;
  caseId: CaseId | undefined;
  notSent: ReadonlySet<Part>;
  options: MediaOptions;
  /** What a host gives its root. */
  root?: ComponentPropsWithRef<'div'>;
}

/**
 * The evidence of a report. A medium of which the payload says nothing has no place of its own. Where the links end as one, as they do when
 * they were made in one answer, that is told once.
 */
export function ReportMedia({ of, caseId, notSent, options, root }: ReportMediaProps): ReactElement | null {
  // What the host offers to compare is a picture of the face.
  const own = { of, caseId };
  const media = [useMedia('image', options, own), useMedia('video', { ...options, compareWith: undefined }, own)];
  const sent = media.filter(({ evidence }) => !notSent.has(linkFields[evidence.media]));
  if (sent.length === 0) return null;
  const evidence = sent.map((medium) => medium.evidence);
  const together = isTogether(evidence);
  return (
    <div {...root} className={clsx('lr-Report-media', root?.className)}>
      {sent.map((medium) => (
        <MediaFigure key={medium.evidence.media} medium={medium} together={together} />
      ))}
      {together ? <EvidenceLife media={evidence} /> : null}
    </div>
  );
}
