import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { configDefaults, defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { chromium } from './scripts/chromium.mjs';

const here = import.meta.dirname;

const unit = {
  environment: 'jsdom',
  include: ['test/**/*.test.{ts,tsx}'],
  exclude: [...configDefaults.exclude, 'test/visual/**', 'test/hosts/**', 'test/react18/**', 'test/docs/built/**'],
  setupFiles: ['test/setup.ts'],
  // Half of the time went into new workers, new pages and loading React for each file. test/setup.ts tidies up instead.
  isolate: false,
  // Vitest leaves one core to the watching developer, which is half of a small machine.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // What takes two seconds took nineteen on a machine that had eight things to do; a test that hangs still ends.
  testTimeout: 120_000,
};

// React 18 lives in the workspace test/react18. With everything inlined, Radix and Testing Library (its ES build: the
// CommonJS one would `require` React 19) get it too.
const react18 = [
  ...['react-dom', 'react'].map((name) => ({
    find: new RegExp(`^${name}(?=$|/)`),
    replacement: `${here}/test/react18/node_modules/${name}`,
  })),
  {
    find: /^@testing-library\/react$/,
    replacement: `${here}/node_modules/@testing-library/react/dist/@testing-library/react.esm.js`,
  },
];

const named = Array.from(process.argv.join(' ').matchAll(/--project[= ](\S+)/g), ([, name = '']) => name);
// The browser and Storybook take seconds to start, which whoever asks for unit tests only should not wait for.
const unitOnly = named.length > 0 && named.every((name) => name !== 'stories');

/** For `npm run check`, every story in a real browser: its play function, and axe. Left out, with the reason printed, when there is none. */
async function stories(): Promise<TestProjectConfiguration[]> {
  if (unitOnly) return [];
  const browser = await chromium().catch((error: unknown) => {
    console.error(`The project "stories" is left out. ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
  if (!browser) return [];
  const { storybookTest } = await import('@storybook/addon-vitest/vitest-plugin');
  const { playwright } = await import('@vitest/browser-playwright');
  return [
    {
      plugins: [storybookTest({ configDir: `${here}/.storybook` })],
      test: {
        name: 'stories',
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: browser.launchOptions }),
          instances: [{ browser: 'chromium' }],
        },
      },
    },
  ];
}

export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'], reporter: ['text', 'json-summary'] },
    projects: [
      { plugins: [react()], test: { ...unit, name: 'unit' } },
      {
        plugins: [react()],
        resolve: { alias: react18 },
        // What renders is a .test.tsx (a house rule); the rest never meets React, and runs once.
        test: {
          ...unit,
          name: 'unit-react18',
          include: ['test/**/*.test.tsx'],
          server: { deps: { inline: true } },
        },
      },
      // The documentation with the built package, as its readers have it.
      {
        plugins: [react()],
        test: {
          ...unit,
          name: 'docs',
          include: ['test/docs/built/**/*.test.{ts,tsx}'],
          exclude: configDefaults.exclude,
        },
      },
      ...(await stories()),
    ],
  },
});
