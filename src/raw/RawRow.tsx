'use client';
import { memo, type MemoExoticComponent, type ReactElement } from 'react';
import { rawEn } from '../messages/en.raw.js';
import type { RawMessages } from '../messages/Messages.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import { waits, type RawNode } from './reading/nodes.js';
import { batch } from './RawReport.state.js';
import { RawMask, RawText, RawValue } from './RawValue.js';
import { levelOf, type NodeRow, type RestRow, type Row } from './rows.js';

interface RawRowProps {
  row: Row;
  /** The id of the row's name. */
  id: string;
  /** Whether it is the one that `Tab` comes to. */
  current: boolean;
  asked: boolean;
  /** Whether the reader has gone to it by the search. */
  hit: boolean;
  query: string;
}

/** Deeper levels are told by the level alone: a row must not be pushed out of the page. */
const deepest = 12;

/**
 * One row of the tree. Kept as it is while nothing of it changes, because each step of the focus draws the tree anew and a tree has hundreds
 * of rows.
 */
export const RawRow: MemoExoticComponent<(props: RawRowProps) => ReactElement> = memo(function RawRow({
  row,
  id,
  current,
  asked,
  hit,
  query,
}: RawRowProps): ReactElement {
  const isNode = row.type === 'node';
  const level = levelOf(row);
  return (
    <div
      role="treeitem"
      className="lr-RawRow"
      aria-level={level}
      aria-setsize={isNode ? (row.node.above?.holder?.size ?? 1) : undefined}
      aria-posinset={isNode ? row.node.place + 1 : undefined}
      aria-expanded={isNode ? row.open : undefined}
      tabIndex={current ? 0 : -1}
      data-indent={Math.min(level - 1, deepest)}
      data-type={row.type}
      data-hit={hit ? '' : undefined}
    >
      {isNode ? <NodeContent {...{ row, id, asked, query }} /> : <RestContent row={row} />}
    </div>
  );
});

interface NodeContentProps {
  row: NodeRow;
  id: string;
  asked: boolean;
  query: string;
}

function NodeContent({ row: { node }, id, asked, query }: NodeContentProps): ReactElement {
  const words = useWords('raw', rawEn);
  return (
    <>
      {node.above ? (
        <div className="lr-RawRow-name" id={id}>
          <RawName node={node} asked={asked} query={query} />
        </div>
      ) : null}
      <div className="lr-RawRow-value" data-kind={node.kind}>
        <RawValue node={node} asked={asked} query={query} />
      </div>
      {waits(node) ? (
        // Keyboards press the row itself. This is for whoever points, touches or speaks.
        <button
          type="button"
          className="lr-RawRow-ask lr-Button"
          tabIndex={-1}
          aria-describedby={node.above ? id : undefined}
        >
          {asked ? words.hide : words.show}
        </button>
      ) : null}
    </>
  );
}

function RawName({ node, asked, query }: { node: RawNode; asked: boolean; query: string }): ReactElement {
  const { name, nameCover } = node;
  if (nameCover !== null && !(nameCover === 'personal' && asked)) return <RawMask cover={nameCover} />;
  return <RawText text={name === '' ? '""' : name} query={node.above?.holder?.isList ? '' : query} />;
}

function RestContent({ row: { type, left } }: { row: RestRow }): ReactElement {
  const words = useWords('raw', rawEn);
  const { number } = useFormat();
  const next = number(Math.min(batch, left));
  const said: Record<RestRow['type'], (words: RawMessages) => string> = {
    earlier: ({ earlier }) => earlier(number(left), next),
    later: ({ later }) => later(number(left), next),
    gaps: ({ gaps }) => gaps(number(left), left),
  };
  return <div className="lr-RawRow-rest">{said[type](words)}</div>;
}
