import type { VerificationWarning } from './report.js';

/** The known severities, and `unknown` for a `log_type` that this version does not know. */
export type Severity = 'error' | 'warning' | 'unknown' | 'information';

/** From worst to least, as lists show them. An unknown one may have had an effect, so it stands before `information`. */
export const severities: readonly Severity[] = ['error', 'warning', 'unknown', 'information'];

const known = new Map<string, Severity>([
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', 'information'],
]);

/** The severity of a `log_type`, in any case; every other word is `unknown`. */
export function severityOf(logType: string): Severity {
  return known.get(logType) ?? known.get(logType.trim().toLowerCase()) ?? 'unknown';
}

/** Whether a warning may have changed the outcome. Unknown severities count, because silence would hide them. */
export function isEffective(severity: Severity): boolean {
  return severity !== 'information';
}

// What a reviewer must see first inside one severity (vendor's risk codes, most consequential first).
const priorities: readonly (readonly string[])[] = [
  [
    'FACE_IN_BLOCKLIST',
    'POSSIBLE_FACE_IN_BLOCKLIST',
    'DUPLICATED_FACE',
    'POSSIBLE_DUPLICATED_FACE',
    'DUPLICATED_FACE_NAME_MISMATCH',
  ],
  ['LIVENESS_FACE_ATTACK'],
  ['FRAME_INJECTION_SUSPECTED'],
  ['VIRTUAL_CAMERA_DETECTED'],
  ['NO_FACE_DETECTED', 'NO_REFERENCE_IMAGE'],
  ['AGE_BELOW_MINIMUM', 'AGE_NOT_DETECTED'],
  ['LOW_LIVENESS_SCORE', 'LOW_FACE_QUALITY', 'LOW_FACE_LUMINANCE', 'HIGH_FACE_LUMINANCE', 'LOW_FACE_MATCH_SIMILARITY'],
];
const rank = new Map(priorities.flatMap((codes, index) => codes.map((code) => [code, index] as const)));

/** A warning as a list shows it: equal ones of the payload stand here once, with their number. */
export interface WarningEntry {
  warning: VerificationWarning;
  severity: Severity;
  /** How many equal warnings the payload had. */
  count: number;
  /** Unlike every other entry's, and without any text of the payload. */
  key: string;
  /** Mere possibilities that it makes redundant: they stand in its panel. */
  folded: readonly WarningEntry[];
}

/** Warnings as entries: equal ones merged, worst first, then by the vendor's priority, then in the payload's order. */
export function warningEntries(warnings: readonly VerificationWarning[]): WarningEntry[] {
  // Ten thousand warnings must cost little more than fifty: they are put into drawers rather than compared, and a warning
  // is written out as JSON only where the long text of another one ends alike.
  const drawers: WarningEntry[][] = [];
  const byEnd = new Map<string, WarningEntry | Map<string, WarningEntry>>();
  let total = 0;
  const add = (warning: VerificationWarning): WarningEntry => {
    const entry = { warning, severity: severityOf(warning.log_type), count: 1, key: String(total), folded: [] };
    total += 1;
    (drawers[severities.indexOf(entry.severity) * (priorities.length + 1) + rankOf(warning)] ??= []).push(entry);
    return entry;
  };
  for (const warning of warnings) {
    const end = warning.long_description.slice(-32);
    const found = byEnd.get(end);
    if (!found) {
      byEnd.set(end, add(warning));
      continue;
    }
    const alike = found instanceof Map ? found : new Map([[identityOf(found.warning) ?? `unlike ${found.key}`, found]]);
    if (alike !== found) byEnd.set(end, alike);
    const identity = identityOf(warning) ?? `unlike ${total}`;
    const equal = alike.get(identity);
    if (equal) equal.count += 1;
    else alike.set(identity, add(warning));
  }
  return drawers.flat();
}

function rankOf({ risk }: VerificationWarning): number {
  return rank.get(risk) ?? rank.get(risk.toUpperCase()) ?? priorities.length;
}

/**
 * Equal warnings have equal text: the data as JSON, which holds no line break, then the texts, told apart by their lengths. Null for data
 * that cannot be written as JSON (a cycle): it is equal to nothing.
 */
export function identityOf({
  risk,
  log_type,
  short_description,
  long_description,
  additional_data,
}: VerificationWarning): string | null {
  try {
    const data = additional_data === null ? '' : JSON.stringify(additional_data);
    const texts = risk + log_type + short_description + long_description;
    return `${data}\n${risk.length} ${log_type.length} ${short_description.length}\n${texts}`;
  } catch {
    return null;
  }
}

/** How many warnings of each severity the payload had, before merging and folding. */
export function countBySeverity(entries: readonly WarningEntry[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, unknown: 0, information: 0 };
  for (const entry of entries) for (const { severity, count } of [entry, ...entry.folded]) counts[severity] += count;
  return counts;
}
