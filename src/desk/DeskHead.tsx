import type { ReactElement, ReactNode, RefObject } from 'react';
import { nameIn, type CaseWords } from '../cases/caseWords.js';
import { countDecided } from '../cases/rows.js';
import { eventText } from './eventText.js';
import { UndoLine } from './UndoLine.js';
import type { DeskKeysInHand } from './useDeskKeys.js';
import type { DeskInHand } from './useReviewDesk.js';

interface DeskHeadProps {
  desk: DeskInHand;
  keys: DeskKeysInHand;
  words: CaseWords;
  home: RefObject<HTMLElement | null>;
  /** The heading. */
  heading: ReactNode;
  /** The ways on, where there is a list. */
  children: ReactNode;
}

/** What the desk is, how far it is, and what has just happened: told also while the list is loaded anew, or when nothing is left in it. */
export function DeskHead({ desk, keys, words, home, heading, children }: DeskHeadProps): ReactElement {
  const { desk: texts, number, decided } = words;
  const { rows, openId, outbox, event } = desk;
  const hasRows = rows !== null && rows.length > 0;
  const progress = hasRows ? texts.progress(number(countDecided(rows)), number(rows.length)) : '';
  const last = outbox.waiting.at(-1);
  const said = eventText(words, desk);
  const refused = event?.type === 'failed' && event.entry.caseId !== openId ? event.entry.caseId : null;
  return (
    <div className="lr-ReviewDesk-head">
      {heading}
      {hasRows ? (
        <p key={progress} className="lr-ReviewDesk-progress">
          {progress}
        </p>
      ) : null}
      {last ? (
        <UndoLine
          name={nameIn(words, rows, last.entry)}
          decided={decided[last.decision.outcome]}
          others={outbox.waiting.length - 1}
          until={last.until}
          undoKey={keys.working.undo}
          words={words}
          onUndo={() => desk.undo()}
          home={home}
        />
      ) : null}
      {/* Another element for each event, so that the same words are said again. What waits is to be seen above. */}
      <p className={last || !(hasRows || said) ? 'lr-hidden' : 'lr-ReviewDesk-said'} role="status" dir="auto">
        <span key={`${event?.count} ${said}`}>{said}</span>
      </p>
      {refused === null ? null : (
        <button type="button" className="lr-Button" onClick={() => keys.open(refused)}>
          {texts.openAgain}
        </button>
      )}
      {children}
    </div>
  );
}
