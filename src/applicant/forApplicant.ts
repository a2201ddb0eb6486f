import type { VerificationReport } from '../model/report.js';
import { codeOf, readForApplicant } from './ApplicantNotice.reading.js';

/**
 * What of a report may reach the browser of the person who was checked: a status that is known, and at most one warning, of a trouble that
 * they can mend. For your server: what a page was given can be read there, also where it is not drawn. Every suspicion leaves the same as
 * no reason at all. `ApplicantNotice` says the same of it as of the report. Never throws; status is '' where it is not known.
 *
 * @example
 * const told = forApplicant(response.liveness); // on your server, before anything goes to the person’s page
 */
export function forApplicant(report: unknown): Pick<VerificationReport, 'status' | 'warnings'> {
  const { status, trouble } = readForApplicant(report);
  if (trouble === null) return { status: status ?? '', warnings: [] };
  const warning = { additional_data: null, log_type: 'error', short_description: '', long_description: '' };
  return { status: status ?? '', warnings: [{ ...warning, risk: codeOf(trouble) }] };
}
