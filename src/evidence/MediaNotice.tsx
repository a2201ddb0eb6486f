'use client';
import type { ReactElement, RefObject } from 'react';
import { mediaEn } from '../messages/en.js';
import { useWords } from '../settings/ReportProvider.js';
import type { MediaState } from '../source/mediaState.js';
import type { IconName } from '../model/sign/icon.js';
import { detailOf, titleOf, type NoticeFacts } from './MediaNotice.reading.js';
import { Notice } from './Notice.js';
import { RefreshButton } from '../countdown/RefreshButton.js';

interface MediaNoticeProps extends NoticeFacts {
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

/** The words and buttons of every state in which the medium itself is not enough. */
export function MediaNotice(props: MediaNoticeProps): ReactElement {
  const words = useWords('media', mediaEn);
  const { state, media, refresh, together, home, onShow, onRetry, onRefresh } = props;
  return (
    <Notice icon={icons[state]} title={titleOf(words, props)} detail={detailOf(words, props)}>
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
