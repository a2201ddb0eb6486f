// The built pages under a strict policy, and an API that answers as the test wants.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** Drawn, as in the stories. Both commands that need them start in the repository's own folder. */
const media = join(process.cwd(), 'stories', 'media');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.webm': 'video/webm',
};

/** Where an example was installed from the tarball and built: a copy, so that nothing of this repository's own packages is found from there. */
export function installed(name: string): string {
  const folder = process.env['EXAMPLES_HOME'];
  if (!folder) throw new Error('Run `npm run test:hosts`: it installs and builds the examples first.');
  return join(folder, name);
}

export interface Answer {
  status?: number;
  body?: unknown;
}

export interface Server {
  origin: string;
  /** Lets the API know of a case, whose links are others each time that it is asked for. */
  know: (id: string, over?: object) => void;
  /** What the API answers for a case, each time it is asked. */
  cases: Map<string, () => Answer | Promise<Answer>>;
  /** What it answers when it is asked for all of them. */
  list: () => Promise<Answer>;
  /** What was decided, in the order of arrival. */
  decisions: Record<string, unknown>[];
  /** What it answers to a decision. */
  onDecision: () => Answer | Promise<Answer>;
  close: () => void;
}

let made = 0;

/** As the API sends it. */
export const report = (origin: string, over: object = {}): object => ({
  status: 'In Review',
  method: 'ACTIVE_3D',
  score: 64.31,
  reference_image: `${origin}/media/face.png?n=${++made}`,
  video_url: `${origin}/media/liveness.webm?n=${made}`,
  age_estimation: 24.3,
  warnings: [
    {
      risk: 'LOW_LIVENESS_SCORE',
      additional_data: { score: 64.31, review_threshold: 80 },
      log_type: 'warning',
      short_description: 'Low liveness score',
      long_description: 'The liveness check resulted in a low score.',
    },
  ],
  ...over,
});

/** What a page may do; media, scripts and styles from here alone. */
const strict = (origin: string): string =>
  `default-src 'none'; script-src ${origin}; style-src ${origin}; img-src data: ${origin}; media-src ${origin}; connect-src ${origin}; frame-src ${origin}`;

/** Serves what was built of an example. `policy` is given the origin, and a nonce that stands in the page wherever it says `__NONCE__`. */
export async function startServer(
  name: string,
  policy: (origin: string, nonce: string) => string = strict,
): Promise<Server> {
  const folder = join(installed(name), 'dist');
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', origin).pathname;
    const [, id] = /^\/api\/cases\/(.+)$/.exec(path) ?? [];
    const answer = async (): Promise<Answer> => {
      if (path === '/api/cases') return own.list();
      if (id !== undefined) return (await own.cases.get(id)?.()) ?? { status: 404 };
      let text = '';
      for await (const part of request) text += String(part);
      own.decisions.push(JSON.parse(text) as Record<string, unknown>);
      return own.onDecision();
    };
    if (path.startsWith('/api/')) {
      void answer().then(({ status = 200, body }) =>
        response
          .writeHead(status, { 'content-type': 'application/json' })
          .end(body === undefined ? '' : JSON.stringify(body)),
      );
      return;
    }
    const page = extname(path) ? path : '/index.html';
    const file = path.startsWith('/media/') ? join(media, path.slice(7)) : join(folder, page);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const nonce = randomUUID();
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy(origin, nonce),
      // The origin of a sandbox is none of ours: its scripts need to be let in.
      'access-control-allow-origin': '*',
    });
    const bytes = readFileSync(file);
    response.end(file.endsWith('.html') ? bytes.toString().replaceAll('__NONCE__', nonce) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const own: Server = {
    origin,
    know: (id, over) => void own.cases.set(id, () => ({ body: { id, liveness: report(origin, over) } })),
    cases: new Map(),
    list: async () => ({
      body: await Promise.all([...own.cases.values()].map(async (answer) => (await answer()).body)),
    }),
    decisions: [],
    onDecision: () => ({ status: 204 }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return own;
}
