// A page without React: our elements in its markup, its own script beside them, and a policy that allows nothing it does not name.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url).pathname;

/** The two builds: one that takes React from the page's bundle, and one that brings everything. */
export type Entry = 'react' | 'standalone';

export interface ElementPage {
  origin: string;
  /** The names and values of each form that came. */
  sent: URLSearchParams[];
  close: () => void;
}

const strict = (media: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src data: ${media}; media-src ${media}; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;

async function script(entry: Entry): Promise<string> {
  if (entry === 'standalone') return readFileSync(`${root}dist/element/standalone.js`, 'utf8');
  const { outputFiles } = await build({
    entryPoints: [`${root}dist/element.js`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** What the page's own script does: it notes what it hears, and answers as `window.answers` says. */
const own = `
  import * as elements from '/element.js';
  window.elements = elements;
  window.heard = [];
  window.answers = {};
  for (const type of ['lr-read', 'lr-refresh', 'lr-event', 'lr-open-session', 'lr-decide'])
    document.addEventListener(type, (event) => {
      const { respondWith, ...detail } = event.detail ?? {};
      window.heard.push({ type, on: event.target.localName, ...detail });
      if (type in window.answers) respondWith(window.answers[type](event));
    });
`;

/** Serves the body as a page. A form that is posted is noted, and answered with a page that says so. */
export async function startElements(entry: Entry, body: string, media: string): Promise<ElementPage> {
  const sent: URLSearchParams[] = [];
  const page = `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css"><script type="module" src="/own.js"></script></head><body><main><h1>A case</h1>${body}</main></body></html>`;
  const files: Record<string, [string, string]> = {
    '/': ['text/html', page],
    '/own.js': ['text/javascript', own],
    '/element.js': ['text/javascript', await script(entry)],
    '/host.css': [
      'text/css',
      'body { font: 16px/1.5 sans-serif; margin: 1rem } h2 { color: rebeccapurple } button { border: 3px solid }',
    ],
  };
  const post = async (request: IncomingMessage): Promise<string> => {
    let form = '';
    for await (const piece of request) form += String(piece);
    sent.push(new URLSearchParams(form));
    return '<!doctype html><html lang="en"><title>Saved</title><h1>Saved</h1></html>';
  };
  const server = createServer((request, response) => {
    const [type, text] = files[request.url ?? ''] ?? ['text/plain', ''];
    response.setHeader('content-security-policy', strict(media));
    if (request.method === 'POST')
      void post(request).then((answer) => response.writeHead(200, { 'content-type': 'text/html' }).end(answer));
    else response.writeHead(text ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent, close: () => server.close() };
}

export const json = (value: unknown): string =>
  `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** What the page's script has heard. */
export const heard = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
