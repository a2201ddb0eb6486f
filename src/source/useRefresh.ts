'use client';
import { useEffect, useRef, useState } from 'react';
import type { Now } from '../expiry/clock.js';
import { phaseOf, type Deadline } from '../expiry/deadline.js';
import type { HostAnswer } from '../model/answer.js';
import { fieldsOf } from '../model/fields.js';
import type { Case } from '../parts/useCase.js';
import { preload } from '../parts/chunk/chunk.js';
import { areAlike, useGeneration } from '../parts/useGeneration.js';
import { useLatest } from '../parts/useLatest.js';
import { answerChunk, hasFailed } from './answerChunk.js';

/**
 * What a refresh is doing: nothing, running, told as failed by the host, ended without a fresh link (`unchanged`), or given a link that was past
 * its end when it came (`dead`), for which the clock of the reader's device is the likely cause.
 */
export type RefreshState = 'idle' | 'busy' | 'failed' | 'unchanged' | 'dead';

/**
 * The host's own refresh, with whatever answer it likes (`HostAnswer`). It has succeeded when another link comes, or a longer life of the same
 * one, by this call or by another way.
 */
export type OnRefresh = () => HostAnswer;

interface Asked {
  /** The evidence, and the link it had then: the wait is for another link than this. */
  id: number;
  link: number;
  at: number | null;
  step: 'busy' | 'settled' | 'failed' | 'dead';
}

interface RefreshOptions {
  onRefresh: OnRefresh | undefined;
  id: number;
  /** Another number for each link that the host gives. */
  link: number;
  deadline: Deadline;
  now: Now;
  /** The host has answered, and not with a failure: what it gives from now on may be new. */
  onAnswered: () => void;
  /** The reader's refresh has brought a link that lives. */
  onFresh: () => void;
  /** It has ended, and the link is the one from before. */
  onUnchanged: () => void;
}

/** Whose refresh the reader waits for, as `useEvidenceId` must know it before it knows the evidence. */
export interface RefreshWait {
  asked: Asked | null;
  setAsked: (next: (before: Asked | null) => Asked | null) => void;
  /** The evidence that a fresh link may come for; null: none was asked for, or the asking has failed. */
  wishFor: number | null;
}

export function useRefreshWait(): RefreshWait {
  const [asked, setAsked] = useState<Asked | null>(null);
  const isOpen = asked?.step === 'busy' || asked?.step === 'settled';
  return { asked, setAsked, wishFor: isOpen ? asked.id : null };
}

/**
 * Asks the host for a fresh link, one call at a time, and follows it until a link comes. Busy belongs to the link that it is for: a promise
 * that never settles is over when a fresh link came by another way.
 */
export function useRefresh(
  { asked, setAsked }: RefreshWait,
  { onRefresh, id, link, deadline, now, onAnswered, onFresh, onUnchanged }: RefreshOptions,
): { state: RefreshState; run: () => void } {
  const told = useRef({ id, link, at: deadline.at });
  const latest = useLatest({ deadline, onAnswered, onFresh, onUnchanged });
  const waits = asked?.id === id ? asked : null;
  useEffect(() => {
    const before = told.current;
    told.current = { id, link, at: deadline.at };
    const came =
      before.link !== link || (deadline.at !== null && deadline.at > (before.at ?? Number.NEGATIVE_INFINITY));
    if (before.id !== id || !came) return;
    const isDead = before.link !== link && phaseOf(latest.current.deadline, now()) === 'expired';
    setAsked((was) => (isDead ? { id, link, at: deadline.at, step: 'dead' } : was?.id === id ? null : was));
    if (waits && !isDead && waits.step !== 'dead') latest.current.onFresh();
    // Only the arrival of a link counts, by what was asked when it came.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id, link, deadline.at]);
  // By the call and not by its step: a second answer can come in the same render as its call, and is one more to follow.
  const settled = waits?.step === 'settled' ? waits : null;
  useEffect(() => {
    if (settled) latest.current.onUnchanged();
  }, [settled, latest]);
  const run = (): void => {
    if (waits?.step === 'busy' || !onRefresh) return;
    const mine: Asked = { id, link, at: deadline.at, step: 'busy' };
    setAsked(() => mine);
    void asks(onRefresh).then((failed) => {
      if (!failed) latest.current.onAnswered();
      setAsked((was) => (was === mine ? { ...mine, step: failed ? 'failed' : 'settled' } : was));
    });
  };
  return { state: waits ? stateOf[waits.step] : 'idle', run };
}

/** Asks the host, and fetches meanwhile what reads its answer. A rejection's error is not read, because it may hold a URL. */
async function asks(onRefresh: OnRefresh): Promise<boolean> {
  preload(answerChunk);
  try {
    return await hasFailed(await onRefresh());
  } catch {
    return true;
  }
}

const stateOf: Record<Asked['step'], RefreshState> = {
  busy: 'busy',
  settled: 'unchanged',
  failed: 'failed',
  dead: 'dead',
};

/**
 * The same function at each render, which joins a call that is still running for these links: one refresh serves both media of a report.
 * `askedFor` is told of each call, so that the report which comes is known to be of the same case.
 */
export function useSharedRefresh(
  onRefresh: OnRefresh | undefined,
  links: number,
  askedFor: Case['askedFor'],
): OnRefresh | undefined {
  const latest = useLatest({ onRefresh, links, askedFor });
  const running = useRef<{ links: number; answer: Promise<HostAnswer> } | null>(null);
  const [shared] = useState(() => (): Promise<HostAnswer> => {
    const { current } = latest;
    if (running.current?.links === current.links) return running.current.answer;
    current.askedFor('asked');
    const answer = call(current.onRefresh);
    const mine = { links: current.links, answer };
    running.current = mine;
    const end = (failed: boolean): void => {
      if (running.current === mine) running.current = null;
      // By the case that it was asked for: the host may have gone on to another one.
      current.askedFor(failed ? 'failed' : 'answered');
    };
    answer.then(hasFailed).then(end, () => end(true));
    return answer;
  });
  return onRefresh ? shared : undefined;
}

async function call(onRefresh: OnRefresh | undefined): Promise<HostAnswer> {
  return onRefresh?.();
}

/** Another number for each pair of links that a host gives. */
export function useLinks(report: unknown): number {
  const { reference_image, video_url } = fieldsOf('MediaPreview', report, ['reference_image', 'video_url']);
  return useGeneration([reference_image ?? null, video_url ?? null], areAlike);
}
