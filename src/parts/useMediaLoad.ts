'use client';
import { useEffect, useState } from 'react';

/** How loading a medium went. `page` means that the page's own security policy blocked it. */
export type LoadOutcome = 'loading' | 'ready' | 'failed' | 'page';

/** The state of one load, and what its element must call. */
export interface MediaLoad {
  outcome: LoadOutcome;
  /** Counts the tries: a new element for each, because a failed one does not load again. */
  attempt: number;
  onLoad: () => void;
  onError: () => void;
  /** Starts over, with one silent retry again. */
  retry: () => void;
}

interface Load {
  outcome: LoadOutcome;
  attempt: number;
  retried: boolean;
}

const start: Load = { outcome: 'loading', attempt: 0, retried: false };

function afterError(load: Load): Load {
  if (load.outcome === 'page') return load;
  return load.retried
    ? { ...load, outcome: 'failed' }
    : { outcome: 'loading', attempt: load.attempt + 1, retried: true };
}

/** Follows the load of one address. A first error is tried again once, without a word; a second is told. A new generation starts anew. */
export function useMediaLoad(address: string | null, generation: number): MediaLoad {
  const [kept, setKept] = useState({ generation, load: start });
  const { outcome, attempt } = kept.generation === generation ? kept.load : start;
  const update = (change: (load: Load) => Load): void =>
    setKept((before) => ({ generation, load: change(before.generation === generation ? before.load : start) }));
  useEffect(() => {
    if (address === null || outcome === 'ready') return undefined;
    // A blocked load fires the same error event as a dead link; only this event tells them apart.
    const onViolation = (event: SecurityPolicyViolationEvent): void => {
      if (isAbout(event, address)) setKept((before) => ({ generation, load: { ...before.load, outcome: 'page' } }));
    };
    document.addEventListener('securitypolicyviolation', onViolation);
    return () => document.removeEventListener('securitypolicyviolation', onViolation);
  }, [address, generation, outcome]);
  return {
    outcome,
    attempt,
    onLoad: () => update((load) => ({ ...load, outcome: 'ready' })),
    onError: () => update(afterError),
    retry: () => update((load) => ({ ...start, attempt: load.attempt + 1 })),
  };
}

/** Browsers report the whole address, or after a redirect only its origin. */
function isAbout({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent, address: string): boolean {
  if (!/^(img|media|default)-src/.test(effectiveDirective)) return false;
  try {
    const { href, origin, protocol } = new URL(address, document.baseURI);
    return blockedURI === href.split('#')[0] || blockedURI === origin || blockedURI === protocol.slice(0, -1);
  } catch {
    return false;
  }
}
