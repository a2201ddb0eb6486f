'use client';
import { useEffect, useRef, type ReactElement } from 'react';
import { viewerEn } from '../messages/en.js';
import { useFormat, useWords } from '../messages/ReportProvider.js';
import { ownField, useOwnDefaults } from './ownField.js';
import { rates, type Player } from './usePlayer.js';

interface PlayerToolsProps {
  player: Player;
  video: HTMLVideoElement;
}

/** What the browser's own controls lack: steps by frame, exact speeds, and the place to a hundredth of a second. */
export function PlayerTools({ player, video }: PlayerToolsProps): ReactElement {
  const words = useWords('viewer', viewerEn);
  const { number } = useFormat();
  const { paused, rate, byFrame, setRate, command } = player;
  const choice = useRef<HTMLSelectElement>(null);
  useOwnDefaults(choice);
  const known: readonly number[] = rates;
  const speeds = known.includes(rate) ? known : [...known, rate].sort((a, b) => a - b);
  const steps = byFrame ? words.frame : words.step;
  return (
    <span className="lr-Viewer-group" role="group" aria-label={words.player}>
      <button type="button" className="lr-Button" onClick={() => command('toggle')}>
        {paused ? words.play : words.pause}
      </button>
      <button type="button" className="lr-Button" onClick={() => command('back')}>
        {steps.back}
      </button>
      <button type="button" className="lr-Button" onClick={() => command('forward')}>
        {steps.forward}
      </button>
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
