import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';

afterEach(cleanup);

// What comes with a first press is there from the start, so that a press is followed by what it does. How it comes, and how it does not, has
// its own tests (parts/chunk, evidence/MediaPreview.chunk, warnings/WarningRow.chunk). What draws is a .test.tsx (a house rule).
beforeAll(async () => {
  if (!expect.getState().testPath?.endsWith('.tsx')) return;
  const { chunks } = await import('../src/reports/usePreload.js');
  await Promise.all(chunks.map((chunk) => chunk.get()));
});

// A worker runs one file after another (vitest.config.ts says why): each leaves the page and the modules as it found them.
const { setTimeout, setInterval, Date } = globalThis;
afterAll(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.resetModules();
  // A spy on a fake timer that is taken off after the timers are real brings the fake one back, and the next file waits for ever.
  expect([globalThis.setTimeout, globalThis.setInterval, globalThis.Date]).toEqual([setTimeout, setInterval, Date]);
  if (typeof document === 'undefined') return;
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
});
