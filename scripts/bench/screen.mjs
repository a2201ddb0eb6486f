// The report beside the same screen made by hand (byHand.tsx), in turns in one run.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, inTurn, median, serve, visit } from './browser.mjs';

const screens = /** @type {const} */ (['ours', 'byHand']);
/** @typedef {typeof screens[number]} Screen */

const [rounds, fewRounds, reports, clocks, warnings, clockSeconds] = [9, 5, 100, 200, 1000, 10];

/** The rows, each with its goal: as a multiple of the screen made by hand, or in its own unit. @type {Record<string, { title: string, goal: number, unit?: string }>} */
const rows = {
  first: { title: `first mount of ${reports} reports`, goal: 1.6 },
  again: { title: 'mount again', goal: 1.6 },
  video: { title: 'with video, until settled', goal: 0.6 },
  server: { title: 'server render of one report', goal: 9 },
  html: { title: 'HTML of one report', goal: 4200, unit: 'bytes' },
  elements: { title: 'elements of one report', goal: 64, unit: '' },
  heap: { title: 'JS heap of one report', goal: 60, unit: 'KB' },
  expand: { title: `open one warning of ${warnings.toLocaleString('en')}`, goal: 1.5 },
  clocks: { title: `${clocks} clocks, each second`, goal: 0.5 },
};

/** Every measurement by row and screen. @type {Map<string, number[]>} */
const measured = new Map();
/** @param {Screen} screen @param {string} row @param {number} value */
function note(screen, row, value) {
  if (!Number.isFinite(value)) throw new Error(`${screen}, ${row}: no number.`);
  measured.set(`${screen} ${row}`, [...(measured.get(`${screen} ${row}`) ?? []), value]);
}

/** @param {unknown} ok @param {string} otherwise */
function check(ok, otherwise) {
  if (!ok) throw new Error(otherwise);
}

async function onServer() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  /** @type {Map<Screen, import('node:child_process').ChildProcess>} */
  const processes = new Map();
  try {
    for (const screen of screens) {
      const code = `import * as screen from './${screen}.tsx'; import { answer } from './screenServer.tsx'; answer(screen);`;
      const node = { splitting: false, minify: false, loader: { '.css': 'empty' } };
      const files = await bundle(screen, code, { ...node, format: 'cjs', platform: 'node', target: 'node20' });
      const file = join(folder, `${screen}.cjs`);
      writeFileSync(file, files.get(`${screen}.js`) ?? '');
      processes.set(screen, fork(file, { env: { ...process.env, NODE_ENV: 'production' } }));
    }
    /** @param {Screen} screen @returns {Promise<{ bytes: number, cost: number }>} */
    const ask = (screen) =>
      new Promise((resolve, reject) => {
        const child = processes.get(screen);
        child?.removeAllListeners();
        child?.on('message', resolve);
        child?.on('exit', () => reject(new Error(`${screen} does not render on a server.`)));
        child?.send(250);
      });
    for (let round = -2; round < rounds; round++) {
      for (const screen of inTurn(screens, round)) {
        const { bytes, cost } = await ask(screen);
        if (round < 0) continue;
        note(screen, 'server', cost);
        note(screen, 'html', bytes);
      }
    }
  } finally {
    for (const child of processes.values()) child.kill();
    rmSync(folder, { recursive: true });
  }
}

/** @typedef {Awaited<ReturnType<typeof visit>>} Page */

/** What happens in a new tab, and how often. @type {{ times: number, act: (page: Page, screen: Screen) => Promise<void> }[]} */
const visits = [
  {
    times: rounds,
    async act({ call, spent, collect, heap }, screen) {
      const start = await spent();
      await call('show', 'reports', reports);
      note(screen, 'first', (await spent()) - start);
      await call('hide');
      await call('settle', 20);
      await collect();
      const empty = await heap();
      for (let times = 0; times < 4; times++) {
        const before = await spent();
        await call('show', 'reports', reports);
        note(screen, 'again', (await spent()) - before);
        if (times === 0) {
          await call('settle', 50);
          await collect();
          note(screen, 'heap', ((await heap()) - empty) / reports);
        }
        await call('hide');
        await collect();
      }
    },
  },
  {
    times: fewRounds,
    async act({ call, spent }, screen) {
      const before = await spent();
      await call('show', 'video', reports);
      await call('settle', 100);
      note(screen, 'video', (await spent()) - before);
      note(screen, 'elements', (await call('elements')) / reports);
    },
  },
  {
    times: fewRounds,
    async act({ call, spent }, screen) {
      await call('show', 'warnings', warnings);
      await call('settle', 50);
      const before = await spent();
      await call('expand', Math.floor(warnings / 2));
      await call('settle', 350);
      note(screen, 'expand', (await spent()) - before);
      check(await call('opened'), `${screen}: the press opens no warning.`);
    },
  },
  {
    times: 2,
    async act({ call, spent }, screen) {
      await call('show', 'media', clocks);
      await call('settle', 900);
      const [before, digits] = [await spent(), await call('digits')];
      await call('settle', clockSeconds * 1000);
      note(screen, 'clocks', ((await spent()) - before) / clockSeconds);
      const after = await call('digits');
      const running = after.filter(
        (/** @type {string} */ text, /** @type {number} */ at) => text !== digits[at],
      ).length;
      check(running === clocks, `${screen}: ${running} of ${clocks} clocks run.`);
    },
  },
];

/** @param {import('playwright').Browser} browser */
async function inBrowser(browser) {
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const screen of screens) {
    const code = `import * as screen from './${screen}.tsx'; import { drive } from './screenPage.tsx'; drive(screen);`;
    for (const [name, text] of await bundle(screen, code)) files.set(name, text);
  }
  const server = await serve(files);
  /** @param {Screen} screen @param {(page: Page, screen: Screen) => Promise<void>} act */
  async function at(screen, act) {
    const page = await visit(browser, server.address(screen), 'screenOf');
    try {
      await act(page, screen);
      check(page.complaints.length === 0, `${screen}: ${page.complaints.join(' ')}`);
    } finally {
      await page.close();
    }
  }
  try {
    for (const screen of screens) {
      await at(screen, async ({ call }) => {
        await call('show', 'video', 1);
        await call('settle', 400);
        const missing = await call('missing');

        check(missing.length === 0, `${screen} shows no ${missing.join(', no ')}.`);
      });
    }
    for (const { times, act } of visits) {
      for (let round = 0; round < times; round++) {
        for (const screen of inTurn(screens, round)) await at(screen, act);
      }
    }
  } finally {
    server.close();
  }
}

function print() {
  const head = ['by hand', 'ours', 'ratio', 'goal'].map((word) => word.padStart(10)).join('');
  console.log(`${'medians; CPU in ms where there is a ratio'.padEnd(44)}${head}`);
  for (const [row, { title, goal, unit }] of Object.entries(rows)) {
    const [ours, hand] = screens.map((screen) => median(measured.get(`${screen} ${row}`) ?? []));
    const value = unit === undefined ? ours / hand : ours;
    const digits = unit === undefined || unit === 'KB' ? 2 : 0;
    const columns = [hand, ours].map((each) => each.toFixed(digits));
    const last = [unit === undefined ? value.toFixed(2) : '', `${goal.toLocaleString('en')}${unit ? ` ${unit}` : ''}`];
    const line = [...columns, ...last].map((text) => text.padStart(10)).join('');
    console.log(`${title.padEnd(44)}${line}${value > goal ? '  over' : ''}`);
  }
}

/** @param {import('playwright').Browser} browser */
export async function screen(browser) {
  await onServer();
  await inBrowser(browser);
  print();
}
