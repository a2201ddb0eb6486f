// Stands for the identity API and its storage, on https as they are: sessions by id, signed links that live an hour, and links that try to misuse us.
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';

const media = join(process.cwd(), 'stories', 'media');

export interface Vendor {
  origin: string;
  host: string;
  /** The certificate that the host must trust, as text. */
  certificate: string;
  sessions: Map<string, () => object>;
  /** A link to `name` that ends in an hour, or in so many; each is another one. */
  link: (name: string, hours?: number) => string;
  /** From now on, links that were made before answer 403. */
  endLinks: () => void;
  /** How often somebody reached a server that nobody outside may reach. */
  reachedInside: () => number;
  /** `http://…` of that server. */
  inside: string;
  close: () => void;
}

const warning = {
  risk: 'LOW_LIVENESS_SCORE',
  additional_data: { score: 64.31, review_threshold: 80 },
  log_type: 'warning',
  short_description: 'Low liveness score',
  long_description: 'The liveness check resulted in a low score.',
};

/** What the API says of a session, with links that are new each time. */
export const session = ({ link }: Pick<Vendor, 'link'>, id: string, over: object = {}): object => ({
  session_id: id,
  session_number: 43_762,
  status: 'In Review',
  liveness_checks: [
    {
      node_id: 'feature_liveness',
      status: 'In Review',
      method: 'ACTIVE_3D',
      score: 64.31,
      reference_image: link('face.png'),
      video_url: link('liveness.webm'),
      age_estimation: 24.3,
      matches: [{ session_id: 'other', similarity_percentage: 91, match_image_url: link('face.png') }],
      warnings: [warning],
      ...over,
    },
  ],
});

const port = (server: { address: () => AddressInfo | string | null }): number => (server.address() as AddressInfo).port;

export async function startVendor(key: string): Promise<Vendor> {
  const { cert, private: privateKey } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  const sessions: Vendor['sessions'] = new Map();
  let [made, dead, reached] = [0, 0, 0];

  const insider = createHttpServer((_, response) => {
    reached++;
    response.writeHead(200, { 'content-type': 'image/png' }).end(readFileSync(join(media, 'face.png')));
  });
  await new Promise<void>((resolve) => insider.listen(0, '127.0.0.1', resolve));
  const inside = `http://127.0.0.1:${port(insider)}`;

  const server: Server = createServer({ cert, key: privateKey }, (request, response) => {
    const url = new URL(request.url ?? '/', origin);
    const [, id] = /^\/v3\/session\/([^/]+)\/decision\/$/.exec(url.pathname) ?? [];
    if (id !== undefined) {
      const session = sessions.get(decodeURIComponent(id));
      if (request.headers['x-api-key'] !== key) response.writeHead(401).end();
      else if (!session) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(session()));
      return;
    }
    if (Number(url.searchParams.get('n')) <= dead) response.writeHead(403).end();
    else if (url.pathname === '/redirect') response.writeHead(302, { location: inside }).end();
    else if (url.pathname === '/page')
      response.writeHead(200, { 'content-type': 'text/html' }).end('<script>1</script>');
    else if (url.pathname === '/picture-of-svg')
      response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    else if (url.pathname === '/endless') endless(response);
    else send(response, url.pathname.slice(1), request.headers.range);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const host = `localhost:${port(server)}`;
  const origin = `https://${host}`;

  const stamp = (): string => new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  return {
    origin,
    host,
    certificate: cert,
    sessions,
    inside,
    link: (name, hours = 1) =>
      `${origin}/${name}?X-Amz-Date=${stamp()}&X-Amz-Expires=${hours * 3600}&X-Amz-Signature=0${++made}&n=${made}`,
    endLinks: () => void (dead = made),
    reachedInside: () => reached,
    close: () => {
      for (const each of [server, insider]) {
        each.closeAllConnections();
        each.close();
      }
    },
  };
}

const types: Record<string, string> = { png: 'image/png', webm: 'video/webm' };

function send(response: ServerResponse, name: string, range: string | undefined): void {
  const file = ['face.png', 'liveness.webm'].includes(name) ? readFileSync(join(media, name)) : null;
  if (!file) return void response.writeHead(404).end();
  const headers = { 'content-type': types[name.split('.')[1] ?? ''] ?? '', 'accept-ranges': 'bytes' };
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined) return void response.writeHead(200, { ...headers, 'content-length': file.length }).end(file);
  const last = to ? Math.min(Number(to), file.length - 1) : file.length - 1;
  const part = file.subarray(Number(from), last + 1);
  response
    .writeHead(206, {
      ...headers,
      'content-length': part.length,
      'content-range': `bytes ${from}-${last}/${file.length}`,
    })
    .end(part);
}

/** A picture without a length, of which more comes for as long as anybody reads. */
function endless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'image/png' });
  const more = (): void => {
    while (response.writable && response.write(Buffer.alloc(64 * 1024)));
  };
  response.on('drain', more);
  more();
}
