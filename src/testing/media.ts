import type { Medium } from '../model/evidence.js';
import { recording } from './recording.js';

/** A head and shoulders without a face. */
const still = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="300" viewBox="0 0 240 300">
<rect width="240" height="300" fill="lightsteelblue"/>
<path d="M20 300c6-62 44-84 100-84s94 22 100 84Z" fill="slategray"/>
<ellipse cx="120" cy="128" rx="58" ry="76" fill="bisque"/>
</svg>`;

/**
 * Draws the media of the samples: for the `resolveMediaUrl` of `ReportProvider`, in a real browser. The still and the recording then come from
 * the page's own memory, and no request is made. jsdom loads no media, and has no use for it. A Content-Security-Policy must allow `blob:`.
 *
 * @example
 * <ReportProvider resolveMediaUrl={sampleMedia}>
 *   <LivenessReport report={sampleReports.inReview()} />
 * </ReportProvider>
 */
export function sampleMedia(_url: string, media: Medium): string {
  const blob =
    media === 'image'
      ? new Blob([still], { type: 'image/svg+xml' })
      : new Blob([Uint8Array.from(atob(recording), (sign) => sign.charCodeAt(0))], { type: 'video/webm' });
  return URL.createObjectURL(blob);
}
