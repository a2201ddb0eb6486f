'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { documentOf } from '../parts/ownWindow.js';

/** How loading a medium went, until it is there (`useLoaded`). `page` means that the page's own security policy blocked it. */
type LoadOutcome = 'loading' | 'failed' | 'page';

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

function erred(load: Load): Load {
  if (load.outcome === 'page') return load;
  return load.retried
    ? { ...load, outcome: 'failed' }
    : { outcome: 'loading', attempt: load.attempt + 1, retried: true };
}

/**
 * Follows the load of one address. A first error is tried again once, without a word; a second is told. Another round starts anew, with its
 * silent try spent where it was itself that try.
 */
export function useMediaLoad(
  address: string | null,
  { round, afterError }: { round: number; afterError: boolean },
  home: RefObject<Element | null>,
): MediaLoad {
  const first = { ...start, retried: afterError };
  const [kept, setKept] = useState({ round, load: first });
  const { outcome, attempt } = kept.round === round ? kept.load : first;
  const update = (change: (load: Load) => Load): void =>
    setKept((before) => ({ round, load: change(before.round === round ? before.load : first) }));
  const stopListening = useRef((): void => undefined);
  useEffect(() => {
    if (address === null) return undefined;
    const page = documentOf(home.current);
    // A blocked load fires the same error event as a dead link; only this event tells them apart.
    const onViolation = (event: SecurityPolicyViolationEvent): void => {
      if (isAbout(event, address, page.baseURI))
        setKept((before) => ({ round, load: { ...before.load, outcome: 'page' } }));
    };
    const stop = (): void => page.removeEventListener('securitypolicyviolation', onViolation);
    page.addEventListener('securitypolicyviolation', onViolation);
    stopListening.current = stop;
    return stop;
  }, [address, round, attempt, home]);
  return {
    outcome,
    attempt,
    onLoad: () => stopListening.current(),
    onError: () => update(erred),
    retry: () => update((load) => ({ ...start, attempt: load.attempt + 1 })),
  };
}

/** Browsers report the whole address, or after a redirect only its origin. */
function isAbout(
  { blockedURI, effectiveDirective }: SecurityPolicyViolationEvent,
  address: string,
  base: string,
): boolean {
  if (!/^(img|media|default)-src/.test(effectiveDirective)) return false;
  try {
    const { href, origin, protocol } = new URL(address, base);
    return blockedURI === href.split('#')[0] || blockedURI === origin || blockedURI === protocol.slice(0, -1);
  } catch {
    return false;
  }
}
