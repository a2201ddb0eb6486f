'use client';
import { useState } from 'react';
import type { Evidence } from './Evidence.js';
import { mediaState } from './mediaState.js';

/**
 * A medium as its own place draws it: ready once its element has loaded. That is known here and not in `useEvidenceFrom`, because the element's
 * place is all that looks different then, and a hundred reports on a page would otherwise draw all their media again.
 */
export function useLoaded(evidence: Evidence): Evidence {
  const { key, facts, onLoad } = evidence;
  const [loaded, setLoaded] = useState<string | null>(null);
  // What has loaded once can fail later in the same place: shown again, or enlarged, it is loaded anew.
  const isLoaded = loaded === key && facts.outcome === 'loading';
  const state = isLoaded ? mediaState({ ...facts, outcome: 'ready' }) : evidence.state;
  return {
    ...evidence,
    state,
    onLoad: () => {
      setLoaded(key);
      onLoad();
    },
  };
}
