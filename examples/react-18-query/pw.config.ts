import { defineConfig } from '@playwright/test';
import { chromium } from '../../scripts/chromium.mjs';
const { launchOptions } = await chromium();
export default defineConfig({ testDir: 'test', workers: 1, reporter: [['line']], use: { launchOptions } });
