'use client';
import { useCallback, useRef, type RefCallback, type SyntheticEvent } from 'react';
import { mediaEn } from '../../messages/en.js';
import { useWords } from '../../settings/ReportProvider.js';
import type { Evidence } from '../../source/Evidence.js';
import { giveAddress, notePlace, recordingProps, restorePlace, resume, stillProps } from '../../source/element.js';

/** For an `<img>` of your own. It has no `src`: the `ref` writes the address to the element, and takes it off when the link ends. */
export interface ImageProps {
  ref: RefCallback<HTMLImageElement>;
  alt: string;
  referrerPolicy: 'no-referrer';
  decoding: 'async';
  onLoad: () => void;
  onError: () => void;
}

/** For a `<video>` of your own, with the browser's controls. It has no `src`, as an image has none. */
export interface VideoProps {
  ref: RefCallback<HTMLVideoElement>;
  'aria-label': string;
  controls: true;
  muted: true;
  playsInline: true;
  preload: 'none';
  disableRemotePlayback: true;
  onLoadedMetadata: OnVideo;
  onLoadedData: () => void;
  onTimeUpdate: OnVideo;
  onRateChange: OnVideo;
  onPlay: OnVideo;
  onPause: OnVideo;
  onEnded: () => void;
  onError: () => void;
}

type OnVideo = (event: SyntheticEvent<HTMLVideoElement>) => void;

/** The props of a medium's element. Null: there must be none now, or it is the other medium. */
export function useElement(evidence: Evidence): { imageProps: ImageProps | null; videoProps: VideoProps | null } {
  const { media, address, key, place, keep, onLoad, onError, onEnded } = evidence;
  const name = useWords('media', mediaEn).name[media];
  const leave = useRef<(() => void) | null>(null);
  const ref = useCallback(
    (node: HTMLImageElement | HTMLVideoElement | null): void => {
      leave.current?.();
      leave.current = null;
      if (!node || address === null) return;
      const take = giveAddress(node, address);
      const end = 'load' in node ? resume(node, place.current, keep) : undefined;
      leave.current = () => {
        take();
        end?.();
      };
    },
    // Another link or another try is another load, also from the same address.
    // oxlint-disable-next-line react/exhaustive-deps
    [address, key, place, keep],
  );
  if (address === null) return { imageProps: null, videoProps: null };
  if (media === 'image') return { imageProps: { ...stillProps, ref, alt: name, onLoad, onError }, videoProps: null };
  const note: OnVideo = ({ currentTarget }) => notePlace(currentTarget, keep);
  const videoProps: VideoProps = {
    ...recordingProps,
    ref,
    'aria-label': name,
    onLoadedMetadata: ({ currentTarget }) => restorePlace(currentTarget, place.current),
    onLoadedData: onLoad,
    onTimeUpdate: note,
    onRateChange: note,
    onPlay: note,
    onPause: note,
    onEnded,
    onError,
  };
  return { imageProps: null, videoProps };
}
