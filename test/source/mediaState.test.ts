import { describe, expect, it } from 'vitest';
import { mediaState, type MediaFacts, type MediaState } from '../../src/source/mediaState.js';

const seen: MediaFacts = {
  hasUrl: true,
  verdict: 'allowed',
  phase: 'fresh',
  outcome: 'ready',
  veiled: false,
  waiting: false,
};

const rows: [string, Partial<MediaFacts>, MediaState][] = [
  ['a loaded medium is ready', {}, 'ready'],
  ['one on its way is loading', { outcome: 'loading' }, 'loading'],
  ['one whose address is not known yet is loading', { verdict: 'pending', outcome: 'loading' }, 'loading'],
  ['a video that waits for its button is ready to be pressed', { waiting: true, outcome: 'loading' }, 'ready'],
  [
    'no URL is absent, whatever else holds',
    { hasUrl: false, phase: 'expired', veiled: true, outcome: 'failed', verdict: 'blocked' },
    'absent',
  ],
  [
    'an address that may not be loaded is blocked, also when expired',
    { verdict: 'blocked', phase: 'expired', veiled: true },
    'blocked',
  ],
  ['a dead link is expired, also under a veil', { phase: 'expired', veiled: true }, 'expired'],
  ['a dead link is expired, also after it failed', { phase: 'expired', outcome: 'failed' }, 'expired'],
  ['a dead link is expired, also while it shows', { phase: 'expired', outcome: 'ready' }, 'expired'],
  ['a veil hides what failed', { veiled: true, outcome: 'failed' }, 'veiled'],
  ["the page's policy blocks", { outcome: 'page' }, 'blocked'],
  ['two errors fail', { outcome: 'failed' }, 'failed'],
  ['a resolver that fails fails', { verdict: 'failed', outcome: 'loading' }, 'failed'],
  ['an end that is near changes nothing', { phase: 'ending' }, 'ready'],
  ['an unknown end changes nothing', { phase: 'unknown' }, 'ready'],
];

describe('mediaState', () => {
  it.each(rows)('%s', (_title, facts, state) => {
    expect(mediaState({ ...seen, ...facts })).toBe(state);
  });
});
