// Starts an example where `npm run test:hosts` has put it.
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';

/** An example that runs. */
export interface Running {
  origin: string;
  stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs `npm start` of an example with a port of its own, until it answers. */
export async function start(example: string, env: Record<string, string> = {}): Promise<Running> {
  const home = process.env['EXAMPLES_HOME'];
  if (!home) throw new Error('Run it by `npm run test:hosts`, which installs the packed library first.');
  const port = await freePort();
  // A group of its own, so that what it starts ends with it.
  const child = spawn('npm', ['start', '--silent'], {
    cwd: `${home}/${example}`,
    env: { ...process.env, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => void (said += String(data)));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; child.exitCode === null && tries < 300; tries += 1) {
    const answer = await fetch(origin, { redirect: 'manual' }).catch(() => null);
    if (answer) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`${example} did not start:\n${said}`);

  async function stop(): Promise<void> {
    if (child.exitCode !== null || child.pid === undefined) return;
    const ended = once(child, 'exit');
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
}
