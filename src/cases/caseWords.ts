import type { DecisionMessages, DeskMessages } from '../messages/Messages.js';
import type { Format } from '../messages/format.js';
import type { Entry } from './cases.js';
import type { Row } from './rows.js';

/** The words of a desk that tell of its cases. */
export interface CaseWords {
  desk: DeskMessages;
  decided: DecisionMessages['decided'];
  number: Format['number'];
}

/** What the reader knows a case by. */
export function nameOf({ desk, number }: CaseWords, { entry, place }: Pick<Row, 'entry' | 'place'>): string {
  return entry.label || desk.unnamed(number(place));
}

/** The same of a case wherever it stands in the list now. */
export function nameIn(words: CaseWords, rows: readonly Row[] | null, entry: Entry): string {
  const place = rows?.find((row) => row.entry.caseId === entry.caseId)?.place ?? entry.place;
  return nameOf(words, { entry, place });
}

/** How far a case is, in one or two words. */
export function stateWord({ desk, decided }: CaseWords, { entry, state, outcome }: Row): string {
  const word = outcome === null ? '' : decided[outcome];
  switch (state) {
    case 'waiting':
    case 'pending':
    case 'decided':
      return desk.state[state](word);
    case 'locked':
      return desk.state.locked(entry.lockedBy ?? '');
    case 'assigned':
      return desk.state.assigned(`${entry.assignedTo}`);
    default:
      return desk.state[state];
  }
}
