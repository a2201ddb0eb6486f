import { defineConfig } from '@playwright/test';
import { chromium } from './scripts/chromium.mjs';
import type { Mode } from './test/visual/stories.spec.ts';

const { pinned, launchOptions } = await chromium();
const update = process.env['UPDATE'] === '1';

// Baselines hold for one browser only. A rerun of the pinned one differs by 1/255 in a few pixels of rounded corners at
// most, which 0.01 lets pass; Playwright's own 0.2 would also let pass a colour that someone has changed.
const tolerance = pinned ? { threshold: 0.01, maxDiffPixels: 0 } : { threshold: 0.2, maxDiffPixelRatio: 0.005 };
if (!pinned && update) throw new Error('Baselines are made with the pinned browser only: see scripts/chromium.mjs.');
if (!pinned) console.error('visual: this is not the pinned browser, so screenshots are compared loosely.');

const everything = /@story|@baselines/;
const reports = /@report|@baselines/;

export default defineConfig<object, { mode: Mode }>({
  testDir: 'test/visual',
  outputDir: 'test-results',
  globalSetup: './test/visual/server.ts',
  snapshotPathTemplate: 'test/visual/__screenshots__/{projectName}/{arg}{ext}',
  // Only `UPDATE=1 npm test -- visual` writes baselines; otherwise a missing one is a failure.
  updateSnapshots: update ? 'changed' : 'none',
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  reporter: [['dot']],
  expect: { timeout: 10_000, toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', ...tolerance } },
  use: { launchOptions },
  projects: [
    { name: 'light', grep: /@story|@baselines|@docs/, use: { mode: { globals: 'theme:light' } } },
    { name: 'dark', grep: everything, use: { mode: { globals: 'theme:dark', context: { colorScheme: 'dark' } } } },
    { name: 'forced-colors', grep: reports, use: { mode: { context: { forcedColors: 'active' } } } },
    { name: 'rtl', grep: reports, use: { mode: { globals: 'direction:rtl;locale:ar-EG' } } },
    { name: 'narrow', grep: reports, use: { mode: { context: { viewport: { width: 320, height: 640 } } } } },
    { name: 'print', grep: reports, use: { mode: { media: 'print' } } },
    { name: 'text-200', grep: reports, use: { mode: { globals: 'textSize:200' } } },
  ],
});
