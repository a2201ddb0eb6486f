import { tellDeveloper } from './tellDeveloper.js';

/** The host's own name for a case: whatever tells one of its cases from every other. It is compared, handed back, and shown nowhere. */
export type CaseId = string | number;

/** A `caseId` that can tell cases apart. Undefined for one that is missing, empty or no number: it would make all cases one. */
export function readCaseId(component: string, caseId: unknown): CaseId | undefined {
  if (caseId === undefined || caseId === null) return undefined;
  if ((typeof caseId === 'string' && caseId.trim() !== '') || (typeof caseId === 'number' && !Number.isNaN(caseId)))
    return caseId;
  tellDeveloper(`${component}: caseId is no text and no number that names a case, so it is ignored.`);
  return undefined;
}
