// The one door through which media reach a browser. Whatever a payload says, it opens to the listed hosts and to nothing else.
import 'server-only';
import { createHash } from 'node:crypto';
import { environment } from './environment';

export type Medium = 'image' | 'video';

const megabyte = 1024 * 1024;
/** What a browser may be given of each, and how much. Anything else could be a page or a script on our own origin. */
const media: Record<Medium, { types: ReadonlySet<string>; most: number }> = {
  image: { types: new Set(['image/jpeg', 'image/png', 'image/webp']), most: 10 * megabyte },
  video: { types: new Set(['video/mp4', 'video/webm', 'video/quicktime']), most: 100 * megabyte },
};

/**
 * Whether this server may ask for a link: `https`, and a host that is listed letter by letter, port included. Compared is what the parser will
 * connect to, so no spelling of another host passes: `user@`, `\`, a dot at the end, letters of another script, an address in decimal.
 */
export function isAllowed(link: unknown, hosts: readonly string[] = environment.mediaHosts): link is string {
  if (typeof link !== 'string' || !URL.canParse(link)) return false;
  const { protocol, host, username, password } = new URL(link);
  return protocol === 'https:' && hosts.includes(host) && username === '' && password === '';
}

/** A name for a link that tells nothing of it: a fresh link has another, so no browser takes the old picture for the new one. */
export const nameOf = (link: string): string => createHash('sha256').update(link).digest('base64url').slice(0, 16);

/** The medium, on its way through. Every answer but a good one is only a status: what a foreign server says is no text of ours. */
export async function fetchMedium(medium: Medium, link: unknown, range: string | null): Promise<Response> {
  if (!isAllowed(link)) return refusal(404);
  const { types, most } = media[medium];
  const asked = new AbortController();
  const impatience = setTimeout(() => asked.abort(), 15_000);
  let answer: Response;
  try {
    answer = await fetch(link, {
      // A redirect could lead into our own network.
      redirect: 'error',
      cache: 'no-store',
      // Nothing that unpacks to more than it weighs.
      headers: { 'accept-encoding': 'identity', ...(range && { range }) },
      signal: asked.signal,
    });
  } catch {
    return refusal(502);
  } finally {
    clearTimeout(impatience);
  }
  const type = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const length = Number(answer.headers.get('content-length') ?? Number.NaN);
  // 403 is what a storage host says of a link that has ended.
  const status = answer.ok ? (types.has(type) && !(length > most) ? 0 : 502) : answer.status === 403 ? 410 : 502;
  if (status || !answer.body) {
    asked.abort();
    return refusal(status || 502);
  }
  const headers = new Headers(safety);
  headers.set('content-type', type);
  for (const name of ['content-length', 'content-range', 'accept-ranges']) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body.pipeThrough(atMost(most)), { status: answer.status, headers });
}

const safety = {
  // A face is kept by no cache, shared or not.
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

const refusal = (status: number): Response => new Response(null, { status, headers: safety });

/** Ends the stream with an error where more comes than was said, or than anybody wants. */
function atMost(most: number): TransformStream<Uint8Array, Uint8Array> {
  let sum = 0;
  return new TransformStream({
    transform(chunk, controller) {
      sum += chunk.byteLength;
      if (sum > most) controller.error(new Error('More than is allowed.'));
      else controller.enqueue(chunk);
    },
  });
}
