'use client';
import type { ReactElement } from 'react';
import { mediaEn } from '../messages/en.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { Evidence } from '../source/Evidence.js';
import { refreshOffer } from '../source/refreshOffer.js';
import type { RefreshState } from '../source/useRefresh.js';
import { endText } from './basisText.js';
import { Countdown } from './Countdown.js';
import { RefreshButton } from './RefreshButton.js';

/** Whether the links of media live and end as one, so that it need be told only once. */
export function isTogether(media: readonly Evidence[]): boolean {
  const linked = media.filter(({ hasLink }) => hasLink);
  const [first] = linked;
  return (
    first !== undefined &&
    linked.every(
      ({ deadline }) =>
        deadline.at === first.deadline.at &&
        deadline.basis === first.deadline.basis &&
        deadline.lifetime === first.deadline.lifetime,
    )
  );
}

// Of two the one that a reader must know of.
const graver: readonly RefreshState[] = ['busy', 'dead', 'failed', 'unchanged'];

/** When the links of a report end and who says so, how long that is, and one button for fresh ones. */
export function EvidenceLife({ media }: { media: readonly Evidence[] }): ReactElement | null {
  const words = useWords('media', mediaEn);
  const format = useFormat();
  const linked = media.filter(({ hasLink }) => hasLink);
  const [first] = linked;
  if (!first) return null;
  const { deadline, remaining, now } = first;
  const { phase } = remaining;
  const ends = endText(deadline, phase, words, format);
  const offered = linked.some((medium) => refreshOffer(medium) !== null);
  // Until the browser's clock is asked there is nothing to tell.
  if (phase === 'unknown' && !offered) return null;
  const state = graver.find((each) => linked.some(({ refresh }) => refresh === each)) ?? 'idle';
  return (
    <div className="lr-EvidenceLife" data-phase={phase}>
      <Countdown
        at={deadline.at}
        now={now}
        remaining={remaining}
        subject={linked.length > 1 ? words.together : words.name[first.media]}
      />{' '}
      {ends === null ? null : <bdi>{ends}</bdi>}
      {offered ? (
        <RefreshButton
          state={state}
          onRefresh={() => linked.forEach(({ onRefresh }) => onRefresh())}
          home={first.home}
        />
      ) : null}
    </div>
  );
}
