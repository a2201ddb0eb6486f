'use client';
import { useRef, useState, type RefObject } from 'react';
import { wallClock } from '../expiry/clock.js';
import { useSettings } from '../settings/ReportProvider.js';
import { useCovered, useReaderProgress } from '../parts/ReaderProgress.js';
import type { HostAnswer } from '../model/answer.js';
import type { CaseId } from '../model/case.js';
import type { Decision, Outcome } from '../model/decision.js';
import type { Requirement } from '../model/evidence.js';
import {
  decide,
  needsOf,
  reasonOf,
  reasonsOf,
  untouchedDecision,
  type DecisionAction,
  type DecisionState,
  type Need,
  type Reasons,
} from './ReviewDecision.state.js';
import { askHost } from '../parts/host/askHost.js';

interface DecisionOptions {
  /** The case that is decided: its number, and the host's name for it. */
  of: number;
  caseId: CaseId | undefined;
  /** Whether there is a report. */
  isThere: boolean;
  /** The report's, or null. */
  nodeId: string | null;
  onDecide: (decision: Decision) => HostAnswer;
  reasons: Reasons | undefined;
  requires: readonly Requirement[] | undefined;
  looked: Partial<Record<Requirement, boolean>> | undefined;
  withoutConfirmation: readonly Outcome[];
  /** Whether a case of this status may be decided now. */
  allowed: boolean;
}

/** A decision in the making, and what the reader can do with it. */
export interface DecisionInHand {
  state: DecisionState;
  needs: readonly Need[];
  /** What must be looked at before anything can be decided. */
  missing: readonly Requirement[];
  /** The button of each outcome, to which focus returns. */
  buttons: RefObject<Partial<Record<Outcome, HTMLButtonElement | null>>>;
  /** Why the last press came to nothing, or what went wrong. */
  problem: 'unseen' | 'reason' | 'failed' | null;
  /** Whether the reader has just chosen, so that focus should follow. True once for each press. */
  takeFocus: () => boolean;
  choose: (outcome: Outcome) => void;
  confirm: (outcome: Outcome) => void;
  back: () => void;
  setReason: (value: string) => void;
  setComment: (text: string) => void;
  tick: (requirement: Requirement, done: boolean) => void;
}

/**
 * Follows a decision from the first press until the host has taken it. The draft is the reader's: no fresh report of the case takes it away,
 * and it is never another case's. An answer that comes late is the answer about the case that was sent.
 */
export function useDecision(options: DecisionOptions): DecisionInHand {
  const { of, caseId, isThere, nodeId, onDecide, reasons, requires, looked, withoutConfirmation, allowed } = options;
  const now = useSettings().now ?? wallClock;
  // A case with a name is known again when the reader comes back to it, above all while it is on its way.
  const name = caseId === undefined ? `case ${of}` : `${typeof caseId} ${caseId}`;
  const key = isThere ? name : 'none';
  const [drafts, setDrafts] = useState<ReadonlyMap<string, DecisionState>>(new Map());
  const state = drafts.get(key) ?? untouchedDecision;
  const act = (action: DecisionAction): void =>
    setDrafts((before) => new Map(before).set(key, decide(before.get(key) ?? untouchedDecision, action)));
  const running = useRef(new Set<string>());
  const chose = useRef(false);
  const buttons = useRef<Partial<Record<Outcome, HTMLButtonElement | null>>>({});
  const seen = useReaderProgress()?.looked;
  // How many warnings there are to open is a hint at the verdict.
  const told = useCovered() && seen ? { ...seen, warnings: 'waiting' as const } : seen;
  const needs = needsOf(requires, looked, told, state.ticked);
  const missing = needs.filter((need) => need.looked === 'waiting').map(({ requirement }) => requirement);
  const ready = allowed && missing.length === 0;

  const send = async (outcome: Outcome): Promise<void> => {
    if (running.current.has(key)) return;
    running.current.add(key);
    act({ type: 'send', outcome });
    const reason = reasonOf(state, outcome, reasons);
    const made = { outcome, reason, comment: state.comment, at: now(), node_id: nodeId };
    const decision: Decision = caseId === undefined ? made : { ...made, caseId };
    const failure = await askHost(() => onDecide(decision));
    running.current.delete(key);
    act(failure ? { type: 'fail', message: failure.message } : { type: 'finish', decision });
  };
  const { step, refused } = state;
  const fixed = step === 'pending' || step === 'done';
  const unseen = missing.length > 0;
  const refusal = refused === 0 || !allowed ? null : unseen ? 'unseen' : state.outcome === null ? null : 'reason';
  return {
    state,
    needs,
    missing,
    buttons,
    problem: refusal ?? (step === 'failed' ? 'failed' : null),
    takeFocus: () => {
      const taken = chose.current;
      chose.current = false;
      return taken;
    },
    choose: (outcome) => {
      if (fixed) return;
      chose.current = true;
      if (!ready) act({ type: 'refuse' });
      else if (withoutConfirmation.includes(outcome) && reasonsOf(reasons, outcome).length === 0) void send(outcome);
      else act({ type: 'choose', outcome });
    },
    confirm: (outcome) => {
      if (fixed) return;
      const unfounded = reasonsOf(reasons, outcome).length > 0 && reasonOf(state, outcome, reasons) === null;
      if (!ready || unfounded) act({ type: 'refuse' });
      else void send(outcome);
    },
    back: () => {
      if (fixed) return;
      if (state.outcome !== null) buttons.current[state.outcome]?.focus();
      act({ type: 'back' });
    },
    setReason: (value) => act({ type: 'reason', value }),
    setComment: (text) => act({ type: 'comment', text }),
    tick: (requirement, done) => act({ type: 'tick', requirement, done }),
  };
}
