'use client';
import { useRef, type KeyboardEvent, type ReactElement, type ReactNode, type RefObject } from 'react';
import { viewerEn } from '../messages/en.viewer.js';
import { useWords } from '../settings/ReportProvider.js';
import type { Medium } from '../model/evidence.js';
import type { Keys } from '../parts/keyOf.js';
import { useModal } from './useModal.js';
import { commandOf, keyLines, type Beside, type ViewerCommand, type ViewerKey } from './viewerKeys.js';

interface ViewerProps {
  media: Medium;
  /** The keys that work now. */
  keys: Keys<ViewerKey>;
  /** Told what a key asks for; `held` while it repeats by itself. */
  onCommand: (command: ViewerCommand, held: boolean) => void;
  onClose: () => void;
  /** Told that the host has moved it in its page: what was scrolled is at its beginning. */
  onMoved: () => void;
  /** The stage, which has the focus at first. */
  home: RefObject<HTMLElement | null>;
  /** Given the dialog while it is there. */
  hold: (dialog: HTMLElement | null) => void;
  /** Name of the medium, and the end of its link. Null: they stand on it. */
  caption: ReactNode;
  /** What chooses the other of two, in the line of the name. Null: it is one of the tools. */
  compare: ReactNode;
  tools: ReactNode;
  /** The stage. */
  children: ReactNode;
  /** The other medium. Null: it is not shown. */
  beside: ReactNode;
  /** What can stand beside, and whether it does. */
  has: Beside;
  /** The button that switches the keys off and on. Null: there are none. */
  keySwitch: ReactNode;
}

/** A medium as large as the window, with tools to inspect it. The browser's own dialog keeps focus inside and gives it back. */
export function Viewer(props: ViewerProps): ReactElement {
  const {
    media,
    keys,
    onCommand,
    onClose,
    onMoved,
    home,
    hold,
    caption,
    compare,
    tools,
    children,
    beside,
    has,
    keySwitch,
  } = props;
  const words = useWords('viewer', viewerEn);
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = useModal(dialog, home, { onClose, onMoved });
  const onKeyDown = (event: KeyboardEvent): void => {
    // What is pressed in here is no key of the page around.
    event.stopPropagation();
    const command = commandOf(event, media, keys);
    if (!command) return;
    event.preventDefault();
    onCommand(command, event.repeat);
  };
  return (
    // The dialog is no control: it hears the keys of everything inside it, and of nothing outside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className="lr-Viewer"
      aria-label={words.label[media]}
      onKeyDown={onKeyDown}
      // A row or a card of the host's around the report lies under the dialog, and was not pressed.
      onClick={(event) => event.stopPropagation()}
    >
      <div className="lr-Viewer-head" ref={hold}>
        {caption}
        {compare}
        <button type="button" className="lr-Button lr-Viewer-close" onClick={leave}>
          {words.close}
        </button>
      </div>
      <div className="lr-Viewer-tools">{tools}</div>
      <div className="lr-Viewer-body">
        {children}
        {beside ? <div className="lr-Viewer-beside">{beside}</div> : null}
      </div>
      <div className="lr-Viewer-foot">
        <KeyList media={media} keys={keys} has={has} />
        {keySwitch}
      </div>
    </dialog>
  );
}

/** The list of keys, always there to be read. */
function KeyList({ media, keys, has }: Pick<ViewerProps, 'media' | 'keys' | 'has'>): ReactElement {
  const words = useWords('viewer', viewerEn);
  return (
    <dl className="lr-Viewer-keys" aria-label={words.keys}>
      {keyLines(words.keyNames, keys, media, has).map((line) => (
        <div key={line.action} className="lr-Viewer-key">
          <dt>
            {line.keys.map((key) => (
              <kbd key={key} translate="no">
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{words.keyActions[line.action]}</dd>
        </div>
      ))}
    </dl>
  );
}
