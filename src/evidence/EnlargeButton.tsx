'use client';
import { useEffect, type ReactElement, type RefObject } from 'react';
import { viewerOpenEn } from '../messages/en.js';
import type { Medium } from '../model/evidence.js';
import type { ChunkWish } from '../parts/chunk/useChunk.js';
import { isFocusLost } from '../parts/ownWindow.js';
import { useEscape } from '../parts/useEscape.js';
import { useSettings, useWords } from '../settings/ReportProvider.js';

interface EnlargeButtonProps {
  media: Medium;
  wish: ChunkWish;
  button: RefObject<HTMLButtonElement | null>;
}

/** Enlarges a medium. The code for it comes with the first sign that somebody wants to. */
export function EnlargeButton({ media, wish, button }: EnlargeButtonProps): ReactElement {
  const label = useWords('viewer', viewerOpenEn).open[media];
  const { sign } = useSettings();
  const busy = wish.state === 'loading';
  return (
    <button
      ref={button}
      type="button"
      className="lr-MediaTool lr-Icon"
      data-icon="enlarge"
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onPointerEnter={wish.preload}
      onFocus={wish.preload}
      // Who has gone on to something else, such as a comment, must not be taken from it.
      onBlur={({ relatedTarget }) => (relatedTarget ? wish.cancel() : undefined)}
      onClick={wish.ask}
    >
      {sign?.('enlarge')}
      {/* For a page without our styles, where there is no sign. */}
      <span className="lr-hidden">{label}</span>
    </button>
  );
}

interface EnlargeWishProps extends Omit<EnlargeButtonProps, 'media'> {
  /** The frame of the medium. */
  home: RefObject<HTMLDivElement | null>;
}

/** A wish whose code is not there yet; and where it did not come that, and a button that asks for it again. */
export function EnlargeWish({ wish, button, home }: EnlargeWishProps): ReactElement {
  const words = useWords('viewer', viewerOpenEn);
  const failed = wish.state === 'failed';
  const waits = wish.state === 'loading';
  useEffect(() => {
    const frame = home.current;
    if (!waits) return undefined;
    // What came to nothing leaves the focus in the figure.
    return () => void (isFocusLost(frame) && frame?.focus({ preventScroll: true }));
  }, [waits, home]);
  useEscape(waits, home, wish.cancel);
  return (
    <div className="lr-MediaPreview-failure">
      <span aria-live="polite">{failed ? words.notLoaded : null}</span>
      {failed ? (
        <button
          type="button"
          className="lr-Button"
          onClick={() => {
            // This button leaves with the failure.
            button.current?.focus({ preventScroll: true });
            wish.ask();
          }}
        >
          {words.retry}
        </button>
      ) : null}
    </div>
  );
}
