import type { MediaMessages } from '../messages/Messages.js';
import type { Medium } from '../model/evidence.js';
import type { MediaState, Missing } from '../source/mediaState.js';
import type { RefreshState } from '../source/useRefresh.js';

/** What decides the words in a medium's place. */
export interface NoticeFacts {
  state: Exclude<MediaState, 'ready'>;
  media: Medium;
  missing: Missing;
  /** Whether a fresh link was past its end when it came. */
  deadOnArrival: boolean;
  /** Whether the page's own policy blocked it, rather than the rules for addresses. */
  byPage: boolean;
  /** Whether it is known when the link ends. */
  endKnown: boolean;
  /** Null: the host offers no refresh. */
  refresh: RefreshState | null;
  /** Whether the end is told elsewhere, for all media together. */
  together: boolean;
}

/** What happened, in a few words. */
export function titleOf({ title }: MediaMessages, { state, media, missing }: NoticeFacts): string {
  if (state !== 'absent') return title[state];
  return missing === 'none' || missing === 'passive' ? title.absent[media] : title[missing];
}

/** What is known of it. */
export function detailOf(
  { detail }: MediaMessages,
  { state, media, missing, deadOnArrival, byPage, endKnown, refresh, together }: NoticeFacts,
): string | undefined {
  const lacks: Record<Missing, string> = {
    none: detail.absent[media],
    passive: detail.passive,
    unknown: detail.unknown,
    unreadable: detail.unreadable,
  };
  const details: { [State in MediaState]?: string | undefined } = {
    // Where another link can be asked for, its button says it aloud.
    // For all media together the line of their links says since when.
    expired: deadOnArrival && refresh === null ? detail.deadOnArrival : together ? undefined : detail.expired,
    failed: endKnown ? detail.failedBeforeEnd : detail.failed,
    blocked: byPage ? detail.blockedByPage : detail.blockedByUs,
    absent: lacks[missing],
  };
  return details[state];
}
