import type { ApplicantTrouble } from '../messages/Messages.js';
import { readText } from '../model/fields.js';
import { knownStatus, type KnownStatus } from '../model/status.js';
import { severityOf, type Severity } from '../model/warnings.js';
import { givenWarnings, warningsOf } from '../warnings/warningsOf.js';

// The only codes that are ever told, each as the trouble that the person can mend; the most useful to hear first. Where no face was seen,
// light and sharpness say nothing yet; where it was dark, the picture is blurred too. What is not here is never told: new codes are not.
const troubles: readonly (readonly [ApplicantTrouble, readonly string[]])[] = [
  ['noFace', ['NO_FACE_DETECTED']],
  ['severalFaces', ['MULTIPLE_FACES_DETECTED']],
  ['covered', ['HIGH_FACE_OCCLUSION', 'FACE_FACE_COVERED']],
  ['dark', ['LOW_FACE_LUMINANCE']],
  ['bright', ['HIGH_FACE_LUMINANCE']],
  ['unclear', ['LOW_FACE_QUALITY']],
];
const rankOf = new Map(troubles.flatMap(([, codes], rank) => codes.map((code) => [code, rank] as const)));

type Severities = readonly Severity[];
/** A trouble has declined the check only as an `error`. */
const declining: Severities = ['error'];
/** Where another try is asked for, what sent the check to a review helps as well. */
const effective: Severities = ['error', 'warning'];

/**
 * The one trouble to tell. Null: there is none of these severities, or beside it stands anything else, of whatever severity: a code that is
 * not told, or an entry that cannot be read. A hint about light would then help whoever tries with a mask.
 */
function troubleOf(report: unknown, told: Severities): ApplicantTrouble | null {
  const { warnings, unreadable } = warningsOf('ApplicantNotice', givenWarnings(report));
  if (unreadable > 0) return null;
  let first = troubles.length;
  for (const { risk, log_type } of warnings) {
    const rank = rankOf.get(risk.trim().toUpperCase());
    if (rank === undefined) return null;
    if (rank < first && told.includes(severityOf(log_type))) first = rank;
  }
  return troubles[first]?.[0] ?? null;
}

/** Whose trouble may be told, and of which severities. */
const toldOf: Partial<Record<KnownStatus, Severities>> = {
  Declined: declining,
  Resubmitted: effective,
  'Resub Requested': effective,
  'Not Finished': effective,
};

/** All of a report that a notice is made of. */
export interface ApplicantReading {
  status: KnownStatus | null;
  trouble: ApplicantTrouble | null;
}

/** Warnings are looked at only where the status lets one be told. */
export function readForApplicant(report: unknown): ApplicantReading {
  const { value } = readText('ApplicantNotice', report, 'status');
  const status = value === null ? null : knownStatus(value);
  const told = status === null ? undefined : toldOf[status];
  return { status, trouble: told ? troubleOf(report, told) : null };
}

/** The API's code for a trouble; where there are several, the first. */
export function codeOf(trouble: ApplicantTrouble): string {
  return troubles.find(([name]) => name === trouble)?.[1][0] ?? '';
}
