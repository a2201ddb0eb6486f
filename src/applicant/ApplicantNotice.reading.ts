import type { ApplicantMessages, ApplicantOutcome, ApplicantTrouble } from '../messages/Messages.js';
import { readText } from '../model/fields.js';
import { knownStatus, type KnownStatus } from '../model/status.js';
import { severityOf, type Severity } from '../model/warnings.js';
import { givenWarnings, warningsOf } from '../warnings/warningsOf.js';

/** What a notice asks of the person. It tells no more than the sentence: whoever reads the page can read its attributes too. */
export type NoticeKind = 'done' | 'waiting' | 'todo' | 'closed' | 'none';

/** A sentence by its place in the words. */
export type Sentence =
  | readonly ['outcome', ApplicantOutcome]
  | readonly ['restart', keyof ApplicantMessages['restart']]
  | readonly ['trouble' | 'retry', ApplicantTrouble];

export interface Notice {
  kind: NoticeKind;
  sentence: Sentence;
}

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

const say = (kind: NoticeKind, ...sentence: Sentence): Notice => ({ kind, sentence });

type Course = (trouble: ApplicantTrouble | null, mayRetry: boolean | undefined) => Notice;

const asks =
  (outcome: ApplicantOutcome): Course =>
  (trouble, mayRetry) => {
    if (mayRetry === false) return say('none', 'outcome', 'none');
    return trouble === null ? say('todo', 'outcome', outcome) : say('todo', 'retry', trouble);
  };

const isOver =
  (outcome: keyof ApplicantMessages['restart']): Course =>
  (_, mayRetry) =>
    mayRetry === true ? say('todo', 'restart', outcome) : say('closed', 'outcome', outcome);

const courses: Record<KnownStatus, Course> = {
  Approved: () => say('done', 'outcome', 'done'),
  'In Review': () => say('waiting', 'outcome', 'waiting'),
  Declined: (trouble, mayRetry) => {
    if (trouble === null) return say('closed', 'outcome', 'closed');
    return mayRetry === true ? say('todo', 'retry', trouble) : say('closed', 'trouble', trouble);
  },
  Resubmitted: asks('again'),
  'Resub Requested': asks('again'),
  'Not Finished': asks('unfinished'),
  'Not Started': asks('unfinished'),
  'In Progress': asks('unfinished'),
  'Awaiting User': asks('unfinished'),
  Expired: isOver('ended'),
  Abandoned: isOver('ended'),
  'Kyc Expired': isOver('outdated'),
};

/** What the person who was checked may read. */
export function noticeOf({ status, trouble }: ApplicantReading, mayRetry: boolean | undefined): Notice {
  return status === null ? say('none', 'outcome', 'none') : courses[status](trouble, mayRetry);
}

/** The text of a sentence. */
export function textIn(words: ApplicantMessages, [group, key]: Sentence): string {
  return (words[group] as Record<string, string>)[key] ?? '';
}
