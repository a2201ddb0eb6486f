import type { KeyboardEvent } from 'react';
import { outcomes, type Outcome } from '../model/decision.js';
import { commandFor, keysFrom } from '../parts/keyOf.js';
import { isTyping } from '../parts/ownWindow.js';

const usualKeys: Record<Outcome, string> = { Approved: 'a', Declined: 'd', Resubmitted: 'r' };

/** The key of each outcome, in lower case, and whether something of the host's own keys cannot be one. */
export function keysOf(shortcuts: boolean | Partial<Record<Outcome, string>> | undefined): {
  keys: Partial<Record<Outcome, string>>;
  faulty: boolean;
} {
  if (shortcuts === undefined || shortcuts === false) return { keys: {}, faulty: false };
  if (shortcuts === true) return { keys: usualKeys, faulty: false };
  return keysFrom(outcomes, shortcuts);
}

/** The outcome that a key press means. Null: none, or the reader writes, chooses, holds the key down, or means a shortcut of the browser. */
export function outcomeOf(event: KeyboardEvent, keys: Partial<Record<Outcome, string>>): Outcome | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.nativeEvent.isComposing) return null;
  return isTyping(event.nativeEvent) ? null : commandFor(event, keys);
}
