'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { CaseId } from '../model/case.js';
import type { Decision, Outcome } from '../model/decision.js';
import { tellHost } from '../parts/host/tellHost.js';
import { isFocusLost, windowOf } from '../parts/ownWindow.js';
import { useLatest } from '../parts/useLatest.js';
import type { Entry } from '../cases/cases.js';
import { useCases } from '../cases/useCases.js';
import type { DeskCase } from '../cases/DeskCase.js';
import type { ReviewDeskProps } from './ReviewDesk.props.js';
import { nearest, neighbour, nextToDo, rowsOf, type Row, type Sent } from '../cases/rows.js';
import { focusedAround, useKeptFocus } from './useKeptFocus.js';
import { runningTime, useOutbox, type Outbox } from './useOutbox.js';

/** Milliseconds in which nobody has looked at a case yet: a key that is pressed twice must not decide the next one. */
const glance = 300;

/** The same for what the browser counts as one more click of the same pointer in the same place. */
const clicking = 1000;

/** What has just happened on the desk, to be told. */
type DeskEvent =
  | { type: 'decided' | 'waiting'; entry: Entry; outcome: Outcome; isLast: boolean }
  | { type: 'failed' | 'takenBack'; entry: Entry }
  | { type: 'tooLate' | 'first' | 'last' };

interface DeskOptions extends Pick<
  ReviewDeskProps,
  'cases' | 'open' | 'defaultOpen' | 'onOpen' | 'onDecide' | 'onUndo' | 'reviewer'
> {
  undoFor: number;
  /** Whether a case of any status can be decided. */
  anyStatus: (deskCase: DeskCase) => boolean;
  home: RefObject<HTMLElement | null>;
  /** The region of the open case. */
  place: RefObject<HTMLElement | null>;
  list: RefObject<HTMLElement | null>;
}

/** The desk in hand: its cases, which one is open, and the ways between them. */
export interface DeskInHand {
  /** Null: the list is not there yet. */
  rows: readonly Row[] | null;
  unreadable: number;
  /** The open case; one that has left the list as it was last. Null: none. */
  current: Row | null;
  openId: CaseId | null;
  isGone: boolean;
  /** Whether nothing is left to decide, as it was found after the last decision. */
  allDone: boolean;
  outbox: Outbox;
  /** The cases that have been decided by the host's word. */
  closed: readonly CaseId[];
  /** What happened last, with a number of its own each time. */
  event: (DeskEvent & { count: number }) | null;
  go: (caseId: CaseId) => void;
  /** The host's own object of a case. */
  givenOf: (caseId: CaseId) => DeskCase;
  reload: () => void;
  step: (by: 1 | -1) => void;
  /** Takes back what was decided last, or about one case. */
  undo: (caseId?: CaseId) => void;
  /** Whether the case has come by itself just now, so that a press may still be meant for the one before: the so-many-th click of one. */
  isTooSoon: (click?: number) => boolean;
}

/**
 * Follows the reader through the cases. After a decision the next open case comes, with focus at its start; where the reader has gone to another
 * case meanwhile, or away from the desk, nothing is taken from under them.
 */
