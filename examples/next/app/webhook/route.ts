import { readReports, retain } from 'react-liveness-report/read';
import { environment } from '@/lib/environment';
import { isSigned } from '@/lib/signature';
import { keep } from '@/lib/store';

/** More than any delivery has. */
const most = 1024 * 1024;

/** What the API tells us when a session has changed. It is told again until we answer 2xx, and may be told twice or out of order. */
export async function POST(request: Request): Promise<Response> {
  const body = await textOf(request);
  // The rest of it is not waited for.
  if (body === null) return new Response(null, { status: 413, headers: { connection: 'close' } });
  // The signature is of these very bytes, so it is checked before anything is parsed.
  if (!isSigned(body, request.headers, environment.webhookSecret)) return new Response(null, { status: 401 });

  const { reports, metadata } = readReports(body);
  const [report] = reports;
  const id = metadata?.session_id;
  const toldAt = eventTime(body);
  // A session that is not finished has no report yet. That is no failure, and telling us again would not change it.
  if (report && typeof id === 'string' && id !== '') keep({ id, ...retain(report) }, toldAt);
  return new Response(null, { status: 204 });
}

/** When the event was made, in epoch seconds; a retry has the same. */
function eventTime(body: string): number {
  const { timestamp } = JSON.parse(body) as { timestamp?: unknown };
  return typeof timestamp === 'number' && Number.isSafeInteger(timestamp) ? timestamp : 0;
}

async function textOf(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let sum = 0;
  for await (const chunk of request.body ?? []) {
    sum += chunk.byteLength;
    if (sum > most) return null;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
