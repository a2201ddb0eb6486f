'use client';
import type { ReactElement } from 'react';
import { mediaEn } from '../messages/en.js';
import type { Medium, MediaMessages } from '../messages/Messages.js';
import { useWords } from '../messages/ReportProvider.js';
import type { MediaState } from './mediaState.js';
import type { IconName } from './Icon.js';
import { Notice } from './Notice.js';
import { RefreshButton } from './RefreshButton.js';
import type { RefreshState } from './useRefresh.js';

interface MediaNoticeProps {
  state: MediaState;
  media: Medium;
  /** Why it is absent: the payload says none, its method makes no video, or the payload does not say. */
  missing: 'none' | 'passive' | 'unknown';
  /** Whether the page's own policy blocked it, rather than the rules for addresses. */
  byPage: boolean;
  /** Whether it is known when the link ends. */
  endKnown: boolean;
  /** Null: the host offers no refresh. */
  refresh: RefreshState | null;
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
  { state, media, missing, byPage, endKnown }: MediaNoticeProps,
): string | undefined {
  const details: { [State in MediaState]?: string | undefined } = {
    expired: words.detail.expired,
    failed: endKnown ? words.detail.failedBeforeEnd : words.detail.failed,
    blocked: byPage ? words.detail.blockedByPage : words.detail.blockedByUs,
    absent: absentDetail(words, missing, media),
  };
  return details[state];
}

function absentDetail(words: MediaMessages, missing: MediaNoticeProps['missing'], media: Medium): string | undefined {
  if (missing === 'unknown') return undefined;
  return missing === 'passive' && media === 'video' ? words.detail.passive : words.detail.absent[media];
}

/** The words and buttons of every state in which the medium itself is not enough. */
export function MediaNotice(props: MediaNoticeProps): ReactElement | null {
  const words = useWords('media', mediaEn);
  const { state, media, missing, refresh, onShow, onRetry, onRefresh } = props;
  if (state === 'ready') return null;
  const titles: Record<Exclude<MediaState, 'ready'>, string> = {
    ...words.title,
    absent: missing === 'unknown' ? words.title.unknown : words.title.absent[media],
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
      {refresh !== null && (state === 'expired' || state === 'failed') ? (
        <RefreshButton state={refresh} onRefresh={onRefresh} />
      ) : null}
    </Notice>
  );
}
