'use client';
import { useState } from 'react';
import type { CaseId } from '../model/case.js';
import { noCases, readCases, type CasesRead } from './cases.js';

/**
 * The host's list as it can be shown, each case of it as steady as what it says. The host's own object of a case that is still needed is kept
 * when the case leaves the list, or the list is loaded anew.
 */
export function useCases(list: unknown, isNeeded: (caseId: CaseId) => boolean): CasesRead {
  // Known from the start: React 18 loses count of its ids where a state changes while a page comes alive.
  const [kept, setKept] = useState<{ list: unknown; read: CasesRead }>(() => ({
    list,
    read: readCases(list, noCases),
  }));
  if (kept.list === list) return kept.read;
  const read = readCases(list, kept.read);
  const left = [...kept.read.given].filter(([caseId]) => isNeeded(caseId));
  const next = { list, read: { ...read, given: new Map([...left, ...read.given]) } };
  setKept(next);
  return next.read;
}
