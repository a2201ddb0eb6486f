'use client';
import { useEffect, useRef, useState } from 'react';

/** What a refresh is doing. */
export type RefreshState = 'idle' | 'busy' | 'failed';

/** The host's own refresh. */
export type OnRefresh = () => Promise<void> | void;

/**
 * Runs the host's refresh, one call at a time: a press while one runs does nothing, and is answered false. A failure is kept until the
 * next press or until `mark` (what the refresh is for) changes. The error itself is not read, because it may hold the URL.
 */
export function useRefresh(
  onRefresh: OnRefresh | undefined,
  mark: string | null,
): { state: RefreshState; run: () => Promise<boolean> } {
  const running = useRef(false);
  const [{ state, of }, setState] = useState<{ state: RefreshState; of: string | null }>({ state: 'idle', of: mark });
  const run = async (): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setState({ state: 'busy', of: mark });
    const done = await call(onRefresh);
    running.current = false;
    setState({ state: done ? 'idle' : 'failed', of: mark });
    return done;
  };
  return { state: state === 'failed' && of !== mark ? 'idle' : state, run };
}

async function call(onRefresh: OnRefresh | undefined): Promise<boolean> {
  try {
    await onRefresh?.();
    return true;
  } catch {
    return false;
  }
}

/** The same function at each render, which joins a call that is still running: one refresh serves both media of a report. */
export function useSharedRefresh(onRefresh: OnRefresh | undefined): OnRefresh | undefined {
  const latest = useRef(onRefresh);
  useEffect(() => {
    latest.current = onRefresh;
  });
  const running = useRef<Promise<void> | null>(null);
  const [shared] = useState(() => (): Promise<void> => {
    running.current ??= Promise.resolve(latest.current?.()).finally(() => {
      running.current = null;
    });
    return running.current;
  });
  return onRefresh ? shared : undefined;
}
