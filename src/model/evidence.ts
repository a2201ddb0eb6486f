/** A moment: a Date, epoch milliseconds, or ISO 8601 text. One that cannot be read is not known. */
export type Instant = Date | number | string;

/** What can happen to a piece of evidence. */
export type EvidenceEventType =
  | 'revealed'
  | 'veiled'
  | 'played'
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
