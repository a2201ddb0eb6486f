import type { VerificationStatus, VerificationWarning } from '../report.js';

/** The two images of a face match: the one that was compared with, and the one that was compared. */
export type FacePicture = 'source' | 'target';

/**
 * One entry of `face_matches[]` in the API's decision: how alike two faces are. Any field may be absent (not said) or null (there is none).
 * A liveness report is none.
 */
export interface FaceMatch {
  /** The workflow node that made it. */
  node_id?: string | null | undefined;
  /** The API's verdict on this step alone. */
  status?: VerificationStatus | null | undefined;
  /** How alike the two faces are, 0 to 100. It is no liveness score. Null: it could not be computed. */
  score?: number | null | undefined;
  /** The session that the source image is from. Null: none. */
  source_image_session_id?: string | null | undefined;
  /** Temporary URL of the image that was compared with, most often the portrait of a document. Null: none was kept. */
  source_image?: string | null | undefined;
  /** Temporary URL of the image that was compared, most often the selfie. Null: none was kept. */
  target_image?: string | null | undefined;
  /** What the match noticed, in the vendor's order. */
  warnings?: readonly VerificationWarning[] | null | undefined;
  /** A field of liveness reports: what has it is no face match. */
  reference_image?: never;
  /** A field of liveness reports: what has it is no face match. */
  video_url?: never;
}
