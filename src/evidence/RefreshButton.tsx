'use client';
import type { ReactElement } from 'react';
import { mediaEn } from '../messages/en.js';
import { useWords } from '../settings/ReportProvider.js';
import type { RefreshState } from '../source/useRefresh.js';

interface RefreshButtonProps {
  state: RefreshState;
  onRefresh: () => void;
}

/** Asks the host for a fresh link, and says so while that runs and when it failed. */
export function RefreshButton({ state, onRefresh }: RefreshButtonProps): ReactElement {
  const words = useWords('media', mediaEn);
  const busy = state === 'busy';
  const said: Partial<Record<RefreshState, string>> = {
    failed: words.refreshFailed,
    unchanged: words.refreshUnchanged,
    dead: words.detail.deadOnArrival,
  };
  return (
    <span className="lr-Refresh">
      <button type="button" className="lr-Button" aria-disabled={busy} aria-busy={busy} onClick={onRefresh}>
        {busy ? words.refreshing : words.refresh}
      </button>
      <span className="lr-Refresh-failed" role="status">
        {said[state]}
      </span>
    </span>
  );
}
