import { asSnake, dataOf } from '../model/warningData.js';
import type { WarningEntry } from '../model/warnings.js';

// What else says more than a suspicion, beside the code without its POSSIBLE_.
const stronger: Readonly<Record<string, readonly string[]>> = { DUPLICATED_FACE: ['DUPLICATED_FACE_NAME_MISMATCH'] };

/** So many are taken in at once in one panel; more stay rows of their own. */
const most = 50;
/** So many of one code and grade are looked at for the same subject. */
const mostHosts = 50;

const codeOf = ({ warning }: WarningEntry): string => warning.risk.trim().toUpperCase();

/** The codes that make an entry redundant; none for one that is no mere possibility. */
function surerCodes(entry: WarningEntry): readonly string[] {
  const [, sure] = /^POSSIBLE_(.+)$/.exec(codeOf(entry)) ?? [];
  if (!sure) return [];
  return [sure, ...(Object.hasOwn(stronger, sure) ? (stronger[sure] ?? []) : [])];
}

/** Words that nobody knows cannot be compared, so each is a grade of its own. */
function gradeOf({ severity, warning }: WarningEntry): string {
  return severity === 'unknown' ? `unknown ${warning.log_type.trim().toLowerCase()}` : severity;
}

/** The grades that are at least as severe: nothing worse may disappear under a lesser one. */
function gradesFrom(entry: WarningEntry): readonly string[] {
  if (entry.severity === 'error') return ['error'];
  if (entry.severity === 'information') return ['error', 'warning', 'unknown', 'information'];
  return entry.severity === 'unknown' ? ['error', gradeOf(entry)] : ['error', 'warning'];
}

/**
 * The entries with each POSSIBLE_… one in the `folded` of the worst one that makes it redundant and is at least as severe. One without
 * such an entry stays where it is.
 */
export function folded(entries: readonly WarningEntry[]): readonly WarningEntry[] {
  const possible = entries.filter((entry) => /possible_/i.test(entry.warning.risk) && surerCodes(entry).length > 0);
  if (possible.length === 0) return entries;
  const hosts = hostsOf(entries, new Set(possible.flatMap(surerCodes)));
  const under = new Map<WarningEntry, WarningEntry[]>();
  const away = new Set<WarningEntry>();
  const subjects = new Map<WarningEntry, Subjects>();
  const about = (entry: WarningEntry): Subjects => {
    const known = subjects.get(entry) ?? subjectsOf(entry);
    subjects.set(entry, known);
    return known;
  };
  for (const entry of possible) {
    const host = gradesFrom(entry)
      .flatMap((grade) => surerCodes(entry).flatMap((code) => hosts.get(`${code} ${grade}`) ?? []))
      .find((found) => !isOfOther(about(entry), about(found)));
    const others = host && (under.get(host) ?? []);
    if (!host || !others || others.length === most) continue;
    under.set(host, [...others, entry]);
    away.add(entry);
  }
  return entries
    .filter((entry) => !away.has(entry))
    .map((entry) => (under.has(entry) ? { ...entry, folded: under.get(entry) ?? [] } : entry));
}

// Names of what says whom a warning is about.
const subject =
  /(?:^|_)(?:id|ids|uuid|identifier|reference|match|matches|duplicates?|sessions?|vendor_data|name|document_number|session_number)$/;

/** Whether the data of two warnings name different subjects: under a name that both have. */
function isOfOther(ours: Subjects, theirs: Subjects): boolean {
  return [...ours].some(([name, value]) => theirs.has(name) && theirs.get(name) !== value);
}

type Subjects = ReadonlyMap<string, string>;

function subjectsOf({ warning }: WarningEntry): Subjects {
  const { measurements, others } = dataOf(warning.additional_data);
  return new Map(
    [...measurements, ...others]
      .map(({ key, value }) => [asSnake(key), value === null ? '' : String(value).trim()] as const)
      .filter(([name, value]) => value !== '' && subject.test(name)),
  );
}

/** The first entries of each code and grade: under them others fold. One that is folded itself holds none. */
function hostsOf(entries: readonly WarningEntry[], wanted: ReadonlySet<string>): Map<string, WarningEntry[]> {
  const hosts = new Map<string, WarningEntry[]>();
  for (const entry of entries) {
    const code = codeOf(entry);
    if (!wanted.has(code) || surerCodes(entry).length > 0) continue;
    for (const grade of new Set([gradeOf(entry), entry.severity])) {
      const found = hosts.get(`${code} ${grade}`) ?? [];
      if (found.length < mostHosts) hosts.set(`${code} ${grade}`, [...found, entry]);
    }
  }
  return hosts;
}
