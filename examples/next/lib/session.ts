// A session as the identity API has it now. What it answers is shown and forgotten; the links in it never leave this server.
import 'server-only';
import { readReports, readUrlExpiry, type ReportMetadata, type VerificationReport } from 'react-liveness-report/read';
import { environment } from './environment';
import { isAllowed, nameOf, type Medium } from './media';

export interface Session {
  report: VerificationReport;
  metadata: ReportMetadata | null;
  receivedAt: number;
}

/** Null when the API knows no such session, or has no report of it. */
export async function fetchSession(id: string): Promise<Session | null> {
  const response = await fetch(`${environment.api}/v3/session/${encodeURIComponent(id)}/decision/`, {
    headers: { 'x-api-key': environment.apiKey },
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
  });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`The identity API answered ${response.status}.`);
  const receivedAt = Date.now();
  const { reports, metadata } = readReports(await response.text());
  const report = reports[0];
  return report ? { report, metadata, receivedAt } : null;
}

/** What a browser is given: addresses of this server in place of the signed links, and the moment when these end. */
export interface BrowserSession extends Session {
  expiresAt: number;
}

export function forBrowser(id: string, { report, metadata, receivedAt }: Session): BrowserSession {
  // The matches are about other people, and their pictures would need the same care: this page leaves them out.
  const { matches: _, ...own } = report;
  const through = <Link>(medium: Medium, link: Link) =>
    // What is no link of an allowed host (null, absent, unreadable, foreign) stays what it is, and the report says so.
    isAllowed(link) ? (`/media/${encodeURIComponent(id)}/${medium}?link=${nameOf(link)}` as Link & string) : link;
  const end = (link: unknown) => {
    const told = readUrlExpiry(link);
    return told.kind === 'at' ? told.expiresAt : receivedAt + 60 * 60_000;
  };
  return {
    report: {
      ...own,
      reference_image: through('image', report.reference_image),
      video_url: through('video', report.video_url),
    },
    metadata,
    receivedAt,
    expiresAt: Math.min(end(report.reference_image), end(report.video_url)),
  };
}
