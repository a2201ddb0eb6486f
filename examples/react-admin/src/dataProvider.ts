import { type DataProvider, HttpError } from 'react-admin';
import type { Decision, VerificationReport } from 'react-liveness-report';
import { readUrlExpiry } from 'react-liveness-report/read';

/** A record of this admin: the API's report, when it came, and when its links end. */
export interface Case {
  id: string;
  report: VerificationReport;
  receivedAt: number;
  expiresAt: number;
}

async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(
    `/api/${path}`,
    body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
  );
  if (!response.ok) throw new HttpError('The server refused.', response.status);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

function toRecord({ id, liveness }: { id: string; liveness: VerificationReport }): Case {
  const receivedAt = Date.now();
  const told = readUrlExpiry(liveness.reference_image);
  return {
    id,
    report: liveness,
    receivedAt,
    expiresAt: told.kind === 'at' ? told.expiresAt : receivedAt + 60 * 60_000,
  };
}

const refused = (): Promise<never> => Promise.reject(new Error('Cases are made by the identity API.'));

export const dataProvider = {
  getList: async () => {
    const cases = await ask<Parameters<typeof toRecord>[0][]>('cases');
    return { data: cases.map(toRecord), total: cases.length };
  },
  getOne: async (_: string, { id }: { id: string | number }) => ({ data: toRecord(await ask(`cases/${id}`)) }),
  getMany: refused,
  getManyReference: refused,
  create: refused,
  update: refused,
  updateMany: refused,
  delete: refused,
  deleteMany: refused,
  decide: (decision: Decision) => ask('decisions', decision),
} as unknown as DataProvider & { decide: (decision: Decision) => Promise<unknown> };
