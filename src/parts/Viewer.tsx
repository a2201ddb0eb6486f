'use client';
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode, type RefObject } from 'react';
import { viewerEn } from '../messages/en.js';
import { useWords } from '../messages/ReportProvider.js';
import type { Medium } from '../messages/Messages.js';
import { commandOf, keyLines, type ViewerCommand } from './viewerKeys.js';

interface ViewerProps {
  media: Medium;
  onCommand: (command: ViewerCommand) => void;
  onClose: () => void;
  /** The stage, which has the focus at first. */
  home: RefObject<HTMLElement | null>;
  /** Name of the medium, and the end of its link. */
  caption: ReactNode;
  tools: ReactNode;
  /** The stage. */
  children: ReactNode;
  /** The other medium. Null: it is not shown. */
  beside: ReactNode;
  /** Whether there is another medium, and room for it. */
  hasOther: boolean;
}

/** A medium as large as the window, with tools to inspect it. The browser's own dialog keeps focus inside and gives it back. */
export function Viewer({
  media,
  onCommand,
  onClose,
  home,
  caption,
  tools,
  children,
  beside,
  hasOther,
}: ViewerProps): ReactElement {
  const words = useWords('viewer', viewerEn);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const node = dialog.current;
    if (!node) return undefined;
    open(node);
    home.current?.focus({ preventScroll: true });
    return () => node.close?.();
  }, [home]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // What is pressed in here is no key of the page around.
    event.stopPropagation();
    const command = commandOf(event, media);
    if (!command) return;
    event.preventDefault();
    if (command !== 'close') onCommand(command);
    else if (dialog.current) close(dialog.current);
  };
  return (
    // The dialog is no control: it hears the keys of everything inside it, and of nothing outside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="lr-Viewer"
      aria-label={words.label[media]}
      onKeyDown={onKeyDown}
      // An effect that runs twice closes and opens at once, and this event comes later.
      onClose={() => (dialog.current?.open ? undefined : onClose())}
    >
      <div className="lr-Viewer-head">
        {caption}
        <button
          type="button"
          className="lr-Button lr-Viewer-close"
          onClick={() => (dialog.current ? close(dialog.current) : undefined)}
        >
          {words.close}
        </button>
      </div>
      <div className="lr-Viewer-tools">{tools}</div>
      <div className="lr-Viewer-body">
        {children}
        {beside ? <div className="lr-Viewer-beside">{beside}</div> : null}
      </div>
      <Keys media={media} hasOther={hasOther} />
    </dialog>
  );
}

/** The list of keys, always there to be read. */
function Keys({ media, hasOther }: { media: Medium; hasOther: boolean }): ReactElement {
  const words = useWords('viewer', viewerEn);
  return (
    <dl className="lr-Viewer-keys" aria-label={words.keys}>
      {keyLines(words.keyNames, media, hasOther).map(({ action, keys }) => (
        <div key={action} className="lr-Viewer-key">
          <dt>
            {keys.map((key) => (
              <kbd key={key} translate="no">
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{words.keyActions[action]}</dd>
        </div>
      ))}
    </dl>
  );
}

// Where a browser has no modal dialog, an open one still shows the medium.
function open(dialog: HTMLDialogElement): void {
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
}

function close(dialog: HTMLDialogElement): void {
  if (typeof dialog.close === 'function') dialog.close();
  else {
    dialog.removeAttribute('open');
    dialog.dispatchEvent(new Event('close'));
  }
}
