import type { Open, VerificationStatus } from '../report.js';

/** Where the other face comes from: another `session`, an `imported` person, an entry of a list, or a template that was kept of a deleted session. */
export type MatchSource = Open<KnownMatchSource>;

export type KnownMatchSource = 'session' | 'imported' | 'list_entry' | 'retained_template';

/** Who the other person is. Newer and older payloads name the name differently. */
export interface MatchUserDetails {
  name?: string | null | undefined;
  full_name?: string | null | undefined;
  document_type?: string | null | undefined;
  /** Masked by the API. */
  document_number?: string | null | undefined;
}

/**
 * One face that resembles the one that was checked: what a duplicate or blocklist finding is about. **All of it is another person's data.**
 * Any field may be absent or null; `session_id`, `session_number`, `status` and `api_service` are null for every source but a session.
 */
export interface Match {
  session_id?: string | null | undefined;
  session_number?: number | string | null | undefined;
  /** How alike the two faces are, 0 to 100. It is no liveness score, and no verdict. */
  similarity_percentage?: number | null | undefined;
  source?: MatchSource | null | undefined;
  /** Your own reference of the other person. */
  vendor_data?: string | null | undefined;
  vendor_user_id?: string | null | undefined;
  /** When the other person was verified: ISO 8601. */
  verification_date?: string | null | undefined;
  user_details?: MatchUserDetails | null | undefined;
  /** Temporary URL of a picture of the other person. Null: none was kept. */
  match_image_url?: string | null | undefined;
  /** The verdict on the other session. */
  status?: VerificationStatus | null | undefined;
  is_blocklisted?: boolean | null | undefined;
  is_allowlisted?: boolean | null | undefined;
  api_service?: string | null | undefined;
}

/** The session of a match, for whoever can open it. */
export interface MatchedSession {
  session_id: string;
  session_number: number | string | null;
}

/** The documented fields of a match. */
export const matchNames: readonly (keyof Match)[] = [
  ...(['session_id', 'session_number', 'similarity_percentage', 'source', 'vendor_data', 'vendor_user_id'] as const),
  ...(['verification_date', 'user_details', 'match_image_url', 'status'] as const),
  ...(['is_blocklisted', 'is_allowlisted', 'api_service'] as const),
];

/** The documented fields of the person in it. */
export const matchPersonNames: readonly (keyof MatchUserDetails)[] = [
  'full_name',
  'name',
  'document_type',
  'document_number',
];
