'use client';
import { useCallback, useSyncExternalStore, type ReactElement, type RefObject } from 'react';
import { subscribeToClock } from '../expiry/clock.js';
import { windowOf } from '../parts/ownWindow.js';
import type { CaseWords } from '../cases/caseWords.js';
import { runningTime } from './useOutbox.js';

interface UndoLineProps {
  name: string;
  decided: string;
  /** How many others can still be taken back. */
  others: number;
  until: number;
  undoKey: string | undefined;
  words: CaseWords;
  onUndo: () => void;
  home: RefObject<HTMLElement | null>;
}

/** The decision that was made last, how long it can be taken back, and the button that does. */
export function UndoLine(props: UndoLineProps): ReactElement {
  const { name, decided, others, until, undoKey, words, onUndo, home } = props;
  const { desk, number } = words;
  const seconds = useSecondsUntil(until, home);
  return (
    <div className="lr-ReviewDesk-undo">
      <p className="lr-ReviewDesk-waiting">
        <bdi key={name}>{name}</bdi>
        <span key={decided}>{`: ${decided} · `}</span>
        {/* Running digits are for the eye. */}
        <span key={`left ${seconds}`} className="lr-ReviewDesk-seconds">
          {desk.goesOut(number(seconds))}
        </span>
        {others > 0 ? <span key={`others ${others}`}>{` · ${desk.others(number(others))}`}</span> : null}
      </p>
      <button type="button" className="lr-Button" aria-keyshortcuts={undoKey} onClick={onUndo}>
        <span>{desk.commands.undo}</span>{' '}
        {undoKey ? (
          <kbd translate="no" className="lr-ReviewDesk-key">
            {undoKey.toUpperCase()}
          </kbd>
        ) : null}
      </button>
    </div>
  );
}

function useSecondsUntil(until: number, home: RefObject<HTMLElement | null>): number {
  const subscribe = useCallback(
    (onChange: () => void) =>
      subscribeToClock({
        now: () => runningTime(home),
        deadline: until,
        onTick: onChange,
        view: windowOf(home.current),
      }),
    [until, home],
  );
  return useSyncExternalStore(
    subscribe,
    () => Math.max(0, Math.ceil((until - runningTime(home)) / 1000)),
    () => 0,
  );
}
