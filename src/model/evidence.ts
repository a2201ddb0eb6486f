import type { CaseId } from './case.js';

/** A moment: a Date, epoch milliseconds, or ISO 8601 text. One that cannot be read is not known. */
export type Instant = Date | number | string;

/** The two media of a report. */
export type Medium = 'image' | 'video';

/**
 * An image to be looked at beside a medium of the report, in its enlarged view: the portrait of a document, a match, the photo of a registry.
 * It is loaded when the reader chooses it, by the rules for all media (`allowMediaFrom`, `resolveMediaUrl`, the veil, its end).
 */
export interface CompareImage {
  /** Your name for it, which the reader sees and nobody is told. One without a word in it is numbered. */
  label: string;
  /** Its address. Null: there is none. */
  url: string | null;
  /** When the link ends, if you know better than the link itself. Date, epoch milliseconds or ISO 8601. */
  expiresAt?: Instant | undefined;
  /** When you got the link: it then ends after `lifetime`, unless it says itself when. Never taken from the report, which may be older. Date, epoch milliseconds or ISO 8601. */
  receivedAt?: Instant | undefined;
}

/** What can happen to a piece of evidence. */
export type MediaEventType =
  | 'revealed'
  | 'veiled'
  | 'opened'
  | 'played'
  | 'stepped'
  | 'retried'
  | 'refreshed'
  | 'expired'
  | 'failed'
  | 'blocked';

/**
 * What can happen to the findings of a report: covered ones were shown (`uncovered`), a warning was opened (`warning-opened`), details that
 * may be personal were shown (`details-shown`), the summary was copied (`copied`), the page was printed (`printed`).
 */
export type FindingEventType = 'uncovered' | 'warning-opened' | 'details-shown' | 'copied' | 'printed';

/**
 * What can happen to a match with another person: the picture was shown, hidden again, asked for again, ended, failed or was blocked while it was
 * asked for; the name, the document or your reference was shown (`match-details-shown`).
 */
export type MatchEventType =
  | 'match-revealed'
  | 'match-veiled'
  | 'match-retried'
  | 'match-expired'
  | 'match-failed'
  | 'match-blocked'
  | 'match-details-shown';

/**
 * What can happen to an image of `compareWith`: it was put beside a medium (`compared`); and while it stood there it was shown, hidden again,
 * asked for again, given a fresh link, ended, failed or was blocked.
 */
export type CompareEventType =
  | 'compared'
  | 'compare-revealed'
  | 'compare-veiled'
  | 'compare-retried'
  | 'compare-refreshed'
  | 'compare-expired'
  | 'compare-failed'
  | 'compare-blocked';

/** Everything that an audit trail is told of. */
export type EvidenceEventType = MediaEventType | FindingEventType | MatchEventType | CompareEventType;

/** One line of an audit trail. It holds no address, no picture and no text of a person's. */
export interface EvidenceEvent {
  /** What happened. */
  type: EvidenceEventType;
  /** Which medium of the report it is about, or was compared; null where it is about the findings, or about a match with another person. */
  media: Medium | null;
  /** Epoch milliseconds, by the clock of the provider. */
  at: number;
  /** The report's `node_id`, or null when the payload has none. */
  node_id: string | null;
  /** The `caseId` that you gave; absent when you gave none. */
  caseId?: CaseId;
  /** The code of the warning that was opened, or whose details were shown. Absent for everything else, and where the code is no plain word. */
  risk?: string;
  /** The `session_id` of the match that it is about. Absent for everything else, and where the id is no plain word. */
  session_id?: string;
  /** The place in your `compareWith`, from 0, of the image that it is about. Absent for everything else. Its label is not told. */
  compared?: number;
  /** Which of the two images of a face match it is about. Absent for everything else. */
  picture?: 'source' | 'target';
}

/** When a medium is covered again, and its element let go, although the reader has it open: for a screen that others pass by. */
export interface VeilAgain {
  /** Minutes in which nothing on the page was touched, and no recording played. @default never */
  afterMinutes?: number | undefined;
  /** As soon as the page is hidden: another tab, a minimised window. @default false */
  whenHidden?: boolean | undefined;
}

/** What a host can ask a reader to look at before deciding. */
export type Requirement = 'image' | 'video' | 'warnings';

/**
 * How far the reader is with one of them. `none`: the report says that it holds nothing of it. `unknown`: the report does not say, or not
 * readably, so only the reader can tell.
 */
export type Looked = 'waiting' | 'seen' | 'none' | 'unknown';
