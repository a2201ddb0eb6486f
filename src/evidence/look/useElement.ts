'use client';
import { useCallback, useRef, type RefCallback, type SyntheticEvent } from 'react';
import { mediaEn } from '../../messages/en.js';
import { useWords } from '../../settings/ReportProvider.js';
import type { Evidence } from '../../source/Evidence.js';
import { giveAddress, notePlace, recordingProps, restorePlace, resume, stillProps } from '../../source/element.js';

/** For an `<img>` of your own. It has no `src`: the `ref` writes the address to the element, and takes it off when the link ends. */
export interface ImageProps {
  /** Writes the address to the element while the link lives, and takes it off after that. */
  ref: RefCallback<HTMLImageElement>;
  /** The name of the medium, in the words of the provider. */
  alt: string;
  /** Tells the storage nothing about the page. */
  referrerPolicy: 'no-referrer';
  /** Keeps the page moving while the picture is decoded. */
  decoding: 'async';
  /** Tells that the picture is there. */
  onLoad: () => void;
  /** Tells that it did not come: it is tried once more, and then `failed`. */
  onError: () => void;
}

/** For a `<video>` of your own, with the browser's controls. It has no `src`, as an image has none. */
export interface VideoProps {
  /** Writes the address to the element while the link lives, and takes it off after that. */
  ref: RefCallback<HTMLVideoElement>;
  /** The name of the medium, in the words of the provider. */
  'aria-label': string;
  /** The browser's own controls. */
  controls: true;
  /** A recording has nothing to be heard. */
  muted: true;
  /** It plays where it stands, on a phone too. */
  playsInline: true;
  /** Nothing is loaded before it plays. */
  preload: 'none';
  /** It is not sent to another screen. */
  disableRemotePlayback: true;
  /** Brings the place and the rate back after a fresh link. */
  onLoadedMetadata: OnVideo;
  /** Tells that the first frame is there. */
  onLoadedData: () => void;
  /** Notes the place. */
  onTimeUpdate: OnVideo;
  /** Notes the rate. */
  onRateChange: OnVideo;
  /** Notes that it plays. */
  onPlay: OnVideo;
  /** Notes that it stands still. */
  onPause: OnVideo;
  /** Notes that it was seen to its end. */
  onEnded: () => void;
  /** Tells that it did not come: it is tried once more, and then `failed`. */
  onError: () => void;
}

/** Follows where a recording is, from the events of your own `<video>`. */
export type OnVideo = (event: SyntheticEvent<HTMLVideoElement>) => void;

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
