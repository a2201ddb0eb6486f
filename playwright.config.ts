import { defineConfig } from '@playwright/test';
import { chromium } from './scripts/chromium.mjs';
import type { Strictness } from './test/visual/compare.ts';
import type { Mode } from './test/visual/stories.spec.ts';

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
  fullyParallel: false,
  // A story mostly waits: for its play function, for Storybook, for the browser to draw.
  workers: 3,
  // One story steps through a whole recording, and a machine may be busy.
  timeout: 90_000,
  forbidOnly: true,
  reporter: [['dot']],
  expect: { timeout: 10_000 },
  use: { launchOptions, strictness },
  projects: [
    { name: 'light', grep: [everything, /@once/], use: { mode: { globals: 'theme:light' } } },
    { name: 'dark', grep: everything, use: { mode: { globals: 'theme:dark', context: { colorScheme: 'dark' } } } },
    { name: 'forced-colors', grep: reports, use: { mode: { context: { forcedColors: 'active' } } } },
    { name: 'rtl', grep: reports, use: { mode: { globals: 'direction:rtl;locale:ar-EG' } } },
    { name: 'narrow', grep: reports, use: { mode: { context: { viewport: { width: 320, height: 640 } } } } },
    // Played on the screen as in light, so axe would say the same again.
    { name: 'print', grep: reports, use: { mode: { globals: 'a11y.manual:!true', media: 'print' } } },
    // Letters are then as large as elsewhere.
    { name: 'text-200', grep: reports, use: { mode: { globals: 'textSize:200', coarse: true } } },
    { name: '1440x900', grep: screens, use: screen(1440, 900) },
    { name: '1024x768', grep: screens, use: screen(1024, 768) },
    { name: '390x844', grep: screens, use: screen(390, 844) },
    { name: 'docs', grep: [/@docs/, /@manifest/] },
    { name: 'toolbar', grep: /@toolbar/ },
  ],
});
