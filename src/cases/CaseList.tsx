'use client';
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import { deskEn } from '../messages/en.desk.js';
import type { CaseId } from '../model/case.js';
import { windowOf } from '../parts/ownWindow.js';
import { useLatest } from '../parts/useLatest.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import { CaseRow } from './CaseRow.js';
import { nameOf, stateWord, type CaseWords } from './caseWords.js';
import type { Entry } from './cases.js';
import type { Row } from './rows.js';

interface CaseListProps {
  rows: readonly Row[];
  words: CaseWords;
  current: CaseId | null;
  isBlind: (entry: Entry) => boolean;
  onOpen: (caseId: CaseId) => void;
  list: RefObject<HTMLDivElement | null>;
}

/** More rows come in steps of so many. */
const batch = 100;

const steps: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index, last) => Math.min(last, index + 1),
  ArrowUp: (index) => Math.max(0, index - 1),
  PageDown: (index, last) => Math.min(last, index + 10),
  PageUp: (index) => Math.max(0, index - 10),
  Home: () => 0,
  End: (_index, last) => last,
};

/** Moves between the buttons of all rows, of which Tab meets only one. */
function moveAcross(event: KeyboardEvent<HTMLElement>): void {
  const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.lr-CaseRow-open')];
  const index = buttons.indexOf(event.target as HTMLElement);
  if (index < 0) return;
  event.preventDefault();
  buttons[step(index, buttons.length - 1)]?.focus();
}

/** How far a box is to be scrolled, so that a row is in what is seen of it. */
function overlap(box: Element, row: Element): number {
  const [seen, { top, bottom }] = [box.getBoundingClientRect(), row.getBoundingClientRect()];
  const first = Math.max(seen.top, 0);
  const last = Math.min(seen.bottom, windowOf(box).innerHeight);
  if (top < first) return top - first;
  return bottom > last ? Math.max(0, Math.min(bottom - last, top - first)) : 0;
}

/** That a case is in another status than In Review is a verdict too. */
const withoutVerdict = (row: Row): Row => (row.state === 'notInReview' ? { ...row, state: 'open' } : row);

/** The cases as a table, in the host's order. */
export function CaseList({ rows, words, current, isBlind, onOpen, list }: CaseListProps): ReactElement {
  const { columns, ...desk } = useWords('desk', deskEn);
  const { number } = useFormat();
  // The row that had the focus last, as long as the same case is open.
  const [stop, setStop] = useState<{ of: CaseId | null; caseId: CaseId } | null>(null);
  const currentPlace = rows.find(({ entry }) => entry.caseId === current)?.place ?? 1;
  const reach = Math.ceil(currentPlace / batch) * batch;
  const [limit, setLimit] = useState(reach);
  const open = useLatest(onOpen);
  const onRow = useCallback((caseId: CaseId) => open.current(caseId), [open]);
  const wantsRow = useRef<number | null>(null);
  const shown = Math.max(limit, reach);
  // What is drawn once stays, also when the reader goes back to the top.
  if (shown > limit) setLimit(shown);
  const drawn = rows.slice(0, shown);
  const left = rows.length - drawn.length;
  const stops = [stop?.of === current ? stop.caseId : null, current].map((caseId) =>
    drawn.findIndex(({ entry }) => entry.caseId === caseId),
  );
  const stopAt = stops.find((at) => at >= 0) ?? 0;
  // A list that names a verdict in one row only would tell what the others leave out.
  const blind = drawn.some(({ entry }) => isBlind(entry));
  const verdict = ['status', 'score', 'warning'] as const;
  const names = ['name', ...(blind ? [] : verdict), 'left', 'state'] as const;
  // The list goes along with the reader, and the page stays where it is.
  useEffect(() => {
    const box = list.current;
    const row = box?.querySelector<HTMLElement>('.lr-CaseRow[aria-current]');
    if (box && row) box.scrollBy?.({ top: overlap(box, row) });
  }, [current, currentPlace, list]);
  const showMore = (): void => {
    setLimit(shown + batch);
    // The button leaves with the last of them, and focus must not be lost with it.
    if (left <= batch) wantsRow.current = drawn.length;
  };
  useEffect(() => {
    if (wantsRow.current === null) return;
    list.current?.querySelectorAll<HTMLElement>('.lr-CaseRow-open')[wantsRow.current]?.focus();
    wantsRow.current = null;
  });
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const at = [...event.currentTarget.querySelectorAll('.lr-CaseRow-open')].indexOf(event.target);
    const focused = drawn[at]?.entry.caseId;
    if (focused !== undefined) setStop({ of: current, caseId: focused });
  };
  return (
    <div ref={list} className="lr-CaseList" data-blind={blind || undefined}>
      {/* The rows' buttons are the interactive elements; the table only passes their keys on. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="lr-CaseList-table"
        role="table"
        aria-label={desk.list}
        aria-rowcount={rows.length + 1}
        onKeyDown={moveAcross}
        onFocus={onFocus}
      >
        <div role="row" className="lr-CaseList-heads" aria-rowindex={1}>
          {names.map((name) => (
            <span key={name} role="columnheader" className={`lr-CaseRow-${name}`}>
              {`${columns[name]} `}
            </span>
          ))}
        </div>
        {drawn
          .map((each) => (blind ? withoutVerdict(each) : each))
          .map((row) => (
            <CaseRow
              key={`${typeof row.entry.caseId} ${row.entry.caseId}`}
              entry={row.entry}
              name={nameOf(words, row)}
              place={row.place}
              state={row.state}
              said={stateWord(words, row)}
              isCurrent={row.entry.caseId === current}
              isStop={row.place - 1 === stopAt}
              isBlind={blind}
              onOpen={onRow}
            />
          ))}
      </div>
      {left > 0 ? (
        <button type="button" className="lr-Button lr-CaseList-more" onClick={showMore}>
          <span key={left}>{desk.showMore(number(Math.min(batch, left)), number(left))}</span>
        </button>
      ) : null}
    </div>
  );
}
