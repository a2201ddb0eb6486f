import { readInstant } from '../expiry/instant.js';
import { isRecord } from '../model/expectations.js';
import { fieldsOf, property, textOf } from '../model/fields.js';
import { isAgeEstimation, otherFeatureOf } from '../model/feature.js';
import type { VerificationReport } from '../model/report.js';
import { tellDeveloper } from '../model/tellDeveloper.js';
import { itemsOf, lengthOf } from '../payload/items.js';

/** A host's list of reports as it was read. */
export interface AttemptsRead {
  /** `none`: an empty list. `absent`: there is no list, as while a host loads it. `unreadable`: what stands there is no list of reports. */
  kind: 'none' | 'list' | 'absent' | 'unreadable';
  reports: { report: VerificationReport; place: number }[];
  /** How many entries are no report. */
  unreadable: number;
}

/** The reports in what a host gives. Never throws; `place` is that in the host's list. */
export function readAttempts(given: unknown): AttemptsRead {
  if (given === undefined || given === null) return { kind: 'absent', reports: [], unreadable: 0 };
  const items = itemsOf(given);
  if (!items) {
    tellDeveloper(
      `Reports: reports is ${typeof given === 'object' ? 'an object' : typeof given}, expected an array of reports. Pass readReports(input).reports.`,
    );
    return { kind: 'unreadable', reports: [], unreadable: 0 };
  }
  const reports = items.flatMap((report, place) =>
    isRecord(report) ? [{ report: report as unknown as VerificationReport, place }] : [],
  );
  const length = lengthOf(given, items);
  if (reports.length < length)
    tellDeveloper('Reports: an entry of reports is no object. It is counted as one that cannot be read.');
  return {
    kind: length === 0 ? 'none' : reports.length > 0 ? 'list' : 'unreadable',
    reports,
    unreadable: Math.max(0, length - reports.length),
  };
}

/** What a report is of. Most payloads do not say; a report is then of a liveness check, as it is drawn. */
export type AttemptFeature = 'LIVENESS' | 'AGE_ESTIMATION' | 'other';

export function featureOf(report: VerificationReport): AttemptFeature {
  const fields = report as unknown as Record<string, unknown>;
  if (isAgeEstimation(report)) return 'AGE_ESTIMATION';
  return otherFeatureOf(fields) === null ? 'LIVENESS' : 'other';
}

/** Tells the steps of a workflow apart. It is compared and shown nowhere. */
export function stepKeyOf(report: VerificationReport): string {
  const node = textOf(fieldsOf('Reports', report, ['node_id']).node_id);
  return JSON.stringify([featureOf(report), node]);
}

/** When a report was made. */
export type AttemptTime = { kind: 'at'; at: number } | { kind: 'absent' | 'unreadable' };

/** The host's own answer, else the report's `created_at` where a payload has one: ISO 8601, or an epoch in seconds or milliseconds. */
export function timeOf(report: VerificationReport, given: unknown): AttemptTime {
  const fields = report as unknown as Record<string, unknown>;
  const time = given ?? property(fields, 'created_at') ?? property(fields, 'createdAt');
  if (time === undefined || time === null || (typeof time === 'string' && !time.trim())) return { kind: 'absent' };
  const at = readInstant(typeof time === 'number' && Math.abs(time) < 1e11 ? time * 1000 : time);
  return at === null ? { kind: 'unreadable' } : { kind: 'at', at };
}
