import type { Format } from '../messages/format.js';
import { identityOf, warningEntries, type WarningEntry } from '../model/warnings.js';
import { partsOf, severityWord } from '../warnings/warningWords.js';
import { givenWarnings, warningsOf, type WarningsRead } from '../warnings/warningsOf.js';
import type { CompareWords } from './differencesOf.js';
import { quoted } from './quoted.js';

/** So many are told one by one. */
const most = 50;

/**
 * Which warnings came and which went, told apart as the list of warnings tells them apart. One of the same code that says something else now
 * is told as one that changed.
 */
export function warningDifferences(reports: readonly unknown[], words: CompareWords, format: Format): string[] {
  const [was, is] = reports.map((report) => warningsOf('Reports', givenWarnings(report))) as [
    WarningsRead,
    WarningsRead,
  ];
  const own = words.attempts;
  const unread = was.unreadable + is.unreadable > 0 ? [own.warningsUnread] : [];
  if (was.kind !== is.kind && (isNothing(was) || isNothing(is) || bothEmpty(was, is))) {
    const tell = (read: WarningsRead): string =>
      read.kind === 'list' ? format.number(read.warnings.length + read.unreadable) : own.nothings[read.kind];
    return [own.from(tell(was), tell(is)), ...unread];
  }
  if (was.kind === 'unreadable') return [own.bothUnreadable];
  const told = changesOf(warningEntries(was.warnings), warningEntries(is.warnings), words, format);
  const left = told.length - most;
  return [...told.slice(0, most), ...(left > 0 ? [own.warningsMore(format.number(left))] : []), ...unread];
}

/** Whether a report does not say which warnings there are, so that none came and none went. */
const isNothing = ({ kind }: WarningsRead): boolean => kind === 'absent' || kind === 'unreadable';
const bothEmpty = (was: WarningsRead, is: WarningsRead): boolean =>
  was.warnings.length + is.warnings.length + was.unreadable + is.unreadable === 0;

function changesOf(
  before: readonly WarningEntry[],
  now: readonly WarningEntry[],
  words: CompareWords,
  { number }: Format,
): string[] {
  const own = words.attempts;
  const named = (entry: WarningEntry): string => {
    const { severity, title } = partsOf(words.warnings, entry, number);
    return own.warning({ severity: quoted(severity), title: quoted(title) });
  };
  const old = new Map(before.map((entry) => [identityOf(entry.warning) ?? entry, entry] as const));
  const times: string[] = [];
  const came: WarningEntry[] = [];
  for (const entry of now) {
    const identity = identityOf(entry.warning) ?? entry;
    const was = old.get(identity);
    old.delete(identity);
    if (!was) came.push(entry);
    else if (was.count !== entry.count)
      times.push(own.warningTimes(named(entry), number(was.count), number(entry.count)));
  }
  const gone = new Map<string, WarningEntry[]>();
  for (const entry of old.values()) gone.set(codeOf(entry), [...(gone.get(codeOf(entry)) ?? []), entry]);
  const changed: string[] = [];
  const fresh = came.filter((entry) => {
    const was = codeOf(entry) === '' ? undefined : gone.get(codeOf(entry))?.shift();
    if (!was) return true;
    const severities = [was, entry].map((each) => quoted(severityWord(words.warnings, each))) as [string, string];
    changed.push(
      severities[0] === severities[1]
        ? own.warningDetails(named(entry))
        : own.warningSeverity(quoted(partsOf(words.warnings, entry, number).title), ...severities),
    );
    return false;
  });
  return [
    ...fresh.map((entry) => own.warningCame(named(entry))),
    ...[...gone.values()].flat().map((entry) => own.warningWent(named(entry))),
    ...changed,
    ...times,
  ];
}

const codeOf = ({ warning }: WarningEntry): string => warning.risk.trim().toUpperCase();
