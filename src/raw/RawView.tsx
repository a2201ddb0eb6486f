'use client';
import { useMemo, type ReactElement } from 'react';
import { rawEn } from '../messages/en.raw.js';
import type { EvidenceEvent } from '../model/evidence.js';
import { CopyText } from '../parts/copy/CopyText.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import { maskedText } from './masked.js';
import { childAt, waits } from './reading/nodes.js';
import { RawFind } from './RawFind.js';
import { askedFor, isAsked, lengthened, opened, openedTo, windowOf } from './RawReport.state.js';
import { RawTree } from './RawTree.js';
import { besideOf, openAtFirst, rowsOf, type Row } from './rows.js';
import type { Wish } from './treeKeys.js';
import { useFind } from './useFind.js';
import type { Raw } from './useRaw.js';
import { useRawEvents } from './useRawEvents.js';
import type { RawDesk } from './useRawState.js';

interface RawViewProps {
  raw: Raw;
  desk: RawDesk;
  label: string;
  depth: number;
  printing: boolean;
  onEvent: ((event: EvidenceEvent) => void) | undefined;
}

const nothingAsked = new Map<number, unknown>();

/** The search, the tree and the button that copies. */
export function RawView({ raw, desk, label, depth, printing, onEvent }: RawViewProps): ReactElement {
  const { of, caseId, root } = raw;
  const { kept, change, sought, setSought, current, setCurrent } = desk;
  const { query, hit, steps } = sought;
  const words = useWords('raw', rawEn);
  const { number } = useFormat();
  const emit = useRawEvents({ report: root.value, caseId, onEvent });
  // A paper goes further than a screen.
  const state = useMemo(() => (printing ? { ...kept, asked: nothingAsked } : kept), [kept, printing]);
  const first = useMemo(() => openAtFirst(root, depth), [root, depth]);
  const rows = useMemo(() => rowsOf(root, state, first), [root, state, first]);
  const found = useFind(root, query, state);
  const at = found ? found.hits.findIndex(({ id }) => id === hit) : -1;

  const step = (by: 1 | -1): void => {
    const hits = found?.hits ?? [];
    const next = at < 0 ? (by > 0 ? 0 : hits.length - 1) : (at + by + hits.length) % hits.length;
    const node = hits[next];
    if (!node) return;
    change((before) => openedTo(before, node));
    setSought((before) => ({ ...before, hit: node.id, steps: before.steps + 1 }));
    setCurrent(() => `${node.id}`);
  };
  const wish = (given: Exclude<Wish, { do: 'go' }>): string | null => {
    const row = rows[given.at];
    return (row && does[given.do](row)) ?? null;
  };
  const ask = ({ node }: Row): void => {
    const isWanted = !isAsked(state, node);
    change((before) => askedFor(before, node, isWanted));
    if (isWanted) emit('details-shown');
  };
  const lengthen = ({ type, node }: Row): string | null => {
    if (type !== 'earlier' && type !== 'later') return null;
    const before = windowOf(state, node);
    const after = windowOf(lengthened(state, node, type), node);
    change((now) => lengthened(now, node, type));
    // The row that was pressed goes, and the focus goes to what it has brought.
    return `${childAt(node, type === 'later' ? before.to : after.from).id}`;
  };
  const does: Record<Exclude<Wish['do'], 'go'>, (row: Row) => string | null | void> = {
    open: ({ node }) => change((before) => opened(before, [node], true)),
    close: ({ node }) => change((before) => opened(before, [node], false)),
    openAll: (row) => change((before) => opened(before, besideOf(row, state), true)),
    ask,
    press: (row) => {
      if (row.type !== 'node') return lengthen(row);
      if (waits(row.node)) ask(row);
      else if (row.open !== undefined) does[row.open ? 'close' : 'open'](row);
      return null;
    },
  };

  return (
    <>
      <div className="lr-RawReport-tools">
        <RawFind
          label={label}
          query={query}
          onQuery={(text) => setSought((before) => ({ ...before, query: text, hit: null }))}
          found={found}
          at={at}
          onStep={step}
        />
        <CopyText
          words={words.copy}
          of={of}
          onCopied={() => emit('copied')}
          write={() => {
            const { text, isCut } = maskedText(root, words, number);
            return { text, said: isCut ? words.copy.cut : undefined };
          }}
        />
      </div>
      <RawTree
        {...{ label, rows, state, query, hit, steps, current }}
        onCurrent={(key) => setCurrent(() => key)}
        onWish={wish}
      />
    </>
  );
}
