'use server';

import type { Decision } from 'react-liveness-report';
import { fetchSession, forBrowser, type BrowserSession } from '@/lib/session';
import { decide } from '@/lib/store';

// A server action is an address that anybody can post to. Put your own check in each: may this reader see, or decide, this case?

/** The session anew, with links that live. */
export async function refreshCase(id: string): Promise<BrowserSession> {
  const session = await fetchSession(id);
  if (!session) throw new Error('The case is gone.');
  return forBrowser(id, session);
}

const outcomes: ReadonlySet<string> = new Set(['Approved', 'Declined', 'Resubmitted']);

/** What it answers with is what the reader is told: nothing is success. */
export async function decideCase({
  caseId,
  outcome,
  reason,
  comment,
}: Decision): Promise<{ error: string } | undefined> {
  if (typeof caseId !== 'string' || !outcomes.has(outcome)) return { error: 'This is no decision.' };
  const isFirst = decide(caseId, { outcome, reason, comment: String(comment).slice(0, 2000) });
  return isFirst ? undefined : { error: 'Somebody has decided this case already.' };
}
