import { ExpiryCountdown } from '../../src/index.js';

export function TimeLeft({ expiresAt }: { expiresAt: string }) {
  return (
    <p>
      This link ends in <ExpiryCountdown expiresAt={expiresAt} />
    </p>
  );
}
