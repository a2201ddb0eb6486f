import type { KeyboardEvent } from 'react';
import type { ViewerKeyAction, ViewerMessages } from '../messages/Messages.js';
import { commandFor, keysFrom, type Keys } from '../parts/keyOf.js';
import { isTyping } from '../parts/ownWindow.js';
import type { PlayerCommand } from './usePlayer.js';
import type { ViewChange } from './view.js';

/**
 * What a key of the enlarged view does: zoom in and out, one size of four, turn by 90°, grey, reset, show another medium beside, link the views
 * of both; and with a recording play or pause, one frame back or forward, and the speed.
 */
export type ViewerKey =
  | 'closer'
  | 'farther'
  | 'fit'
  | 'zoom1'
  | 'zoom2'
  | 'zoom4'
  | 'turn'
  | 'grey'
  | 'reset'
  | 'beside'
  | 'link'
  | PlayerCommand;

/** The host's setting: all, none, or others for some. */
export type ViewerKeys = boolean | Partial<Record<ViewerKey, string>>;

/** What one key asks of what is in the viewer. */
export type ViewerCommand = { view: ViewChange } | { player: PlayerCommand } | { compare: 'beside' | 'link' };

interface Command {
  usual: string;
  command: ViewerCommand;
}

const commands: Record<ViewerKey, Command> = {
  closer: { usual: '+', command: { view: { type: 'closer' } } },
  farther: { usual: '-', command: { view: { type: 'farther' } } },
  fit: { usual: '0', command: { view: { type: 'zoom', zoom: 'fit' } } },
  zoom1: { usual: '1', command: { view: { type: 'zoom', zoom: 1 } } },
  zoom2: { usual: '2', command: { view: { type: 'zoom', zoom: 2 } } },
  zoom4: { usual: '4', command: { view: { type: 'zoom', zoom: 4 } } },
  turn: { usual: 'r', command: { view: { type: 'turn' } } },
  grey: { usual: 'g', command: { view: { type: 'grey' } } },
  reset: { usual: 'x', command: { view: { type: 'reset' } } },
  beside: { usual: 'b', command: { compare: 'beside' } },
  link: { usual: 'l', command: { compare: 'link' } },
  toggle: { usual: 'k', command: { player: 'toggle' } },
  back: { usual: ',', command: { player: 'back' } },
  forward: { usual: '.', command: { player: 'forward' } },
  slower: { usual: '<', command: { player: 'slower' } },
  faster: { usual: '>', command: { player: 'faster' } },
};

const names = Object.keys(commands) as ViewerKey[];
const usualKeys = Object.fromEntries(names.map((name) => [name, commands[name].usual])) as Keys<ViewerKey>;

// The same key without Shift on common layouts, and the minus sign of others.
const aliases: Record<string, string> = { '=': '+', _: '-', '−': '-' };

/** The key of each command by the host's setting, and whether something of it cannot be a key. */
export function viewerKeysOf(given: ViewerKeys | null | undefined): { keys: Keys<ViewerKey>; faulty: boolean } {
  if (given === false) return { keys: {}, faulty: false };
  if (given === undefined || given === null || given === true) return { keys: usualKeys, faulty: false };
  if (typeof given !== 'object') return { keys: usualKeys, faulty: true };
  return keysFrom(names, given, usualKeys);
}

/** What a key press asks of the viewer. Null: nothing, or the reader types, chooses, or means a shortcut of the browser. */
export function commandOf(event: KeyboardEvent, media: 'image' | 'video', keys: Keys<ViewerKey>): ViewerCommand | null {
  const { ctrlKey, metaKey, altKey, nativeEvent, key, code } = event;
  if (ctrlKey || metaKey || altKey || nativeEvent.isComposing || isTyping(nativeEvent)) return null;
  const also = Object.hasOwn(aliases, key) ? aliases[key] : undefined;
  const name = commandFor({ key, code }, keys) ?? (also ? commandFor({ key: also, code: '' }, keys) : null);
  if (name === null) return null;
  const { command } = commands[name];
  return 'player' in command && media === 'image' ? null : command;
}

/** A key as a list shows it. */
const shownKey = (key: string): string => (key === '-' ? '−' : key.toUpperCase());

/** A key as `aria-keyshortcuts` names it. */
export function spokenKey(key: string | undefined): string | undefined {
  return key === '+' ? 'Plus' : key?.toUpperCase();
}

/** One line of the list of keys. */
export interface KeyLine {
  action: ViewerKeyAction;
  keys: readonly string[];
}

const lines: readonly { action: ViewerKeyAction; of: readonly ViewerKey[] | 'arrows' | 'escape' }[] = [
  { action: 'zoom', of: ['closer', 'farther'] },
  { action: 'zoomTo', of: ['fit', 'zoom1', 'zoom2', 'zoom4'] },
  { action: 'move', of: 'arrows' },
  { action: 'turn', of: ['turn'] },
  { action: 'grey', of: ['grey'] },
  { action: 'reset', of: ['reset'] },
  { action: 'beside', of: ['beside'] },
  { action: 'link', of: ['link'] },
  { action: 'toggle', of: ['toggle'] },
  { action: 'step', of: ['back', 'forward'] },
  { action: 'speed', of: ['slower', 'faster'] },
  { action: 'close', of: 'escape' },
];

/** What two of the keys need: something that can stand beside, and something that does and can be linked. */
export type Beside = Readonly<Record<'beside' | 'link', boolean>>;

/** The list of keys that a reader sees, for what there is: a recording has more of them. */
export function keyLines(
  words: ViewerMessages['keyNames'],
  keys: Keys<ViewerKey>,
  media: 'image' | 'video',
  has: Beside,
): KeyLine[] {
  const works = (name: ViewerKey): boolean => {
    const { command } = commands[name];
    return 'compare' in command ? has[command.compare] : media === 'video' || !('player' in command);
  };
  return lines
    .map(({ action, of }) => ({
      action,
      keys:
        typeof of === 'string'
          ? [words[of]]
          : of.filter(works).flatMap((name) => (keys[name] === undefined ? [] : [shownKey(keys[name])])),
    }))
    .filter((line) => line.keys.length > 0);
}
