'use client';
import { useLayoutEffect, useRef, type ReactElement, type RefObject, type SyntheticEvent } from 'react';
import type { Place } from '../source/Evidence.js';
import type { Size } from '../viewer/view.js';
import { giveAddress, notePlace, recordingProps, restorePlace, resume, stillProps } from '../source/element.js';

interface ElementProps {
  address: string;
  label: string;
  onLoad: () => void;
  onError: () => void;
  /** Told the medium's own size as soon as it is known. */
  onSize: (size: Size) => void;
}

function useSource(element: RefObject<HTMLImageElement | HTMLVideoElement | null>, address: string): void {
  useLayoutEffect(() => (element.current ? giveAddress(element.current, address) : undefined), [element, address]);
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
      {...stillProps}
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
    const leave = resume(node, place.current, keep);
    return () => {
      hold(null);
      leave();
    };
  }, [address, place, keep, hold]);
  const note = ({ currentTarget }: SyntheticEvent<HTMLVideoElement>): void => notePlace(currentTarget, keep);
  const restore = ({ currentTarget: node }: SyntheticEvent<HTMLVideoElement>): void => {
    onSize({ width: node.videoWidth, height: node.videoHeight });
    restorePlace(node, place.current);
  };
  return (
    // The API sends no captions, and the recording has no speech to caption.
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    <video
      ref={element}
      className="lr-Medium"
      aria-label={label}
      {...recordingProps}
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
