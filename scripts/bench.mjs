// `npm run bench`: what long lists and many countdowns cost, as CPU time of the page's main thread in the pinned browser, with React
// in production mode. Needs no build. It takes about two minutes, and is no part of `npm test`.
//
// How to read it: the milliseconds depend on the machine, and mean nothing in another run. A ratio compares two things of the same
// run, measured in turn; from run to run it moves by a tenth or two. `1.4` with the goal 2 is well; `over` means that the goal is
// missed. It reports and passes, and fails only when the page did not show what was to be measured.
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium as playwright } from 'playwright';
import { chromium } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [warmUp, rounds] = [3, 15];
const [few, many] = [50, 10_000];
const [one, several, seconds, tickRounds] = [1, 200, 10, 3];

/** @typedef {import('./benchPage.tsx').Seen} Seen */

/** Milliseconds of every round, by `subject, action, count`. @type {Map<string, number[]>} */
const measured = new Map();
/** How many rows a filter leaves, since fifty warnings of all severities are fewer of one. @type {Map<string, number>} */
const filteredRows = new Map();

/** @param {unknown} ok @param {string} otherwise */
function check(ok, otherwise) {
  if (!ok) throw new Error(otherwise);
}

async function serve() {
  const { outputFiles } = await build({
    entryPoints: { page: join(root, 'scripts/benchPage.tsx'), styles: join(root, 'src/styles/index.css') },
    bundle: true,
    minify: true,
    write: false,
    outdir: root,
    format: 'esm',
    jsx: 'automatic',
    target: 'esnext',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const html =
    '<!doctype html><html lang="en"><title>Bench</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/styles.css"><body><script type="module" src="/page.js"></script>';
  const server = createServer(({ url = '' }, response) => {
    const file = outputFiles.find(({ path }) => path.endsWith(url));
    const type = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(file ? file.text : html);
  });
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const server = await serve();
const browser = await playwright.launch((await chromium()).launchOptions);
try {
  // Without motion: the frames of an animation cost more than the press, and would hide how the two sizes differ.
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' });
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(server.address);
  const devtools = await page.context().newCDPSession(page);
  // Thread ticks are CPU time: what else the machine does meanwhile does not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

  async function spent() {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  }

  /** @param {string} method @param {unknown[]} given @returns {Promise<any>} */
  const call = (method, ...given) =>
    // @ts-expect-error The page puts it there.
    page.evaluate(([name, values]) => globalThis.bench[name](...values), /** @type {const} */ ([method, given]));

  /** @param {string} subject @param {number} count @param {string} action @param {number} round @param {() => Promise<unknown>} act */
  async function measure(subject, count, action, round, act = () => call('act', action)) {
    // Rubbish that others have left is swept before, not during.
    await devtools.send('HeapProfiler.collectGarbage');
    const before = await spent();
    await act();
    const time = (await spent()) - before;
    check(Number.isFinite(time) && time > 0, `${subject}: the browser tells no CPU time.`);
    const key = `${subject}, ${action}, ${count}`;
    if (round >= 0) measured.set(key, [...(measured.get(key) ?? []), time]);
    const seen = /** @type {Seen} */ (await call('seen'));
    check(complaints.length === 0, `${key}: ${complaints.join('\n')}`);
    return seen;
  }

  /** One look at a list, and a press on a warning and on a filter. @param {string} subject @param {number} count @param {number} round */
  async function list(subject, count, round) {
    await call('prepare', subject, count);
    await measure(subject, count, 'nothing', round);
    const shown = await measure(subject, count, 'show', round);
    check(shown.rows > 0, `${subject} shows no row of ${count} warnings.`);
    check(shown.rows <= count && shown.open === 0, `${subject} shows ${shown.rows} rows, ${shown.open} of them open.`);
    const expanded = await measure(subject, count, 'expand', round);
    check(expanded.open === 1, `${subject}: ${expanded.open} of ${count} warnings are open after one press.`);
    if (subject.startsWith('bare')) return;
    check(shown.told === count, `${subject} tells of ${shown.told} warnings, and was given ${count}.`);
    const filtered = await measure(subject, count, 'filter', round);
    check(filtered.pressed === 1 && filtered.rows > 0, `${subject}: the filter shows ${filtered.rows} rows.`);
    filteredRows.set(`${subject}, ${count}`, filtered.rows);
  }

  /** @param {number} count @param {number} round */
  async function countdowns(count, round) {
    await call('prepare', 'MediaPreview', count);
    await call('act', 'show');
    const before = /** @type {Seen} */ (await call('seen')).digits;
    const after = (await measure('MediaPreview', count, 'tick', round, () => call('wait', seconds * 1000))).digits;
    const ticking = after.split(' ').filter((digits, index) => digits !== before.split(' ')[index]).length;
    check(ticking === count, `${ticking} of ${count} countdowns ran.`);
  }

  /** @type {[subject: string, count: number][]} */
  const lists = [
    ['WarningList', few],
    ['WarningList', many],
    ['WarningList, texts alike', few],
    ['WarningList, texts alike', many],
    ['LivenessReport', few],
    ['LivenessReport', many],
    ['bare Radix accordion', few],
  ];
  for (let round = -warmUp; round < rounds; round++) {
    // Each other round the other way round, so that none is always the one after.
    for (const [subject, count] of round % 2 === 0 ? lists : lists.toReversed()) await list(subject, count, round);
  }
  for (let round = 0; round < tickRounds; round++) {
    for (const count of round % 2 === 0 ? [one, several] : [several, one]) await countdowns(count, round);
  }
  print();
} catch (error) {
  console.error(`The page failed, so nothing was measured. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

/** @param {string} subject @param {string} action @param {number} count */
function median(subject, action, count) {
  const sorted = (measured.get(`${subject}, ${action}, ${count}`) ?? []).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What an action costs, without what two frames and the measuring cost anyway. @param {string} subject @param {string} action @param {number} count */
function cost(subject, action, count) {
  return median(subject, action, count) - median(subject, 'nothing', count);
}

/** @param {string} what @param {number} more @param {number} less @param {number} [goal] */
function line(what, more, less, goal) {
  const ratio = more / less;
  check(Number.isFinite(ratio), `${what}: no ratio.`);
  const columns = [more.toFixed(1), less.toFixed(1), ratio.toFixed(2), String(goal ?? '')];
  const over = goal !== undefined && ratio > goal ? '  over' : '';
  console.log(what.padEnd(64) + columns.map((column) => column.padStart(9)).join('') + over);
}

function print() {
  const head = ['ms', 'peer ms', 'ratio', 'goal'].map((word) => word.padStart(9)).join('');
  console.log(`${`CPU time, medians of ${rounds} rounds`.padEnd(64)}${head}`);
  const sizes = `${many} / ${few}`;
  for (const subject of ['WarningList', 'WarningList, texts alike', 'LivenessReport']) {
    const rows = [many, few].map((count) => filteredRows.get(`${subject}, ${count}`)).join(' / ');
    line(`${subject}, ${sizes}: first view`, cost(subject, 'show', many), cost(subject, 'show', few), 2);
    line(`${subject}, ${sizes}: expand one`, cost(subject, 'expand', many), cost(subject, 'expand', few), 2);
    line(`${subject}, ${sizes}: filter to ${rows} rows`, cost(subject, 'filter', many), cost(subject, 'filter', few));
  }
  const bare = (/** @type {string} */ action) => cost('bare Radix accordion', action, few);
  for (const subject of ['WarningList', 'LivenessReport']) {
    line(`${subject} / bare Radix accordion, ${few}: first view`, cost(subject, 'show', few), bare('show'));
    line(`${subject} / bare Radix accordion, ${few}: expand one`, cost(subject, 'expand', few), bare('expand'));
  }
  const tick = (/** @type {number} */ count) => median('MediaPreview', 'tick', count);
  line(`MediaPreview, ${several} / ${one}: ${seconds} s of countdown`, tick(several), tick(one));
}
