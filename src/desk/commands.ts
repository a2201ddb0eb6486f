import type { KeyboardEvent } from 'react';
import { outcomes, type Outcome } from '../model/decision.js';
import { offeredOf } from '../decision/rules.js';
import type { DeskCommand } from '../messages/Messages.js';
import { tellDeveloper } from '../model/tellDeveloper.js';
import { commandFor, keysFrom, type Keys } from '../parts/keyOf.js';
import { innermost, isTyping } from '../parts/ownWindow.js';
import type { DeskKey, ReviewDeskProps } from './ReviewDesk.props.js';

export const commands: readonly DeskCommand[] = ['next', 'previous', 'list', 'undo', 'help'];

const usualKeys: Record<DeskKey, string> = {
  Approved: 'a',
  Declined: 'd',
  Resubmitted: 'r',
  'In Review': 'i',
  next: 'j',
  previous: 'k',
  list: 'l',
  undo: 'z',
  help: '?',
};

/** The keys of the desk, for what there is: without a time to take back, no key for it, and none for an outcome that is not offered. */
export function deskKeysOf(
  given: ReviewDeskProps['keys'],
  { offered, canUndo }: { offered: unknown; canUndo: boolean },
): Keys<DeskKey> {
  if (given === false || given === null) return {};
  const choices = outcomes.filter((outcome) => offeredOf(offered).offered.includes(outcome));
  const own = typeof given === 'object' ? given : {};
  const all: readonly DeskKey[] = [...commands.filter((command) => canUndo || command !== 'undo'), ...choices];
  const { keys, faulty } = keysFrom(all, own, usualKeys);
  if (faulty)
    tellDeveloper('ReviewDesk: each of `keys` must be one character of its own. One that is not is left out.');
  return keys;
}

/** The keys of the outcomes alone, for the decision panel. */
export function outcomeKeys(keys: Keys<DeskKey>): Keys<Outcome> {
  return Object.fromEntries(Object.entries(keys).filter(([key]) => outcomes.includes(key as Outcome)));
}

/** What has keys of its own: a dialog, a menu, a tree. */
const own = 'dialog, [role=dialog], [role=alertdialog], [role=menu], [role=menubar], [role=tree], [role=grid]';

/** What a press of a key on the desk means. Null: nothing, or it is meant for something inside that has keys of its own. */
export function deskKeyFor(event: KeyboardEvent, keys: Keys<DeskKey>, desk: HTMLElement | null): DeskKey | null {
  const { ctrlKey, metaKey, altKey, repeat, nativeEvent } = event;
  if (ctrlKey || metaKey || altKey || repeat || nativeEvent.isComposing || isTyping(nativeEvent)) return null;
  const target = innermost(nativeEvent) as Partial<Element> | null;
  const inside = typeof target?.closest === 'function' ? target.closest(own) : null;
  // The desk itself may stand in a dialog of the host's.
  if (inside !== null && desk?.contains(inside)) return null;
  // What React hands on from a portal is elsewhere on the page.
  if (!desk || !nativeEvent.composedPath().includes(desk)) return null;
  return commandFor(event, keys);
}
