'use client';
import { useId, type ReactElement } from 'react';
import { mediaEn } from '../messages/en.js';
import { useSettings, useWords } from '../settings/ReportProvider.js';

interface PlayButtonProps {
  /** Whether the recording's method projects coloured light, so that it may flicker. */
  flickers: boolean;
  onPress: () => void;
}

/** Stands in a recording's place until the reader asks for it: a player costs a page far more, and would load. */
export function PlayButton({ flickers, onPress }: PlayButtonProps): ReactElement {
  const words = useWords('media', mediaEn);
  const id = useId();
  const { sign } = useSettings();
  return (
    // The note describes the button and is no part of its name, which is the same for every method.
    <button
      type="button"
      className="lr-PlayButton lr-Icon"
      aria-describedby={flickers ? id : undefined}
      onClick={onPress}
    >
      {sign?.('play')}
      <span>{words.play}</span>{' '}
      {flickers ? (
        <span id={id} className="lr-PlayButton-note" aria-hidden="true">
          {words.flashing}
        </span>
      ) : null}
    </button>
  );
}
