import type { NodeToResubmit, Outcome } from '../model/decision.js';
import { featureNamed } from '../model/feature.js';
import { property } from '../model/fields.js';
import { withoutSecrets, type Withheld } from '../model/links.js';
import type { DecisionState } from './ReviewDecision.state.js';

/** One step of the session that can be asked for again. */
export interface Step extends NodeToResubmit {
  /** Unlike that of every other step. */
  key: string;
  /** The host's own words; null: it has none. */
  label: string | null;
}

/** The steps of a host's list, each once, and whether something of the list is none. */
export function stepsOf(features: unknown): { steps: readonly Step[]; faulty: boolean } {
  if (features === undefined || features === null) return { steps: [], faulty: false };
  const entries = listOf(features);
  const steps = new Map<string, Step>();
  for (const entry of entries ?? []) {
    const step = stepOf(entry);
    if (step && !steps.has(step.key)) steps.set(step.key, step);
  }
  return { steps: [...steps.values()], faulty: steps.size !== entries?.length };
}

/** The entries of a host's list; null for what is none, and for one that throws. */
export function listOf(value: unknown): readonly unknown[] | null {
  try {
    return Array.isArray(value) ? [...(value as unknown[])] : null;
  } catch {
    return null;
  }
}

function stepOf(entry: unknown): Step | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const [feature, node, label] = ['feature', 'node_id', 'label'].map((name) =>
    property(entry as Record<string, unknown>, name),
  );
  if (typeof feature !== 'string' || !feature.trim()) return null;
  // One with a node that cannot be read would ask for another step than the host means.
  if (node != null && typeof node !== 'string') return null;
  const node_id = node?.trim() ? node : null;
  const words = typeof label === 'string' && label.trim() ? label : null;
  return { feature, node_id, key: JSON.stringify([feature, node_id]), label: words };
}

/** Whether a step is chosen: as the reader left it. Untouched, only one that is alone is, since there is nothing to choose from. */
export function isChosen({ steps: touched }: DecisionState, step: Step, steps: readonly Step[]): boolean {
  return touched[step.key] ?? steps.length === 1;
}

/** What the decision carries. Undefined: it is none that asks for steps, or the host gave none. */
export function nodesOf(state: DecisionState, outcome: Outcome, steps: readonly Step[]): NodeToResubmit[] | undefined {
  if (outcome !== 'Resubmitted' || steps.length === 0) return undefined;
  return steps.filter((step) => isChosen(state, step, steps)).map(({ node_id, feature }) => ({ node_id, feature }));
}

/** A step as the reader sees it. */
export interface NamedStep extends Step {
  name: string;
  /** Its node, where another step has the same name; else empty. */
  node: string;
}

/** The steps with their names: the host's, ours for a feature that is known, and else the feature as it came. */
export function namedSteps(
  steps: readonly Step[],
  words: Readonly<Record<string, string>>,
  instead: Withheld,
): readonly NamedStep[] {
  const nameOf = ({ label, feature }: Step): string => {
    if (label !== null) return label;
    const known = [feature, featureNamed(feature)].find((name) => name !== null && Object.hasOwn(words, name));
    return known ? (words[known] as string) : withoutSecrets(feature, instead);
  };
  const names = steps.map(nameOf);
  const isTwice = (name: string): boolean => names.indexOf(name) !== names.lastIndexOf(name);
  return steps.map((step, at) => {
    const name = names[at] as string;
    return { ...step, name, node: isTwice(name) ? withoutSecrets(step.node_id ?? '', instead) : '' };
  });
}
