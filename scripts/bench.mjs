// `npm run bench`: what a screen of reports costs beside the same screen made by hand, and what long lists and many countdowns cost.
// `npm run bench -- screen` and `-- lists` do one of the two. Needs no build, takes some minutes, and is no part of `npm test`.
//
// How to read it: times are CPU time of the page's main thread in the pinned browser, or of the server process, with React in production
// mode. They depend on the machine and mean nothing in another run. A ratio compares two things of one run, measured in turn; from run
// to run it moves by a tenth or two. `over` means that the goal is missed. It reports and passes, and fails only when the page did not
// show what was to be measured.
import { chromium as playwright } from 'playwright';
import { lists } from './bench/lists.mjs';
import { screen } from './bench/screen.mjs';
import { chromium } from './chromium.mjs';

const parts = { screen, lists };
const wanted = process.argv.slice(2);
const chosen = Object.entries(parts).filter(([name]) => !wanted.length || wanted.includes(name));

const browser = await playwright.launch((await chromium()).launchOptions);
try {
  for (const [, measure] of chosen) await measure(browser);
} catch (error) {
  console.error(`The page failed, so nothing was measured. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
