'use client';
import { useEffect, useRef, useState } from 'react';
import { afterFrame, frameLength, seekTo, unknownFrames } from './frames.js';

/** What the player can be told. */
export type PlayerCommand = 'toggle' | 'back' | 'forward' | 'slower' | 'faster';

/** The speeds that a reviewer needs, slowest first. */
export const rates = [0.25, 0.5, 0.75, 1, 1.5, 2] as const;

/** A recording's player as buttons need it. */
export interface Player {
  paused: boolean;
  rate: number;
  /** Whether a step is exactly one frame. */
  byFrame: boolean;
  setRate: (rate: number) => void;
  command: (command: PlayerCommand) => void;
}

interface PlayerOptions {
  /** Frames per second, for a browser that does not tell. */
  fps: number | undefined;
  onStep: () => void;
}

/** Follows a video element, whoever plays it, and drives it. Null: there is none now, and commands do nothing. */
export function usePlayer(video: HTMLVideoElement | null, { fps, onStep }: PlayerOptions): Player {
  const [{ paused, rate }, setState] = useState({ paused: true, rate: 1 });
  const [known, setKnown] = useState(false);
  const frames = useRef(unknownFrames);
  useEffect(() => {
    if (!video) return undefined;
    const read = (): void => setState({ paused: video.paused, rate: video.playbackRate });
    const types = ['play', 'pause', 'ended', 'ratechange', 'loadedmetadata'];
    read();
    for (const type of types) video.addEventListener(type, read);
    const stop = followFrames(video, (start) => {
      frames.current = afterFrame(frames.current, start);
      setKnown(frames.current.length !== null);
    });
    return () => {
      stop();
      for (const type of types) video.removeEventListener(type, read);
    };
  }, [video]);
  const setRate = (next: number): void => {
    // oxlint-disable-next-line react/immutability -- an element is made to be written to; it is no value of React's
    if (video) video.playbackRate = next;
  };
  const stepBy = (direction: 1 | -1): void => {
    if (!video) return;
    video.pause();
    const to = seekTo(frames.current, fps, video.currentTime, direction);
    const end = Number.isFinite(video.duration) ? video.duration : to;
    // oxlint-disable-next-line react/immutability
    video.currentTime = Math.max(0, Math.min(to, end));
    onStep();
  };
  const commands: Record<PlayerCommand, () => void> = {
    toggle: () => {
      if (video?.paused) void video.play()?.catch(() => undefined);
      else video?.pause();
    },
    back: () => stepBy(-1),
    forward: () => stepBy(1),
    slower: () => setRate(rates.filter((one) => one < rate).at(-1) ?? rates[0]),
    faster: () => setRate(rates.find((one) => one > rate) ?? 2),
  };
  const byFrame = known || frameLength(unknownFrames, fps) !== null;
  return { paused, rate, byFrame, setRate, command: (command) => commands[command]() };
}

/** Calls back with the beginning of each frame that is drawn, in seconds, where the browser can tell. */
function followFrames(video: HTMLVideoElement, onFrame: (start: number) => void): () => void {
  if (!('requestVideoFrameCallback' in video)) return () => undefined;
  const next = (_now: number, { mediaTime }: VideoFrameCallbackMetadata): void => {
    onFrame(mediaTime);
    handle = video.requestVideoFrameCallback(next);
  };
  let handle = video.requestVideoFrameCallback(next);
  return () => video.cancelVideoFrameCallback(handle);
}
