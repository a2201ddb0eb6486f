'use client';
import { useState, type ReactElement } from 'react';
import { mediaEn } from '../messages/en.js';
import { viewerEn } from '../messages/en.viewer.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import { useEvidenceFrom } from '../source/useEvidenceFrom.js';
import { comparisonsOf } from '../viewer/compare/comparisons.js';
import { CompareTools } from '../viewer/compare/CompareTools.js';
import { PlayerTools } from '../viewer/PlayerTools.js';
import { compareOf, useWish } from '../viewer/compare/useCompare.js';
import { usePlayer } from '../viewer/usePlayer.js';
import { useKeptFocus } from '../viewer/compare/useKeptFocus.js';
import { useTwoViews } from '../viewer/compare/useTwoViews.js';
import { useViewerKeys } from '../viewer/useViewerKeys.js';
import { useWide } from '../viewer/useWide.js';
import { Viewer } from '../viewer/Viewer.js';
import { spokenKey, type ViewerCommand } from '../viewer/viewerKeys.js';
import { ViewTools } from '../viewer/ViewTools.js';
import { ComparedPane, OtherMedium } from './BesideMedium.js';
import { EvidenceCaption } from './MediaCaption.js';
import { tellCompared, useCompared } from './useCompared.js';
import type { MediaInHand } from './useMedia.js';
import { ViewerPane } from './ViewerPane.js';

const others = { image: 'video', video: 'image' } as const;

/** One medium enlarged; and beside it the other one when there is room, or an image of the host's that the reader chooses. */
export function MediaViewer({ medium }: { medium: MediaInHand }): ReactElement {
  const { evidence, source, fps, viewerKeys, keySwitch, compareWith } = medium;
  const words = useWords('viewer', viewerEn);
  const names = useWords('media', mediaEn).name;
  const { number } = useFormat();
  const { media, home, emit, now } = evidence;
  const [video, setVideo] = useState<HTMLVideoElement | null>(null);
  const player = usePlayer(video, { fps, onStep: () => emit('stepped') });
  const [moves, setMoves] = useState(0);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const wide = useWide(place);
  const wishes = useWish();
  const other = useEvidenceFrom({
    ...source,
    media: others[media],
    beside: true,
    placed: wide && wishes.wish.kind === 'other',
  });
  const hasOther = wide && other.hasLink;
  const comparisons = comparisonsOf(compareWith, words.compare, number);
  const onCompare = ({ index }: { index: number }): void => tellCompared(source, now(), index);
  const compare = compareOf(wishes, { comparisons, hasOther, onCompare });
  const { chosen, isOther, toggle } = compare;
  const compared = useCompared(source, chosen);
  const two = useTwoViews(medium.view, compared.id, chosen !== null);
  const { panes, isLinked, toggleLink, current, setCurrent, changeCurrent } = two;
  const { keys, hasKeys, keysOn, setKeysOn } = useViewerKeys(viewerKeys, keySwitch);
  const offers = comparisons.length > 0;
  useKeptFocus(home, `${offers} ${chosen?.name ?? ''}`);
  const { view } = panes[current];
  const onCommand = (command: ViewerCommand, held: boolean): void => {
    if ('view' in command) changeCurrent(command.view);
    else if ('player' in command) player.command(command.player, held);
    else if (command.compare === 'beside') toggle();
    else if (chosen) toggleLink();
  };
  const isApart = chosen !== null && !isLinked;
  const tools = (
    <>
      <span
        className="lr-Viewer-toolsFor"
        role={isApart ? 'group' : undefined}
        aria-label={isApart ? words.compare.toolsFor(current === 'own' ? names[media] : chosen.name) : undefined}
      >
        <ViewTools view={view} change={changeCurrent} keys={keys} />
      </span>
      {video ? <PlayerTools player={player} video={video} keys={keys} /> : null}
      {hasOther && !offers ? (
        <button
          type="button"
          className="lr-Button"
          aria-pressed={isOther}
          aria-keyshortcuts={spokenKey(keys.beside)}
          onClick={toggle}
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
      caption={chosen ? null : <EvidenceCaption evidence={evidence} as="div" />}
      compare={
        offers ? (
          <CompareTools
            compare={compare}
            comparisons={comparisons}
            other={hasOther ? names[others[media]] : null}
            isLinked={isLinked}
            onLink={toggleLink}
            keys={keys}
          />
        ) : null
      }
      tools={tools}
      beside={isOther ? <OtherMedium evidence={other} grey={view.grey} /> : null}
      has={{ beside: hasOther || offers, link: chosen !== null }}
      keySwitch={
        hasKeys ? (
          <button type="button" className="lr-Button" aria-pressed={keysOn} onClick={() => setKeysOn(!keysOn)}>
            {words.shortcuts}
          </button>
        ) : null
      }
    >
      <ViewerPane
        evidence={evidence}
        label={words.stage[media]}
        pane={panes.own}
        isNamed={chosen !== null}
        isCurrent={isApart && current === 'own'}
        onFocus={() => setCurrent('own')}
        moves={moves}
        hold={setVideo}
      />
      {chosen ? (
        <ComparedPane
          evidence={compared}
          name={chosen.name}
          pane={panes.compared}
          isCurrent={isApart && current === 'compared'}
          onFocus={() => setCurrent('compared')}
          moves={moves}
        />
      ) : null}
    </Viewer>
  );
}
