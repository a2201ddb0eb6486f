/** What is known of the frames of a recording. */
export interface Frames {
  /** Seconds from one frame to the next; null: not known yet. */
  length: number | null;
  /** When the last frame that was drawn begins, in seconds of the recording; null: not known. */
  start: number | null;
}

export const unknownFrames: Frames = { length: null, start: null };

// Where neither the browser nor the host tells: a step that is smaller than a frame of most recordings is no use.
const step = 1 / 25;
// No camera is faster, so a shorter distance is a rounding and no frame.
const shortest = 1 / 240;

/**
 * What is known after the browser has drawn another frame, which begins at `start` seconds. The smallest distance seen is a frame's
 * length: while playing fast, browsers leave frames out, and a seek leaves out many.
 */
export function afterFrame(frames: Frames, start: number): Frames {
  const distance = frames.start === null ? 0 : Math.abs(start - frames.start);
  const known = frames.length ?? Number.POSITIVE_INFINITY;
  const length = distance >= shortest && distance < 0.5 ? Math.min(known, distance) : known;
  return { start, length: Number.isFinite(length) ? length : null };
}

/** The length of a frame, from the browser or else from the host. Null: nobody knows, and what can be done is only a step. */
export function frameLength({ length }: Frames, fps: number | undefined): number | null {
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
