'use client';
import type { ReactElement } from 'react';
import { matchesEn, metadataEn } from '../messages/en.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import { similarityOf } from './MatchList.values.js';

/** How alike two faces are, on a scale of 0 to 100 without a colour of its own: no limit is in the payload, so nothing is said to be much. */
export function Similarity({ value }: { value: unknown }): ReactElement {
  const words = useWords('matches', matchesEn);
  const { state, drawn, text, note } = similarityOf(value, words, useWords('metadata', metadataEn), useFormat());
  const isTold = state === 'ready' || state === 'out-of-range';
  const meter = {
    role: 'meter',
    'aria-label': words.similarity,
    'aria-valuemin': 0,
    'aria-valuemax': 100,
    'aria-valuenow': drawn,
    'aria-valuetext': words.valueText(text, note),
  };
  return (
    <div className="lr-Similarity" data-state={state} {...(isTold ? meter : {})}>
      <span className="lr-Similarity-label">{words.similarity}</span>
      <bdi className={isTold ? 'lr-Similarity-number' : 'lr-absent'}>{text}</bdi>
      {isTold ? (
        // Attributes of SVG rather than styles: a page that forbids inline styles still shows the value.
        <svg
          className="lr-Similarity-drawing"
          viewBox="0 0 100 6"
          width="100"
          height="6"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect className="lr-Similarity-track" width="100" height="6" fill="none" stroke="currentColor" />
          {drawn > 0 ? <rect className="lr-Similarity-value" width={drawn} height="6" /> : null}
        </svg>
      ) : null}
      {note ? <span className="lr-Similarity-note">{note}</span> : null}
    </div>
  );
}
