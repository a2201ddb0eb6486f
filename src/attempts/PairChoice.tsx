'use client';
import { useRef, type ReactElement } from 'react';
import { attemptsEn } from '../messages/en.attempts.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import { ownField, useOwnDefaults } from '../parts/ownField.js';
import { nameOf, type Attempt } from './attemptsOf.js';
import { pairWith, type ComparedPair } from './pairs.js';

interface PairChoiceProps {
  pair: ComparedPair;
  attempts: readonly { key: number; attempt: Attempt }[];
  onChange: (pair: ComparedPair) => void;
}

/** The two lists from which the reader chooses what is compared. */
export function PairChoice({ pair, attempts, onChange }: PairChoiceProps): ReactElement {
  const words = useWords('attempts', attemptsEn);
  const { number } = useFormat();
  const place = useRef<HTMLDivElement>(null);
  useOwnDefaults(place);
  const keys = attempts.map(({ key }) => key);
  return (
    <div className="lr-Reports-pair" ref={place}>
      {(['earlier', 'later'] as const).map((name, side) => (
        <label key={name} className="lr-Reports-choice" {...ownField}>
          <span>{words.pair[name]}</span>
          <select
            className="lr-Input"
            value={pair[side]}
            onChange={(event) => onChange(pairWith(pair, side as 0 | 1, Number(event.target.value), keys))}
          >
            {attempts.map(({ key, attempt }) => (
              <option key={key} value={key}>
                {nameOf(attempt, words, number).full}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
