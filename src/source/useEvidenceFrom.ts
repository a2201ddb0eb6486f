'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { wallClock } from '../expiry/clock.js';
import { useRemaining } from '../expiry/useRemaining.js';
import { useSettings } from '../settings/ReportProvider.js';
import type { EvidenceEventType, Looked } from '../model/evidence.js';
import { textOf } from '../model/fields.js';
import { mayFlicker } from '../model/method.js';
import type { Evidence, EvidenceSource, Place } from './Evidence.js';
import { tellHost } from '../parts/host/tellHost.js';
import { linkFields, lookedOf, mediaState, missingBecause, type MediaFacts } from './mediaState.js';
import { useDesk } from '../parts/ReaderProgress.js';
import { useAway } from './useAway.js';
import { useEvidenceId } from './useEvidenceId.js';
import { useGeneration } from '../parts/useGeneration.js';
import { useHeldLink } from './useHeldLink.js';
import { useLinkDeadline } from './useLinkDeadline.js';
import { useMediaAddress } from './useMediaAddress.js';
import { useMediaEvents } from './useMediaEvents.js';
import { useMediaLoad } from './useMediaLoad.js';
import { useTellEnd, useTellProgress } from '../parts/useTellProgress.js';
import { useRefresh, useRefreshWait } from './useRefresh.js';

/** What the reader wants of a medium. */
interface Wishes {
  /** The evidence that is not to be veiled. */
  shown: number | null;
  /** The recording that is to play, and the link that it plays from. */
  asked: { id: number; round: number } | null;
}

const none: Wishes = { shown: null, asked: null };

/** Follows one medium of a report through its whole life. */
export function useEvidenceFrom({
  of,
  caseId,
  report,
  clean,
  kinds,
  media,
  receivedAt,
  lifetime,
  expiresAt,
  veiled,
  veilAgain,
  onRefresh,
  onEvent,
  beside = false,
  apart = false,
  placed = true,
}: EvidenceSource): Evidence {
  const settings = useSettings();
  const now = settings.now ?? wallClock;
  const url = textOf(clean[linkFields[media]]);
  const wait = useRefreshWait();
  const id = useEvidenceId(of, report, url, wait.wishFor);
  const link = useGeneration(url);
  const [{ shown, asked }, setWishes] = useState<Wishes>(none);
  const place = useRef<Place>({ time: 0, rate: 1, playing: false, focused: false });
  const keep = useCallback((change: Partial<Place>): void => {
    place.current = { ...place.current, ...change };
  }, []);
  const home = useRef<HTMLDivElement>(null);
  const aside = useDesk()?.aside === true;
  useEffect(() => {
    // What comes back plays and takes focus only when it is asked to.
    if (aside) keep({ playing: false, focused: false });
  }, [aside, keep]);

  const { deadline: given, renew } = useLinkDeadline({ expiresAt, url, receivedAt, lifetime });
  const held = useHeldLink(id, url, given, now, home);
  const { deadline, round } = held;
  const remaining = useRemaining(deadline, now, home);
  const hides = veiled ?? settings.veiled ?? false;
  const away = useAway({
    veilAgain: veilAgain ?? settings.veilAgain,
    home,
    now,
    id,
    isWatching: () => place.current.playing,
    onAway: () => {
      if (open && started) emit('veiled');
    },
  });
  const started = media === 'image' || asked?.id === id;
  const covered = (hides && shown !== id) || (away.covers && started);
  const wanted = placed && !aside && !covered && started && remaining.phase !== 'expired';
  const { address, verdict, again } = useMediaAddress(held.url, media, wanted, home);
  const load = useMediaLoad(wanted ? address : null, held, home);
  const waiting = media === 'video' && !(started && asked?.round === round);
  const hasUrl = url !== null;
  const { phase } = remaining;
  const facts: MediaFacts = { hasUrl, verdict, phase, outcome: load.outcome, veiled: covered, waiting };
  const state = mediaState(facts);
  const own = apart ? null : media;
  const unseen: Looked = state === 'absent' ? lookedOf(kinds[media]) : 'waiting';
  const { desk, tellSeen } = useTellProgress(own, id, unseen, beside);
  useTellEnd(own, given);

  const emit = (type: EvidenceEventType): void => {
    if (beside && type === 'expired') return;
    const event = { type, media, at: now(), node_id: textOf(clean.node_id) };
    tellHost(onEvent, caseId === undefined ? event : { ...event, caseId });
  };
  const notePress = useMediaEvents(state, phase, emit, home);
  const retry = (): void => {
    again();
    load.retry();
  };
  const refresh = useRefresh(wait, {
    onRefresh,
    id,
    link,
    deadline: given,
    now,
    onAnswered: renew,
    onFresh: () => emit('refreshed'),
    onUnchanged: () => {
      notePress(false);
      if (state === 'failed') retry();
    },
  });
  // Nothing comes of the held link any more, so the newest is worth a try.
  const stuck = state === 'failed' || state === 'blocked';
  const { takeUp } = held;
  useEffect(() => {
    if (stuck) takeUp(false);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each newer link
  }, [stuck, link]);
  const open = state === 'ready' || state === 'loading';
  const press = (type: EvidenceEventType, change: () => void) => () => {
    notePress();
    change();
    emit(type);
  };
  const play = press('played', () => {
    setWishes((before) => ({ ...before, asked: { id, round } }));
    desk?.tellOpened();
  });
  return {
    media,
    facts,
    state,
    aside,
    deadline,
    remaining,
    now,
    id,
    key: `${round}.${load.attempt}`,
    address: open && wanted ? address : null,
    waiting: state === 'ready' && !started,
    hideable: hides && !covered && open,
    hasLink: state !== 'absent' && state !== 'blocked',
    missing: missingBecause(media, clean, kinds[media]),
    byPage: load.outcome === 'page',
    flickers: mayFlicker(textOf(clean.method)),
    refresh: onRefresh ? refresh.state : null,
    deadOnArrival: refresh.state === 'dead',
    place,
    keep,
    home,
    emit,
    onLoad: () => {
      load.onLoad();
      // A still has only an element while it is uncovered, so it is seen when it is there.
      if (media === 'image') tellSeen();
    },
    onError: () => {
      load.onError();
      held.takeUp(true);
    },
    onEnded: tellSeen,
    onPlay: () => {
      keep({ time: 0, rate: 1, playing: true, focused: true });
      play();
    },
    onShow: press('revealed', () => {
      setWishes((before) => ({ ...before, shown: id }));
      away.uncover();
      desk?.tellOpened();
    }),
    onHide: press('veiled', () => setWishes((before) => ({ ...before, shown: null }))),
    onOpen: () => {
      emit('opened');
      desk?.tellOpened();
    },
    onRetry: press('retried', retry),
    onRefresh: () => {
      notePress();
      refresh.run();
    },
  };
}
