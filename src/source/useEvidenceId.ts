'use client';
import { useState } from 'react';
import { isSameEvidence } from '../parts/sameCase.js';

/**
 * A number for one still or recording of one case, the same under a fresh signature. A fresh link that the reader has asked for may point
 * elsewhere and is the same evidence too. Everything that the reader has set (place, zoom, veil) hangs on it.
 */
export function useEvidenceId(of: number, url: string | null, askedFor: number | null): number {
  const [seen, setSeen] = useState({ of, url, id: 0 });
  if (seen.of === of && seen.url === url) return seen.id;
  const refreshed = askedFor === seen.id && seen.url !== null && url !== null;
  const same = seen.of === of && (refreshed || isSameEvidence(seen.url, url));
  const id = same ? seen.id : seen.id + 1;
  setSeen({ of, url, id });
  return id;
}
