import type { ReactElement, RefObject } from 'react';
import type { DeskCommand } from '../messages/Messages.js';
import type { Keys } from '../parts/keyOf.js';
import type { CaseWords } from '../cases/caseWords.js';
import type { DeskKey } from './ReviewDesk.props.js';

interface DeskBarProps {
  words: CaseWords;
  /** What the reader knows the open case by; null: none is open. */
  name: string | null;
  /** Of the open case in the list; null: none is open, or it has left the list. */
  place: number | null;
  total: number;
  /** The keys that work now. */
  keys: Keys<DeskKey>;
  /** Whether there are keys to list. */
  hasKeys: boolean;
  unfolded: boolean;
  helping: boolean;
  helpId: string;
  helpButton: RefObject<HTMLButtonElement | null>;
  onCommand: (command: DeskCommand) => void;
}

/** Where the reader is in the list, and the ways from here. */
export function DeskBar(props: DeskBarProps): ReactElement {
  const { words, name, place, total, keys, hasKeys, unfolded, helping, helpId, helpButton, onCommand } = props;
  const { desk, number } = words;
  const at = place === null ? null : desk.place(number(place), number(total));
  const button = (command: DeskCommand, off = false): ReactElement => (
    <button
      type="button"
      className="lr-Button"
      aria-disabled={off || undefined}
      aria-keyshortcuts={keys[command]}
      onClick={() => onCommand(command)}
    >
      <span>{desk.commands[command]}</span> <Key of={keys[command]} />
    </button>
  );
  return (
    <div className="lr-DeskBar">
      <button
        type="button"
        className="lr-Button lr-DeskBar-list"
        aria-expanded={unfolded}
        aria-keyshortcuts={keys.list}
        onClick={() => onCommand('list')}
      >
        <span>{desk.commands.list}</span> <Key of={keys.list} />
      </button>
      {hasKeys ? (
        <button
          ref={helpButton}
          type="button"
          className="lr-Button"
          aria-expanded={helping}
          aria-controls={helping ? helpId : undefined}
          aria-keyshortcuts={keys.help}
          onClick={() => onCommand('help')}
        >
          <span>{desk.commands.help}</span> <Key of={keys.help} />
        </button>
      ) : null}
      <div className="lr-DeskBar-steps">
        {button('previous', place === null || place === 1)}
        <span className="lr-DeskBar-place">
          {name === null ? null : (
            <bdi key={name} className="lr-DeskBar-name">
              {name}
            </bdi>
          )}
          {at === null ? null : <span key={at}>{at}</span>}
        </span>
        {button('next', place === total || total === 0)}
      </div>
    </div>
  );
}

function Key({ of }: { of: string | undefined }): ReactElement | null {
  return of === undefined ? null : (
    <kbd translate="no" className="lr-ReviewDesk-key">
      {of.toUpperCase()}
    </kbd>
  );
}
