import { defineConfig } from '@playwright/test';
import { chromium } from '../../scripts/chromium.mjs';

const { launchOptions } = await chromium();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/hosts',
  forbidOnly: true,
  workers: 2,
  reporter: [['dot']],
  use: { launchOptions },
});
