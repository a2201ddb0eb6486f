/** Whether the browser tells which frame it has drawn. */
export const tellsFrames = (video: HTMLVideoElement): boolean => 'requestVideoFrameCallback' in video;

/** The last place of a recording, in seconds. Infinity: it does not tell, as one that was recorded in a browser. */
export function endOf({ duration, seekable }: HTMLVideoElement): number {
  if (Number.isFinite(duration)) return duration;
  const last = seekable.length > 0 ? seekable.end(seekable.length - 1) : Number.NaN;
  return Number.isFinite(last) ? last : Number.POSITIVE_INFINITY;
}
