'use client';
import type { ReactElement } from 'react';
import { MediaPreview, type MediaPreviewProps } from '../evidence/MediaPreview.js';
import type { Medium } from '../model/evidence.js';
import { linkFields } from '../source/mediaState.js';
import { useTellProgress } from '../parts/useTellProgress.js';
import type { Part } from './Report.sent.js';

interface ReportMediaProps extends Omit<MediaPreviewProps, 'media'> {
  notSent: ReadonlySet<Part>;
}

const media = ['image', 'video'] as const;

/** The evidence of a report. A medium of which the payload says nothing has no place of its own. */
export function ReportMedia({ notSent, ...preview }: ReportMediaProps): ReactElement {
  const isSent = (medium: Medium): boolean => !notSent.has(linkFields[medium]);
  return (
    <>
      {media.some(isSent) ? (
        <div className="lr-Report-media">
          {media.filter(isSent).map((medium) => (
            <MediaPreview key={medium} media={medium} {...preview} />
          ))}
        </div>
      ) : null}
      {media
        .filter((medium) => !isSent(medium))
        .map((medium) => (
          <Unsaid key={medium} media={medium} />
        ))}
    </>
  );
}

/** In the place of a medium that was not sent: a decision panel still has to know that nobody can tell what there is to look at. */
function Unsaid({ media: medium }: { media: Medium }): null {
  useTellProgress(medium, 'unknown', false);
  return null;
}
