/** A frame that a step has found. */
interface KnownFrame {
  /** When it begins, in seconds of the recording. */
  start: number;
  /** A place from which the browser shows it. */
  at: number;
  /** Whether the next one in the list is the next one of the recording. */
  joined: boolean;
}

/** What is known of the frames of a recording. */
export interface Frames {
  /** The shortest time from one frame to another that was seen, in seconds; null: not known yet. */
  length: number | null;
  /** When the last frame that was drawn begins; null: not known. */
  start: number | null;
  /** How long a frame stays at least when a browser seeks, in seconds: where a file does not say it, some take the usual length. */
  stay: number;
  /** In the order of the recording. */
  known: readonly KnownFrame[];
}

export const unknownFrames: Frames = { length: null, start: null, stay: 0, known: [] };

// Where neither the browser nor the host tells: a step that is smaller than a frame of most recordings is no use.
const step = 1 / 25;
// No camera is faster, so a shorter distance is a rounding and no frame.
const shortest = 1 / 240;
// Two places so close have no frame between them, and two beginnings so close are one.
const close = 0.001;
// An hour of 30 frames a second is more than anybody steps through.
const most = 5000;

/** Whether two beginnings are of one frame. */
export const isSame = (one: number, other: number): boolean => Math.abs(one - other) < close / 2;

/**
 * What is known after the browser has drawn another frame, which begins at `start` seconds. The smallest distance seen is a frame's
 * length: while playing fast, browsers leave frames out, and a seek leaves out many.
 */
export function afterFrame(frames: Frames, start: number): Frames {
  if (!Number.isFinite(start)) return frames;
  const distance = frames.start === null ? 0 : Math.abs(start - frames.start);
  const before = frames.length ?? Number.POSITIVE_INFINITY;
  const length = distance >= shortest && distance < 0.5 ? Math.min(before, distance) : before;
  // Two that were thought to follow each other have it between them.
  const index = frames.known.findIndex((frame) => frame.start > start + close / 2) - 1;
  const last = frames.known[index];
  const wrong = last?.joined && !isSame(last.start, start);
  const known = wrong ? frames.known.map((each) => (each === last ? { ...last, joined: false } : each)) : frames.known;
  return { ...frames, known, start, length: Number.isFinite(length) ? length : null };
}

/** The length of a frame, from the browser or else from the host. Null: nobody knows, and what can be done is only a step. */
export function frameLength({ length }: Pick<Frames, 'length'>, fps: number | undefined): number | null {
  if (length !== null) return length;
  return fps !== undefined && Number.isFinite(fps) && fps > 0 ? 1 / fps : null;
}

/** Seconds to seek to for the next frame (1) or the one before (-1): its middle, so that no rounding shows its neighbour. */
export function seekTo(frames: Frames, fps: number | undefined, now: number, direction: 1 | -1): number {
  const length = frameLength(frames, fps);
  if (length === null) return now + direction * step;
  // Any frame that was seen tells where all of them begin, also while the browser has not drawn the newest yet.
  const anchor = frames.start ?? 0;
  const shown = Math.floor((now - anchor) / length + 0.01);
  return anchor + (shown + direction + 0.5) * length;
}

/** A search for the neighbour of a frame: the boundary between places from which the browser shows one side, and those from which it shows the other. */
export interface Search {
  direction: 1 | -1;
  /** When the frame begins that is left. */
  from: number;
  /** The ends of the recording. */
  bounds: readonly [number, number];
  /** The farthest place that shows the frame or what is behind it. */
  near: number;
  /** A place that shows the frame itself. Null: none is known. */
  here: number | null;
  /** The nearest place that shows what is beyond it, and when that begins. Null: none was found yet. */
  far: { at: number; start: number } | null;
  tries: number;
}

/** What a search does next: look at another place, end at one, or end because there is no other frame. */
export type Move = { type: 'look' | 'arrive'; at: number } | { type: 'none' };

/** Begins a search. `end` is the last place of the recording. */
export function searchFrom(from: number, direction: 1 | -1, end: number): Search {
  const bounds = [0, Math.max(end, 0)] as const;
  const near = direction > 0 ? -close : bounds[1] + close;
  return { direction, from, bounds, near, here: null, far: null, tries: 0 };
}

