import type { ReportOf, RetainedReport } from './report.js';

/**
 * The two fields to store after a check. Score is null when it is not a finite number; status is '' when there is no report or no text.
 *
 * @example
 * await save(session.id, retain(report));
 */
export function retain(report: ReportOf<'status' | 'score'>): RetainedReport {
  try {
    const { status, score } = report ?? {};
    return { status: typeof status === 'string' ? status : '', score: Number.isFinite(score) ? (score ?? null) : null };
  } catch {
    return { status: '', score: null };
  }
}
