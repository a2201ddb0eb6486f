// The desk with three cases, for a look: `npm run example -- react-admin`.
import { startServer } from '../../shared/server.ts';
import { policy } from './policy.ts';

export async function start(): Promise<string> {
  const server = await startServer('react-admin', policy);
  server.know('1042');
  server.know('1043', { status: 'Declined', score: 12.5 });
  server.know('1044', { status: 'Approved', score: 96 });
  return server.origin;
}
