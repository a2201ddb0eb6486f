import type { FaceMatch, VerificationReport, VerificationWarning } from '../src/index.js';
import { signedLink } from '../src/testing/links.js';
import { sampleFaceMatch, sampleReports, sampleWarnings } from '../src/testing.js';

/** A fixed moment for tests: nothing here depends on the day they run. */
export const noon: number = Date.UTC(2026, 0, 31, 12);
export const minute = 60_000;

/** Signed at noon for four hours, so the link itself says when it ends. The signature must turn up nowhere but in `src`. */
export const signedUrl = (path: string, seconds = 14_400): string => signedLink(path, noon, seconds, 'secretsignature');

export const warning: VerificationWarning = sampleWarnings.information({
  long_description: 'The liveness score is low.',
});

/** The documented sample: Approved, with a score, both media, an age and one warning without effect. */
export const sample: VerificationReport = sampleReports.approved({
  reference_image: signedUrl('reference.jpg'),
  video_url: signedUrl('video.mp4'),
  warnings: [warning],
});

/** A face match with two images, a similarity and one warning that had an effect. */
export const faceMatch: FaceMatch = sampleFaceMatch({
  source_image: signedUrl('portrait.jpg'),
  target_image: signedUrl('selfie.jpg'),
  warnings: [
    {
      ...warning,
      risk: 'LOW_FACE_MATCH_SIMILARITY',
      log_type: 'warning',
      short_description: 'Low face match similarity',
    },
  ],
});
