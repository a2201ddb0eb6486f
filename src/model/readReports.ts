import type { Candidate } from './candidate.js';
import { findReports, type Search } from './envelopes.js';
import { parseText } from './jsonText.js';
import { fieldsOf, foundAt, itemsOf, pathTo } from './ownFields.js';
import type { ReadProblem, ReadResult, VerificationReport, VerificationWarning } from './report.js';
import { checkFields, reportSchema, warningSchema } from './schema.js';

/**
 * The reports in JSON text or parsed JSON, in any envelope of the API, with the facts of their session and everything that was not as documented.
 * No report gives an empty list, with a problem unless the input itself says that there is none yet; unknown fields and words are kept;
 * a field that is missing or of the wrong type is null, whatever its type says, and told, never converted. Never throws and never changes the input.
 */
export function readReports(input: unknown): ReadResult {
  const problems: ReadProblem[] = [];
  const search: Search = { candidates: [], metadata: null, problems, seen: new Set() };
  const reports: VerificationReport[] = [];
  try {
    const parsed = typeof input === 'string' ? parseText(input) : { value: input };
    if (parsed.problem) problems.push(parsed.problem);
    else findReports(search, parsed.value);
    for (const candidate of search.candidates) reports.push(readReport(candidate, problems));
  } catch {
    // Nothing known comes here. An engine may still run out of stack or memory.
    problems.push({ path: '', message: 'Not read to its end.', found: foundAt(input), expected: 'plain JSON' });
  }
  return { reports, metadata: search.metadata, problems };
}

function readReport({ fields, path, origins, lacks }: Candidate, problems: ReadProblem[]): VerificationReport {
  const originOf = (name: string): string => origins[name] ?? pathTo(path, name);
  const report = checkFields(reportSchema, fields, originOf, problems, lacks);
  const items = itemsOf(report['warnings']);
  // An empty list says "no warnings"; where the payload has none at all, that is not known.
  if (!items) return report as unknown as VerificationReport;
  const warnings: VerificationWarning[] = [];
  for (const [index, item] of items) {
    const at = `${originOf('warnings')}[${index}]`;
    const warning = fieldsOf(item);
    if (!warning)
      problems.push({ path: at, message: 'Not a warning; left out.', found: foundAt(item), expected: 'an object' });
    else {
      warning['additional_data'] ??= null;
      warnings.push(
        checkFields(warningSchema, warning, (name) => `${at}.${name}`, problems) as unknown as VerificationWarning,
      );
    }
  }
  return { ...report, warnings } as unknown as VerificationReport;
}
