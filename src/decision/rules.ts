import { outcomes, usualOutcomes, type Outcome } from '../model/decision.js';
import type { Requirement } from '../model/evidence.js';
import { tellDeveloper } from '../model/tellDeveloper.js';
import type { DecisionState, Lacking, Reasons } from './ReviewDecision.state.js';
import { reasonOf, reasonsOf, requirements } from './ReviewDecision.state.js';
import { listOf, nodesOf, stepsOf, type Step } from './steps.js';

/** What a host asks of a decision. */
export interface DecisionRules {
  offered: readonly Outcome[];
  reasons: Reasons | undefined;
  /** The outcomes that need a comment. */
  commented: readonly Outcome[];
  /** The steps that the person can be asked to do again. */
  steps: readonly Step[];
}

/** The outcomes in a host's list, each once, and whether something of it is none. Null: it is no list. */
function outcomesIn(given: unknown): { found: readonly Outcome[]; faulty: boolean } | null {
  const list = listOf(given);
  const found = [...new Set(list)].filter((each): each is Outcome => outcomes.includes(each as Outcome));
  return list && { found, faulty: found.length !== list.length };
}

/** The outcomes to offer, and whether the host's list has a fault: what is none in it, twice the same, or nothing. */
export function offeredOf(given: unknown): { offered: readonly Outcome[]; faulty: boolean } {
  if (given === undefined || given === null) return { offered: usualOutcomes, faulty: false };
  const { found, faulty } = outcomesIn(given) ?? { found: [], faulty: true };
  return found.length > 0 ? { offered: found, faulty } : { offered: usualOutcomes, faulty: true };
}

/** The outcomes that need a comment, and whether something of what the host gave is none. */
export function commentedOf(given: unknown): { commented: readonly Outcome[]; faulty: boolean } {
  if (given === undefined || given === null || given === false) return { commented: [], faulty: false };
  if (given === true) return { commented: outcomes, faulty: false };
  const { found, faulty } = outcomesIn(given) ?? { found: [], faulty: true };
  return { commented: found, faulty };
}

/** What must be looked at first. Of a list that has a fault nobody knows what it leaves out, so it is everything. */
export function requiredOf(given: unknown): readonly Requirement[] {
  if (given === undefined || given === null) return [];
  const list = listOf(given);
  if (list?.every((each) => requirements.includes(each as Requirement))) return list as readonly Requirement[];
  tellDeveloper(`ReviewDecision: \`requires\` must be a list of ${requirements.join(', ')}. What is not requires all.`);
  return requirements;
}

/** The outcomes that a press sends at once. */
export function unaskedOf(given: unknown): readonly Outcome[] {
  return outcomesIn(given)?.found ?? [];
}

/** The rules of a host, of which what is wrong is left out and told to its developer. */
export function rulesOf(given: {
  outcomes: unknown;
  reasons: Reasons | undefined;
  commentRequired: unknown;
  features: unknown;
}): DecisionRules {
  const { offered, faulty } = offeredOf(given.outcomes);
  const comments = commentedOf(given.commentRequired);
  const features = stepsOf(given.features);
  if (faulty)
    tellDeveloper(
      `ReviewDecision: \`outcomes\` must be a list of ${outcomes.join(', ')}, each once. What is not is left out, and the usual ones stand where nothing is left.`,
    );
  if (comments.faulty)
    tellDeveloper('ReviewDecision: `commentRequired` must be true or a list of outcomes. What is not is left out.');
  if (features.faulty)
    tellDeveloper(
      'ReviewDecision: `features` must be a list of { feature, node_id }, each once. What is not is left out.',
    );
  return { offered, reasons: given.reasons, commented: comments.commented, steps: features.steps };
}

/** What an outcome lacks, in the order of the form. Null: nothing, it can be sent. */
export function lackingIn(state: DecisionState, outcome: Outcome, rules: DecisionRules): Lacking | null {
  const { reasons, commented, steps } = rules;
  if (reasonsOf(reasons, outcome).length > 0 && reasonOf(state, outcome, reasons) === null) return 'reason';
  if (nodesOf(state, outcome, steps)?.length === 0) return 'steps';
  return commented.includes(outcome) && !state.comment.trim() ? 'comment' : null;
}

/** Whether an outcome asks for more than a press: then nothing is sent before the reader has seen it. */
export function asksMore(state: DecisionState, outcome: Outcome, rules: DecisionRules): boolean {
  const hasSteps = outcome === 'Resubmitted' && rules.steps.length > 0;
  return hasSteps || reasonsOf(rules.reasons, outcome).length > 0 || lackingIn(state, outcome, rules) !== null;
}

/** The host's words for what an outcome brings about; null: it has none. */
export function consequenceOf(given: unknown, outcome: Outcome): string | null {
  const text = ownText(given, outcome);
  if (text !== undefined && text !== null && typeof text !== 'string')
    tellDeveloper('ReviewDecision: each of `consequences` must be a text. What is not is left out.');
  return typeof text === 'string' && text.trim() ? text : null;
}

function ownText(given: unknown, outcome: Outcome): unknown {
  try {
    return typeof given === 'object' && given !== null && Object.hasOwn(given, outcome)
      ? (given as Record<string, unknown>)[outcome]
      : undefined;
  } catch {
    return undefined;
  }
}
