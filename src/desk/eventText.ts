import { nameIn, type CaseWords } from '../cases/caseWords.js';
import type { DeskInHand } from './useReviewDesk.js';

/** What has just happened, in a sentence or two. */
export function eventText(
  words: CaseWords,
  { event, rows, outbox }: Pick<DeskInHand, 'event' | 'rows' | 'outbox'>,
): string {
  const { said } = words.desk;
  if (!event) return '';
  if (!('entry' in event)) return said[event.type];
  const name = nameIn(words, rows, event.entry);
  // Once it has gone out it is not said any more that it waits.
  if (event.type === 'waiting' && !outbox.waiting.some(({ entry }) => entry.caseId === event.entry.caseId)) return '';
  if (!('outcome' in event)) return said[event.type](name);
  const told = said[event.type](name, words.decided[event.outcome]);
  return event.isLast ? `${told} ${said.allDone}` : told;
}
