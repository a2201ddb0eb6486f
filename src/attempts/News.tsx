'use client';
import type { ReactElement } from 'react';
import { attemptsEn } from '../messages/en.attempts.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import { nameOf, type Attempt } from './attemptsOf.js';
import type { ComparedPair } from './pairs.js';

interface NewsProps {
  items: readonly { key: number; attempt: Attempt }[];
  /** The key of a report that has come since, and that the reader has not opened. Null: none has. */
  newest: number | null;
  pair: ComparedPair | null;
}

/** Says what has come beside what the reader looks at, and what is compared. It names reports, and tells nothing of what they found. */
export function News({ items, newest, pair }: NewsProps): ReactElement {
  const words = useWords('attempts', attemptsEn);
  const { number } = useFormat();
  const named = (key: number | undefined): string | null => {
    const item = items.find((each) => each.key === key);
    return item ? nameOf(item.attempt, words, number).full : null;
  };
  const came = named(newest ?? undefined);
  const [earlier, later] = [named(pair?.[0]), named(pair?.[1])];
  return (
    <div className="lr-Reports-news" role="status">
      {came === null ? null : <p className="lr-Reports-came">{words.came(came)}</p>}
      {earlier === null || later === null ? null : <p className="lr-hidden">{words.comparing(earlier, later)}</p>}
    </div>
  );
}
