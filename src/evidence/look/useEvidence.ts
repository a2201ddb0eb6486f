'use client';
import type { RefCallback } from 'react';
import { endText } from '../../countdown/basisText.js';
import { useTimeLeft, type TimeLeft, type TimeLeftStep } from '../../countdown/look/useTimeLeft.js';
import { refreshText } from '../../countdown/refreshText.js';
import type { Deadline } from '../../expiry/deadline.js';
import { mediaEn } from '../../messages/en.js';
import type { Medium } from '../../model/evidence.js';
import { useOwnCase } from '../../parts/useCase.js';
import { useRefTo } from '../../parts/useRefTo.js';
import { useFormat, useLanguage, useWords } from '../../settings/ReportProvider.js';
import type { MediaState, Missing } from '../../source/mediaState.js';
import { useEvidenceFrom } from '../../source/useEvidenceFrom.js';
import { useLoaded } from '../../source/useLoaded.js';
import { useLinks, useSharedRefresh } from '../../source/useRefresh.js';
import { detailOf, titleOf } from '../MediaNotice.reading.js';
import type { MediaPreviewProps } from '../MediaPreview.js';
import { sourceOf } from '../useMedia.js';
import { useElement, type ImageProps, type VideoProps } from './useElement.js';
import { useEvidenceActions, type EvidenceActions, type EvidenceNote } from './useEvidenceActions.js';

/** What `useEvidence` takes: what `MediaPreview` takes, without what is about its enlarged view and its element. */
export interface UseEvidenceProps extends Pick<
  MediaPreviewProps,
  | 'report'
  | 'media'
  | 'caseId'
  | 'receivedAt'
  | 'lifetime'
  | 'expiresAt'
  | 'veiled'
  | 'veilAgain'
  | 'onRefresh'
  | 'onEvent'
> {
  /** How often your component renders while the link's time runs. @default 'second' */
  every?: TimeLeftStep | undefined;
}

/** What `useEvidence` gives. It holds no address: the elements get theirs by `ref`. */
export interface UseEvidenceResult {
  /** Which medium it is. */
  media: Medium;
  /**
   * `absent`: see `missing`. `blocked`: may not be loaded. `expired`: the link has ended. `veiled`: hidden until asked for. `loading`, `failed`,
   * and `ready`: on the screen, or a recording that waits for its button (`waiting`).
   */
  state: MediaState;
  /** Whether a recording waits to be asked for: `actions.play` is there. */
  waiting: boolean;
  /** Why it is absent: the payload says none, its method records none (`passive`), it does not say (`unknown`), or not readably. Null: it is not. */
  missing: Missing | null;
  /** Who blocked it: the `page` by its security policy, or our `rules` for addresses. Null: nobody. */
  blockedBy: 'page' | 'rules' | null;
  /** The medium's name: "Reference image". */
  name: string;
  /** What happened, in a few words, to stand in its place; null while the medium itself stands there. */
  title: string | null;
  /** What is known of that; null: nothing more. */
  detail: string | null;
  /** When the link ends or ended and who says so; null where that is not known. */
  endText: string | null;
  /** How long the link still lives. `unknown` where there is no link. */
  left: TimeLeft;
  /** What the reader can do now. */
  actions: EvidenceActions;
  /** Words for the play button of a recording that may flicker; null: it does not, or does not wait. */
  note: EvidenceNote | null;
  /** What a refresh came to that brought nothing, for the element with `statusProps`; else empty. */
  refreshText: string;
  /** For your `<img>`; null while there must be none: before hydration, veiled, ended, blocked, absent, failed, or of the video. */
  imageProps: ImageProps | null;
  /** For your `<video>`; null while there must be none: also before it is asked for, or of the image. */
  videoProps: VideoProps | null;
  /** For the element around all of it: attributes for your styles, and the language of the words. */
  rootProps: {
    'data-media': Medium;
    'data-state': MediaState;
    'data-phase': TimeLeft['phase'];
    lang: string | undefined;
  };
  /** For the element around the medium. Focus goes there when a pressed button leaves, and its window is the one that is watched. */
  frameProps: { ref: RefCallback<HTMLElement>; tabIndex: -1 };
  /** For the element with `refreshText`, which has to be there from the start. */
  statusProps: { role: 'status' };
}

const none: Deadline = { at: null, basis: 'unknown' };

/**
 * `MediaPreview` without its markup, and without its enlarged view: one medium through its life. The address of a signed link is a credential
 * and is never handed to you: spread `imageProps` or `videoProps` on an element of your own, and its `ref` writes the address there while the
 * link lives, and takes it off after that. It keeps what the component promises: identity of the case, the veil, the silent second try, one
 * refresh at a time, the place of a recording, and what a report around it wants to know.
 *
 * @example
 * const { name, title, actions, imageProps, rootProps, frameProps } = useEvidence({ report, media: 'image', receivedAt });
 * return <figure {...rootProps}><div {...frameProps}>{imageProps && <img {...imageProps} />}{title}</div></figure>;
 */
export function useEvidence(props: UseEvidenceProps): UseEvidenceResult {
  const { report, media, caseId, onRefresh: ask, every = 'second' } = props;
  const words = useWords('media', mediaEn);
  const format = useFormat();
  const lang = useLanguage();
  const own = useOwnCase('useEvidence', report, caseId);
  const onRefresh = useSharedRefresh(ask, useLinks(report), own.askedFor);
  const evidence = useLoaded(useEvidenceFrom(sourceOf(media, { ...props, onRefresh }, own)));
  const { state, hasLink, deadline, remaining, refresh, now, home } = evidence;
  const { phase } = remaining;
  const name = words.name[media];
  const unknown = { phase: 'unknown', milestone: 'none' } as const;
  const counted = { now, every, subject: name, home };
  const left = useTimeLeft(hasLink ? deadline : none, hasLink ? remaining : unknown, counted);
  const notice =
    state === 'ready' ? null : { ...evidence, state, endKnown: deadline.at !== null, together: false as const };
  const frame = useRefTo<HTMLElement>(home);
  return {
    media,
    state,
    left,
    name,
    waiting: evidence.waiting,
    missing: state === 'absent' ? evidence.missing : null,
    blockedBy: state === 'blocked' ? (evidence.byPage ? 'page' : 'rules') : null,
    title: notice && titleOf(words, notice),
    detail: (notice && detailOf(words, notice)) ?? null,
    endText: hasLink ? endText(deadline, phase, words, format) : null,
    refreshText: (refresh === null ? undefined : refreshText(words, refresh)) ?? '',
    ...useEvidenceActions(evidence),
    ...useElement(evidence),
    rootProps: { 'data-media': media, 'data-state': state, 'data-phase': phase, lang },
    frameProps: { ref: frame, tabIndex: -1 },
    statusProps: { role: 'status' },
  };
}
