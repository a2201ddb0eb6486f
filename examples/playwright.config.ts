// Every host in both engines. Run by `npm run test:hosts`, which has put each example with the packed library into a folder of its own.
import { defineConfig } from '@playwright/test';
import { chromium } from '../scripts/chromium.mjs';
import { firefox } from '../scripts/firefox.mjs';

const { pinned, launchOptions } = await chromium();
const update = process.env['UPDATE'] === '1';
if (update && !pinned) throw new Error('Baselines are made with the pinned browser only: see scripts/chromium.mjs.');

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/examples',
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  updateSnapshots: update ? 'all' : 'none',
  forbidOnly: true,
  workers: 1,
  timeout: 90_000,
  reporter: [['dot']],
  expect: {
    timeout: 10_000,
    toHaveScreenshot: {
      animations: 'disabled',
      caret: 'hide',
      scale: 'css',
      // Another browser draws other letters.
      ...(pinned ? { threshold: 0.01, maxDiffPixels: 4 } : { threshold: 0.2, maxDiffPixelRatio: 0.02 }),
    },
  },
  projects: [
    { name: 'chromium', use: { launchOptions } },
    // Another engine draws other pixels, so the pictures are Chromium's alone. Everything else is asked of both.
    { name: 'firefox', grepInvert: /@picture/, use: firefox() },
  ],
});