/** The search after a look: the place `at` has shown the frame that begins at `start`. */
export function afterLook(search: Search, at: number, start: number): Search {
  const { direction, from, near, far } = search;
  const tries = search.tries + 1;
  const beyond = (start - from) * direction >= close / 2;
  const here = isSame(start, from) ? at : search.here;
  if (!beyond) return { ...search, tries, here, near: direction > 0 ? Math.max(near, at) : Math.min(near, at) };
  const closer = far === null || (far.at - at) * direction > 0;
  return { ...search, tries, far: closer ? { at, start } : far };
}

/** Where to look next. A frame that is found is the very next one: just before its place is still the frame that is left. */
export function nextMove(search: Search, frames: Frames, fps: number | undefined): Move {
  const { direction, from, bounds, near, far } = search;
  const length = frameLength(frames, fps) ?? step;
  if (far === null) return lookBeyond(search, length, frames.stay);
  if (Math.abs(far.at - near) <= 2.5 * close) return { type: 'arrive', at: far.at };
  const [low, high] = direction > 0 ? [near, far.at] : [far.at, near];
  const first = direction > 0 ? from : far.start;
  const second = direction > 0 ? far.start : from;
  // A boundary is where the second frame begins, or where the first has stayed long enough.
  const likely = [second, first + frames.stay].flatMap((place) =>
    direction > 0 ? [place - close, place + close] : [place + close, place - close],
  );
  const inside = likely.find((place) => place > low + close / 4 && place < high - close / 4 && place >= bounds[0]);
  return { type: 'look', at: inside ?? (Math.max(low, bounds[0]) + Math.min(high, bounds[1])) / 2 };
}

function lookBeyond({ direction, from, bounds, near, tries }: Search, length: number, stay: number): Move {
  const [start, end] = bounds;
  const limit = direction > 0 ? end : start;
  if ((limit - near) * direction <= 0) return { type: 'none' };
  // Both sides of where the boundary would be in a recording with even frames, and then ever farther.
  const even = direction > 0 ? from + Math.max(length, stay) : Math.max(from, from - length + stay);
  const place = tries < 2 ? even + direction * (tries * 2 - 1) * close : even + direction * length * 2 ** (tries - 2);
  const farther = direction > 0 ? Math.max(place, near + close) : Math.min(place, near - close);
  return { type: 'look', at: Math.min(end, Math.max(start, farther)) };
}

/** What is known after a search has arrived: the two frames follow each other, and there the browser changes from one to the other. */
export function afterFound(frames: Frames, { direction, from, near, here, far }: Search): Frames {
  if (far === null) return frames;
  const left = { start: from, at: here };
  const [first, second] = direction > 0 ? [left, far] : [far, left];
  const boundary = (near + far.at) / 2;
  const late = boundary - second.start > 3 * close;
  const stays = late ? boundary - first.start : frames.stay;
  const stay = !late && first.start + stays > second.start + 3 * close ? 0 : stays;
  const known = frames.known.length > most ? [] : frames.known;
  return { ...frames, stay, known: put(put(known, second, false), first, true) };
}

function put(
  known: readonly KnownFrame[],
  { start, at }: { start: number; at: number | null },
  joined: boolean,
): readonly KnownFrame[] {
  const old = known.find((frame) => isSame(frame.start, start));
  const frame = { start, at: at ?? old?.at ?? Number.NaN, joined: joined || (old?.joined ?? false) };
  return [...known.filter((each) => each !== old), frame].sort((a, b) => a.start - b.start);
}

/** The neighbour of a frame, if a search has found it before. */
export function knownNeighbour(
  { known }: Frames,
  from: number,
  direction: 1 | -1,
): { start: number; at: number } | null {
  const index = known.findIndex(({ start }) => isSame(start, from));
  const [frame, other] = [known[index], known[index + direction]];
  if (!frame || !other || Number.isNaN(other.at)) return null;
  return (direction > 0 ? frame : other).joined ? other : null;
}
