import { useState, type ReactElement } from 'react';
import type { VerificationReport } from '../../src/index.js';
import { receivedAt } from '../fixtures/reports.ts';

/** What a host passes on to a report. */
interface Given {
  report: VerificationReport;
  receivedAt: string;
  onRefresh: () => Promise<void>;
}

interface RefreshHostProps {
  report: VerificationReport;
  /** When the first report came. */
  from: 'ending' | 'expired';
  /** How many refreshes fail before one succeeds. */
  failures?: number;
  /** Told of each refresh. */
  onCall?: (() => void) | undefined;
  children: (given: Given) => ReactElement;
}

/** Stands for the request to the host's own server. */
const answer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

/** The same evidence under a fresh signature, as the API gives it: for an hour, of which 42:10 are left. */
const signature = 'X-Amz-Date=20261121T135210Z&X-Amz-Expires=3600&X-Amz-Signature=1';

function refreshed(url: string | null): string | null {
  return url === null ? null : `${url.split('?')[0]}?${signature}`;
}

/** A host that asks its server for the report again, and passes on what it gets. */
export function RefreshHost({ report, from, failures = 0, onCall, children }: RefreshHostProps): ReactElement {
  const [held, setHeld] = useState<Omit<Given, 'onRefresh'>>({ report, receivedAt: receivedAt[from] });
  const [failuresLeft, setFailuresLeft] = useState(failures);
  const onRefresh = async (): Promise<void> => {
    onCall?.();
    await answer();
    setFailuresLeft(failuresLeft - 1);
    if (failuresLeft > 0) throw new Error('The server of the host did not answer.');
    const { reference_image, video_url } = report;
    setHeld({
      report: { ...report, reference_image: refreshed(reference_image), video_url: refreshed(video_url) },
      receivedAt: receivedAt.fresh,
    });
  };
  return children({ ...held, onRefresh });
}

const inTwentySeconds = (): number => Date.now() + 20_000;

/** A host whose links live for twenty real seconds. */
export function TwentySecondsHost({
  children,
}: {
  children: (given: { expiresAt: number; onRefresh: () => void }) => ReactElement;
}): ReactElement {
  const [expiresAt, setExpiresAt] = useState(inTwentySeconds);
  return children({ expiresAt, onRefresh: () => setExpiresAt(inTwentySeconds()) });
}
