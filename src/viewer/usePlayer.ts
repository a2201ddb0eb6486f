'use client';
import { useEffect, useRef, useState } from 'react';
import { frameLength, unknownFrames } from './frames.js';
import { stepperOf, type Edge, type Stepper } from './stepper.js';

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
  /** Why the last step has shown no other frame, and how often in a row. Null: it has shown one. */
  edge: { of: Edge; times: number } | null;
  setRate: (rate: number) => void;
  /** `held`: by a key that repeats by itself, which makes no more steps than can be seen. */
  command: (command: PlayerCommand, held?: boolean) => void;
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
  const [edge, setEdge] = useState<Player['edge']>(null);
  const frames = useRef(unknownFrames);
  const stepper = useRef<Stepper | null>(null);
  useEffect(() => {
    if (!video) return undefined;
    const read = (): void => setState({ paused: video.paused, rate: video.playbackRate });
    const types = ['play', 'pause', 'ended', 'ratechange', 'loadedmetadata'];
    read();
    for (const type of types) video.addEventListener(type, read);
    return () => {
      for (const type of types) video.removeEventListener(type, read);
    };
  }, [video]);
  useEffect(() => {
    if (!video) return undefined;
    const onEdge = (of: Edge | null): void =>
      setEdge((before) => (of === null ? null : { of, times: before?.of === of ? before.times + 1 : 1 }));
    // One frame that stands still, or two that follow each other: a recording that begins to play may stop before there is another.
    const onFrame = (): void => {
      if (video.paused || frames.current.length !== null) setKnown(true);
    };
    const made = stepperOf(video, { fps, frames, onFrame, onEdge });
    stepper.current = made;
    return () => {
      made.stop();
      stepper.current = null;
    };
  }, [video, fps]);
  const setRate = (next: number): void => {
    // oxlint-disable-next-line react/immutability -- an element is made to be written to; it is no value of React's
    if (video) video.playbackRate = next;
  };
  const stepBy = (direction: 1 | -1, held: boolean): void => {
    if (stepper.current?.step(direction, held)) onStep();
  };
  const commands: Record<PlayerCommand, (held: boolean) => void> = {
    toggle: () => {
      if (video?.paused) void video.play()?.catch(() => undefined);
      else video?.pause();
    },
    back: (held) => stepBy(-1, held),
    forward: (held) => stepBy(1, held),
    slower: () => setRate(rates.filter((one) => one < rate).at(-1) ?? rates[0]),
    faster: () => setRate(rates.find((one) => one > rate) ?? 2),
  };
  const byFrame = known || frameLength(unknownFrames, fps) !== null;
  return { paused, rate, byFrame, edge, setRate, command: (command, held = false) => commands[command](held) };
}
