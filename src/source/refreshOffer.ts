import type { Evidence } from './Evidence.js';

/** Why a fresh link is offered now: nothing can be seen without one (`stuck`), or what is seen is about to end (`soon`). Null: it is not. */
export function refreshOffer({
  refresh,
  state,
  remaining,
}: Pick<Evidence, 'refresh' | 'state' | 'remaining'>): 'stuck' | 'soon' | null {
  if (refresh === null) return null;
  if (state === 'expired' || state === 'failed') return 'stuck';
  return remaining.phase === 'ending' && (state === 'ready' || state === 'loading') ? 'soon' : null;
}
