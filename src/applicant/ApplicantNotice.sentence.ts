import type { ApplicantMessages, ApplicantOutcome, ApplicantTrouble } from '../messages/Messages.js';
import type { KnownStatus } from '../model/status.js';
import type { ApplicantReading } from './ApplicantNotice.reading.js';

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
