'use client';
import { useRef, type RefObject } from 'react';
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
  untouchedDecision,
  type DecisionAction,
  type DecisionState,
  type Need,
  type Refusal,
} from './ReviewDecision.state.js';
import { draftName, useDrafts } from './DecisionDrafts.js';
import { asksMore, lackingIn, type DecisionRules } from './rules.js';
import { nodesOf } from './steps.js';
import { takenBack } from './takenBack.js';
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
  rules: DecisionRules;
  requires: readonly Requirement[] | undefined;
  looked: Partial<Record<Requirement, boolean>> | undefined;
  withoutConfirmation: readonly Outcome[];
  /** Whether this case may be decided now, by this person. */
  allowed: boolean;
  /** Whether In Review is another status than the case has. */
  toReview: boolean;
}

/** A decision in the making, and what the reader can do with it. */
export interface DecisionInHand {
  rules: DecisionRules;
  toReview: boolean;
  /** Seconds in which what was sent can be taken back; 0: it cannot. */
  undoFor: number;
  state: DecisionState;
  needs: readonly Need[];
  /** What must be looked at before anything can be decided. */
  missing: readonly Requirement[];
  /** The button of each outcome, to which focus returns. */
  buttons: RefObject<Partial<Record<Outcome, HTMLButtonElement | null>>>;
  /** Why the last press came to nothing, or what went wrong. */
  problem: Refusal | 'failed' | null;
  /** Whether the reader has just chosen, or begun anew, so that focus should follow. True once for each press. */
  takeFocus: () => boolean;
  choose: (outcome: Outcome) => void;
  confirm: (outcome: Outcome) => void;
  back: () => void;
  /** Begins anew with a case that was kept in review. */
  reopen: () => void;
  setReason: (value: string) => void;
  setComment: (text: string) => void;
  setStep: (key: string, chosen: boolean) => void;
  tick: (requirement: Requirement, done: boolean) => void;
}

/**
 * Follows a decision from the first press until the host has taken it. The draft is the reader's: no fresh report of the case takes it away,
 * and it is never another case's. An answer that comes late is the answer about the case that was sent.
 */
export function useDecisionInHand(options: DecisionOptions): DecisionInHand {
  const { of, caseId, isThere, nodeId, onDecide, rules, requires, looked, withoutConfirmation, allowed, toReview } =
    options;
  const now = useSettings().now ?? wallClock;
  // A case with a name is known again when the reader comes back to it, above all while it is on its way.
  const name = caseId === undefined ? `case ${of}` : draftName(caseId);
  const key = isThere ? name : 'none';
  const { drafts, change, running, undoFor } = useDrafts();
  const state = offeredIn(drafts.get(key) ?? untouchedDecision, rules);
  const act = (action: DecisionAction): void =>
    change((before) => new Map(before).set(key, decide(before.get(key) ?? untouchedDecision, action)));
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
    const reason = reasonOf(state, outcome, rules.reasons);
    const decision: Decision = { outcome, reason, comment: state.comment, at: now(), node_id: nodeId };
    if (caseId !== undefined) decision.caseId = caseId;
    const nodes = nodesOf(state, outcome, rules.steps);
    if (nodes) decision.nodes_to_resubmit = nodes;
    let answer: HostAnswer;
    const failure = await askHost(async () => (answer = await onDecide(decision)));
    running.current.delete(key);
    if (answer === takenBack) act({ type: 'withdraw' });
    else act(failure ? { type: 'fail', message: failure.message } : { type: 'finish', decision });
  };
  const { step, refusedFor } = state;
  const fixed = step === 'pending' || step === 'done';
  const lackOf = (outcome: Outcome | null): Refusal | null => {
    if (!allowed) return null;
    return missing.length > 0 ? 'unseen' : outcome && lackingIn(state, outcome, rules);
  };
  // What was lacking may have come meanwhile, and what is lacking now was not pressed for.
  const refusal = refusedFor !== null && refusedFor === lackOf(state.outcome) ? refusedFor : null;
  return {
    rules,
    toReview,
    undoFor,
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
      if (fixed || !rules.offered.includes(outcome)) return;
      chose.current = ready;
      if (!ready) act({ type: 'refuse', why: lackOf(null) });
      else if (withoutConfirmation.includes(outcome) && !asksMore(state, outcome, rules)) void send(outcome);
      else act({ type: 'choose', outcome });
    },
    confirm: (outcome) => {
      if (fixed) return;
      const why = lackOf(outcome);
      if (!ready || why !== null) act({ type: 'refuse', why });
      else void send(outcome);
    },
    back: () => {
      if (fixed) return;
      if (state.outcome !== null) buttons.current[state.outcome]?.focus();
      act({ type: 'back' });
    },
    reopen: () => {
      chose.current = true;
      act({ type: 'reopen' });
    },
    setReason: (value) => act({ type: 'reason', value }),
    setComment: (text) => act({ type: 'comment', text }),
    setStep: (which, chosen) => act({ type: 'step', key: which, chosen }),
    tick: (requirement, done) => act({ type: 'tick', requirement, done }),
  };
}

/** A draft as it stands now: an outcome that is not offered any more is asked about no more. What is on its way or done stays. */
function offeredIn(state: DecisionState, { offered }: DecisionRules): DecisionState {
  const { step, outcome } = state;
  if (outcome === null || step === 'pending' || step === 'done' || offered.includes(outcome)) return state;
  return { ...state, step: 'open', outcome: null };
}
