import type { MediaMessages } from '../messages/Messages.js';
import type { RefreshState } from '../source/useRefresh.js';

/** What is said of a refresh that brought nothing; undefined for one that did, runs, or was not asked for. */
export function refreshText(words: MediaMessages, state: RefreshState): string | undefined {
  const said: Partial<Record<RefreshState, string>> = {
    failed: words.refreshFailed,
    unchanged: words.refreshUnchanged,
    dead: words.detail.deadOnArrival,
  };
  return said[state];
}
