'use client';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { modalOf, type Modal } from './modal.js';
import { useEscape } from '../parts/useEscape.js';

interface ModalHandlers {
  /** The reader has left it. */
  onClose: () => void;
  /** The host has moved it in its page: what was scrolled is at its beginning. */
  onMoved: () => void;
}

/**
 * Keeps a dialog open, modal and with the focus inside for as long as its tree is shown; gives back how the reader leaves it. Only that is
 * told to `onClose`: a host that hides the tree (Suspense, Activity, `display: none`) finds it as it was.
 */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  home: RefObject<HTMLElement | null>,
  { onClose, onMoved }: ModalHandlers,
): () => void {
  const modal = useRef<Modal | null>(null);
  const latest = useRef({ onClose, onMoved });
  useLayoutEffect(() => {
    latest.current = { onClose, onMoved };
  });
  useLayoutEffect(() => {
    if (!dialog.current) return undefined;
    // The same one after each time that the tree was hidden.
    const own = (modal.current ??= modalOf(dialog.current, {
      home: () => home.current,
      onLeave: () => latest.current.onClose(),
      onMoved: () => latest.current.onMoved(),
    }));
    own.show();
    const stop = own.watch();
    return () => {
      stop();
      own.hide();
    };
  }, [dialog, home]);
  const leave = (): void => modal.current?.leave();
  useEscape(true, dialog, leave);
  return leave;
}
