import type { FaceMatch, VerificationReport, VerificationWarning } from '../src/index.js';

/** A fixed moment for tests: nothing here depends on the day they run. */
export const noon: number = Date.UTC(2026, 0, 31, 12);
export const minute = 60_000;

/** Signed at noon for four hours, so the link itself says when it ends. The signature must turn up nowhere but in `src`. */
export const signedUrl = (path: string, seconds = 14_400): string =>
  `https://media.example/${path}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260131T120000Z&X-Amz-Expires=${seconds}&X-Amz-Signature=secretsignature`;

export const warning: VerificationWarning = {
  risk: 'LOW_LIVENESS_SCORE',
  additional_data: null,
  log_type: 'information',
  short_description: 'Low liveness score',
  long_description: 'The liveness score is low.',
};

/** The documented sample: Approved, with a score, both media, an age and one warning without effect. */
export const sample: VerificationReport = {
  status: 'Approved',
  method: 'ACTIVE_3D',
  score: 89.92,
  reference_image: signedUrl('reference.jpg'),
  video_url: signedUrl('video.mp4'),
  age_estimation: 24.3,
  warnings: [warning],
};

/** A face match with two images, a similarity and one warning that had an effect. */
export const faceMatch: FaceMatch = {
  node_id: 'feature_face_match_1',
  status: 'In Review',
  score: 65.43,
  source_image_session_id: '11111111-2222-3333-4444-555555555555',
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
};
