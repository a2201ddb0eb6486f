'use client';
import { useState } from 'react';
import { useReaderProgress } from './ReaderProgress.js';
import { readCaseId, type CaseId } from '../model/case.js';
import { isRefreshed, isSameCase } from './sameCase.js';

/** The one identity that everything of a case hangs on. */
export interface Case {
  /** The same number for the same case; another one for every other, and while there is no report. */
  of: number;
  /** The host's own name for it, where it gave one. */
  caseId: CaseId | undefined;
  /** Says whether the reader has asked the host for fresh links of this case, so that such a report is the same case. */
  askedFor: (asked: boolean) => void;
}

interface Seen {
  report: unknown;
  caseId: CaseId | undefined;
  of: number;
}

/** Without a report there is nothing to act on, and nothing that was done with the last one is shown. */
const nothing = -1;

/**
 * Follows which case a component shows. With a `caseId` that decides alone. Without one, another report object is the same case only when
 * that is certain (`isSameCase`): a reader's act must never reach a case that they have not looked at.
 */
export function useCase(component: string, report: unknown, given: CaseId | null | undefined): Case {
  const caseId = readCaseId(component, given);
  const [seen, setSeen] = useState<Seen>({ report, caseId, of: 0 });
  // The report that the reader has asked fresh links for.
  const [asked, setAsked] = useState<unknown>(null);
  const current = { report: isReport(report) ? report : seen.report, caseId };
  let { of } = seen;
  if (seen.caseId !== caseId || seen.report !== current.report) {
    of = isSame(seen, current, asked) ? of : of + 1;
    setSeen({ ...current, of });
    if (asked !== null) setAsked(isSameCase(asked, current.report) ? current.report : null);
  }
  const askedFor = (now: boolean): void => setAsked(now ? current.report : null);
  return { of: isReport(report) || caseId !== undefined ? of : nothing, caseId, askedFor };
}

/** The case of a component: its own `caseId` first, then the report around it, then its own report. */
export function useOwnCase(component: string, report: unknown, given: CaseId | null | undefined): Case {
  const desk = useReaderProgress();
  const named = readCaseId(component, given) !== undefined;
  const own = useCase(component, desk && !named ? undefined : report, given);
  return desk && !named ? { ...own, of: desk.case, caseId: desk.caseId } : own;
}

const isReport = (report: unknown): boolean => typeof report === 'object' && report !== null;

function isSame(seen: Seen, now: Omit<Seen, 'of'>, asked: unknown): boolean {
  if (seen.caseId !== undefined || now.caseId !== undefined) return seen.caseId === now.caseId;
  // The first report that comes is the first case.
  if (!isReport(seen.report)) return true;
  return isSameCase(seen.report, now.report) || (asked === seen.report && isRefreshed(asked, now.report));
}
