import { askedOf, waits, type RawNode } from './reading/nodes.js';

/** How many of the fields of one object, or of the items of one list, are drawn at a time. */
export const batch = 100;

/** What the reader has done with the payload of one case, by the numbers of its places. */
export interface RawState {
  open: ReadonlyMap<number, boolean>;
  /** What was asked for, with the value that it had then: another value in its place waits again. */
  asked: ReadonlyMap<number, unknown>;
  /** Which part of a long list is drawn. */
  windows: ReadonlyMap<number, Window>;
}

interface Window {
  from: number;
  to: number;
}

export const untouched: RawState = { open: new Map(), asked: new Map(), windows: new Map() };

export function isOpen({ open }: RawState, { id }: RawNode, first: ReadonlySet<number>): boolean {
  return open.get(id) ?? first.has(id);
}

/** Whether what waits in a node was asked for. */
export function isAsked({ asked }: Pick<RawState, 'asked'>, node: RawNode): boolean {
  return waits(node) && asked.has(node.id) && Object.is(asked.get(node.id), askedOf(node));
}

export function windowOf({ windows }: RawState, { id, holder }: RawNode): Window {
  const { from, to } = windows.get(id) ?? { from: 0, to: batch };
  const size = holder?.size ?? 0;
  // A list may have become shorter.
  return from < size ? { from, to: Math.min(to, size) } : { from: 0, to: Math.min(batch, size) };
}

export function opened(state: RawState, nodes: readonly RawNode[], open: boolean): RawState {
  return { ...state, open: new Map([...state.open, ...nodes.map(({ id }) => [id, open] as const)]) };
}

export function askedFor(state: RawState, node: RawNode, isWanted: boolean): RawState {
  const asked = new Map(state.asked);
  if (isWanted) asked.set(node.id, askedOf(node));
  else asked.delete(node.id);
  return { ...state, asked };
}

/** Draws one part more of a long list, before or behind what is drawn. */
export function lengthened(state: RawState, node: RawNode, where: 'earlier' | 'later'): RawState {
  const { from, to } = windowOf(state, node);
  const next = where === 'earlier' ? { from: Math.max(0, from - batch), to } : { from, to: to + batch };
  return { ...state, windows: new Map([...state.windows, [node.id, next]]) };
}

/** Opens the way to a node; of a long list, the part in which it stands. */
export function openedTo(state: RawState, node: RawNode): RawState {
  const open = new Map(state.open);
  const windows = new Map(state.windows);
  for (let { above, place } = node; above; { above, place } = above) {
    open.set(above.id, true);
    const { from, to } = windowOf(state, above);
    const start = Math.floor(place / batch) * batch;
    if (place < from || place >= to) windows.set(above.id, { from: start, to: start + batch });
  }
  return { ...state, open, windows };
}
