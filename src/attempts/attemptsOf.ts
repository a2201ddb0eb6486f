import type { Format } from '../messages/format.js';
import type { AttemptMessages } from '../messages/Messages.js';
import type { VerificationReport } from '../model/report.js';
import { nodeText } from '../reports/step/stepOf.js';
import { quoted } from './quoted.js';
import { featureOf, stepKeyOf, timeOf, type AttemptFeature, type AttemptTime } from './readAttempts.js';

/** One report among several. */
export interface Attempt {
  report: VerificationReport;
  /** Its place in the host's list, by which the host speaks of it. */
  place: number;
  feature: AttemptFeature;
  time: AttemptTime;
  /** Which one of its step it is, from 1 on; 0 where its step has no other. */
  attempt: number;
  /** Which step of its feature it is, from 1 on; 0 where the feature has no other. */
  step: number;
  /** Whether all reports of the list are of one step. */
  isOnlyStep: boolean;
}

/** The reports of a list in the order of their time where each has one, else as they came: oldest first. */
function ordered<Item extends { report: VerificationReport; time: AttemptTime }>(items: readonly Item[]): Item[] {
  const moments = items.map(({ time }) => (time.kind === 'at' ? time.at : null));
  if (moments.includes(null)) return [...items];
  return [...items].sort((a, b) => momentOf(a.time) - momentOf(b.time));
}

const momentOf = (time: AttemptTime): number => (time.kind === 'at' ? time.at : 0);

export function attemptsOf(
  reports: readonly { report: VerificationReport; place: number }[],
  timeGiven: (report: VerificationReport, place: number) => unknown,
): Attempt[] {
  const items = ordered(
    reports.map((each) => ({ ...each, time: timeOf(each.report, timeGiven(each.report, each.place)) })),
  );
  const steps = new Map<string, { feature: AttemptFeature; step: number; total: number }>();
  const stepsOfFeature = new Map<AttemptFeature, number>();
  const placed = items.map((item) => {
    const key = stepKeyOf(item.report);
    const feature = featureOf(item.report);
    const known = steps.get(key);
    const step = known?.step ?? (stepsOfFeature.get(feature) ?? 0) + 1;
    if (!known) stepsOfFeature.set(feature, step);
    const total = (known?.total ?? 0) + 1;
    steps.set(key, { feature, step, total });
    return { ...item, feature, key, step, attempt: total };
  });
  return placed.map(({ key, step, attempt, ...item }) => ({
    ...item,
    attempt: steps.get(key)?.total === 1 ? 0 : attempt,
    step: stepsOfFeature.get(item.feature) === 1 ? 0 : step,
    isOnlyStep: steps.size === 1,
  }));
}

/** What an attempt is called. */
export interface AttemptName {
  /** In our words. */
  text: string;
  /** The payload's id of the step, where only that tells it from another. */
  node: string | null;
  /** Both in one line, for where nothing else can stand. */
  full: string;
}

export function nameOf(attempt: Attempt, words: AttemptMessages, number: Format['number']): AttemptName {
  const { feature, step, isOnlyStep } = attempt;
  const node = step > 0 ? nodeText(attempt.report) : null;
  const parts = [
    isOnlyStep && attempt.attempt > 0 ? '' : words.features[feature],
    step > 0 && node === null ? words.step(number(step)) : '',
    attempt.attempt > 0 ? words.attempt(number(attempt.attempt)) : '',
  ].filter(Boolean);
  const text = words.joined(parts);
  return { text, node, full: node === null ? text : words.joined([text, quoted(node)]) };
}

/** What a report's heading says beside what it is of: which attempt, and which step where its id does not say so. */
export function stepInHeading(
  { step, attempt, report }: Attempt,
  words: AttemptMessages,
  number: Format['number'],
): string {
  return words.joined(
    [
      step > 0 && nodeText(report) === null ? words.step(number(step)) : '',
      attempt > 0 ? words.attempt(number(attempt)) : '',
    ].filter(Boolean),
  );
}
