import type { AgeEstimateProps } from '../../facts/AgeEstimate.view.js';
import { readingOf as ageReadingOf } from '../../facts/AgeEstimate.reading.js';
import type { ScoreGaugeProps } from '../../facts/ScoreGauge.view.js';
import { readingOf as scoreReadingOf } from '../../facts/ScoreGauge.reading.js';
import type { WarningListProps } from '../../warnings/WarningList.js';
import { listingOf, sentencesOf, sourceOf } from '../../warnings/WarningList.listing.js';
import type { Format } from '../../messages/format.js';
import { lackText } from '../../messages/lack.js';
import type { Messages } from '../../messages/Messages.js';
import { fieldsOf, lackOf, numberOf, textOf } from '../../model/fields.js';
import { dataOf } from '../../model/warningData.js';
import { knownMethod } from '../../model/method.js';
import { givenWarnings, warningsOf } from '../../warnings/warningsOf.js';
import { ruleIn } from '../../model/customRule.js';
import { knownStatus } from '../../model/status.js';
import type { WarningEntry } from '../../model/warnings.js';
import { readingsOf } from '../../facts/FaceQuality.reading.js';
import { partsOf, plainText, ruleSentence } from '../../warnings/warningWords.js';
import { notSentBy, notSentSentence, type Part } from '../Report.sent.js';

/** What the host holds the numbers against, and which of them leads. */
export interface Against {
  lead: 'score' | 'age';
  limits?: ScoreGaugeProps['limits'];
  minimumAge?: AgeEstimateProps['minimumAge'];
  margin?: AgeEstimateProps['margin'];
  automaticStatus?: WarningListProps['automaticStatus'];
}

export type SummaryWords = Pick<
  Messages,
  'media' | 'report' | 'status' | 'score' | 'age' | 'method' | 'face' | 'warnings'
>;

const joined = (...parts: string[]): string => parts.filter(Boolean).join(', ');

/**
 * The report as plain text, to be pasted into a case file: what the screen says, in its order. It holds no link, no address, nothing
 * of `additional_data` but the customer's own rule, and nothing of the session, because nobody knows where it will be pasted. `at` is
 * the moment of copying.
 */
export function summaryOf(report: unknown, against: Against, at: number, words: SummaryWords, format: Format): string {
  const { line, at: copiedAt } = words.report.summary;
  // As on the screen: what was not sent at all is left out, and told once.
  const notSent = notSentBy(report);
  const told = (part: Part, write: () => string): string[] => (notSent.has(part) ? [] : [write()]);
  const lead = [
    told('score', () => scoreLine(report, against, words, format)),
    told('age_estimation', () => ageLine(report, against, words, format)),
  ];
  const lines = [
    against.lead === 'age' ? words.report.age : words.report.liveness,
    statusLine(report, words),
    ...(against.lead === 'age' ? [...lead].reverse() : lead).flat(),
    ...told('method', () => methodLine(report, words)),
    ...readingsOf(report, words.face, format).map(({ label, text, note }) => line(label, joined(text, note))),
    ...[notSentSentence(notSent, words)].filter(Boolean),
    ...warningLines(report, against, words, format),
    copiedAt(format.dateTime(at)),
  ];
  // The vendor's texts may break lines and hold links and credentials; each line is cleaned as a whole, so that no seam is overlooked.
  return lines.map((each) => plainText(words.warnings, each.replace(/\s+/g, ' '))).join('\n');
}

function statusLine(report: unknown, words: SummaryWords): string {
  const status = textOf(fieldsOf('StatusBadge', report, ['status']).status);
  if (status === null) return lackText(words.status, lackOf(report, 'status'));
  const known = knownStatus(status);
  return words.report.summary.line(words.report.summary.status, known ? words.status.words[known] : status);
}

function scoreLine(report: unknown, { limits }: Against, words: SummaryWords, format: Format): string {
  const score = numberOf(fieldsOf('ScoreGauge', report, ['score']).score);
  if (score === null) return lackText(words.score, lackOf(report, 'score'));
  const { number, note } = scoreReadingOf(score, limits, words.score, format);
  return words.report.summary.line(words.score.label, words.score.valueText(number, note));
}

function ageLine(report: unknown, { minimumAge, margin }: Against, words: SummaryWords, format: Format): string {
  const age = numberOf(fieldsOf('AgeEstimate', report, ['age_estimation']).age_estimation);
  if (age === null) return lackText(words.age, lackOf(report, 'age_estimation'));
  const told = ageReadingOf(age, minimumAge, margin, words.age, format);
  return words.report.summary.line(words.age.label, joined(`${told.years} ${told.margin}`.trim(), told.note));
}

function methodLine(report: unknown, words: SummaryWords): string {
  const method = textOf(fieldsOf('MethodDetails', report, ['method']).method);
  if (method === null) return lackText(words.method, lackOf(report, 'method'));
  const known = knownMethod(method);
  return words.report.summary.line(words.method.label, known ? words.method.words[known] : method);
}

function warningLines(report: unknown, { automaticStatus }: Against, words: SummaryWords, format: Format): string[] {
  const listing = listingOf(sourceOf(warningsOf('WarningList', givenWarnings(report))));
  const isOverridden = automaticStatus !== undefined;
  const own = textOf(fieldsOf('WarningList', report, ['status']).status);
  const verdict = { status: isOverridden ? textOf(automaticStatus) : own, isOverridden };
  const counts = listing.present.map((severity) =>
    words.warnings.count(severity, format.number(listing.counts[severity]), listing.counts[severity]),
  );
  const sentences = sentencesOf(listing, verdict, words.warnings, format.number);
  const [first = '', ...others] = counts.length > 0 ? [counts.join(' · '), ...sentences] : sentences;
  return [
    words.report.summary.line(words.warnings.heading, first),
    ...others,
    ...listing.entries
      .flatMap((entry) => [entry, ...entry.folded])
      .flatMap((entry) => entryLines(entry, words, format)),
  ];
}

/** A warning in one line, and the customer's rule behind it in another. */
function entryLines(entry: WarningEntry, words: SummaryWords, format: Format): string[] {
  const { rule } = ruleIn(entry.warning.risk, dataOf(entry.warning.additional_data));
  return [
    words.report.summary.warning(partsOf(words.warnings, entry, format.number)),
    ...(rule ? [ruleSentence(words.warnings, words.status, format, rule)] : []),
  ];
}
