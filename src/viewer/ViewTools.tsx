'use client';
import type { ReactElement } from 'react';
import { viewerEn } from '../messages/en.viewer.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { Keys } from '../parts/keyOf.js';
import { ownField } from '../parts/ownField.js';
import { lightRange, zooms, type View, type ViewChange, type Zoom } from './view.js';
import { spokenKey, type ViewerKey } from './viewerKeys.js';

interface ViewToolsProps {
  view: View;
  change: (change: ViewChange) => void;
  /** The keys that work now. */
  keys: Keys<ViewerKey>;
}

const zoomKeys = { fit: 'fit', 1: 'zoom1', 2: 'zoom2', 4: 'zoom4' } as const satisfies Record<Zoom, ViewerKey>;

/** Zoom, turn and light. They change what is seen here, and nothing else. */
export function ViewTools({ view, change, keys }: ViewToolsProps): ReactElement {
  const words = useWords('viewer', viewerEn);
  const { number, percent } = useFormat();
  return (
    <>
      <span className="lr-Viewer-group" role="group" aria-label={words.zoom} data-joined="">
        {zooms.map((zoom) => (
          <button
            key={zoom}
            type="button"
            className="lr-Button"
            aria-pressed={view.zoom === zoom}
            aria-keyshortcuts={spokenKey(keys[zoomKeys[zoom]])}
            onClick={() => change({ type: 'zoom', zoom })}
          >
            {zoom === 'fit' ? words.fit : percent(zoom * 100)}
          </button>
        ))}
      </span>
      <span className="lr-Viewer-group" role="group" aria-label={words.look}>
        <button
          type="button"
          className="lr-Button"
          aria-keyshortcuts={spokenKey(keys.turn)}
          onClick={() => change({ type: 'turn' })}
        >
          {words.turn(view.turn === 0 ? '' : `${number(view.turn)}°`)}
        </button>
        <button
          type="button"
          className="lr-Button"
          aria-pressed={view.grey}
          aria-keyshortcuts={spokenKey(keys.grey)}
          onClick={() => change({ type: 'grey' })}
        >
          {words.grey}
        </button>
        {(['brightness', 'contrast'] as const).map((type) => (
          <label key={type} className="lr-Viewer-setting" {...ownField}>
            <span>{words[type]}</span>
            <input
              type="range"
              className="lr-Viewer-range"
              {...lightRange}
              value={view[type]}
              aria-valuetext={percent(view[type])}
              onChange={(event) => change({ type, percent: event.currentTarget.valueAsNumber })}
            />
          </label>
        ))}
        <button
          type="button"
          className="lr-Button"
          aria-keyshortcuts={spokenKey(keys.reset)}
          onClick={() => change({ type: 'reset' })}
        >
          {words.reset}
        </button>
      </span>
    </>
  );
}
