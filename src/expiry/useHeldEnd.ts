'use client';
import { useState } from 'react';
import { deadlineOf, type Deadline, type LinkFacts } from './deadline.js';
import { firstOffer, heldFacts, holdOffer } from './heldFacts.js';

/**
 * When a link ends, held still: for the same link the first `expiresAt` and the first `receivedAt` count, and later only earlier ones,
 * so that a moment which is written inline and comes later with each render does not put the end off for ever. Another link begins
 * anew. `renewals` counts the refreshes that were asked for: after another one, one later answer for the same link is taken.
 */
export function useHeldEnd(facts: LinkFacts, renewals = 0): Deadline {
  const [kept, setKept] = useState(() => firstOffer(facts, renewals));
  const held = holdOffer(kept, facts, renewals);
  if (held !== kept) setKept(held);
  return deadlineOf(heldFacts(held, facts));
}
