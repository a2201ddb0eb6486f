'use client';
import { useState } from 'react';
import { contentOf, isSameEvidence } from '../parts/sameCase.js';

interface Seen {
  of: number;
  url: string | null;
  id: number;
  report: unknown;
}

/**
 * A number for one still or recording of one case, the same under a fresh signature, and through a moment without a link. A fresh link that
 * the reader has asked for may point elsewhere, and is the same evidence when nothing else of the report has changed with it. Everything
 * that the reader has set (place, zoom, veil) hangs on this number.
 */
export function useEvidenceId(of: number, report: unknown, url: string | null, askedFor: number | null): number {
  const [seen, setSeen] = useState<Seen>({ of, url, id: 0, report });
  if (seen.of === of && (seen.url === url || url === null)) return seen.id;
  const refreshed = askedFor === seen.id && isUnchanged(seen.report, report);
  const same = seen.of === of && (seen.url === null || isSameEvidence(seen.url, url) || refreshed);
  const id = same ? seen.id : seen.id + 1;
  setSeen({ of, url, id, report });
  return id;
}

function isUnchanged(before: unknown, now: unknown): boolean {
  const content = contentOf(before);
  return content !== '' && content === contentOf(now);
}
