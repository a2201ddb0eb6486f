import { isSamePerson } from '../decision/samePerson.js';
import type { CaseId } from '../model/case.js';
import type { Outcome } from '../model/decision.js';
import { fieldsOf, textOf } from '../model/fields.js';
import { knownStatus } from '../model/status.js';
import type { Entry } from './cases.js';

/** How far a case is, in the words of its row. */
export type RowState =
  | 'open'
  | 'notInReview'
  | 'assigned'
  | 'mine'
  | 'locked'
  | 'waiting'
  | 'pending'
  | 'decided'
  | 'failed';

/** What has become of a decision that was made on this desk. */
export interface Sent {
  /** It can be taken back, is on its way, was taken by the host, or was not. */
  step: 'waiting' | 'pending' | 'decided' | 'failed';
  outcome: Outcome;
}

/** One case in the list. */
export interface Row {
  entry: Entry;
  /** From 1 on. */
  place: number;
  state: RowState;
  /** With `waiting`, `pending` and `decided`. */
  outcome: Outcome | null;
}

interface Facts {
  sent: ReadonlyMap<CaseId, Sent>;
  reviewer: string | number | undefined;
  /** Whether a case of any status can be decided. */
  anyStatus: (entry: Entry) => boolean;
}

export function rowsOf(entries: readonly Entry[], facts: Facts): Row[] {
  return entries.map((entry) => ({ entry, place: entry.place, ...stateOf(entry, facts) }));
}

function stateOf(entry: Entry, { sent, reviewer, anyStatus }: Facts): Pick<Row, 'state' | 'outcome'> {
  const own = sent.get(entry.caseId);
  // What is on its way was decided before any word of the host could tell.
  if (own?.step === 'waiting' || own?.step === 'pending') return { state: own.step, outcome: own.outcome };
  if (entry.decided !== null) return { state: 'decided', outcome: entry.decided };
  if (own?.step === 'decided') return { state: 'decided', outcome: own.outcome };
  if (isLocked(entry, reviewer)) return { state: 'locked', outcome: null };
  if (isOver(entry) && !anyStatus(entry)) return { state: 'notInReview', outcome: null };
  // One that was not taken can be decided again, unless somebody else has taken it up meanwhile.
  if (own) return { state: 'failed', outcome: null };
  if (entry.assignedTo === null) return { state: 'open', outcome: null };
  return { state: isSamePerson(reviewer, { byId: entry.assignedTo }) ? 'mine' : 'assigned', outcome: null };
}

/** Whether another person has it: a host may lock a case for whoever opens it. */
const isLocked = ({ lockedBy }: Entry, reviewer: Facts['reviewer']): boolean =>
  lockedBy !== null && !isSamePerson(reviewer, { byId: lockedBy });

/** Whether the report says another status than In Review. One that is not there yet says nothing. */
function isOver({ report }: Entry): boolean {
  if (typeof report !== 'object' || report === null) return false;
  const status = textOf(fieldsOf('ReviewDesk', report, ['status']).status);
  return status !== null && knownStatus(status) !== 'In Review';
}

/** Whether the reviewer still has to decide it. */
const isToDo = (state: RowState, knowsReviewer: boolean): boolean =>
  state === 'open' || state === 'mine' || (state === 'assigned' && !knowsReviewer);

/**
 * The case that comes after another one: the next that is to be decided, from its place on and then from the top; when none is left, one that
 * was not taken. Null: nothing is left. `from` null: from the top; one that has left the list: from where it was.
 */
export function nextToDo(
  rows: readonly Row[],
  from: Pick<Entry, 'caseId' | 'place'> | null,
  knowsReviewer: boolean,
): Row | null {
  const at = rows.findIndex(({ entry }) => entry.caseId === from?.caseId);
  const start = at < 0 ? (from?.place ?? 1) - 1 : at + 1;
  const inOrder = [...rows.slice(start), ...rows.slice(0, at < 0 ? start : at)];
  return (
    inOrder.find(({ state }) => isToDo(state, knowsReviewer)) ?? inOrder.find(({ state }) => state === 'failed') ?? null
  );
}

/** The case beside another one in the list, whatever its state. Null: there is none on that side. */
export function neighbour(rows: readonly Row[], from: CaseId | null, step: 1 | -1): Row | null {
  const at = rows.findIndex(({ entry }) => entry.caseId === from);
  return at < 0 ? null : (rows[at + step] ?? null);
}

/** The case in the place of one that has left the list, or before it; the first one where none was open. */
export function nearest(rows: readonly Row[], left: Row | null, by: 1 | -1): Row | undefined {
  return rows[left === null ? 0 : left.place - (by > 0 ? 1 : 2)];
}

/** How many cases have been decided, those on their way among them. */
export function countDecided(rows: readonly Row[]): number {
  return rows.filter(({ state }) => state === 'decided' || state === 'waiting' || state === 'pending').length;
}
