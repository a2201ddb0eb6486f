import type { Decision, DecisionReason, Outcome } from '../model/decision.js';
import type { Looked, Requirement } from '../model/evidence.js';
import { tellDeveloper } from '../model/tellDeveloper.js';

/** Where the reader is: nothing chosen, one outcome chosen, on its way to the host, refused by the host, or done. */
export type DecisionStep = 'open' | 'confirming' | 'pending' | 'failed' | 'done';

/** What an outcome lacks before it can be sent. */
export type Lacking = 'reason' | 'steps' | 'comment';

/** Why a press cannot be followed: something must be looked at first, or the outcome lacks something. */
export type Refusal = 'unseen' | Lacking;

/** Everything that the reader has put in. Nothing of it comes from the report, so a fresh report takes nothing away. */
export interface DecisionState {
  step: DecisionStep;
  outcome: Outcome | null;
  /** The value of the chosen reason, for each outcome of its own. */
  reasons: Partial<Record<Outcome, string>>;
  comment: string;
  /** The steps that the reader chose or left out, by their keys. */
  steps: Readonly<Record<string, boolean>>;
  ticked: Partial<Record<Requirement, boolean>>;
  /** Counts the presses that could not be followed, so that it is said why, each time; 0 when the last one could. */
  refused: number;
  /** What the last of them lacked; null: nothing that is told. */
  refusedFor: Refusal | null;
  /** What the host has taken. */
  taken: Decision | null;
  /** What the host said when it did not take it; null: nothing. */
  message: string | null;
}

export type DecisionAction =
  | { type: 'choose' | 'send'; outcome: Outcome }
  | { type: 'reason'; value: string }
  | { type: 'comment'; text: string }
  | { type: 'step'; key: string; chosen: boolean }
  | { type: 'tick'; requirement: Requirement; done: boolean }
  | { type: 'finish'; decision: Decision }
  | { type: 'fail'; message: string | null }
  | { type: 'refuse'; why: Refusal | null }
  | { type: 'back' | 'reopen' | 'withdraw' };

export const untouchedDecision: DecisionState = {
  step: 'open',
  outcome: null,
  reasons: {},
  comment: '',
  steps: {},
  ticked: {},
  refused: 0,
  refusedFor: null,
  taken: null,
  message: null,
};

/** The state after an action. What is on its way or done is not changed by the reader any more. */
export function decide(state: DecisionState, action: DecisionAction): DecisionState {
  // Who kept a case in review has decided nothing.
  if (action.type === 'reopen') return state.taken?.outcome === 'In Review' ? untouchedDecision : state;
  const answer = action.type === 'fail' || action.type === 'finish' || action.type === 'withdraw';
  if ((state.step === 'pending') !== answer || state.step === 'done') return state;
  const heard = { ...state, refused: 0, refusedFor: null, message: null };
  switch (action.type) {
    case 'choose':
      return { ...heard, step: 'confirming', outcome: action.outcome };
    case 'send':
      return { ...heard, step: 'pending', outcome: action.outcome };
    case 'back':
    case 'withdraw':
      return { ...heard, step: 'open', outcome: null };
    case 'reason':
      return heard.outcome === null
        ? heard
        : { ...heard, reasons: { ...heard.reasons, [heard.outcome]: action.value } };
    case 'comment':
      return { ...heard, comment: action.text };
    case 'step':
      return { ...heard, steps: { ...heard.steps, [action.key]: action.chosen } };
    case 'tick':
      return { ...heard, ticked: { ...heard.ticked, [action.requirement]: action.done } };
    case 'refuse':
      return { ...state, refused: state.refused + 1, refusedFor: action.why };
    case 'fail':
      return { ...heard, step: 'failed', message: action.message };
    case 'finish':
      return { ...heard, step: 'done', taken: action.decision };
  }
}

export type Reasons = Partial<Record<Outcome, readonly DecisionReason[]>>;

/** The reasons of an outcome, each value once, without what is none. Empty: none has to be chosen. */
export function reasonsOf(reasons: Reasons | undefined, outcome: Outcome): readonly DecisionReason[] {
  const given: unknown = reasons && Object.hasOwn(reasons, outcome) ? reasons[outcome] : null;
  const list = Array.isArray(given) ? (given as readonly DecisionReason[]) : [];
  if (given !== undefined && given !== null && given !== list)
    tellDeveloper('ReviewDecision: each of `reasons` must be a list of { value, label }. What is not is left out.');
  const usable = list.filter((reason) => {
    const value: unknown = (reason as DecisionReason | null)?.value;
    // An empty one could not be told from none.
    return typeof value === 'string' && value !== '';
  });
  return usable.filter(({ value }, index) => usable.findIndex((other) => other.value === value) === index);
}

/** The value of the chosen reason. One that is not in the host's list any more is none. */
export function reasonOf(
  { reasons: chosen }: DecisionState,
  outcome: Outcome,
  reasons: Reasons | undefined,
): string | null {
  return reasonsOf(reasons, outcome).find(({ value }) => value === chosen[outcome])?.value ?? null;
}

/** The host's label of a reason; its value where the host has none. */
export function labelOf(reasons: Reasons | undefined, outcome: Outcome, value: string | null | undefined): string {
  return reasonsOf(reasons, outcome).find((reason) => reason.value === value)?.label ?? value ?? '';
}

/** One thing to look at before deciding. */
export interface Need {
  requirement: Requirement;
  looked: Exclude<Looked, 'unknown'>;
  /** Null: it is known. Else nobody but the reader can tell: no report stands around the panel, or the report does not say. */
  byHand: null | 'byHand' | 'notSaid';
}

/** All that can be looked at, in its order. */
export const requirements: readonly Requirement[] = ['image', 'video', 'warnings'];

/** How far the reader is with each requirement: by the host's word, else by the report around the panel where that can tell, else by the reader's own. */
export function needsOf(
  requires: readonly Requirement[] | undefined,
  told: Partial<Record<Requirement, boolean>> | undefined,
  desk: Readonly<Record<Requirement, Looked>> | undefined,
  ticked: Partial<Record<Requirement, boolean>>,
): Need[] {
  const own = (requirement: Requirement): Need['looked'] => (ticked[requirement] ? 'seen' : 'waiting');
  return requirements
    .filter((requirement) => requires?.includes(requirement))
    .map((requirement) => {
      const word = told?.[requirement];
      if (word !== undefined) return { requirement, looked: word ? 'seen' : 'waiting', byHand: null };
      if (!desk) return { requirement, looked: own(requirement), byHand: 'byHand' };
      const looked = desk[requirement];
      return looked === 'unknown'
        ? { requirement, looked: own(requirement), byHand: 'notSaid' }
        : { requirement, looked, byHand: null };
    });
}
