import { queryOptions } from '@tanstack/react-query';
import type { Decision, VerificationReport } from 'react-liveness-report';

export interface Case {
  id: string;
  report: VerificationReport;
  /** When the answer came: its links are counted from then. */
  receivedAt: number;
}

async function ask(path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.status === 204 ? undefined : response.json();
}

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: async (): Promise<Case> => {
      const { liveness } = (await ask(`/api/cases/${encodeURIComponent(id)}`)) as { liveness: VerificationReport };
      return { id, report: liveness, receivedAt: Date.now() };
    },
    // A report is not asked for again because a window got focus: that would change the links under the reader.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    retry: false,
  });

export const sendDecision = (decision: Decision): Promise<unknown> => ask('/api/decisions', decision);
