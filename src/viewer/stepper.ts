import { windowOf } from '../parts/ownWindow.js';
import { endOf, tellsFrames } from './recording.js';
import {
  afterFound,
  afterFrame,
  afterLook,
  isSame,
  knownNeighbour,
  nextMove,
  searchFrom,
  seekTo,
  type Frames,
  type Search,
} from './frames.js';

/** Which end of a recording has no other frame beyond it. */
export type Edge = 'first' | 'last';

interface StepperOptions {
  /** Frames per second, for a browser that does not tell. */
  fps: number | undefined;
  /** What is known of the frames, kept by the owner from one element to the next. */
  frames: { current: Frames };
  /** Told of each frame that is drawn. */
  onFrame: () => void;
  /** Told after each step whether there was no other frame. */
  onEdge: (edge: Edge | null) => void;
}

/** Steps a recording by its frames. */
export interface Stepper {
  /** Goes to the next frame (1) or to the one before (-1), after the steps that are still to be made. Whether it will. */
  step: (direction: 1 | -1, held: boolean) => boolean;
  stop: () => void;
}

const edges = { 1: 'last', [-1]: 'first' } as const satisfies Record<number, Edge>;
// So many presses wait for the ones before them.
const longestQueue = 64;
// A browser counts in microseconds, and does nothing for a seek to where it is.
const samePlace = 0.000_002;
// A seek that ends so far from where it was to go has not gone there.
const elsewhere = 0.002;
// A page that is not shown draws nothing. After so many milliseconds a press does not wait for that any more.
const patience = 1000;
// A search ends after so many looks, whatever a browser makes of them.
const mostLooks = 80;

