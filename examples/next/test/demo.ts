// The app with three cases, for a look: `npm run example -- next`.
import { deliver, event, startBoth } from './host.ts';
import { session } from './vendor.ts';

export async function start(): Promise<string> {
  const { vendor, host } = await startBoth();
  for (const [i, status] of ['In Review', 'Declined', 'Approved'].entries()) {
    const id = `case-${1042 + i}`;
    vendor.sessions.set(id, () => session(vendor, id, { status }));
    await deliver(host, event(vendor, id, status, i));
  }
  return host.origin;
}
