'use client';
import { useEffect, useId, useRef, type RefCallback } from 'react';
import { mediaEn } from '../../messages/en.js';
import { documentOf, isFocusLost } from '../../parts/ownWindow.js';
import { useWords } from '../../settings/ReportProvider.js';
import type { Evidence } from '../../source/Evidence.js';
import { refreshOffer } from '../../source/refreshOffer.js';

/** A button of your own: spread `props`, and show `label` in it. */
export interface EvidenceAction {
  /** The words of the button. */
  label: string;
  /** For your `<button>`. */
  props: {
    type: 'button';
    onClick: () => void;
    'aria-describedby'?: string | undefined;
    'aria-disabled'?: boolean | undefined;
    'aria-busy'?: boolean | undefined;
    ref?: RefCallback<HTMLElement> | undefined;
  };
}

/**
 * What a reader can do with a medium: `play` a recording that waits, `show` one that is veiled, `hide` it again, `retry` one that failed, and
 * ask the host for a fresh link (`refresh`).
 */
export type EvidenceActionName = 'play' | 'show' | 'hide' | 'retry' | 'refresh';

/** The actions that are there now, by name, in the order in which they are met. One that is missing is not possible now. */
export type EvidenceActions = Readonly<Partial<Record<EvidenceActionName, EvidenceAction>>>;

/** A note that the play button is described by: a recording of this method may flicker. */
export interface EvidenceNote {
  /** The words. */
  text: string;
  /** For the element with them. */
  props: { id: string };
}

export function useEvidenceActions(evidence: Evidence): { actions: EvidenceActions; note: EvidenceNote | null } {
  const words = useWords('media', mediaEn);
  const id = useId();
  const { media, state, waiting, hideable, flickers, refresh, home, onPlay, onShow, onHide, onRetry, onRefresh } =
    evidence;
  const leaves = useLeavingFocus(home);
  const offered = refreshOffer(evidence) !== null;
  const busy = refresh === 'busy';
  const button = (label: string, onClick: () => void, more: object = {}): EvidenceAction => ({
    label,
    props: { type: 'button', onClick, ...more },
  });
  return {
    note: waiting && flickers ? { text: words.flashing, props: { id } } : null,
    actions: {
      ...(waiting && { play: button(words.play, onPlay, flickers ? { 'aria-describedby': id } : {}) }),
      ...(state === 'veiled' && { show: button(words.show[media], onShow) }),
      ...(hideable && { hide: button(words.hide[media], onHide) }),
      ...(state === 'failed' && { retry: button(words.retry, onRetry) }),
      ...(offered && {
        refresh: button(busy ? words.refreshing : words.refresh, onRefresh, {
          'aria-disabled': busy,
          'aria-busy': busy,
          ref: leaves,
        }),
      }),
    },
  };
}

/** For a button that may leave long after its press, by a link that comes another way: the focus that leaves with it goes to the frame. */
function useLeavingFocus(home: Evidence['home']): RefCallback<HTMLElement> {
  const last = useRef<HTMLElement | null>(null);
  const lost = useRef(false);
  const ref = useRef((node: HTMLElement | null): void => {
    if (node === null && last.current) lost.current = documentOf(last.current).activeElement === last.current;
    last.current = node;
  });
  useEffect(() => {
    if (lost.current && isFocusLost(home.current)) home.current?.focus({ preventScroll: true });
    lost.current = false;
  });
  // Made once, and never written again.
  // oxlint-disable-next-line react/refs
  return ref.current;
}
