'use client';
import type { KeyboardEvent, ReactElement } from 'react';
import { rawEn } from '../messages/en.raw.js';
import { ownField } from '../parts/ownField.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { Found } from './search.js';

interface RawFindProps {
  /** Accessible name of the search: that of the tree. */
  label: string;
  query: string;
  onQuery: (query: string) => void;
  /** Null: nothing is looked for. */
  found: Found | null;
  /** The place of the hit that the reader has gone to, from 0; -1 for none. */
  at: number;
  /** Goes to the next hit, or to the one before. */
  onStep: (step: 1 | -1) => void;
}

/** Looks for a text in what is shown. It says how many there are, and goes from one to the next. */
export function RawFind({ label, query, onQuery, found, at, onStep }: RawFindProps): ReactElement {
  const words = useWords('raw', rawEn).find;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onStep(event.shiftKey ? -1 : 1);
  };
  return (
    <div role="search" aria-label={label} className="lr-RawFind">
      <label className="lr-RawFind-field" {...ownField}>
        <span className="lr-RawFind-label">{words.label}</span>
        <input
          type="search"
          className="lr-Input lr-RawFind-input"
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      {found && found.hits.length > 0 ? (
        <>
          <button type="button" className="lr-Button" onClick={() => onStep(-1)}>
            {words.previous}
          </button>
          <button type="button" className="lr-Button" onClick={() => onStep(1)}>
            {words.next}
          </button>
        </>
      ) : null}
      <FoundSaid found={found} at={at} />
    </div>
  );
}

/** How many there are, or which of them the reader is at. Not before the search is through: numbers that run tell nobody anything. */
function FoundSaid({ found, at }: Pick<RawFindProps, 'found' | 'at'>): ReactElement {
  const words = useWords('raw', rawEn).find;
  const { number } = useFormat();
  const count = found?.hits.length ?? 0;
  const said =
    at >= 0 ? words.at(number(at + 1), number(count)) : count > 0 ? words.found(number(count), count) : words.none;
  const whole = found?.state === 'cut' ? words.cut(said, number(found.looked)) : said;
  return (
    <span role="status" className="lr-RawFind-said">
      {found && found.state !== 'searching' ? whole : null}
    </span>
  );
}
