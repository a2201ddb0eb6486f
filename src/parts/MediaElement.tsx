'use client';
import { useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react';

interface ElementProps {
  address: string;
  label: string;
  onLoad: () => void;
  onError: () => void;
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
      if (node instanceof HTMLVideoElement) node.load();
    };
  }, [element, address]);
}

/** The still, as large as its frame. */
export function Still({ address, label, onLoad, onError }: ElementProps): ReactElement {
  const element = useRef<HTMLImageElement>(null);
  useSource(element, address);
  return (
    <img
      ref={element}
      className="lr-Medium"
      alt={label}
      referrerPolicy="no-referrer"
      decoding="async"
      onLoad={onLoad}
      onError={onError}
    />
  );
}

/** Where a recording was when its link was refreshed. */
export interface Place {
  time: number;
  rate: number;
  playing: boolean;
}

interface RecordingProps extends ElementProps {
  /** Whether the reader has just asked for it. */
  play: boolean;
  /** Kept by the owner, so that a fresh link goes on where the old one ended. */
  place: RefObject<Place>;
}

/** The recording with the browser's own controls; muted, and playing only because the reader pressed for it. */
export function Recording({ address, label, onLoad, onError, play, place }: RecordingProps): ReactElement {
  const element = useRef<HTMLVideoElement>(null);
  useSource(element, address);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node || !(play || place.current.playing)) return;
    node.focus({ preventScroll: true });
    // A refused start (a browser's policy) leaves the controls, which is what the reader then needs.
    void node.play()?.catch(() => undefined);
    // Only the element's first moment starts it; afterwards its controls do.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [address]);
  const note = (): void => {
    const node = element.current;
    if (node && node.readyState > 0)
      place.current = { time: node.currentTime, rate: node.playbackRate, playing: !node.paused };
  };
  const restore = (): void => {
    const node = element.current;
    if (!node) return;
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
      onError={onError}
    />
  );
}
