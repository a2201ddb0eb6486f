import { canOpen } from './rows.js';
import type { Holder } from './reading/kinds.js';
import { childAt, type RawNode } from './reading/nodes.js';

/** How many values are looked at, how deep, and how many hits are counted: a payload may have no end. */
export const mostLooked = 200_000;
const mostDeep = 100;
const mostHits = 1000;

/** What is found so far. */
export interface Found {
  hits: readonly RawNode[];
  /** How many values were looked at. */
  looked: number;
  state: 'searching' | 'done' | 'cut';
}

/** A search on its way. It is stopped and gone on with, so that a large payload holds up nobody. */
export interface Search {
  /** Does so much more work: one for a value that is passed over, and several for one that is looked at. */
  go: (work: number) => Found;
}

/** Searches the names and values that are on show. What is masked, and what waits to be asked for, is never found. */
export function newSearch(root: RawNode, query: string, isAsked: (node: RawNode) => boolean): Search {
  const wanted = query.trim().toLowerCase();
  const stack: { node: RawNode; next: number }[] = [{ node: root, next: 0 }];
  const hits: RawNode[] = [];
  let looked = 0;
  let isCut = false;
  const look = (node: RawNode): void => {
    if (isHit(node, wanted, isAsked)) hits.push(node);
    if (!canOpen(node)) return;
    if (node.level < mostDeep) stack.push({ node, next: 0 });
    else isCut = true;
  };
  if (!root.holder) look(root);
  const state = (): Found['state'] => {
    if (looked >= mostLooked || hits.length >= mostHits) return 'cut';
    if (stack.length > 0) return 'searching';
    return isCut ? 'cut' : 'done';
  };
  /** Goes one value further. What it has cost. */
  const step = (): number => {
    const last = stack.at(-1);
    const holder = last?.node.holder;
    if (!last || !holder || last.next >= holder.size) {
      stack.pop();
      return 1;
    }
    const place = last.next;
    last.next += 1;
    looked += 1;
    if (cannotHit(holder, place, wanted)) return 1;
    look(childAt(last.node, place));
    return costly;
  };
  return {
    go: (work) => {
      for (let left = work; left > 0 && state() === 'searching';) left -= step();
      return { hits: [...hits], looked, state: state() };
    },
  };
}

/** What it costs to find out what may be shown of a value, beside passing one over. */
const costly = 10;

/** Whether a value is plain, and neither it nor its name holds what is looked for, whatever may be shown of them. Most are like that. */
function cannotHit(holder: Holder, place: number, wanted: string): boolean {
  const value = holder.valueAt(place);
  if (typeof value === 'object' ? value !== null : typeof value === 'string' && /^\s*[[{"]/.test(value)) return false;
  if (typeof value === 'function' || typeof value === 'symbol')
    return !holder.nameAt(place).toLowerCase().includes(wanted);
  return !`${holder.nameAt(place)}\n${String(value)}`.toLowerCase().includes(wanted);
}

function isHit(node: RawNode, wanted: string, isAsked: (node: RawNode) => boolean): boolean {
  return wanted !== '' && textsOn(node, isAsked(node)).some((text) => text.toLowerCase().includes(wanted));
}

/** The texts of a node that are on show. */
export function textsOn(node: RawNode, asked: boolean): string[] {
  const { cover, nameCover, name, kind, pieces, value } = node;
  const shows = (over: string | null): boolean => over === null || (over === 'personal' && asked);
  const names = node.above && !node.above.holder?.isList && shows(nameCover) ? [name] : [];
  if (!shows(cover) || node.holder) return names;
  const plain = plainText(kind, value);
  return [...names, ...pieces.map(({ text }) => text), ...(plain === null ? [] : [plain])];
}

/** A value that is no text, as JSON writes it; null for what JSON has no word for. */
export function plainText(kind: RawNode['kind'], value: unknown): string | null {
  if (kind === 'null' || kind === 'undefined' || kind === 'boolean' || kind === 'number') return String(value);
  if (kind !== 'date') return null;
  const date = new Date(Date.prototype.getTime.call(value));
  return Number.isNaN(date.getTime()) ? String(date.getTime()) : date.toISOString();
}
