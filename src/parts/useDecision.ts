'use client';
import { useReducer, useRef, type RefObject } from 'react';
import { useDesk } from '../messages/ReportProvider.js';
import type { Decision, Outcome } from '../model/decision.js';
import type { Requirement } from '../model/evidence.js';
import {
  decide,
  decisionOf,
  needsOf,
  reasonsOf,
  untouchedDecision,
  type DecisionState,
  type Need,
  type Reasons,
} from './decisionState.js';

interface DecisionOptions {
  onDecide: (decision: Decision) => Promise<void> | void;
  reasons: Reasons | undefined;
  requires: readonly Requirement[] | undefined;
  looked: Partial<Record<Requirement, boolean>> | undefined;
  withoutConfirmation: readonly Outcome[];
  /** Whether a case of this status may be decided. */
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

/** Follows a decision from the first press until the host has taken it. The draft is the reader's: no fresh report takes it away. */
export function useDecision(options: DecisionOptions): DecisionInHand {
  const { onDecide, reasons, requires, looked, withoutConfirmation, allowed } = options;
  const [state, act] = useReducer(decide, untouchedDecision);
  const running = useRef(false);
  const chose = useRef(false);
  const buttons = useRef<Partial<Record<Outcome, HTMLButtonElement | null>>>({});
  const needs = needsOf(requires, looked, useDesk()?.looked, state.ticked);
  const missing = needs.filter((need) => need.looked === 'waiting').map(({ requirement }) => requirement);
  const ready = allowed && missing.length === 0;

  const send = async (outcome: Outcome): Promise<void> => {
    if (running.current) return;
    running.current = true;
    act({ type: 'send', outcome });
    const decision = decisionOf(state, outcome, reasons);
    const taken = await call(onDecide, decision);
    running.current = false;
    act(taken ? { type: 'finish', decision } : { type: 'fail' });
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
      const unfounded = reasonsOf(reasons, outcome).length > 0 && decisionOf(state, outcome, reasons).reason === null;
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

/** The error itself is not read, because it may hold what must not be shown. */
async function call(onDecide: DecisionOptions['onDecide'], decision: Decision): Promise<boolean> {
  try {
    await onDecide(decision);
    return true;
  } catch {
    return false;
  }
}
