/** A moment: a Date, epoch milliseconds, or ISO 8601 text. One that cannot be read is not known. */
export type Instant = Date | number | string;

/** What can happen to a piece of evidence. */
export type EvidenceEventType =
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

/** One line of an audit trail. It holds no address and no picture. */
export interface EvidenceEvent {
  type: EvidenceEventType;
  media: 'image' | 'video';
  /** Epoch milliseconds, by the clock of the provider. */
  at: number;
  /** The report's `node_id`, or null when the payload has none. */
  node_id: string | null;
}

/** What a host can ask a reader to look at before deciding. */
export type Requirement = 'image' | 'video' | 'warnings';

/** How far the reader is with one of them: `none` when the report holds nothing of it. */
export type Looked = 'waiting' | 'seen' | 'none';

/** What the parts of one report tell each other about the reader's progress. */
export interface Desk {
  looked: Readonly<Record<Requirement, Looked>>;
  /** Whether the reader has opened any evidence: shown a veiled medium, enlarged one, or played the recording. */
  opened: boolean;
  /** Tells how far the reader is. The same word twice is one. */
  tell: (what: Requirement, looked: Looked) => void;
  tellOpened: () => void;
}
