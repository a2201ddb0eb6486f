'use client';
import { useState } from 'react';
import type { Deadline, LinkFacts } from '../expiry/deadline.js';
import { useHeldEnd } from '../expiry/useHeldEnd.js';
import { useSettings } from '../settings/ReportProvider.js';
import { useDesk } from '../parts/ReaderProgress.js';

/**
 * When a link ends, with the provider's lifetime where the component has none of its own; and `renew`, to be called when the host has
 * answered a refresh: a later end of the same link then counts. In a report it counts for both media and for the paper, because one
 * call of the host serves them all.
 */
export function useLinkDeadline(facts: LinkFacts): { deadline: Deadline; renew: () => void } {
  const settings = useSettings();
  const desk = useDesk();
  const [own, setOwn] = useState(0);
  const lifetime = facts.lifetime === undefined ? settings.lifetime : facts.lifetime;
  const deadline = useHeldEnd({ ...facts, lifetime }, desk?.renewals ?? own);
  return { deadline, renew: desk?.tellRenewal ?? (() => setOwn((before) => before + 1)) };
}
