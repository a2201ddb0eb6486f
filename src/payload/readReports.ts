import { findReports } from './envelopes.js';
import { parseText } from './jsonText.js';
import { foundAt } from './ownFields.js';
import { readWarnings } from './readWarnings.js';
import type { ReadResult, VerificationReport } from '../model/report.js';
import { checkFields, reportSchema } from './schema.js';
import { newSearch, type Search } from './search.js';
import { originOf, type Found } from './spelling.js';

/**
 * The reports in JSON text or parsed JSON, in any envelope of the API or of a host around it, with the facts of their session and everything that was not as documented.
 *
 * - **Envelopes**: also lists, `{ data }`, `{ body: "…" }` and the like, JSON text inside the JSON, and documented names in camelCase; where both spellings stand, the documented one is read.
 * - **Fields**: null stays null, an absent field stays absent, and one of the wrong type stays as it came and is told, never converted. Unknown fields and words are kept.
 * - **No report** gives an empty list, with a problem unless the input itself says that there is none yet, as some webhooks do.
 *   What names another feature (a face match, a document, AML …) or bears its marks is no liveness report: one problem says what it was.
 *
 * Never throws and never changes the input.
 *
 * @example
 * const { reports, metadata, problems } = readReports(json);
 */
export function readReports(input: unknown): ReadResult {
  const search = newSearch();
  const { problems } = search;
  const reports: VerificationReport[] = [];
  try {
    const parsed = typeof input === 'string' ? parseText(input) : { value: input };
    if (parsed.problem) problems.push(parsed.problem);
    else findReports(search, parsed.value);
    for (const candidate of search.candidates) reports.push(readReport(search, candidate));
  } catch {
    // Nothing known comes here. An engine may still run out of stack or memory.
    problems.push({ path: '', message: 'Not read to its end.', found: foundAt(input), expected: 'plain JSON' });
  }
  return { reports, metadata: search.metadata, problems };
}

function readReport(search: Search, candidate: Found): VerificationReport {
  const pathOf = (name: string): string => originOf(candidate, name);
  const { fields } = candidate;
  checkFields(reportSchema, fields, pathOf, search.problems);
  if ('warnings' in fields) fields['warnings'] = readWarnings(search, fields['warnings'], pathOf('warnings'));
  // The documented types are what the API promises; `problems` names where it did not keep to them.
  return { ...fields } as unknown as VerificationReport;
}
