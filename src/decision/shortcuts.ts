import type { KeyboardEvent } from 'react';
import { usualOutcomes, type Outcome } from '../model/decision.js';
import { commandFor, keysFrom } from '../parts/keyOf.js';
import { isTyping } from '../parts/ownWindow.js';

const usualKeys: Record<Outcome, string> = { Approved: 'a', Declined: 'd', Resubmitted: 'r', 'In Review': 'i' };

/** The key of each outcome that is offered, in lower case, and whether something of the host's own keys cannot be one. */
export function keysOf(
  shortcuts: boolean | Partial<Record<Outcome, string>> | undefined,
  offered: readonly Outcome[] = usualOutcomes,
): { keys: Partial<Record<Outcome, string>>; faulty: boolean } {
  if (shortcuts === undefined || shortcuts === false) return { keys: {}, faulty: false };
  return shortcuts === true ? keysFrom(offered, {}, usualKeys) : keysFrom(offered, shortcuts);
}

/** The outcome that a key press means. Null: none, or the reader writes, chooses, holds the key down, or means a shortcut of the browser. */
export function outcomeOf(event: KeyboardEvent, keys: Partial<Record<Outcome, string>>): Outcome | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.nativeEvent.isComposing) return null;
  return isTyping(event.nativeEvent) ? null : commandFor(event, keys);
}
