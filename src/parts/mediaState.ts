import type { Phase } from '../expiry/deadline.js';

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
