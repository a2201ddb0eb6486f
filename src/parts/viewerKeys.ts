import type { KeyboardEvent } from 'react';
import type { ViewerKeyAction, ViewerMessages } from '../messages/Messages.js';
import { keyOf } from './keyOf.js';
import type { PlayerCommand } from './usePlayer.js';
import type { ViewChange } from './view.js';

/** What one key asks of what is in the viewer. */
export type ViewerCommand = { view: ViewChange } | { player: PlayerCommand } | { beside: true };

type KeyCommand = ViewerCommand | 'close';

const viewKeys: Record<string, KeyCommand> = {
  '+': { view: { type: 'closer' } },
  '-': { view: { type: 'farther' } },
  '0': { view: { type: 'zoom', zoom: 'fit' } },
  '1': { view: { type: 'zoom', zoom: 1 } },
  '2': { view: { type: 'zoom', zoom: 2 } },
  '4': { view: { type: 'zoom', zoom: 4 } },
  r: { view: { type: 'turn' } },
  g: { view: { type: 'grey' } },
  x: { view: { type: 'reset' } },
  b: { beside: true },
  // The browser closes its modal dialog by itself; one that is not modal, where it has none, it does not.
  escape: 'close',
};

const playerKeys: Record<string, KeyCommand> = {
  k: { player: 'toggle' },
  ',': { player: 'back' },
  '.': { player: 'forward' },
  '<': { player: 'slower' },
  '>': { player: 'faster' },
};

// The same key without Shift on common layouts, and the minus sign of others.
const aliases: Record<string, string> = { '=': '+', _: '-', '−': '-' };

const find = (table: Record<string, KeyCommand>, key: string): KeyCommand | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null;

/** What a key press asks of the viewer. Null: nothing, or the reader types, chooses, or means a shortcut of the browser. */
export function commandOf(event: KeyboardEvent, media: 'image' | 'video'): KeyCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return null;
  if (event.target instanceof HTMLSelectElement || event.target instanceof HTMLTextAreaElement) return null;
  const pressed = keyOf(event);
  const key = Object.hasOwn(aliases, pressed) ? (aliases[pressed] ?? pressed) : pressed;
  return find(viewKeys, key) ?? (media === 'video' ? find(playerKeys, key) : null);
}

/** One line of the list of keys. */
export interface KeyLine {
  action: ViewerKeyAction;
  keys: readonly string[];
}

/** The list of keys that a reader sees, for what there is: a recording has more of them, and `beside` needs another medium. */
export function keyLines(names: ViewerMessages['keyNames'], media: 'image' | 'video', beside: boolean): KeyLine[] {
  return [
    { action: 'zoom', keys: ['+', '−'] },
    { action: 'zoomTo', keys: ['0', '1', '2', '4'] },
    { action: 'move', keys: [names.arrows] },
    { action: 'turn', keys: ['R'] },
    { action: 'grey', keys: ['G'] },
    { action: 'reset', keys: ['X'] },
    ...(beside ? [{ action: 'beside', keys: ['B'] } as const] : []),
    ...(media === 'video'
      ? ([
          { action: 'toggle', keys: ['K'] },
          { action: 'step', keys: [',', '.'] },
          { action: 'speed', keys: ['<', '>'] },
        ] as const)
      : []),
    { action: 'close', keys: [names.escape] },
  ];
}
