import { StatusBadge } from '../../src/index.js';

export function Verdict() {
  return <StatusBadge report={{ status: 'In Review' }} />;
}
