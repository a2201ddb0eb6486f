import { defineConfig } from '@playwright/test';
import { chromium } from './scripts/chromium.mjs';
import type { Strictness } from './test/visual/compare.ts';
import type { Mode } from './test/visual/stage.ts';

const { pinned, launchOptions } = await chromium();

// Baselines hold for one browser only.
const strictness = pinned ? 'strict' : 'loose';
if (!pinned && process.env['UPDATE'] === '1')
  throw new Error('Baselines are made with the pinned browser only: see scripts/chromium.mjs.');
if (!pinned) console.error('visual: this is not the pinned browser, so screenshots are compared loosely.');

const everything = /@story|@baselines/;
const reports = /@report|@baselines/;
const screens = /@screen|@baselines/;

/** A screen that reviewers have. */
const screen = (width: number, height: number): { mode: Mode } => ({
  mode: { globals: 'theme:light', context: { viewport: { width, height } } },
});

export default defineConfig<object, { mode: Mode; strictness: Strictness }>({
  testDir: 'test/visual',
  outputDir: 'test-results',
  globalSetup: './test/visual/server.ts',
  // A file has all stories: they are shared out by their titles (describe.configure in stories.spec.ts).
  fullyParallel: true,
  // A story mostly waits: for its play function, for Storybook, for the browser to draw.
  workers: 3,
  // One story steps through a whole recording, and a machine may be busy.
  timeout: 90_000,
  forbidOnly: true,
  reporter: [['dot']],
  expect: { timeout: 10_000 },
  use: { launchOptions, strictness },
  projects: [
    // With dark, forced colours and paper, which are looks of the same page: see looks in stories.spec.ts.
    { name: 'light', grep: [everything, /@once|@look/], use: { mode: { globals: 'theme:light' } } },
    { name: 'rtl', grep: reports, use: { mode: { globals: 'direction:rtl;locale:ar-EG' } } },
    { name: 'narrow', grep: reports, use: { mode: { context: { viewport: { width: 320, height: 640 } } } } },
    // Letters are then as large as elsewhere.
    { name: 'text-200', grep: reports, use: { mode: { globals: 'textSize:200', coarse: true } } },
    { name: '1440x900', grep: screens, use: screen(1440, 900) },
    { name: '1024x768', grep: screens, use: screen(1024, 768) },
    { name: '390x844', grep: screens, use: screen(390, 844) },
    { name: 'docs', grep: [/@docs/, /@manifest/, /@focus/] },
    { name: 'toolbar', grep: /@toolbar/ },
  ],
});
