import { readInstant } from '../expiry/instant.js';
import type { Instant } from '../model/evidence.js';

/** A moment, or a clock that is asked for it once. */
export type Moment = Instant | (() => number);

/** The two links of a report. */
export interface Links {
  /** Of the still. */
  reference_image: string;
  /** Of the recording. */
  video_url: string;
}

// What a signature of Amazon's can say at most.
const longest = 604_800;
const hour = 3600;

/** Epoch milliseconds. Throws a RangeError: a test that got no moment would hold nothing. */
export function momentOf(at: Moment): number {
  const moment = readInstant(typeof at === 'function' ? at() : at);
  if (moment === null)
    throw new RangeError('The moment could not be read: give a Date, epoch milliseconds or ISO 8601 text.');
  return moment;
}

/** A link as Amazon S3 signs it. Its host does not exist, and its signature is made of zeros unless another is given. */
export function signedLink(
  path: string,
  signedAt: number,
  seconds: number,
  signature: string = '0'.repeat(64),
): string {
  const stamp = new Date(signedAt).toISOString().replace(/[-:]|\.\d+/g, '');
  return `https://media.example/${path}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=${stamp}&X-Amz-Expires=${seconds}&X-Amz-Signature=${signature}`;
}

/**
 * A signed link on `media.example`, a host that does not exist, which ends so many milliseconds after the moment; before it where they are
 * negative, and then it is over. Links are signed for whole seconds, so the end is rounded up to one. Throws a RangeError for more than the
 * seven days that a signature can say.
 *
 * @example
 * const url = linkEnding('2026-01-31T12:00:00Z', 5 * 60_000, 'portrait.jpg');
 */
export function linkEnding(from: Moment, milliseconds: number, path: string = 'reference.jpg'): string {
  const left = Math.ceil(milliseconds / 1000);
  if (!(Math.abs(left) <= longest))
    throw new RangeError('A signed link ends within seven days: give fewer milliseconds.');
  const seconds = Math.max(hour, left);
  const end = Math.ceil((momentOf(from) + milliseconds) / 1000) * 1000;
  return signedLink(path, end - seconds * 1000, seconds);
}

/**
 * Both links of a report, ending as `linkEnding` says: spread them into a sample, or pass them as its overrides.
 *
 * @example
 * const ending = sampleReports.approved(linksEnding(clock.now, 4 * 60_000));
 * const ended = sampleReports.approved(linksEnding(clock.now, -1000));
 */
export function linksEnding(from: Moment, milliseconds: number): Links {
  return {
    reference_image: linkEnding(from, milliseconds, 'reference.jpg'),
    video_url: linkEnding(from, milliseconds, 'video.mp4'),
  };
}
