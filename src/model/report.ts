import type { Match } from './report/match.js';

/** Autocompletes the documented words and accepts every other string: the API adds words without notice. */
export type Open<Word extends string> = Word | (string & {});

/** The API's verdict on the check. Shown as given when it is a word that this version does not know. */
export type VerificationStatus = Open<'Approved' | 'Declined' | 'In Review' | 'Not Finished'>;

/** How liveness was checked: random actions with depth under coloured light (`ACTIVE_3D`), coloured light (`FLASHING`) or one still (`PASSIVE`). */
export type LivenessMethod = Open<'ACTIVE_3D' | 'FLASHING' | 'PASSIVE'>;

/** What a warning did to the check: `information` nothing, `warning` sent it to review, `error` declined it. */
export type WarningLogType = Open<'information' | 'warning' | 'error'>;

/** Something that the check noticed, and what it did to the outcome. */
export interface VerificationWarning {
  /** The vendor's code, for example `LOW_LIVENESS_SCORE`. The set is open and growing. */
  risk: string;
  /** Measurements or details behind the warning. May hold personal data. Null: none. */
  additional_data: string | object | null;
  /** The severity, set by the customer's own workflow and never implied by `risk`. */
  log_type: WarningLogType;
  /** The vendor's title for the warning. */
  short_description: string;
  /** The vendor's explanation in one or two sentences. */
  long_description: string;
}

/** Two shares in percent, or the vendor's word. */
export type GenderEstimation = { male: number; female: number } | string;

/**
 * The object under `liveness` in the API's response, in the API's own names, as the documentation promises it.
 *
 * Real payloads know three kinds of nothing, and none of them is another: **null** is "there is none", as each field says; an **absent** field
 * is "not said", which is normal, since a workflow can be set to return only some; a value of the **wrong type** is there and cannot be read.
 */
export interface VerificationReport {
  /** The API's verdict. */
  status: VerificationStatus;
  /** How liveness was checked. */
  method: LivenessMethod;
  /** Confidence that a live person was in front of the camera, 0 to 100. Null: no score exists. */
  score: number | null;
  /** Temporary URL of a still of the face. Null: none was kept. */
  reference_image: string | null;
  /** Temporary URL of the recording. Null: none was made, as with `PASSIVE`. */
  video_url: string | null;
  /** Estimated age in years. Null: the estimation failed. */
  age_estimation: number | null;
  /** What the check noticed, in the vendor's order. */
  warnings: readonly VerificationWarning[];
  /** The workflow node that made this report (newer API versions). */
  node_id?: string | null | undefined;
  /** What the check was, where the payload says so: in its list of `features`, or by where the report stood. Null or absent: not said. */
  feature?: Open<'LIVENESS' | 'AGE_ESTIMATION'> | null | undefined;
  /** Quality of the face picture, 0 to 100 (newer API versions). Null: not measured. */
  face_quality?: number | null | undefined;
  /** Brightness of the face picture, 0 to 100; both ends are bad (newer API versions). Null: not measured. */
  face_luminance?: number | null | undefined;
  /** Estimated gender, where the payload has one. Null: not estimated. */
  gender_estimation?: GenderEstimation | null | undefined;
  /** Faces of other people that resemble this one, at most 5 (newer API versions). Null: not said. Never part of what `retain` keeps. */
  matches?: readonly Match[] | null | undefined;
}

/** The API's documented response: the report stands under `liveness`. */
export interface LivenessVerificationResponse {
  /** The report. Pass this to a component, not the response around it. */
  liveness: VerificationReport;
}

/** A report, or just the named fields of it; undefined or null while the host loads it. */
export type ReportOf<Required extends keyof VerificationReport, Optional extends keyof VerificationReport = never> =
  | (Pick<VerificationReport, Required> & { [Field in Optional]?: VerificationReport[Field] | undefined })
  | null
  | undefined;

/** What the vendor advises to store after a check: nothing that identifies a face, and nothing of another person. */
export interface RetainedReport {
  /** The API's verdict, as the report had it. */
  status: VerificationStatus;
  /** The score of the report, 0 to 100. Null: no score exists. */
  score: number | null;
  /** Never kept: a link to a face, and a credential. */
  reference_image?: never;
  /** Never kept: a link to a face, and a credential. */
  video_url?: never;
  /** Never kept: they are data of other people. */
  matches?: never;
}

/**
 * Session facts beside the report, under the API's own names: numbers and times, the customer's own data, what people decided, and plain values under
 * unknown names. Results of features, contact details, links and credentials are not among them. `test_webhook`: the vendor's test, not a person's check.
 */
export type ReportMetadata = Record<string, unknown>;

/** Something in the input that was not as documented. Holds no personal value beyond what it found at `path`. */
export interface ReadProblem {
  /** Where in the input, for example `liveness.warnings[2].log_type`; also through JSON text in it. Empty: the whole input. `*` stands for a name that is no plain word. */
  path: string;
  /** What is wrong and what was done about it, in one English sentence. */
  message: string;
  /** What stood there, by type or short value; never a URL. */
  found: string;
  /** What the API's documentation promises there. */
  expected: string;
}

/** What was found in an input: its reports, the facts of their session, and what was not as documented. */
export interface ReadResult {
  /**
   * The reports found, each a bare `VerificationReport`; empty when there is none. A null of the payload is null, a field that it does not have is absent,
   * and one that `problems` names as of the wrong type stands as it came, whatever the type says; so does an entry of `warnings` that is none.
   */
  reports: VerificationReport[];
  /** Facts of the session around the reports; of several events of one session, those of the newest. Null: the input had none. */
  metadata: ReportMetadata | null;
  /** Empty when everything was as documented. What carries the reports (a list, `{ data }`, JSON text in JSON) and camelCase are no problem, and neither is an absent field. */
  problems: ReadProblem[];
}

/** When a signed URL dies. Every `expiresAt` is an upper bound: a link can be revoked earlier. */
export type UrlExpiry =
  | {
      kind: 'at';
      /** Epoch milliseconds. */ expiresAt: number;
      /** Epoch milliseconds before which it does not work yet. */ notBefore?: number;
      dialect: UrlDialect;
    }
  | { kind: 'never'; dialect: UrlDialect }
  | { kind: 'unknown' };

/** The signature scheme that a URL's own parameters follow. Several stores and frameworks share one; the guide lists them. */
export type UrlDialect =
  | 's3-v4'
  | 's3-v2'
  | 'cloudfront-canned'
  | 'cloudfront-custom'
  | 'gcs-v4'
  | 'gcs-v2'
  | 'cloud-cdn'
  | 'media-cdn'
  | 'azure-sas'
  | 'oss-v4'
  | 'oss-v1'
  | 'tos-v4'
  | 'obs'
  | 'ks3'
  | 'ucloud'
  | 'cos'
  | 'bos'
  | 'qiniu'
  | 'upyun'
  | 'swift'
  | 'akamai'
  | 'cdn77'
  | 'fastly'
  | 'limelight'
  | 'nginx'
  | 'wowza'
  | 'laravel'
  | 'rails'
  | 'symfony'
  | 'cloudinary'
  | 'filestack'
  | 'imagekit'
  | 'imagex'
  | 'imgproxy'
  | 'discord'
  | 'meta'
  | 'signed-expires'
  | 'jwt'
  | 'firebase';
