import { childAt, type RawNode } from './reading/nodes.js';
import { batch, isOpen, windowOf, type RawState } from './RawReport.state.js';

/** A line of the tree: a value, or what is left out before, after or between those that are drawn. */
export type Row = NodeRow | RestRow;

export interface NodeRow {
  type: 'node';
  /** A React key, which is of this row alone. */
  key: string;
  node: RawNode;
  /** Undefined: there is nothing to open. */
  open: boolean | undefined;
}

export interface RestRow {
  type: 'earlier' | 'later' | 'gaps';
  key: string;
  /** In which something is left out. */
  node: RawNode;
  /** How many are left out. */
  left: number;
}

interface Level {
  node: RawNode;
  next: number;
  end: number;
}

/** The rows that are open, from top to bottom. Walked without recursion, since a payload may be ten thousand levels deep. */
export function rowsOf(root: RawNode, state: RawState, first: ReadonlySet<number>): Row[] {
  if (!root.holder) return [nodeRow(root, undefined)];
  const rows: Row[] = [];
  const stack: Level[] = [];
  const enter = (node: RawNode): void => {
    const { from, to } = windowOf(state, node);
    if (from > 0) rows.push(rest('earlier', node, from));
    stack.push({ node, next: from, end: to });
  };
  enter(root);
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const { node, next, end } = level;
    if (next < end) {
      level.next += 1;
      const child = childAt(node, next);
      const open = canOpen(child) ? isOpen(state, child, first) : undefined;
      rows.push(nodeRow(child, open));
      if (open) enter(child);
      continue;
    }
    const { size = 0, gaps = 0 } = node.holder ?? {};
    if (end < size) rows.push(rest('later', node, size - end));
    if (gaps > 0) rows.push(rest('gaps', node, gaps));
    stack.pop();
  }
  return rows;
}

export const canOpen = ({ holder }: RawNode): boolean => holder !== undefined && holder.size + holder.gaps > 0;

const nodeRow = (node: RawNode, open: boolean | undefined): NodeRow => ({
  type: 'node',
  key: `${node.id}`,
  node,
  open,
});
const rest = (type: RestRow['type'], node: RawNode, left: number): RestRow => ({
  type,
  key: `${type} ${node.id}`,
  node,
  left,
});

/** How deep a row stands, from 1. */
export const levelOf = ({ type, node }: Row): number => (type === 'node' ? Math.max(1, node.level) : node.level + 1);

/** How many rows may stand open at first, whatever the host asks for. */
const most = 400;

/** What is open at first: the first levels, as far as they are short enough to be looked over. */
export function openAtFirst(root: RawNode, depth: number): ReadonlySet<number> {
  const open = new Set<number>();
  let drawn = Math.min(batch, root.holder?.size ?? 0);
  let level = [root];
  for (let at = 1; at < depth && level.length > 0; at += 1) {
    const next: RawNode[] = [];
    for (const node of level.flatMap((each) => firstOf(each))) {
      drawn += Math.min(batch, node.holder?.size ?? 0);
      if (drawn > most) return open;
      open.add(node.id);
      next.push(node);
    }
    level = next;
  }
  return open;
}

/** A row's node and those drawn beside it that can be opened, as far as they are short enough to be looked over. */
export function besideOf({ type, node }: Row, state: RawState): RawNode[] {
  const { above } = node;
  if (!above || type !== 'node') return [];
  const { from, to } = windowOf(state, above);
  const beside = Array.from({ length: to - from }, (_, at) => childAt(above, from + at)).filter(canOpen);
  let drawn = 0;
  return beside.filter((each) => {
    drawn += Math.min(batch, each.holder?.size ?? 0);
    return drawn <= most * 2 || each === node;
  });
}

/** The children in the first batch that can be opened. */
function firstOf(node: RawNode): RawNode[] {
  const size = Math.min(batch, node.holder?.size ?? 0);
  return Array.from({ length: size }, (_, place) => childAt(node, place)).filter(canOpen);
}
