import type { Row } from '../cases/rows.js';
import { outcomes, type Outcome } from '../model/decision.js';
import type { Keys } from '../parts/keyOf.js';
import type { DeskKey } from './ReviewDesk.props.js';

interface Open {
  /** Null: no case is open. */
  current: Row | null;
  isGone: boolean;
}

/** Whether the panel of the open case has nothing to ask: another person has the case, the list does not, or its decision is under way or over. */
export function isElsewhere({ entry, state }: Row, isGone: boolean): boolean {
  return isGone || state === 'locked' || state === 'waiting' || (state === 'decided' && entry.decided !== null);
}

/** The keys that do something now. While the findings are covered it is not told by them that a case is in another status. */
export function keysFor(
  all: Keys<DeskKey>,
  { current, isGone, isCovered }: Open & { isCovered: boolean },
): Keys<DeskKey> {
  if (current && isAsked(current, isGone) && (isCovered || current.state !== 'notInReview')) return all;
  return Object.fromEntries(Object.entries(all).filter(([key]) => !outcomes.includes(key as Outcome)));
}

function isAsked(row: Row, isGone: boolean): boolean {
  const { entry, state } = row;
  const isThere = Boolean(entry.report) && !entry.failed;
  return isThere && !isElsewhere(row, isGone) && state !== 'pending' && state !== 'decided';
}
