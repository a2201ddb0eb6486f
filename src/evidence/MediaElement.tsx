'use client';
import { useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react';
import { focusedBeside } from '../parts/ownWindow.js';
import type { Place } from '../source/Evidence.js';
import type { Size } from '../viewer/view.js';

interface ElementProps {
  address: string;
  label: string;
  onLoad: () => void;
  onError: () => void;
  /** Told the medium's own size as soon as it is known. */
  onSize: (size: Size) => void;
}

// The address is written to the element here and taken off when it leaves. React keeps the props of every element that it
// makes, so an address passed as `src` would outlive its link in memory that any script of the page can read.
function useSource(element: RefObject<HTMLImageElement | HTMLVideoElement | null>, address: string): void {
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    // oxlint-disable-next-line react/immutability -- an element is made to be written to; it is no value of React's
    node.src = address;
    return () => {
      node.removeAttribute('src');
      // Without this, a video goes on downloading what it has begun.
      if ('load' in node) node.load();
    };
  }, [element, address]);
}

/** The still, as large as its frame. */
export function Still({ address, label, onLoad, onError, onSize }: ElementProps): ReactElement {
  const element = useRef<HTMLImageElement>(null);
  useSource(element, address);
  return (
    <img
      ref={element}
      className="lr-Medium"
      alt={label}
      referrerPolicy="no-referrer"
      decoding="async"
      onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => {
        onSize({ width, height });
        onLoad();
      }}
      onError={onError}
    />
  );
}

interface RecordingProps extends ElementProps {
  /** Kept by the owner, so that the next element goes on where this one ended. */
  place: RefObject<Place>;
  keep: (change: Partial<Place>) => void;
  onEnded: () => void;
  /** Given the element while it is there. */
  hold: (element: HTMLVideoElement | null) => void;
}

/** The recording with the browser's own controls; muted, and playing only because the reader pressed for it. */
export function Recording({
  address,
  label,
  onLoad,
  onError,
  onSize,
  place,
  keep,
  onEnded,
  hold,
}: RecordingProps): ReactElement {
  const element = useRef<HTMLVideoElement>(null);
  useSource(element, address);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    hold(node);
    if (place.current.focused) node.focus({ preventScroll: true });
    // What stood still at a place stands there again, also after a host has hidden it for a time.
    // oxlint-disable-next-line react/immutability
    if (place.current.time > 0) node.preload = 'auto';
    // A refused start (a browser's policy) leaves the controls, which is what the reader then needs.
    if (place.current.playing) void node.play()?.catch(() => undefined);
    return () => {
      hold(null);
      keep({ focused: focusedBeside(node) === node });
    };
  }, [address, place, keep, hold]);
  const note = (): void => {
    const node = element.current;
    if (!node || node.readyState === 0) return;
    keep({ time: node.currentTime, rate: node.playbackRate, playing: !node.paused });
  };
  const restore = (): void => {
    const node = element.current;
    if (!node) return;
    onSize({ width: node.videoWidth, height: node.videoHeight });
    node.playbackRate = place.current.rate;
    if (place.current.time > 0) node.currentTime = place.current.time;
  };
  return (
    // The API sends no captions, and the recording has no speech to caption.
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    <video
      ref={element}
      className="lr-Medium"
      aria-label={label}
      controls
      muted
      playsInline
      preload="none"
      disableRemotePlayback
      onLoadedMetadata={restore}
      onLoadedData={onLoad}
      onTimeUpdate={note}
      onRateChange={note}
      onPlay={note}
      onPause={note}
      onEnded={onEnded}
      onError={onError}
    />
  );
}
