'use client';
import { useState } from 'react';
import { wallClock } from '../expiry/clock.js';
import { readCaseId, type CaseId } from '../model/case.js';
import { useDesk } from './ReaderProgress.js';
import { contentOf, isAlike, isSameCase, isSameShape, isTelling, traitsOf, type Traits } from './sameCase.js';

/** The one identity that everything of a case hangs on. */
export interface Case {
  /** The same number for the same case, and another one for every other. While there is no report it is that of the last one. */
  of: number;
  /** The host's own name for it, where it gave one. */
  caseId: CaseId | undefined;
  /**
   * Says how far the reader's wish for fresh links of this case is. Until it is answered, or has failed, a report with other links and
   * nothing else that differs is the same case.
   */
  askedFor: (step: 'asked' | 'answered' | 'failed') => void;
}

interface Seen {
  report: unknown;
  /** What it said when it came: a host may change the object itself. */
  traits: Traits;
  caseId: CaseId | undefined;
  of: number;
}

/** What the reader has asked fresh links for. */
interface Asked {
  of: number;
  traits: Traits;
  /** All that the report said beside its links; empty where that is not enough to know it by. */
  content: string;
  /** Until when a report may come for it: epoch milliseconds. Null: the host has not answered yet. */
  until: number | null;
}

/** How long after a host's answer its report may still be on the way. What comes later may be anybody's. */
const patience = 10_000;

/**
 * Follows which case a component shows. With a `caseId` that decides alone. Without one, another report is the same case only when that is
 * certain (`isSameCase`): a reader's act must never reach a case that they have not looked at.
 */
export function useCase(component: string, report: unknown, given: CaseId | null | undefined): Case {
  const caseId = readCaseId(component, given);
  const traits = traitsOf(report);
  const [seen, setSeen] = useState<Seen>({ report, traits, caseId, of: 0 });
  const [asked, setAsked] = useState<Asked | null>(null);
  let { of } = seen;
  const isOther = isReport(report) && (seen.report !== report || isChanged(seen, report, traits));
  if (seen.caseId !== caseId || isOther) {
    const current = isReport(report) ? { report, traits } : { report: seen.report, traits: seen.traits };
    of = isSame(seen, { ...current, caseId }, asked) ? of : of + 1;
    setSeen({ ...current, caseId, of });
    // A wish is granted once.
    if (asked && !isAlike({ ...asked.traits, settled: [] }, { ...current.traits, settled: [] })) setAsked(null);
  }
  const askedFor: Case['askedFor'] = (step) =>
    setAsked((now) => {
      if (step === 'asked') return { of, traits, content: isTelling(report) ? contentOf(report) : '', until: null };
      if (now?.of !== of) return now;
      return step === 'answered' ? { ...now, until: wallClock() + patience } : null;
    });
  return { of, caseId, askedFor };
}

/** The case of a component: its own `caseId` first, then the report around it, then its own report. */
export function useOwnCase(component: string, report: unknown, given: CaseId | null | undefined): Case {
  const desk = useDesk();
  const named = readCaseId(component, given) !== undefined;
  const own = useCase(component, desk && !named ? undefined : report, given);
  const { case: of, caseId, askedFor = own.askedFor } = desk ?? {};
  return of === undefined || named ? own : { of, caseId, askedFor };
}

const isReport = (report: unknown): boolean => typeof report === 'object' && report !== null;

/** Whether a host has written another report into the same object. One that answers differently at each look says nothing. */
function isChanged(seen: Seen, report: unknown, traits: Traits): boolean {
  return !isAlike(seen.traits, traits) && isAlike(traitsOf(report), traits);
}

function isSame(seen: Seen, now: Omit<Seen, 'of'>, asked: Asked | null): boolean {
  if (seen.caseId !== undefined || now.caseId !== undefined) return seen.caseId === now.caseId;
  // The first report that comes is the first case.
  if (!isReport(seen.report)) return true;
  return isSameCase(seen.traits, now.traits) || (asked?.of === seen.of && isFresh(asked, now));
}

/** Whether a report is the one that the reader has asked fresh links for: they may point elsewhere (a proxy that mints a token). */
function isFresh({ traits, content, until }: Asked, now: Pick<Seen, 'report' | 'traits'>): boolean {
  if (until !== null && wallClock() > until) return false;
  return isSameShape(traits, now.traits) && content !== '' && content === contentOf(now.report);
}
