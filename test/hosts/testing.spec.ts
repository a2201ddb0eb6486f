// The example for Playwright of the guide page “Testing”, as it stands there, on a page of a host.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from '@playwright/test';
import { transform } from 'esbuild';
import { fencedBlocks } from '../../scripts/snippets/blocks.ts';
import { startHost, type Host } from './servers.ts';

const root = new URL('../../', import.meta.url).pathname;
const guide = 'stories/guide/testing.mdx';
const blocks = fencedBlocks(guide, readFileSync(join(root, guide), 'utf8'));
const own = blocks.filter(({ code }) => code.includes("from '@playwright/test'"));
if (own.length === 0) throw new Error(`${guide} has no example for Playwright.`);

let host: Host;
test.beforeAll(async () => {
  const links = { image: 'https://media.example/reference.jpg', video: null };
  host = await startHost({ ...links, expiresAt: Date.UTC(2026, 0, 31, 13) }, 'default-src * data: blob:');
});
test.afterAll(() => host.close());
// The address of the example is one of its own host.
test.beforeEach(async ({ page }) => {
  const goto = page.goto.bind(page);
  page.goto = () => goto(host.origin);
});

for (const { code, line } of own) {
  const { code: script } = await transform(
    code.replace("'react-liveness-report/testing'", `'${pathToFileURL(join(root, 'dist/testing.js')).href}'`),
    { loader: 'ts', format: 'esm' },
  );
  // The same place in each of Playwright's processes, by which they know a test.
  const folder = join(root, 'test-results/guide');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `testing.spec.line${line}.mjs`);
  writeFileSync(file, script);
  await import(file);
}