export function useReviewDesk(options: DeskOptions): DeskInHand {
  const { cases, open, defaultOpen = null, onOpen, reviewer, undoFor, anyStatus, home, place, list } = options;
  const [own, setOwn] = useState<CaseId | null>(defaultOpen);
  const openId = open === undefined ? own : open;
  const [event, setEvent] = useState<DeskInHand['event']>(null);
  const [doneAt, setDoneAt] = useState<CaseId | null>(null);
  const wanted = useRef<CaseId | null>(null);
  const came = useRef(Number.NEGATIVE_INFINITY);
  const coming = useRef<CaseId | null>(null);
  const tell = (next: DeskEvent): void => setEvent((before) => ({ ...next, count: (before?.count ?? 0) + 1 }));

  const outbox = useOutbox({
    undoFor,
    home,
    onDecide: (decision, { caseId }) => options.onDecide(decision, givenOf(caseId)),
    onStep: (entry, sent) => follow.current(entry, sent),
  });
  const { entries, given, unreadable } = useCases(
    cases,
    (caseId) => caseId === openId || isUnderWay(outbox.sent.get(caseId)),
  );
  const givenOf = (caseId: CaseId): DeskCase => given.get(caseId) ?? { caseId };
  // What the host says of a case takes the place of what was known here, so that it can be opened again.
  const closed = entries?.flatMap(({ caseId, decided }) => (decided === null ? [] : [caseId])) ?? [];
  for (const caseId of closed) if (isOver(outbox.sent.get(caseId))) outbox.forget(caseId);
  const isAny = ({ caseId }: Entry): boolean => anyStatus(givenOf(caseId));
  const rows = entries && rowsOf(entries, { sent: outbox.sent, reviewer, anyStatus: isAny });
  const found = rows?.find(({ entry }) => entry.caseId === openId) ?? null;
  // Known from the start, as the list is: React 18 loses count of its ids where a state changes while a page comes alive.
  const [lost, setLost] = useState(found);
  // A case that a colleague has decided may leave the list while it is read.
  if (found && !isSameRow(found, lost)) setLost(found);
  const current = found ?? (openId !== null && lost?.entry.caseId === openId ? lost : null);

  const bring = (caseId: CaseId): void => {
    wanted.current = caseId;
    coming.current = null;
    came.current = Number.NEGATIVE_INFINITY;
    setDoneAt(null);
    setOwn(caseId);
    tellHost(onOpen, caseId);
  };
  const isHere = (): boolean => {
    const isInside = home.current?.contains(focusedAround(home.current)) ?? false;
    // What is enlarged lies over the desk, and is being looked at.
    return (isInside || isFocusLost(home.current)) && !home.current?.querySelector('dialog[open]');
  };
  const goOn = (from: CaseId, next: Row | null): void => {
    const takesFocus = isHere();
    if (next) bring(next.entry.caseId);
    else setDoneAt(from);
    came.current = runningTime(home);
    coming.current = next?.entry.caseId ?? null;
    wanted.current = takesFocus ? (next?.entry.caseId ?? from) : null;
  };
  const follow = useLatest((entry: Entry, sent: Sent): void => {
    const { step, outcome } = sent;
    if (step === 'failed') tell({ type: 'failed', entry });
    // One that could be taken back was told of when it was made.
    if (step === 'waiting' || (step === 'decided' && undoFor <= 0)) {
      const next = rows && nextToDo(rows, entry, reviewer !== undefined);
      tell({ type: step, entry, outcome, isLast: !next });
      if (entry.caseId === openId) goOn(entry.caseId, next);
    }
  });
  useEffect(() => {
    if (openId === null) return;
    // A host that keeps the open case may take its time to bring it.
    if (coming.current === openId) {
      coming.current = null;
      came.current = runningTime(home);
    }
    const node = place.current;
    if (!node || wanted.current !== openId) return;
    wanted.current = null;
    if (!isHere()) return;
    node.focus({ preventScroll: true });
    const { top } = node.getBoundingClientRect();
    if (top < 0 || top > windowOf(node).innerHeight) node.scrollIntoView({ block: 'start' });
  });
  useKeptFocus({ desk: home, place, list });

  const step = (by: 1 | -1): void => {
    if (!rows || rows.length === 0) return;
    const beside = found ? neighbour(rows, openId, by) : (nearest(rows, current, by) ?? null);
    const next = openId === null ? (nextToDo(rows, null, reviewer !== undefined) ?? beside) : beside;
    if (next) bring(next.entry.caseId);
    else tell({ type: by > 0 ? 'last' : 'first' });
  };
  const undo: DeskInHand['undo'] = (caseId) => {
    const last = [...outbox.waiting].reverse().find(({ entry }) => caseId === undefined || entry.caseId === caseId);
    if (!last) {
      tell({ type: 'tooLate' });
      return;
    }
    last.back();
    tell({ type: 'takenBack', entry: last.entry });
    tellHost((decision: Decision) => options.onUndo?.(decision, givenOf(last.entry.caseId)), last.decision);
    bring(last.entry.caseId);
  };
  const reload = (): void => {
    if (openId !== null) tellHost(onOpen, openId);
  };
  return {
    rows,
    unreadable,
    current,
    openId,
    isGone: current !== null && !found,
    allDone: doneAt !== null && doneAt === openId,
    outbox,
    closed,
    event,
    go: bring,
    givenOf,
    reload,
    step,
    undo,
    isTooSoon: (click = 1) => runningTime(home) - came.current < (click > 1 ? clicking : glance),
  };
}

const isUnderWay = (sent: Sent | undefined): boolean => sent?.step === 'waiting' || sent?.step === 'pending';

const isOver = (sent: Sent | undefined): boolean => sent?.step === 'decided' || sent?.step === 'failed';

const isSameRow = (row: Row, other: Row | null): boolean =>
  row.entry === other?.entry && row.place === other.place && row.state === other.state;
