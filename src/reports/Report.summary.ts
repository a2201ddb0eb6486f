import type { AgeEstimateProps } from '../components/AgeEstimate.js';
import { readingOf as ageReadingOf } from '../components/AgeEstimate.reading.js';
import type { ScoreGaugeProps } from '../components/ScoreGauge.js';
import { readingOf as scoreReadingOf } from '../components/ScoreGauge.reading.js';
import { listingOf, sentencesOf } from '../components/WarningList.state.js';
import type { Format } from '../messages/format.js';
import type { Messages, WarningMessages } from '../messages/Messages.js';
import { fieldsOf, numberOf, textOf, warningsOf } from '../model/fields.js';
import { withoutLinks } from '../model/measurements.js';
import { knownMethod } from '../model/method.js';
import { knownStatus } from '../model/status.js';
import type { WarningEntry } from '../model/warnings.js';
import { readingsOf } from '../parts/FaceQuality.reading.js';

/** What the host holds the numbers against, and which of them leads. */
export interface Against {
  lead: 'score' | 'age';
  limits?: ScoreGaugeProps['limits'];
  minimumAge?: AgeEstimateProps['minimumAge'];
  margin?: AgeEstimateProps['margin'];
}

export type SummaryWords = Pick<Messages, 'report' | 'status' | 'score' | 'age' | 'method' | 'face' | 'warnings'>;

const joined = (...parts: string[]): string => parts.filter(Boolean).join(', ');

/**
 * The report as plain text, to be pasted into a case file: what the screen says, in its order. It holds no link, no address, nothing
 * of `additional_data` and nothing of the session, because nobody knows where it will be pasted. `at` is the moment of copying.
 */
export function summaryOf(report: unknown, against: Against, at: number, words: SummaryWords, format: Format): string {
  const { line, at: copiedAt } = words.report.summary;
  const lead = [scoreLine(report, against, words, format), ageLine(report, against, words, format)];
  const lines = [
    against.lead === 'age' ? words.report.age : words.report.liveness,
    statusLine(report, words),
    ...(against.lead === 'age' ? [...lead].reverse() : lead),
    methodLine(report, words),
    ...readingsOf(report, words.face, format).map(({ label, text, note }) => line(label, joined(text, note))),
    ...warningLines(report, words, format),
    copiedAt(format.dateTime(at)),
  ];
  // The vendor's texts may break lines and hold links; each line is cleaned as a whole, so that no seam is overlooked.
  return lines
    .map((each) => withoutLinks(each.replace(/\s+/g, ' ').trim(), `(${words.warnings.linkWithheld})`))
    .join('\n');
}

function statusLine(report: unknown, words: SummaryWords): string {
  const status = textOf(fieldsOf('StatusBadge', report, ['status']).status);
  if (status === null) return words.status.notAvailable;
  const known = knownStatus(status);
  return words.report.summary.line(words.report.summary.status, known ? words.status.words[known] : status);
}

function scoreLine(report: unknown, { limits }: Against, words: SummaryWords, format: Format): string {
  const score = numberOf(fieldsOf('ScoreGauge', report, ['score']).score);
  if (score === null) return words.score.notAvailable;
  const { number, note } = scoreReadingOf(score, limits, words.score, format);
  return words.report.summary.line(words.score.label, words.score.valueText(number, note));
}

function ageLine(report: unknown, { minimumAge, margin }: Against, words: SummaryWords, format: Format): string {
  const age = numberOf(fieldsOf('AgeEstimate', report, ['age_estimation']).age_estimation);
  if (age === null) return words.age.notAvailable;
  const told = ageReadingOf(age, minimumAge, margin, words.age, format);
  return words.report.summary.line(words.age.label, joined(`${told.years} ${told.margin}`.trim(), told.note));
}

function methodLine(report: unknown, words: SummaryWords): string {
  const method = textOf(fieldsOf('MethodDetails', report, ['method']).method);
  if (method === null) return words.method.notAvailable;
  const known = knownMethod(method);
  return words.report.summary.line(words.method.label, known ? words.method.words[known] : method);
}

function warningLines(report: unknown, words: SummaryWords, format: Format): string[] {
  const clean = fieldsOf('WarningList', report, ['warnings', 'status']);
  const listing = listingOf(warningsOf('WarningList', clean));
  const counts = listing.present.map((severity) =>
    words.warnings.count(severity, format.number(listing.counts[severity]), listing.counts[severity]),
  );
  const sentences = sentencesOf(listing, textOf(clean.status), words.warnings);
  const [first = '', ...others] = counts.length > 0 ? [counts.join(' · '), ...sentences] : sentences;
  return [
    words.report.summary.line(words.warnings.heading, first),
    ...others,
    ...(listing.entries ?? []).map((entry) => warningLine(entry, words, format)),
  ];
}

function warningLine({ warning, severity, count }: WarningEntry, words: SummaryWords, format: Format): string {
  const { warnings } = words;
  return words.report.summary.warning({
    severity: severityText(severity, warning.log_type, warnings),
    title: warnings.title(warning.risk.trim(), warning.short_description.trim()),
    times: count > 1 ? warnings.times(format.number(count)) : '',
    effect: warnings.effect[severity],
  });
}

function severityText(severity: WarningEntry['severity'], logType: string, words: WarningMessages): string {
  return severity === 'unknown' ? words.severity.unknown(logType.trim()) : words.severity[severity];
}
