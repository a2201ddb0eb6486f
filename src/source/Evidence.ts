import type { RefObject } from 'react';
import type { Now } from '../expiry/clock.js';
import type { Deadline } from '../expiry/deadline.js';
import type { Remaining } from '../expiry/useRemaining.js';
import type { Medium, EvidenceEvent, EvidenceEventType, Instant, VeilAgain } from '../model/evidence.js';
import type { CaseId } from '../model/case.js';
import type { CleanReport, FieldKind } from '../model/fields.js';
import type { MediaFacts, MediaState, Missing } from './mediaState.js';
import type { OnRefresh, RefreshState } from './useRefresh.js';

/** Where a recording was when its element left: for a fresh link, or for the enlarged view. */
export interface Place {
  /** Seconds. */
  time: number;
  rate: number;
  playing: boolean;
  /** Whether the player had focus, or is asked for by its button. */
  focused: boolean;
}

/** What a piece of evidence is made from. */
export interface EvidenceSource {
  /** The number of the case, and the host's name for it. */
  of: number;
  caseId: CaseId | undefined;
  report: unknown;
  clean: CleanReport;
  /** What the payload says of each link. */
  kinds: Record<Medium, FieldKind>;
  media: Medium;
  receivedAt?: Instant | undefined;
  lifetime?: number | null | undefined;
  expiresAt?: Instant | undefined;
  veiled?: boolean | undefined;
  veilAgain?: VeilAgain | undefined;
  onRefresh?: OnRefresh | undefined;
  onEvent?: ((event: EvidenceEvent) => void) | undefined;
  /** Whether it stands beside the medium that the reader opened: the medium's own preview then speaks for it. */
  beside?: boolean | undefined;
  /** Whether it shows somebody else than the report is about: then it tells the report around it nothing of how far its reader is. */
  apart?: boolean | undefined;
  /** Whether it has a place on the screen now. Without one nothing is asked for: not from the store, and not from the host's resolver. @default true */
  placed?: boolean | undefined;
}

/** One medium: what can be seen of it now, for how long, and what a reader can do about it. */
export interface Evidence {
  media: Medium;
  /** What decides the state. */
  facts: MediaFacts;
  /** Whether it has loaded is known where its element is: see `useLoaded`. */
  state: MediaState;
  /** Whether the report around it is off the screen for a while. */
  aside: boolean;
  deadline: Deadline;
  remaining: Remaining;
  now: Now;
  /** The same number for the same still or recording, also under a fresh signature. */
  id: number;
  /** Another for each element that has to be made anew. */
  key: string;
  /** The address for the medium's element; null while there must be none. */
  address: string | null;
  /** Whether a recording waits for its button. */
  waiting: boolean;
  /** Whether the reader can hide it again. */
  hideable: boolean;
  hasLink: boolean;
  /** Why it is absent. */
  missing: Missing;
  byPage: boolean;
  flickers: boolean;
  /** Null: the host offers no refresh. */
  refresh: RefreshState | null;
  /** Whether a fresh link came that was past its end by the clock of this device. */
  deadOnArrival: boolean;
  place: RefObject<Place>;
  keep: (change: Partial<Place>) => void;
  /** Where the medium stands: focus goes there when a pressed button has left. */
  home: RefObject<HTMLDivElement | null>;
  emit: (type: EvidenceEventType) => void;
  onLoad: () => void;
  onError: () => void;
  onEnded: () => void;
  onPlay: () => void;
  onShow: () => void;
  onHide: () => void;
  onOpen: () => void;
  onRetry: () => void;
  onRefresh: () => void;
}
