'use client';
import type { ReactElement, RefObject } from 'react';
import { mediaEn } from '../messages/en.js';
import type { MediaMessages } from '../messages/Messages.js';
import type { Medium } from '../model/evidence.js';
import { useWords } from '../settings/ReportProvider.js';
import type { MediaState, Missing } from '../source/mediaState.js';
import type { IconName } from '../icons/Icon.js';
import { Notice } from './Notice.js';
import { RefreshButton } from '../countdown/RefreshButton.js';
import type { RefreshState } from '../source/useRefresh.js';

interface MediaNoticeProps {
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
  /** Whether the button for it stands elsewhere, for all media together. */
  together: boolean;
  /** The frame that it stands in. */
  home: RefObject<HTMLElement | null>;
  onShow: () => void;
  onRetry: () => void;
  onRefresh: () => void;
}

const icons: Partial<Record<MediaState, IconName>> = {
  veiled: 'eye',
  expired: 'lock',
  failed: 'negative',
  blocked: 'negative',
  absent: 'picture',
};

function detailOf(
  words: MediaMessages,
  { state, media, missing, deadOnArrival, byPage, endKnown, refresh, together }: MediaNoticeProps,
): string | undefined {
  const details: { [State in MediaState]?: string | undefined } = {
    // Where another link can be asked for, its button says it aloud.
    // For all media together the line of their links says since when.
    expired:
      deadOnArrival && refresh === null ? words.detail.deadOnArrival : together ? undefined : words.detail.expired,
    failed: endKnown ? words.detail.failedBeforeEnd : words.detail.failed,
    blocked: byPage ? words.detail.blockedByPage : words.detail.blockedByUs,
    absent: absentDetail(words, missing, media),
  };
  return details[state];
}

function absentDetail(words: MediaMessages, missing: Missing, media: Medium): string | undefined {
  const details: Record<Missing, string | undefined> = {
    none: words.detail.absent[media],
    passive: words.detail.passive,
    unknown: words.detail.unknown,
    unreadable: words.detail.unreadable,
  };
  return details[missing];
}

/** The words and buttons of every state in which the medium itself is not enough. */
export function MediaNotice(props: MediaNoticeProps): ReactElement {
  const words = useWords('media', mediaEn);
  const { state, media, missing, refresh, together, home, onShow, onRetry, onRefresh } = props;
  const titles: Record<MediaNoticeProps['state'], string> = {
    ...words.title,
    absent: missing === 'none' || missing === 'passive' ? words.title.absent[media] : words.title[missing],
  };
  return (
    <Notice icon={icons[state]} title={titles[state]} detail={detailOf(words, props)}>
      {state === 'veiled' ? (
        <button type="button" className="lr-Button" onClick={onShow}>
          {words.show[media]}
        </button>
      ) : null}
      {state === 'failed' ? (
        <button type="button" className="lr-Button" onClick={onRetry}>
          {words.retry}
        </button>
      ) : null}
      {refresh !== null && !together && (state === 'expired' || state === 'failed') ? (
        <RefreshButton state={refresh} onRefresh={onRefresh} home={home} />
      ) : null}
    </Notice>
  );
}
