import type { Phase } from '../expiry/deadline.js';
import type { Medium, Looked } from '../model/evidence.js';
import { textOf, type CleanReport, type FieldKind } from '../model/fields.js';
import { knownMethod } from '../model/method.js';

/** What the reader can see of one medium. */
export type MediaState = 'veiled' | 'loading' | 'ready' | 'expired' | 'failed' | 'blocked' | 'absent';

/** Everything that decides the state. */
export interface MediaFacts {
  hasUrl: boolean;
  verdict: 'pending' | 'allowed' | 'blocked' | 'failed';
  phase: Phase;
  outcome: 'loading' | 'ready' | 'failed' | 'page';
  veiled: boolean;
  /** A video is not loaded before it is asked for. */
  waiting: boolean;
}

// The first rule that holds decides, so the order is the meaning: the end of a link outranks everything about loading.
const rules: readonly (readonly [MediaState, (facts: MediaFacts) => boolean])[] = [
  ['absent', ({ hasUrl }) => !hasUrl],
  ['blocked', ({ verdict }) => verdict === 'blocked'],
  ['expired', ({ phase }) => phase === 'expired'],
  ['veiled', ({ veiled }) => veiled],
  ['blocked', ({ outcome }) => outcome === 'page'],
  ['failed', ({ outcome, verdict }) => outcome === 'failed' || verdict === 'failed'],
  ['ready', ({ waiting, outcome }) => waiting || outcome === 'ready'],
];

/** The state that the facts add up to; `loading` when nothing else holds. */
export function mediaState(facts: MediaFacts): MediaState {
  return rules.find(([, holds]) => holds(facts))?.[0] ?? 'loading';
}

/** Where a report has the link of a medium. */
export const linkFields = { image: 'reference_image', video: 'video_url' } as const;

/** Why there is no medium: the payload says none, its method makes no video, the payload does not say, or says it unreadably. */
export type Missing = 'none' | 'passive' | 'unknown' | 'unreadable';

export function missingBecause(media: Medium, clean: CleanReport, kind: FieldKind): Missing {
  if (kind === 'unreadable') return 'unreadable';
  if (media === 'video' && knownMethod(textOf(clean.method) ?? '') === 'PASSIVE') return 'passive';
  return kind === 'absent' ? 'unknown' : 'none';
}

/** What is left to look at of a medium that is not there. Only the payload's own "none" is nothing. */
export function lookedOf(kind: FieldKind): Looked {
  return kind === 'none' ? 'none' : 'unknown';
}
