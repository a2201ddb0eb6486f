'use client';
import {
  useEffect,
  useId,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from 'react';
import { windowOf } from '../parts/ownWindow.js';
import { isAsked, type RawState } from './RawReport.state.js';
import { RawRow } from './RawRow.js';
import type { Row } from './rows.js';
import { textsOn } from './search.js';
import { nothingTyped, rowBeginning, typedMore, wishOf, type Wish } from './treeKeys.js';

interface RawTreeProps {
  label: string;
  rows: readonly Row[];
  state: RawState;
  query: string;
  /** The number of the hit that the reader has gone to. */
  hit: number | null;
  /** How often they have gone to one: another number brings the hit into view. */
  steps: number;
  /** The key of the row that `Tab` comes to; another one once it is gone. */
  current: string | null;
  onCurrent: (key: string) => void;
  /** Does what a row was asked for. Gives the key of a row that takes the focus once it is there, where the one that has it goes. */
  onWish: (wish: Exclude<Wish, { do: 'go' }>) => string | null;
}

const mirrored: Partial<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/**
 * The tree. Its rows stand one under another, each with its level, so that ten thousand levels are no ten thousand elements in each other.
 */
export function RawTree(props: RawTreeProps): ReactElement {
  const { label, rows, state, query, hit, steps, current, onCurrent, onWish } = props;
  const wanted = useRef<string | null>(null);
  const id = useId();
  const tree = useRef<HTMLDivElement>(null);
  const typed = useRef(nothingTyped);
  const seen = useRef(steps);
  const tabbed = rows.find(({ key }) => key === current) ?? rows[0];

  const elementAt = (at: number): HTMLElement | undefined => tree.current?.children[at] as HTMLElement | undefined;
  useEffect(() => {
    const at = rows.findIndex(({ key }) => key === wanted.current);
    if (at < 0) return;
    wanted.current = null;
    elementAt(at)?.focus();
  });
  useEffect(() => {
    if (seen.current === steps) return;
    seen.current = steps;
    elementAt(rows.findIndex(({ key }) => key === `${hit}`))?.scrollIntoView?.({ block: 'nearest' });
  });

  /** The row in which an event has happened, and whether it was on its button. */
  const placeOf = ({ target }: { target: EventTarget }): { at: number; isButton: boolean } => {
    const element = target as Element;
    const row = element.closest('[role=treeitem]');
    return {
      at: [...(tree.current?.children ?? [])].indexOf(row as Element),
      isButton: element.closest('button') !== null,
    };
  };
  const onFocus = (event: FocusEvent): void => {
    const row = rows[placeOf(event).at];
    if (row && row !== tabbed) onCurrent(row.key);
  };
  const onClick = (event: MouseEvent): void => {
    const { at, isButton } = placeOf(event);
    const row = rows[at];
    if (!row) return;
    if (isButton) onWish({ do: 'ask', at });
    else if (row.type !== 'node') wanted.current = onWish({ do: 'press', at });
    // A press on a value may be for its text, which is then marked and copied.
    else if (row.open !== undefined) onWish({ do: row.open ? 'close' : 'open', at });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { at, isButton } = placeOf(event);
    if (event.ctrlKey || event.metaKey || event.altKey || at < 0) return;
    // The browser presses a button itself.
    if (isButton && (event.key === 'Enter' || event.key === ' ')) return;
    const isRtl = tree.current && windowOf(tree.current).getComputedStyle(tree.current).direction === 'rtl';
    const key = (isRtl ? mirrored[event.key] : undefined) ?? event.key;
    const wish = wishOf(key, rows, at) ?? typeTo(event, at);
    if (!wish) return;
    event.preventDefault();
    if (wish.do === 'go') elementAt(wish.to)?.focus();
    else wanted.current = onWish(wish);
  };
  const typeTo = (event: KeyboardEvent, at: number): Wish | null => {
    const more = typedMore(typed.current, event.key, event.timeStamp);
    if (!more) return null;
    typed.current = more;
    const to = rowBeginning(
      rows.map((row) => nameOf(row, state)),
      at,
      more,
    );
    return to === null ? null : { do: 'go', to };
  };

  return (
    // The rows take the focus, and their events are heard here.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={tree}
      role="tree"
      aria-label={label}
      className="lr-RawReport-tree"
      onFocus={onFocus}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {rows.map((row) => (
        <RawRow
          key={row.key}
          row={row}
          id={`${id}${row.key}`}
          current={row === tabbed}
          asked={row.type === 'node' && isAsked(state, row.node)}
          hit={row.type === 'node' && row.node.id === hit}
          query={query}
        />
      ))}
    </div>
  );
}

/** What a row is found by when its first letters are typed: its name, if that is shown. */
function nameOf(row: Row, state: RawState): string {
  if (row.type !== 'node') return '';
  return row.node.above?.holder?.isList
    ? `${row.node.place}`
    : (textsOn({ ...row.node, cover: 'name' }, isAsked(state, row.node))[0] ?? '');
}
