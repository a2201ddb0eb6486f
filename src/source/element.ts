import { focusedBeside } from '../parts/ownWindow.js';
import type { Place } from './Evidence.js';

/**
 * Writes the address to an element; the returned function takes it off. React keeps the props of every element that it makes, so an address
 * passed as `src` would outlive its link in memory that any script of the page can read.
 */
export function giveAddress(node: HTMLImageElement | HTMLVideoElement, address: string): () => void {
  node.src = address;
  return () => {
    node.removeAttribute('src');
    // Without this, a video goes on downloading what it has begun.
    if ('load' in node) node.load();
  };
}

/** Goes on where the recording was when its last element left. The returned function is called when this one leaves. */
export function resume(node: HTMLVideoElement, { time, playing, focused }: Place, keep: Keep): () => void {
  if (focused) node.focus({ preventScroll: true });
  // What stood still at a place stands there again, also after a host has hidden it for a time.
  if (time > 0) node.preload = 'auto';
  // A refused start (a browser's policy) leaves the controls, which is what the reader then needs.
  if (playing) void node.play()?.catch(() => undefined);
  return () => keep({ focused: focusedBeside(node) === node });
}

type Keep = (change: Partial<Place>) => void;

/** Notes where the recording is. */
export function notePlace(node: HTMLVideoElement, keep: Keep): void {
  if (node.readyState === 0) return;
  keep({ time: node.currentTime, rate: node.playbackRate, playing: !node.paused });
}

/** Puts the recording where it was, once its length is known. */
export function restorePlace(node: HTMLVideoElement, { time, rate }: Place): void {
  node.playbackRate = rate;
  if (time > 0) node.currentTime = time;
}

/** What every element of a still has. */
export const stillProps: { referrerPolicy: 'no-referrer'; decoding: 'async' } = {
  referrerPolicy: 'no-referrer',
  decoding: 'async',
};

/** What every element of a recording has: the browser's own controls, no sound, and no load before it plays. */
export const recordingProps: {
  controls: true;
  muted: true;
  playsInline: true;
  preload: 'none';
  disableRemotePlayback: true;
} = { controls: true, muted: true, playsInline: true, preload: 'none', disableRemotePlayback: true };
