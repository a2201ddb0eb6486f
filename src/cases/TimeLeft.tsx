'use client';
import { useCallback, useRef, useSyncExternalStore, type ReactElement } from 'react';
import { subscribeToClock, wallClock } from '../expiry/clock.js';
import { phaseOf, type Deadline } from '../expiry/deadline.js';
import { useHeldEnd } from '../expiry/useHeldEnd.js';
import { viewOf } from '../expiry/useRemaining.js';
import { deskEn } from '../messages/en.desk.js';
import { fieldsOf, textOf } from '../model/fields.js';
import { useFormat, useSettings, useWords } from '../settings/ReportProvider.js';
import type { Entry } from './cases.js';

const minute = 60_000;

/** How long the links of a case still live, in whole minutes: digits that run in every row would be all that one sees. */
export function TimeLeft({
  entry,
}: {
  entry: Pick<Entry, 'report' | 'receivedAt' | 'expiresAt' | 'lifetime'>;
}): ReactElement {
  const words = useWords('desk', deskEn);
  const { number } = useFormat();
  const now = useSettings().now ?? wallClock;
  const home = useRef<HTMLSpanElement>(null);
  const { at, basis } = useFirstEnd(entry);
  const subscribe = useCallback(
    (onChange: () => void) =>
      at === null ? () => undefined : subscribeToClock({ now, deadline: at, onTick: onChange, view: viewOf(home) }),
    [at, now],
  );
  const read = (): string => {
    const phase = phaseOf({ at, basis }, now());
    return at === null || phase === 'unknown' ? '' : `${phase} ${Math.ceil((at - now()) / minute)}`;
  };
  // A server does not know the reader's clock.
  const [phase = '', minutes = ''] = useSyncExternalStore(subscribe, read, () => '').split(' ');
  const text = phase === 'expired' ? words.ended : phase === '' ? '' : words.minutes(number(Number(minutes)));
  return (
    <span ref={home} className="lr-TimeLeft" data-phase={phase || undefined}>
      <span key={text}>{text}</span>
    </span>
  );
}

/** The end of the link that ends first. */
function useFirstEnd({
  report,
  receivedAt,
  expiresAt,
  lifetime: own,
}: Parameters<typeof TimeLeft>[0]['entry']): Deadline {
  const settings = useSettings();
  const lifetime = own === undefined ? settings.lifetime : own;
  const clean = fieldsOf('ReviewDesk', report, ['reference_image', 'video_url']);
  const [image, video] = [textOf(clean.reference_image), textOf(clean.video_url)];
  const first = useHeldEnd({ url: image, receivedAt, expiresAt, lifetime });
  const second = useHeldEnd({ url: video, receivedAt, expiresAt, lifetime });
  const ends = [image === null ? null : first, video === null ? null : second].flatMap((end) => end ?? []);
  return ends.reduce<Deadline>((soonest, end) => (isSooner(end, soonest) ? end : soonest), {
    at: null,
    basis: 'unknown',
  });
}

const isSooner = (end: Deadline, than: Deadline): boolean => end.at !== null && (than.at === null || end.at < than.at);