/** Follows the frames of an element and steps through them, one that is drawn after the other, however long each of them is. */
export function stepperOf(video: HTMLVideoElement, { fps, frames, onFrame, onEdge }: StepperOptions): Stepper {
  let queue: (1 | -1)[] = [];
  let search: Search | null = null;
  /** The seek on its way: where to, what then, and what of it has been told. */
  let seek: { before: number; at: number; after: (start: number) => void; seeked: boolean; drawn: boolean } | null =
    null;
  let since = 0;
  /** Where the last frame was drawn, and whether another one is on its way, since the reader has gone elsewhere. */
  let drawnAt = Number.NaN;
  let due = false;
  const time = (): number => windowOf(video).performance.now();
  const cancel = (): void => {
    [queue, search, seek] = [[], null, null];
  };
  const giveUp = (): void => {
    cancel();
    due = false;
  };
  const finish = (edge: Edge | null): void => {
    search = null;
    onEdge(edge);
    const next = queue.shift();
    if (next) begin(next);
  };
  const settle = (): void => {
    if (!seek?.seeked || !seek.drawn || frames.current.start === null) return;
    const { after } = seek;
    seek = null;
    after(frames.current.start);
  };
  const look = (at: number, after: (start: number) => void): void => {
    since = time();
    const before = video.currentTime;
    seek = { before, at, after, seeked: false, drawn: false };
    video.currentTime = Math.abs(before - at) < samePlace ? Math.max(0, at + (at > 0 ? -1 : 1) * samePlace * 50) : at;
    seek.at = video.currentTime;
  };
  const wait = (after: () => void): void => {
    since = time();
    seek = { before: Number.NaN, at: video.currentTime, after, seeked: !video.seeking, drawn: false };
  };
  const goOn = (): void => {
    if (!search) return;
    const { direction, from, far, here } = search;
    const shows = (start: number): boolean => isSame(frames.current.start ?? Number.NaN, start);
    const move = search.tries < mostLooks ? nextMove(search, frames.current, fps) : null;
    if (move?.type === 'look')
      look(move.at, (start) => {
        if (!search) return;
        const at = video.currentTime;
        const wentThere = Math.abs(at - move.at) < elsewhere;
        // A store that gives no parts of a file lets nobody go to another place, and then nothing is known of its frames.
        if (!wentThere && (direction < 0 || Number.isFinite(video.duration))) return finish(null);
        // It goes no farther than its end, which some recordings tell only then.
        search = afterLook(wentThere ? search : { ...search, bounds: [0, at] }, at, start);
        goOn();
      });
    else if (move?.type === 'arrive') {
      frames.current = afterFound(frames.current, search);
      if (far && !shows(far.start)) look(move.at, () => finish(null));
      else finish(null);
    } else {
      const edge = move ? edges[direction] : null;
      if (here === null || shows(from)) finish(edge);
      else look(here, () => finish(edge));
    }
  };
  const searchBeyond = (from: number, direction: 1 | -1): void => {
    search = searchFrom(from, direction, endOf(video));
    goOn();
  };
  const begin = (direction: 1 | -1): void => {
    if (due || video.seeking) return wait(() => begin(direction));
    const from = frames.current.start;
    if (from === null) return look(video.currentTime, (start) => searchBeyond(start, direction));
    const known = knownNeighbour(frames.current, from, direction);
    if (!known) return searchBeyond(from, direction);
    look(known.at, (start) => (isSame(start, known.start) ? finish(null) : searchBeyond(from, direction)));
  };
  /** Where the browser does not tell: by the length of a frame, or a little way. */
  const stepBlindly = (direction: 1 | -1): void => {
    const now = video.currentTime;
    const last = endOf(video);
    const to = Math.max(0, Math.min(seekTo(frames.current, fps, now, direction), last));
    if (to !== now) video.currentTime = to;
    onEdge(Math.abs(to - now) > samePlace ? null : edges[direction]);
  };

  const onDrawn = (_now: number, { mediaTime }: VideoFrameCallbackMetadata): void => {
    handle = video.requestVideoFrameCallback(onDrawn);
    [drawnAt, due] = [video.currentTime, false];
    frames.current = afterFrame(frames.current, mediaTime);
    onFrame();
    if (seek) seek.drawn = true;
    settle();
  };
  const onSeeked = (): void => {
    if (seek) {
      seek.seeked = true;
      // What did not move draws nothing.
      seek.drawn ||= Math.abs(video.currentTime - seek.before) < samePlace;
    }
    settle();
  };
  // The reader takes it elsewhere, or lets it play: what was still to be done is over.
  const onSeeking = (): void => {
    const { currentTime } = video;
    if (seek && (Math.abs(currentTime - seek.at) < 0.0015 || (currentTime < seek.at && currentTime >= endOf(video))))
      return;
    due = Math.abs(currentTime - drawnAt) > samePlace;
    cancel();
    onEdge(null);
  };
  const onPlay = (): void => {
    if (video.paused) return;
    cancel();
    onEdge(null);
  };
  // A step to the end is no watching.
  const onEnded = (event: Event): void => {
    if (seek || search) event.stopImmediatePropagation();
  };
  const listeners = { seeked: onSeeked, seeking: onSeeking, play: onPlay, emptied: cancel } as const;
  for (const [type, listener] of Object.entries(listeners)) video.addEventListener(type, listener);
  video.addEventListener('ended', onEnded, { capture: true });
  let handle = tellsFrames(video) ? video.requestVideoFrameCallback(onDrawn) : 0;

  return {
    step: (direction, held) => {
      if (seek && time() - since > patience) giveUp();
      const busy = seek !== null;
      if (busy && (held || queue.length >= longestQueue)) return false;
      if (tellsFrames(video) && !busy && !video.seeking && video.readyState < video.HAVE_CURRENT_DATA) {
        // There is no frame yet to step from. While it seeks there may be none for a moment, and then the step waits.
        video.preload = 'auto';
        return false;
      }
      video.pause();
      if (!tellsFrames(video)) stepBlindly(direction);
      else if (busy) queue.push(direction);
      else begin(direction);
      return true;
    },
    stop: () => {
      cancel();
      if (tellsFrames(video)) video.cancelVideoFrameCallback(handle);
      for (const [type, listener] of Object.entries(listeners)) video.removeEventListener(type, listener);
      video.removeEventListener('ended', onEnded, { capture: true });
    },
  };
}
