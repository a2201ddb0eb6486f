'use client';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { wallClock, type Now } from '../expiry/clock.js';
import { deadlineOf, type Deadline } from '../expiry/deadline.js';
import { useRemaining, type Remaining } from '../expiry/useRemaining.js';
import type { Medium } from '../messages/Messages.js';
import { useDesk, useSettings } from '../messages/ReportProvider.js';
import type { EvidenceEvent, EvidenceEventType, Instant, Looked } from '../model/evidence.js';
import { textOf, type CleanReport } from '../model/fields.js';
import { evidenceOf } from '../model/mediaUrl.js';
import { knownMethod, mayFlicker } from '../model/method.js';
import type { Place } from './MediaElement.js';
import { mediaState, type MediaState } from './mediaState.js';
import { useGeneration } from './useGeneration.js';
import { useMediaAddress } from './useMediaAddress.js';
import { tellHost, useMediaEvents } from './useMediaEvents.js';
import { useMediaLoad } from './useMediaLoad.js';
import { useRefresh, type OnRefresh, type RefreshState } from './useRefresh.js';

/** What a piece of evidence is made from. */
export interface EvidenceSource {
  clean: CleanReport;
  media: Medium;
  receivedAt?: Instant | undefined;
  expiresAt?: Instant | undefined;
  veiled?: boolean | undefined;
  onRefresh?: OnRefresh | undefined;
  onEvent?: ((event: EvidenceEvent) => void) | undefined;
  /** Whether it stands beside the medium that the reader opened: the medium's own preview then speaks for it. */
  beside?: boolean | undefined;
  /** Whether it has a place on the screen now. Without one nothing is asked for: not from the store, and not from the host's resolver. @default true */
  placed?: boolean | undefined;
}

/** One medium: what can be seen of it now, for how long, and what a reader can do about it. */
export interface Evidence {
  media: Medium;
  state: MediaState;
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
  /** Why it is absent: the payload says none, its method makes no video, or the payload does not say. */
  missing: 'none' | 'passive' | 'unknown';
  byPage: boolean;
  flickers: boolean;
  /** Null: the host offers no refresh. */
  refresh: RefreshState | null;
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

const urlField = { image: 'reference_image', video: 'video_url' } as const;

/** Follows one medium of a report through its whole life. */
export function useEvidence({
  clean,
  media,
  receivedAt,
  expiresAt,
  veiled,
  onRefresh,
  onEvent,
  beside = false,
  placed = true,
}: EvidenceSource): Evidence {
  const settings = useSettings();
  const now = settings.now ?? wallClock;
  const url = textOf(clean[urlField[media]]);
  const generation = useGeneration(url);
  const id = useGeneration(evidenceOf(url));
  const [shown, setShown] = useState<number | null>(null);
  const [asked, setAsked] = useState<{ id: number; generation: number } | null>(null);
  // What was seen once stays seen, until it is other evidence: hiding it again, or the end of its link, takes nothing back.
  const [seen, setSeen] = useState<number | null>(null);
  const place = useRef<Place>({ time: 0, rate: 1, playing: false, focused: false });
  const keep = useCallback((change: Partial<Place>): void => {
    place.current = { ...place.current, ...change };
  }, []);
  const home = useRef<HTMLDivElement>(null);

  const deadline = deadlineOf({ expiresAt, url, receivedAt });
  const remaining = useRemaining(deadline, now);
  const hides = veiled ?? settings.veiled ?? false;
  const covered = hides && shown !== id;
  const started = media === 'image' || asked?.id === id;
  const wanted = placed && !covered && started && remaining.phase !== 'expired';
  const { address, verdict, again } = useMediaAddress(url, media, wanted);
  const load = useMediaLoad(wanted ? address : null, generation);
  const refresh = useRefresh(onRefresh, String(generation));
  const waiting = media === 'video' && !(started && asked?.generation === generation);
  const hasUrl = url !== null;
  const { phase } = remaining;
  const state = mediaState({ hasUrl, verdict, phase, outcome: load.outcome, veiled: covered, waiting });
  if (media === 'image' && state === 'ready' && seen !== id) setSeen(id);
  const desk = useProgress(media, seen === id ? 'seen' : state === 'absent' ? 'none' : 'waiting', beside);

  const emit = (type: EvidenceEventType): void => {
    if (beside && type === 'expired') return;
    tellHost(onEvent, { type, media, at: now(), node_id: textOf(clean.node_id) });
  };
  const notePress = useMediaEvents(state, emit, home);
  const press = (type: EvidenceEventType, change: () => void) => () => {
    notePress();
    change();
    emit(type);
  };
  const play = press('played', () => {
    setAsked({ id, generation });
    desk?.tellOpened();
  });
  const open = state === 'ready' || state === 'loading';
  return {
    media,
    state,
    deadline,
    remaining,
    now,
    id,
    key: `${generation}.${load.attempt}`,
    address: open && wanted ? address : null,
    waiting: state === 'ready' && !started,
    hideable: hides && !covered && open,
    hasLink: state !== 'absent' && state !== 'blocked',
    missing: missingBecause(media, clean),
    byPage: load.outcome === 'page',
    flickers: mayFlicker(textOf(clean.method)),
    refresh: onRefresh ? refresh.state : null,
    place,
    keep,
    home,
    emit,
    onLoad: load.onLoad,
    onError: load.onError,
    onEnded: () => setSeen(id),
    onPlay: () => {
      keep({ time: 0, rate: 1, playing: true, focused: true });
      play();
    },
    onShow: press('revealed', () => {
      setShown(id);
      desk?.tellOpened();
    }),
    onHide: press('veiled', () => setShown(null)),
    onOpen: () => {
      emit('opened');
      desk?.tellOpened();
    },
    onRetry: press('retried', () => {
      again();
      load.retry();
    }),
    onRefresh: () => {
      notePress();
      void refresh.run().then((done) => (done ? emit('refreshed') : notePress(false)));
    },
  };
}

/** Tells the report around it how far the reader is. */
function useProgress(media: Medium, looked: Looked, beside: boolean): ReturnType<typeof useDesk> {
  const desk = useDesk();
  const tell = desk?.tell;
  useEffect(() => {
    if (looked === 'seen' || !beside) tell?.(media, looked);
  }, [tell, media, looked, beside]);
  return desk;
}

function missingBecause(media: Medium, clean: CleanReport): Evidence['missing'] {
  if (media === 'video' && knownMethod(textOf(clean.method) ?? '') === 'PASSIVE') return 'passive';
  return clean[urlField[media]] === undefined ? 'unknown' : 'none';
}
