import type { Deadline, Phase } from '../expiry/deadline.js';
import type { Format } from '../messages/format.js';
import type { MediaMessages } from '../messages/Messages.js';

/** Who says when a link ends, in words; null where nobody does, or it has no end. */
function basisText(
  { at, basis, lifetime = 0 }: Deadline,
  words: MediaMessages['basis'],
  { number }: Format,
): string | null {
  if (at === null || basis === 'never' || basis === 'unknown') return null;
  const told: string | ((minutes: string, count: number) => string) = words[basis];
  // Hundredths are enough, unless they would make nothing of it.
  const minutes = Math.round(lifetime * 100) / 100 || lifetime;
  return typeof told === 'function' ? told(number(minutes), minutes) : told;
}

/** When a link ends or ended, and who says so; null where that is not known. `tell` writes the moment. */
export function endText(
  deadline: Deadline,
  phase: Phase,
  words: Pick<MediaMessages, 'basis' | 'endedAt' | 'endsAt'>,
  format: Format,
  tell: (at: number) => string = format.time,
): string | null {
  const basis = phase === 'unknown' ? null : basisText(deadline, words.basis, format);
  if (deadline.at === null || basis === null) return null;
  return words[phase === 'expired' ? 'endedAt' : 'endsAt'](tell(deadline.at), basis);
}
