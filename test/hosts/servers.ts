// Two origins, as in real life: the host's page, and the storage that signed the links.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { build as buildWithVite, type Rolldown } from 'vite';

const root = new URL('../../', import.meta.url).pathname;

interface Seen {
  url: string;
  referrer: string | undefined;
}

/** The storage. It notes each request as it came over the wire, and refuses paths that begin with /gone. */
export interface Storage {
  origin: string;
  seen: Seen[];
  close: () => void;
}

/** The host's page, under the policy that the test gives. */
export interface Host {
  origin: string;
  close: () => void;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return (server.address() as AddressInfo).port;
}

export async function startStorage(): Promise<Storage> {
  const seen: Seen[] = [];
  const files: Record<string, [string, string]> = {
    '/face.png': ['stories/media/face.png', 'image/png'],
    '/liveness.webm': ['stories/media/liveness.webm', 'video/webm'],
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    seen.push({ url, referrer: request.headers.referer });
    const [file, type] = files[url.split('?')[0] ?? ''] ?? [];
    if (!file || !type) return void response.writeHead(403).end();
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(readFileSync(root + file));
  });
  return { origin: `http://localhost:${await listen(server)}`, seen, close: () => server.close() };
}

/**
 * Serves server markup, its script and the built stylesheet from one origin, with `policy` on every answer. The script is split, so that what
 * comes on demand is a file of its own; `single` is a build that knows no second file.
 */
export async function startHost(state: unknown, policy: string, { single = false } = {}): Promise<Host> {
  const scripts = await bundle('page.tsx', 'browser', !single);
  const markup = await serverMarkup(state);
  const answers: Record<string, [string, string]> = {
    '/': ['text/html', page(markup, state)],
    ...Object.fromEntries(scripts.map(({ name, text }) => [`/${name}`, ['text/javascript', text]])),
    '/styles.css': ['text/css', readFileSync(`${root}dist/styles.css`, 'utf8')],
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const [type, body] = answers[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(body ? 200 : 404, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(body);
  });
  return { origin: `http://127.0.0.1:${await listen(server)}`, close: () => server.close() };
}

function page(markup: string, state: unknown): string {
  // Data blocks of JSON are not scripts, so the policy lets them stand.
  const data = JSON.stringify(state).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/styles.css"></head><body><main><div id="root">${markup}</div></main><script type="application/json" id="state">${data}</script><script type="module" src="/page.js"></script></body></html>`;
}

async function bundle(
  entry: string,
  platform: 'browser' | 'node',
  splitting = false,
): Promise<{ name: string; text: string }[]> {
  const { outputFiles } = await build({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    bundle: true,
    splitting,
    outdir: root,
    write: false,
    format: platform === 'node' ? 'cjs' : 'esm',
    platform,
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return outputFiles.map(({ path, text }) => ({ name: path.slice(root.length), text }));
}

async function serverMarkup(state: unknown): Promise<string> {
  const [script] = await bundle('render.tsx', 'node');
  const module = { exports: {} as { render: (given: unknown) => string } };
  const { createRequire } = await import('node:module');
  // oxlint-disable-next-line no-implied-eval, no-new-func
  new Function('module', 'exports', 'require', script?.text ?? '')(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports.render(state);
}

/** The stylesheet as the build of a host with older target browsers leaves it. */
export async function loweredStyles(): Promise<string> {
  const result = (await buildWithVite({
    configFile: false,
    logLevel: 'error',
    build: { write: false, cssTarget: ['chrome111'], rolldownOptions: { input: `${root}dist/styles.css` } },
  })) as Rolldown.RolldownOutput;
  const asset = result.output.find(({ fileName }) => fileName.endsWith('.css'));
  return asset?.type === 'asset' ? String(asset.source) : '';
}
