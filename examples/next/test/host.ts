import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed } from '../../shared/server.ts';
import { session, startVendor, type Vendor } from './vendor.ts';

export interface Host {
  origin: string;
  close: () => void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The app as it was built, with what README.md says that it needs. */
async function startHost(env: Record<string, string>): Promise<Host> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  // Its own script and not npx: a wrapper's child would outlive the test.
  const next = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
    {
      cwd: installed('next'),
      env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  for (let tries = 0; ; tries++) {
    if (
      await fetch(`${origin}/`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    if (tries > 200 || next.exitCode !== null) throw new Error('The host does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, close: () => void next.kill() };
}

export const secret = 'secret-of-the-test';
const apiKey = 'key-of-the-test';

/** The app beside a vendor, and a folder for its database. */
export async function startBoth(): Promise<{ vendor: Vendor; host: Host; database: string; close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'next-'));
  const vendor = await startVendor(apiKey);
  const [authority, database] = [join(folder, 'authority.pem'), join(folder, 'cases.db')];
  writeFileSync(authority, vendor.certificate);
  const host = await startHost({
    IDENTITY_API: vendor.origin,
    IDENTITY_API_KEY: apiKey,
    WEBHOOK_SECRET: secret,
    MEDIA_HOSTS: vendor.host,
    DATABASE: database,
    NODE_EXTRA_CA_CERTS: authority,
  });
  return {
    vendor,
    host,
    database,
    close: () => {
      host.close();
      vendor.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Tells the host of a session, as the API does. */
export async function deliver(
  host: Host,
  body: string,
  { key = secret, at = Math.floor(Date.now() / 1000) }: { key?: string; at?: number } = {},
): Promise<number> {
  const { status } = await fetch(`${host.origin}/webhook`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-timestamp': String(at),
      'x-signature': createHmac('sha256', key).update(body).digest('hex'),
    },
  });
  return status;
}

export const event = (vendor: Vendor, id: string, status: string, timestamp: number): string =>
  JSON.stringify({
    event_id: `e-${timestamp}`,
    webhook_type: 'status.updated',
    timestamp,
    session_id: id,
    status,
    decision: session(vendor, id, { status }),
  });
