'use client';
import { useId, type ReactElement } from 'react';
import { mediaEn } from '../messages/en.js';
import { useWords } from '../messages/ReportProvider.js';
import { Icon } from './Icon.js';

interface PlayButtonProps {
  /** Whether the recording's method projects coloured light, so that it may flicker. */
  flickers: boolean;
  onPress: () => void;
}

/** Stands in a recording's place until the reader asks for it: a player costs a page far more, and would load. */
export function PlayButton({ flickers, onPress }: PlayButtonProps): ReactElement {
  const words = useWords('media', mediaEn);
  const note = useId();
  return (
    <>
      <button type="button" className="lr-PlayButton" aria-describedby={flickers ? note : undefined} onClick={onPress}>
        <span className="lr-PlayButton-disc">
          <Icon name="play" />
        </span>
        <span>{words.play}</span>
      </button>
      {/* It describes the button and is no part of its name, which is the same for every method. */}
      {flickers ? (
        <p id={note} className="lr-PlayButton-note">
          {words.flashing}
        </p>
      ) : null}
    </>
  );
}
