'use client';
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import type { CompareImage, Medium, EvidenceEvent, Instant, VeilAgain } from '../model/evidence.js';
import type { CaseId } from '../model/case.js';
import type { ReportOf } from '../model/report.js';
import { MediaFigure } from './MediaFigure.js';
import { useMedia } from './useMedia.js';
import { useOwnCase } from '../parts/useCase.js';
import { useLinks, useSharedRefresh, type OnRefresh } from '../source/useRefresh.js';
import type { ViewerKeys } from '../viewer/viewerKeys.js';

/** Which medium of which report, when its link ends, how it is looked at, and everything that a `<figure>` takes. */
export interface MediaPreviewProps extends Omit<ComponentPropsWithoutRef<'figure'>, 'children'> {
  /** The report, or just its `reference_image` and `video_url`; with `method` and `node_id` it can say more. */
  report: ReportOf<'reference_image' | 'video_url', 'method' | 'node_id'>;
  /** Which of the two is shown. */
  media: Medium;
  /** Your own id of the case, by which a reader's veil, place and zoom are never taken over to another. @default the report's around it, else told by the links */
  caseId?: CaseId | undefined;
  /** When the host got the report: the link then ends after `lifetime`, unless the link itself says when. For the same link the first answer holds. Date, epoch milliseconds or ISO 8601. */
  receivedAt?: Instant | undefined;
  /** Minutes that a link lives after `receivedAt`; null promises no end. Never counted for a link with a signature that cannot be read. @default the provider's, else 60 */
  lifetime?: number | null | undefined;
  /** When the link ends, if the host knows better than the link itself. For the same link the first answer holds, and an earlier one. Date, epoch milliseconds or ISO 8601. */
  expiresAt?: Instant | undefined;
  /** Keeps the medium hidden, and unloaded, until the reader presses a button. @default the provider's, else false */
  veiled?: boolean | undefined;
  /** Covers the medium again, and lets go of it, when the reader has left. @default the provider's, else never */
  veilAgain?: VeilAgain | undefined;
  /** Shows the medium in shades of grey until the reader asks for its colours in the enlarged view. @default false */
  greyscale?: boolean | undefined;
  /** Frames per second of the recording, for steps of one frame in a browser that does not tell them itself. */
  fps?: number | undefined;
  /**
   * The keys of the enlarged view: false for none (arrows and Escape stay), or others for some of them, one character each; an empty text
   * takes one away. The reader can switch them off too. @default true
   */
  viewerKeys?: ViewerKeys | undefined;
  /**
   * Images of your own to look at beside the medium, in its enlarged view: the portrait of a document, a match, the photo of a registry. Each is
   * loaded when the reader chooses it, and known by its label in the next list that you pass. Null or none: nothing is offered.
   */
  compareWith?: readonly CompareImage[] | null | undefined;
  /** Asks the host for a fresh link, when the reader presses a button; without it there is no button. Pass the fresh `report` then: that is the success. */
  onRefresh?: OnRefresh | undefined;
  /** Told what happened, for an audit trail; never given a URL. */
  onEvent?: ((event: EvidenceEvent) => void) | undefined;
}

/**
 * Shows the reader the still or the recording while its link lives, how long that is, and what to do after it; enlarged on request,
 * with tools to inspect it. Reads `reference_image` and `video_url`. At the end of the link nothing in the document holds its address.
 *
 * @example
 * <MediaPreview caseId={session.id} report={report} media="image" receivedAt={receivedAt} onRefresh={refetch} />
 */
export const MediaPreview: ForwardRefExoticComponent<MediaPreviewProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  MediaPreviewProps
>(function MediaPreview(
  {
    report,
    media,
    caseId,
    receivedAt,
    lifetime,
    expiresAt,
    veiled,
    veilAgain,
    greyscale,
    fps,
    viewerKeys,
    compareWith,
    onRefresh: ask,
    onEvent,
    ...rest
  },
  ref,
): ReactElement {
  const own = useOwnCase('MediaPreview', report, caseId);
  // Shared, because the other medium beside an enlarged one may ask too.
  const onRefresh = useSharedRefresh(ask, useLinks(report), own.askedFor);
  const moments = { receivedAt, lifetime, expiresAt };
  const looks = { veiled, veilAgain, greyscale, fps, viewerKeys, compareWith };
  const medium = useMedia(media, { report, ...moments, ...looks, onRefresh, onEvent }, own);
  return <MediaFigure {...rest} ref={ref} medium={medium} together={false} />;
});
