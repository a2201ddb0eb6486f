'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { takenBack } from '../decision/takenBack.js';
import { subscribeToClock } from '../expiry/clock.js';
import type { HostAnswer } from '../model/answer.js';
import type { CaseId } from '../model/case.js';
import type { Decision } from '../model/decision.js';
import { askHost } from '../parts/host/askHost.js';
import { windowOf } from '../parts/ownWindow.js';
import { useLatest } from '../parts/useLatest.js';
import type { Entry } from '../cases/cases.js';
import type { Sent } from '../cases/rows.js';

/** A decision that can still be taken back. */
interface Waiting {
  entry: Entry;
  decision: Decision;
  /** By the clock of the window that nobody corrects: a moment for `secondsUntil`. */
  until: number;
  send: () => void;
  back: () => void;
}

export interface Outbox {
  sent: ReadonlyMap<CaseId, Sent>;
  /** What can still be taken back, the newest last. */
  waiting: readonly Waiting[];
  /** The cases about which a decision was made here, so that their evidence was looked at. */
  looked: ReadonlySet<CaseId>;
  /** Forgets what has become of a decision: the host says it now. */
  forget: (caseId: CaseId) => void;
  /** For the decision panel of a case: answers when the host has, or when the reader has taken it back. */
  take: (entry: Entry, decision: Decision) => Promise<HostAnswer>;
}

interface OutboxOptions {
  /** Seconds. */
  undoFor: number;
  onDecide: (decision: Decision, entry: Entry) => HostAnswer;
  /** Told when a decision waits, and when the host has answered. */
  onStep: (entry: Entry, sent: Sent) => void;
  home: RefObject<HTMLElement | null>;
}

/** Milliseconds of the window's own running time. A wall clock that is put back must not hold a decision for an hour. */
export const runningTime = (home: RefObject<HTMLElement | null>): number => windowOf(home.current).performance.now();

/** Sends decisions to the host, each after the time in which it can be taken back; and what waits at once, when the desk or its page goes away. */
export function useOutbox({ undoFor, home, ...given }: OutboxOptions): Outbox {
  const [sent, setSent] = useState<ReadonlyMap<CaseId, Sent>>(new Map());
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [looked, setLooked] = useState<ReadonlySet<CaseId>>(new Set());
  const host = useLatest(given);
  const held = useRef(new Set<Waiting>());
  const isThere = useRef(true);

  const put = (caseId: CaseId, next: Sent | null): void =>
    setSent((before) => {
      const after = new Map(before);
      if (next) after.set(caseId, next);
      else after.delete(caseId);
      return after;
    });
  const mark = (entry: Entry, next: Sent | null): void => {
    put(entry.caseId, next);
    // A desk that has gone away opens no other case.
    if (next && next.step !== 'pending' && isThere.current) host.current.onStep(entry, next);
  };
  const deliver = async (entry: Entry, decision: Decision): Promise<HostAnswer> => {
    const { outcome } = decision;
    mark(entry, { step: 'pending', outcome });
    const failure = await askHost(() => host.current.onDecide(decision, entry));
    mark(entry, { step: failure ? 'failed' : 'decided', outcome });
    return failure && (failure.message === null ? false : { error: failure.message });
  };
  const hold = (entry: Entry, decision: Decision): Promise<HostAnswer> =>
    new Promise((resolve) => {
      // While the desk is suspended it is in no window.
      const view = windowOf(home.current);
      const now = (): number => view.performance.now();
      const until = now() + undoFor * 1000;
      const leave = (answer: HostAnswer): void => {
        end();
        held.current.delete(one);
        setWaiting((before) => before.filter((other) => other !== one));
        resolve(answer);
      };
      const send = (): void => leave(deliver(entry, decision));
      const back = (): void => {
        mark(entry, null);
        leave(takenBack);
      };
      const one: Waiting = { entry, decision, until, send, back };
      const end = subscribeToClock({
        now,
        deadline: until,
        onTick: () => now() >= until && send(),
        view,
      });
      held.current.add(one);
      setWaiting((before) => [...before, one]);
      mark(entry, { step: 'waiting', outcome: decision.outcome });
    });

  useEffect(() => {
    isThere.current = true;
    const all = held.current;
    const flush = (): void => [...all].forEach(({ send }) => send());
    const view = windowOf(home.current);
    view.addEventListener('pagehide', flush);
    return () => {
      view.removeEventListener('pagehide', flush);
      isThere.current = false;
      flush();
    };
  }, [home]);
  const take: Outbox['take'] = (entry, decision) => {
    setLooked((before) => new Set(before).add(entry.caseId));
    return (undoFor > 0 ? hold : deliver)(entry, decision);
  };
  return { sent, waiting, looked, forget: (caseId) => put(caseId, null), take };
}
