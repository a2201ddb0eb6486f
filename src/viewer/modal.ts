import { fits, focusedBeside, isFocusLost, windowOf } from '../parts/ownWindow.js';

// The dialog’s own events. The browser tells them to the dialog alone, but React would hand them on to a dialog of the host's around it.
const ownEvents = ['cancel', 'close', 'toggle', 'beforetoggle'] as const;

interface ModalOptions {
  /** What has the focus at first. */
  home: () => HTMLElement | null;
  /** Told that the reader has left it, and nobody else. */
  onLeave: () => void;
  /** Told that the host has moved it, which takes scrolled parts back to their beginning. */
  onMoved: () => void;
}

/** A dialog of the browser's that is modal while it can be seen. */
export interface Modal {
  show: () => void;
  /** Closes it for a time, in which the reader has not left it. */
  hide: () => void;
  /** What the reader's button does. */
  leave: () => void;
  /** Follows what the host does to the tree around it. */
  watch: () => () => void;
}

/**
 * Opens and closes a dialog. A host may hide the tree around it, or move it: a modal dialog that nobody sees would lock the page, so it is
 * closed for that time, and opened again after it with the focus where it was.
 */
export function modalOf(node: HTMLDialogElement, { home, onLeave, onMoved }: ModalOptions): Modal {
  const view = windowOf(node);
  let state: 'shown' | 'hidden' | 'left' = 'hidden';
  // Where the focus came from, and where it was inside.
  const opener = isFocusLost(node) ? null : (focusedBeside(node) as HTMLElement | null);
  let inside: HTMLElement | null = null;
  // Whether a browser can tell that a dialog is modal.
  let canTell = false;

  const show = (): void => {
    state = 'shown';
    // The browser puts it on the first button, which is not where the reader was.
    const before = inside && node.contains(inside) ? inside : null;
    open(node);
    canTell = fits(node, ':modal');
    (before ?? home())?.focus({ preventScroll: true });
  };
  const hide = (): void => {
    state = 'hidden';
    close(node);
  };
  const leave = (): void => {
    hide();
    // The browser gives focus back to where it was when the dialog was opened last, and that may have been after hiding.
    opener?.focus({ preventScroll: true });
    state = 'left';
    onLeave();
  };
  const hear = (event: Event): void => {
    if (event.target !== node) return;
    event.stopImmediatePropagation();
    // A button of the telephone, or a script that closed it. Closing what is hidden is told too, and late: it may be open again.
    const left = event.type === 'cancel' || (event.type === 'close' && !node.open);
    if (left && state === 'shown') leave();
  };
  // Never taken off: what hiding causes is told after React has ended everything here.
  for (const type of ownEvents) node.addEventListener(type, hear, { capture: true });
  node.addEventListener('focusin', ({ target }) => {
    inside = target as HTMLElement;
  });

  /** A dialog that was moved is open still, but not modal any more. */
  const onMove = (): void => {
    if (!canTell || state !== 'shown' || !node.isConnected || fits(node, ':modal')) return;
    hide();
    show();
    onMoved();
  };
  const onSize = (): void => {
    if (!canTell) return;
    if (state === 'shown' && !isDrawn(node)) hide();
    else if (state === 'hidden' && node.parentElement && isDrawn(node.parentElement)) show();
  };
  const watch = (): (() => void) => {
    const moves = new view.MutationObserver(onMove);
    for (const root of new Set([node.ownerDocument, node.getRootNode()]))
      moves.observe(root, { childList: true, subtree: true });
    const sizes = typeof view.ResizeObserver === 'function' ? new view.ResizeObserver(onSize) : null;
    for (const each of [node, node.parentElement]) if (each) sizes?.observe(each);
    return () => {
      moves.disconnect();
      sizes?.disconnect();
    };
  };
  return { show, hide, leave, watch };
}

const isDrawn = (node: Element): boolean => node.getClientRects().length > 0;

// Where a browser has no modal dialog, an open one still shows the medium.
function open(dialog: HTMLDialogElement): void {
  if (dialog.open) close(dialog);
  if (typeof dialog.showModal === 'function' && dialog.isConnected) dialog.showModal();
  else dialog.setAttribute('open', '');
}

function close(dialog: HTMLDialogElement): void {
  if (typeof dialog.close === 'function') dialog.close();
  else dialog.removeAttribute('open');
}
