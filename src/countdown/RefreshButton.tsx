'use client';
import { useEffect, useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react';
import { mediaEn } from '../messages/en.js';
import { focusedBeside, isFocusLost } from '../parts/ownWindow.js';
import { useWords } from '../settings/ReportProvider.js';
import type { RefreshState } from '../source/useRefresh.js';
import { refreshText } from './refreshText.js';

interface RefreshButtonProps {
  state: RefreshState;
  onRefresh: () => void;
  /** Where focus goes when the button leaves with it. */
  home: RefObject<HTMLElement | null>;
}

/** Asks the host for a fresh link, and says so while that runs and when it failed. */
export function RefreshButton({ state, onRefresh, home }: RefreshButtonProps): ReactElement {
  const words = useWords('media', mediaEn);
  const button = useRef<HTMLButtonElement>(null);
  const leavesWithFocus = useRef(false);
  useLayoutEffect(() => {
    const node = button.current;
    // A fresh link can come long after the press, by the host's own poll, while the button still has focus.
    return () => void (leavesWithFocus.current = node !== null && focusedBeside(node) === node);
  }, []);
  useEffect(
    () => () => {
      // oxlint-disable-next-line react/exhaustive-deps -- where the frame is when the button has left
      const frame = home.current;
      if (leavesWithFocus.current && isFocusLost(frame)) frame?.focus({ preventScroll: true });
    },
    [home],
  );
  const busy = state === 'busy';
  return (
    <span className="lr-Refresh">
      <button
        ref={button}
        type="button"
        className="lr-Button"
        aria-disabled={busy}
        aria-busy={busy}
        onClick={onRefresh}
      >
        {busy ? words.refreshing : words.refresh}
      </button>
      <span className="lr-Refresh-failed" role="status">
        {refreshText(words, state)}
      </span>
    </span>
  );
}
