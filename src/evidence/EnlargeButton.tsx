'use client';
import type { ReactElement, RefObject } from 'react';
import { viewerOpenEn } from '../messages/en.js';
import type { Medium } from '../model/evidence.js';
import type { ChunkWish } from '../parts/chunk/useChunk.js';
import { useWords } from '../settings/ReportProvider.js';

interface EnlargeButtonProps {
  media: Medium;
  wish: ChunkWish;
  button: RefObject<HTMLButtonElement | null>;
}

/** Enlarges a medium. The code for it comes with the first sign that somebody wants to. */
export function EnlargeButton({ media, wish, button }: EnlargeButtonProps): ReactElement {
  const label = useWords('viewer', viewerOpenEn).open[media];
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
    />
  );
}

/** Where the code did not come: that, and a button that asks for it again. */
export function EnlargeFailure({ wish, button }: Omit<EnlargeButtonProps, 'media'>): ReactElement | null {
  const words = useWords('viewer', viewerOpenEn);
  const failed = wish.state === 'failed';
  // There from the wish on, since only a region that was there speaks.
  if (wish.state === 'idle') return null;
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
