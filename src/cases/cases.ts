import { readCaseId, type CaseId } from '../model/case.js';
import { outcomes, type Outcome } from '../model/decision.js';
import { isList } from '../model/expectations.js';
import { property } from '../model/fields.js';
import { tellDeveloper } from '../model/tellDeveloper.js';
import { shortText } from '../parts/shortText.js';
import { isSameContent } from './sameContent.js';
import type { DeskCase } from './DeskCase.js';

/** One case by its own fields, none of which can throw any more. */
export interface Entry extends Pick<DeskCase, 'report' | 'metadata' | 'receivedAt' | 'expiresAt' | 'lifetime'> {
  caseId: CaseId;
  /** In the list, from 1 on; where it was last, once it has left. */
  place: number;
  /** Empty: the host has none. */
  label: string;
  failed: unknown;
  /** Whose name; empty where it is not told; null: nobody's. */
  lockedBy: string | null;
  assignedTo: string | number | null;
  decided: Outcome | null;
}

/** The host's list as it can be shown. */
export interface CasesRead {
  /** Null: it is not there yet. */
  entries: readonly Entry[] | null;
  /** The host's own objects. */
  given: ReadonlyMap<CaseId, DeskCase>;
  /** How many entries name no case. */
  unreadable: number;
}

export const noCases: CasesRead = { entries: null, given: new Map(), unreadable: 0 };

/**
 * The cases of a list, each once. An entry without an id of its own is counted, because a decision about it could reach another. One that says
 * what it said `before` stays the same object: a host may make its list anew at each render.
 */
export function readCases(list: unknown, before: CasesRead = noCases): CasesRead {
  if (list === undefined || list === null) return noCases;
  if (!isList(list)) {
    tellDeveloper('ReviewDesk: `cases` is no list, so it is shown as empty.');
    return { ...noCases, entries: [] };
  }
  const known = new Map(before.entries?.map((entry) => [entry.caseId, entry]));
  const found = new Map<CaseId, Entry>();
  const given = new Map<CaseId, DeskCase>();
  let unreadable = 0;
  for (let index = 0; index < list.length; index += 1) {
    const item = property(list as unknown as Record<string, unknown>, String(index));
    const entry = entryOf(item, found.size + 1);
    if (entry === null) unreadable += 1;
    else if (found.has(entry.caseId))
      tellDeveloper('ReviewDesk: two entries of `cases` have the same caseId. Only the first one is shown.');
    else {
      found.set(entry.caseId, steady(entry, known.get(entry.caseId)));
      given.set(entry.caseId, item as DeskCase);
    }
  }
  return { entries: [...found.values()], given, unreadable };
}

function steady(entry: Entry, before: Entry | undefined): Entry {
  const isSame =
    before && (Object.keys(entry) as (keyof Entry)[]).every((name) => isSameContent(entry[name], before[name]));
  return isSame ? before : entry;
}

/** Null: it names no case. */
function entryOf(item: unknown, place: number): Entry | null {
  if (typeof item !== 'object' || item === null) return null;
  const of = (name: string): unknown => property(item as Record<string, unknown>, name);
  const caseId = readCaseId('ReviewDesk', of('caseId'));
  if (caseId === undefined) return null;
  const { report, metadata, receivedAt, expiresAt, lifetime } = {
    report: of('report'),
    metadata: of('metadata'),
    receivedAt: of('receivedAt'),
    expiresAt: of('expiresAt'),
    lifetime: of('lifetime'),
  } as Pick<DeskCase, 'report' | 'metadata' | 'receivedAt' | 'expiresAt' | 'lifetime'>;
  const decided = of('decided');
  const assignedTo = of('assignedTo');
  return {
    ...{ caseId, place, report, metadata, receivedAt, expiresAt, lifetime },
    label: labelOf(of('label')),
    failed: of('failed'),
    lockedBy: lockOf(of('lockedBy')),
    assignedTo: typeof assignedTo === 'string' || typeof assignedTo === 'number' ? assignedTo : null,
    decided: outcomes.includes(decided as Outcome) ? (decided as Outcome) : null,
  };
}

const longest = 200;

/** A name as it can stand in a sentence: in one line, and without marks that turn the rest of it about. */
const labelOf = (label: unknown): string =>
  typeof label === 'string' ? shortText(label, longest) : typeof label === 'number' ? `${label}` : '';

/** In doubt a case is locked: a name of whatever type is somebody. */
function lockOf(lockedBy: unknown): string | null {
  if (lockedBy === undefined || lockedBy === null || lockedBy === false || lockedBy === '') return null;
  return labelOf(lockedBy);
}
