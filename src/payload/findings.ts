import { isReport, typeName } from '../model/fields.js';
import { tellDeveloper } from '../model/tellDeveloper.js';
import { attempt, itemsOf, lengthOf, parsed, unread } from './items.js';

/** What a report's list of findings is called, and one of them. */
export interface Findings {
  field: 'warnings' | 'matches';
  noun: string;
}

/** A list of findings as it was read. */
export interface FindingsRead<Item> {
  /** `none`: there are none. `absent`: the report does not say. `unreadable`: what stands there is no list of them. */
  kind: 'none' | 'list' | 'absent' | 'unreadable';
  items: Item[];
  /** How many entries of the list cannot be read. */
  unreadable: number;
}

/** What stands at a field, of whatever type; undefined for no report, for a whole response, and for another feature's result. */
export function givenFindings(report: unknown, field: Findings['field']): unknown {
  try {
    return isReport(report) ? report[field] : undefined;
  } catch {
    return unread;
  }
}

/**
 * The findings in what `givenFindings` found. A lone one is a list of one, and JSON text is what it spells. An entry for which `read` gives null
 * is counted, and so is a gap in the list.
 */
export function readFindings<Item>(
  component: string,
  { field, noun }: Findings,
  given: unknown,
  read: (item: unknown, place: number) => Item | null,
): FindingsRead<Item> {
  if (given === undefined) return { kind: 'absent', items: [], unreadable: 0 };
  const meant = typeof given === 'string' ? (parsed(given) ?? given) : given;
  const entries = itemsOf(meant);
  if (!entries) {
    const single = read(meant, 0);
    tellDeveloper(
      `${component}: report.${field} is ${nameOf(given)}, expected an array of ${field}. It is ${single ? `taken for one ${noun}` : 'said to be unreadable'}.`,
    );
    return { kind: single ? 'list' : 'unreadable', items: single ? [single] : [], unreadable: 0 };
  }
  const items: Item[] = [];
  for (const [place, entry] of entries.entries()) {
    const item = read(entry, place);
    if (item) items.push(item);
    else
      tellDeveloper(
        `${component}: an item of report.${field} is ${nameOf(entry)}, expected a ${noun}. It is counted as one that cannot be read.`,
      );
  }
  const length = lengthOf(meant, entries);
  return { kind: length > 0 ? 'list' : 'none', items, unreadable: length - items.length };
}

const nameOf = (item: unknown): string => attempt(() => typeName(item)) ?? 'an object that throws';
