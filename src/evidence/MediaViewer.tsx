'use client';
import { useState, type ReactElement } from 'react';
import { viewerEn } from '../messages/en.viewer.js';
import { useWords } from '../settings/ReportProvider.js';
import { EvidenceCaption, EvidenceCover, EvidenceElement, VeilButton } from './MediaCover.js';
import { PlayerTools } from '../viewer/PlayerTools.js';
import type { Evidence } from '../source/Evidence.js';
import { useEvidence } from '../source/useEvidence.js';
import type { MediaInHand } from './useMedia.js';
import { usePlayer } from '../viewer/usePlayer.js';
import { useViewerKeys } from '../viewer/useViewerKeys.js';
import { useWide } from '../viewer/useWide.js';
import { changeView, type Size, type ViewChange } from '../viewer/view.js';
import { Viewer } from '../viewer/Viewer.js';
import { spokenKey, type ViewerCommand } from '../viewer/viewerKeys.js';
import { ViewerStage } from '../viewer/ViewerStage.js';
import { ViewTools } from '../viewer/ViewTools.js';

const others = { image: 'video', video: 'image' } as const;

/** One medium enlarged, and the other one beside it when there is room. */
export function MediaViewer({ medium }: { medium: MediaInHand }): ReactElement {
  const { evidence, source, fps, viewerKeys, keySwitch } = medium;
  const { view, plain, setView } = medium.view;
  const change = (made: ViewChange): void => setView((before) => changeView(before, made, plain));
  const words = useWords('viewer', viewerEn);
  const { media, home, emit } = evidence;
  const [sized, setSized] = useState<{ of: string; size: Size } | null>(null);
  const [video, setVideo] = useState<HTMLVideoElement | null>(null);
  const [beside, setBeside] = useState(true);
  const player = usePlayer(video, { fps, onStep: () => emit('stepped') });
  const [moves, setMoves] = useState(0);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const wide = useWide(place);
  const other = useEvidence({ ...source, media: others[media], beside: true, placed: wide && beside });
  const hasOther = wide && other.hasLink;
  const shown = evidence.address !== null;
  const { keys, hasKeys, keysOn, setKeysOn } = useViewerKeys(viewerKeys, keySwitch);
  const onCommand = (command: ViewerCommand, held: boolean): void => {
    if ('view' in command) change(command.view);
    else if ('player' in command) player.command(command.player, held);
    else setBeside(!beside);
  };
  const tools = (
    <>
      <ViewTools view={view} change={change} keys={keys} />
      {video ? <PlayerTools player={player} video={video} keys={keys} /> : null}
      {hasOther ? (
        <button
          type="button"
          className="lr-Button"
          aria-pressed={beside}
          aria-keyshortcuts={spokenKey(keys.beside)}
          onClick={() => setBeside(!beside)}
        >
          {words.beside}
        </button>
      ) : null}
    </>
  );
  return (
    <Viewer
      media={media}
      keys={keys}
      onCommand={onCommand}
      onClose={medium.enlarged.onClose}
      onMoved={() => setMoves(moves + 1)}
      home={home}
      hold={setPlace}
      caption={<EvidenceCaption evidence={evidence} as="div" />}
      tools={tools}
      beside={beside && hasOther ? <Other evidence={other} grey={view.grey} /> : null}
      hasOther={hasOther}
      keySwitch={
        hasKeys ? (
          <button type="button" className="lr-Button" aria-pressed={keysOn} onClick={() => setKeysOn(!keysOn)}>
            {words.shortcuts}
          </button>
        ) : null
      }
    >
      <div className="lr-Viewer-main" data-state={evidence.state} data-phase={evidence.remaining.phase}>
        <ViewerStage
          label={words.stage[media]}
          view={view}
          change={change}
          own={sized?.of === evidence.key ? sized.size : null}
          home={home}
          moves={moves}
          medium={
            shown ? (
              <EvidenceElement
                evidence={evidence}
                onSize={(size) => setSized({ of: evidence.key, size })}
                hold={setVideo}
              />
            ) : null
          }
        />
        <EvidenceCover evidence={evidence} />
        <VeilButton evidence={evidence} />
      </div>
    </Viewer>
  );
}

const ignore = (): void => undefined;

/** The other medium, for comparison: with its own veil, button, countdown and refresh. */
function Other({ evidence, grey }: { evidence: Evidence; grey: boolean }): ReactElement {
  const { media, state, remaining, home } = evidence;
  return (
    <figure className="lr-MediaPreview" data-media={media} data-state={state} data-phase={remaining.phase}>
      <div className="lr-MediaPreview-frame" ref={home} tabIndex={-1} data-grey={grey || undefined}>
        <EvidenceElement evidence={evidence} onSize={ignore} hold={ignore} />
        <EvidenceCover evidence={evidence} />
        <VeilButton evidence={evidence} />
      </div>
      <EvidenceCaption evidence={evidence} />
    </figure>
  );
}
