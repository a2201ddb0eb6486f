'use client';
import type { ReactElement } from 'react';
import { mediaEn } from '../messages/en.js';
import { useSettings, useWords } from '../settings/ReportProvider.js';
import { Countdown } from '../countdown/Countdown.js';
import { Recording, Still } from './MediaElement.js';
import { MediaNotice } from './MediaNotice.js';
import { PlayButton } from './PlayButton.js';
import type { Evidence } from '../source/Evidence.js';
import type { Size } from '../viewer/view.js';

interface MediaOfEvidenceProps {
  evidence: Evidence;
  onSize: (size: Size) => void;
  hold: (element: HTMLVideoElement | null) => void;
}

/** The element of a medium; nothing while it has no address. */
export function EvidenceElement({ evidence, onSize, hold }: MediaOfEvidenceProps): ReactElement | null {
  const words = useWords('media', mediaEn);
  const { media, address, onLoad, onError, onEnded, place, keep } = evidence;
  if (address === null) return null;
  const props = { address, label: words.name[media], onLoad, onError, onSize };
  return media === 'image' ? (
    <Still key={evidence.key} {...props} />
  ) : (
    <Recording key={evidence.key} {...props} place={place} keep={keep} onEnded={onEnded} hold={hold} />
  );
}

interface EvidenceCoverProps {
  evidence: Evidence;
  /** Whether the end of its link, and the button for a fresh one, stand elsewhere for all media together. @default false */
  together?: boolean;
  /** Whether the time that its link has left is told. @default where there is a link, and it is not told elsewhere */
  counts?: boolean;
}

/** What stands over a medium or in its place: its button, what happened to it, and how long its link lives. */
export function EvidenceCover({
  evidence,
  together = false,
  counts = evidence.hasLink && !together,
}: EvidenceCoverProps): ReactElement {
  const words = useWords('media', mediaEn);
  const { media, state, waiting, flickers, deadline, now, remaining } = evidence;
  return (
    <>
      {waiting ? <PlayButton flickers={flickers} onPress={evidence.onPlay} /> : null}
      {state === 'ready' ? null : (
        <MediaNotice
          state={state}
          media={media}
          missing={evidence.missing}
          deadOnArrival={evidence.deadOnArrival}
          byPage={evidence.byPage}
          endKnown={deadline.at !== null}
          refresh={evidence.refresh}
          together={together}
          home={evidence.home}
          onShow={evidence.onShow}
          onRetry={evidence.onRetry}
          onRefresh={evidence.onRefresh}
        />
      )}
      {counts ? <Countdown at={deadline.at} now={now} remaining={remaining} subject={words.name[media]} /> : null}
    </>
  );
}

/** Hides a medium again, where it is `hideable`. */
export function VeilButton({ evidence }: { evidence: Evidence }): ReactElement {
  const label = useWords('media', mediaEn).hide[evidence.media];
  const { sign } = useSettings();
  return (
    <button
      type="button"
      className="lr-MediaTool lr-Icon"
      data-icon="eye"
      aria-label={label}
      title={label}
      onClick={evidence.onHide}
    >
      {sign?.('eye')}
      {/* For a page without our styles, where there is no sign. */}
      <span className="lr-hidden">{label}</span>
    </button>
  );
}
