import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

export interface Host {
  origin: string;
  /** Opens a page, and collects what console, policy and page say against it. */
  open: (page: Page, path: string) => Promise<string[]>;
  close: () => void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the built app. */
export async function startHost(env: Record<string, string>): Promise<Host> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  // Its own script and not npx: a wrapper's child would outlive the test.
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: process.env['EXAMPLE'] ?? new URL('..', import.meta.url),
    env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (let tries = 0; ; tries++) {
    if (await fetch(`${origin}/`).then(({ ok }) => ok, () => false)) break;
    if (tries > 200 || next.exitCode !== null) throw new Error('The host does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    origin,
    open: async (page, path) => {
      const said: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      await page.goto(origin + path);
      return said;
    },
    close: () => void next.kill(),
  };
}
