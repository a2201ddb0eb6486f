'use client';
import { useState } from 'react';
import type { Milestone } from '../expiry/deadline.js';
import type { Remaining } from '../expiry/useRemaining.js';
import type { ExpiryMessages } from '../messages/Messages.js';
import { useFormat } from '../settings/ReportProvider.js';

const minutesAt = { ten: 10, five: 5, one: 1, end: 0 } as const;

/** What a polite region says of an end now; null between the marks. `subject` is what ends. */
export function useSpoken(
  at: number | null,
  remaining: Remaining,
  words: ExpiryMessages,
  subject: string | undefined,
): string | null {
  const { number } = useFormat();
  const mark = useNewMilestone(at, remaining);
  return mark === 'none' ? null : words.spoken[mark](subject ?? words.link, number(minutesAt[mark]));
}

/** The mark to speak: one that was passed while the reader was here, not one that was passed before. */
function useNewMilestone(at: number | null, { phase, milestone }: Remaining): Milestone {
  const found = phase === 'unknown' ? null : milestone;
  const [start, setStart] = useState({ at, found });
  const moved = start.at !== at || (start.found === null && found !== null);
  if (moved) setStart({ at, found });
  return moved || start.found === null || start.found === milestone ? 'none' : milestone;
}
