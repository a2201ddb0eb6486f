// Bundles what is measured as a host would, serves it, and reads the CPU time of its page.
import { createServer } from 'node:http';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** Each file that esbuild made of the code, by its name. @param {string} name @param {string} code @param {import('esbuild').BuildOptions} more */
export async function bundle(name, code, more = {}) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: here, sourcefile: `${name}.entry.tsx`, loader: 'tsx' },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    outdir: here,
    entryNames: name,
    chunkNames: `${name}-[hash]`,
    format: 'esm',
    jsx: 'automatic',
    target: 'esnext',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...more,
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

const dot = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Serves a page for each `NAME.js`, under whatever host. @param {Map<string, string>} files */
export async function serve(files) {
  const server = createServer(({ url = '' }, response) => {
    const name = basename(url);
    const text = files.get(name);
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/css';
    if (text !== undefined) return void response.writeHead(200, { 'content-type': type }).end(text);
    if (name === 'image.gif') return void response.writeHead(200, { 'content-type': 'image/gif' }).end(dot);
    if (!files.has(`${name}.js`)) return void response.writeHead(404).end();
    const head = `<meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/${name}.css">`;
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<!doctype html><html lang="en"><head>${head}</head><body><script type="module" src="/${name}.js"></script>`,
      );
  });
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    /** A host of its own, and so a process of its own. @param {string} name */
    address: (name) => `http://${name.toLowerCase()}.localhost:${port}/${name}`,
    close: () => server.close(),
  };
}

/** Opens a page that holds `global`, and measures there. @param {import('playwright').Browser} browser @param {string} address @param {string} global */
export async function visit(browser, address, global) {
  // Without motion: the frames of an animation cost more than the press, and would hide what differs.
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  const devtools = await page.context().newCDPSession(page);
  // Thread ticks are CPU time: what else the machine does meanwhile does not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

  return {
    close: () => page.close(),
    /** What the page complained of. */
    complaints,
    /** @param {string} method @param {unknown[]} given @returns {Promise<any>} */
    call: (method, ...given) =>
      page.evaluate(
        // @ts-expect-error The page puts it there.
        ([where, name, values]) => globalThis[where][name](...values),
        /** @type {const} */ ([global, method, given]),
      ),
    /** Milliseconds of CPU until now. */
    spent: async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    },
    collect: async () => {
      for (let times = 0; times < 2; times++) await devtools.send('HeapProfiler.collectGarbage');
    },
    /** KB of JavaScript's heap. */
    heap: async () => (await devtools.send('Runtime.getHeapUsage')).usedSize / 1024,
  };
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** The other way round each other time, so that none is always the one after. @template T @param {readonly T[]} items @param {number} round */
export const inTurn = (items, round) => (round % 2 === 0 ? items : items.toReversed());
