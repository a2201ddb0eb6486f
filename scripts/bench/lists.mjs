// What long lists and many countdowns cost. Each is held against a short one, or against a list that somebody writes in a minute.
import { bundle, inTurn, median as middle, serve, visit } from './browser.mjs';

const [warmUp, rounds] = [3, 15];
const [few, many] = [50, 10_000];
const [one, several, seconds, tickRounds] = [1, 200, 10, 3];

/** @typedef {import('./listsPage.tsx').Seen} Seen */

/** Milliseconds of every round, by `subject, action, count`. @type {Map<string, number[]>} */
const measured = new Map();
/** How many rows a filter leaves, since fifty warnings of all severities are fewer of one. @type {Map<string, number>} */
const filteredRows = new Map();

/** @param {unknown} ok @param {string} otherwise */
function check(ok, otherwise) {
  if (!ok) throw new Error(otherwise);
}

/** @param {import('playwright').Browser} browser */
export async function lists(browser) {
  const server = await serve(await bundle('lists', "import { start } from './listsPage.tsx'; start();"));
  const page = await visit(browser, server.address('lists'), 'bench');
  const { call, complaints, spent } = page;

  /** @param {string} subject @param {number} count @param {string} action @param {number} round @param {() => Promise<unknown>} act */
  async function measure(subject, count, action, round, act = () => call('act', action)) {
    // Rubbish that others have left is swept before, not during.
    await page.collect();
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
  const subjects = [
    ['WarningList', few],
    ['WarningList', many],
    ['WarningList, texts alike', few],
    ['WarningList, texts alike', many],
    ['LivenessReport', few],
    ['LivenessReport', many],
    ['bare Radix accordion', few],
  ];
  try {
    for (let round = -warmUp; round < rounds; round++) {
      for (const [subject, count] of inTurn(subjects, round)) await list(subject, count, round);
    }
    for (let round = 0; round < tickRounds; round++) {
      for (const count of inTurn([one, several], round)) await countdowns(count, round);
    }
  } finally {
    await page.close();
    server.close();
  }
  print();
}

/** @param {string} subject @param {string} action @param {number} count */
function median(subject, action, count) {
  return middle(measured.get(`${subject}, ${action}, ${count}`) ?? []);
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
