import type { Open, VerificationStatus } from '../report.js';

/** Where the other face comes from: another `session`, an `imported` person, an entry of a list, or a template that was kept of a deleted session. */
export type MatchSource = Open<KnownMatchSource>;

/** The sources of a match that the API documents. */
export type KnownMatchSource = 'session' | 'imported' | 'list_entry' | 'retained_template';

/** Who the other person is. Newer and older payloads name the name differently. */
export interface MatchUserDetails {
  /** The name of the other person, as some payloads have it. Null: none is known. */
  name?: string | null | undefined;
  /** The whole name of the other person, as other payloads have it. Shown before `name`. Null: none is known. */
  full_name?: string | null | undefined;
  /** The kind of their document, in the API's words. Null: none is known. */
  document_type?: string | null | undefined;
  /** Masked by the API. */
  document_number?: string | null | undefined;
}

/**
 * One face that resembles the one that was checked: what a duplicate or blocklist finding is about. **All of it is another person's data.**
 * Any field may be absent or null; `session_id`, `session_number`, `status` and `api_service` are null for every source but a session.
 */
export interface Match {
  /** The other session's id. Null: the source is no session. */
  session_id?: string | null | undefined;
  /** The other session's number, as the vendor's console counts. Null: the source is no session. */
  session_number?: number | string | null | undefined;
  /** How alike the two faces are, 0 to 100. It is no liveness score, and no verdict. */
  similarity_percentage?: number | null | undefined;
  /** Where the other face comes from. Null: not said. */
  source?: MatchSource | null | undefined;
  /** Your own reference of the other person. */
  vendor_data?: string | null | undefined;
  /** Another id of that person, as the payload gives it. Null: none. */
  vendor_user_id?: string | null | undefined;
  /** When the other person was verified: ISO 8601. */
  verification_date?: string | null | undefined;
  /** Who the other person is, where the payload says so. Null: it is not known. */
  user_details?: MatchUserDetails | null | undefined;
  /** Temporary URL of a picture of the other person. Null: none was kept. */
  match_image_url?: string | null | undefined;
  /** The verdict on the other session. */
  status?: VerificationStatus | null | undefined;
  /** Whether the other face is on your blocklist. Null: not said. */
  is_blocklisted?: boolean | null | undefined;
  /** Whether the other face is on your allowlist. Null: not said. */
  is_allowlisted?: boolean | null | undefined;
  /** The API that the other session came by, in the vendor's word. Null: the source is no session. */
  api_service?: string | null | undefined;
}

/** The session of a match, for whoever can open it. */
export interface MatchedSession {
  /** The id of the session, as the payload gives it. */
  session_id: string;
  /** Its number. Null: the payload has none. */
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
