'use client';
import { useEffect, useRef, type ReactElement } from 'react';
import { viewerEn } from '../messages/en.viewer.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { Keys } from '../parts/keyOf.js';
import { ownField, useOwnDefaults } from '../parts/ownField.js';
import { rates, type Player } from './usePlayer.js';
import { spokenKey, type ViewerKey } from './viewerKeys.js';

interface PlayerToolsProps {
  player: Player;
  video: HTMLVideoElement;
  /** The keys that work now. */
  keys: Keys<ViewerKey>;
}

/** What the browser's own controls lack: steps by frame, exact speeds, and the place to a hundredth of a second. */
export function PlayerTools({ player, video, keys }: PlayerToolsProps): ReactElement {
  const words = useWords('viewer', viewerEn);
  const { number } = useFormat();
  const { paused, rate, byFrame, edge, setRate, command } = player;
  const choice = useRef<HTMLSelectElement>(null);
  useOwnDefaults(choice);
  const known: readonly number[] = rates;
  const speeds = known.includes(rate) ? known : [...known, rate].sort((a, b) => a - b);
  const steps = byFrame ? words.frame : words.step;
  const buttons = [
    { name: 'toggle', label: paused ? words.play : words.pause },
    { name: 'back', label: steps.back },
    { name: 'forward', label: steps.forward },
  ] as const;
  return (
    <span className="lr-Viewer-group" role="group" aria-label={words.player}>
      {buttons.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          className="lr-Button"
          aria-keyshortcuts={spokenKey(keys[name])}
          onClick={() => command(name)}
        >
          {label}
        </button>
      ))}
      <label className="lr-Viewer-setting" {...ownField}>
        <span>{words.speed}</span>
        <select
          ref={choice}
          className="lr-Input lr-Viewer-select"
          value={rate}
          onChange={(event) => setRate(Number(event.currentTarget.value))}
        >
          {speeds.map((speed) => (
            <option key={speed} value={speed}>
              {words.rate(number(speed))}
            </option>
          ))}
        </select>
      </label>
      <Position video={video} />
      <span className="lr-Viewer-said" role="status">
        {/* Another element for each press, so that the same words are said again. */}
        {edge ? <span key={edge.times}>{words.edge[edge.of]}</span> : null}
      </span>
    </span>
  );
}

/** Writes the place itself, so that playing costs no React render. */
function Position({ video }: { video: HTMLVideoElement }): ReactElement {
  const words = useWords('viewer', viewerEn);
  const { seconds } = useFormat();
  const node = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const write = (): void => {
      const { currentTime, duration } = video;
      const end = Number.isFinite(duration) ? seconds(duration) : '';
      if (node.current) node.current.textContent = words.position(seconds(currentTime), end);
    };
    const types = ['timeupdate', 'seeked', 'durationchange', 'loadedmetadata'];
    write();
    for (const type of types) video.addEventListener(type, write);
    return () => {
      for (const type of types) video.removeEventListener(type, write);
    };
  }, [video, words, seconds]);
  return <span ref={node} className="lr-Viewer-position" />;
}
