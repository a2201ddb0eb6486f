import { parseText } from './jsonText.js';
import { foundAt, itemsOf } from './ownFields.js';
import type { ReadProblem, ReportMetadata } from '../model/report.js';
import { findFields, type Found } from './spelling.js';

/** What is found on the way through an input, and what may still be spent on it. */
export interface Search {
  /** Reports as they were found, their fields not yet checked. */
  candidates: Found[];
  metadata: ReportMetadata | null;
  isOneSession: boolean;
  problems: ReadProblem[];
  /** The lists and envelopes around the present place: a cyclic input ends here. */
  seen: Set<unknown>;
  /** Fields that may still be looked at or copied as facts, and characters of JSON text inside the input that may still be parsed. */
  left: { fields: number; facts: number; characters: number };
}

export function newSearch(): Search {
  return {
    candidates: [],
    metadata: null,
    isOneSession: true,
    problems: [],
    seen: new Set(),
    left: { fields: 1_000_000, facts: 100_000, characters: 10_000_000 },
  };
}

/** The fields of an object, as long as there is room for more. */
export function look({ left }: Search, value: unknown, path: string): Found | null {
  const found = left.fields > 0 ? findFields(value, path) : null;
  left.fields -= found ? Object.keys(found.fields).length + 1 : 1;
  return found;
}

/** The items of a list, likewise; null for a list that is being read already, which a cyclic input has. */
export function lookThrough({ left, seen }: Search, value: unknown): [index: string, item: unknown][] | null {
  const items = left.fields > 0 && !seen.has(value) ? itemsOf(value) : null;
  left.fields -= items?.length ?? 0;
  return items;
}

const opening = /^\s*["[{]/;
// Each level of text in text doubles the backslashes of the one before, so few are ever met.
const textDepth = 4;

/** The object or list that a text inside the input is JSON of; anything else as it is. */
export function opened(search: Search, given: unknown): unknown {
  let value = given;
  for (let level = 0; level < textDepth && isJsonLike(value); level++) {
    if (!spend(search, value)) return given;
    value = parseText(value).value;
  }
  return typeof value === 'object' && value !== null ? value : given;
}

/** Whether a text was meant to be JSON. */
export const isJsonLike = (value: unknown): value is string => typeof value === 'string' && opening.test(value);

/** A field of an object, with JSON text in it opened. */
export function inside(search: Search, { fields, inside: known }: Found, name: string): unknown {
  return (known[name] ??= opened(search, fields[name]));
}

/** Tells that no report can be read at a place; where broken JSON text stands there, what is wrong with it. */
export function tell(
  search: Search,
  path: string,
  given: unknown,
  message: string,
  expected: string,
  found?: string,
): void {
  const problem = isJsonLike(given) && spend(search, given) ? parseText(given, path).problem : null;
  search.problems.push(problem ?? { path, message, found: found ?? foundAt(given), expected });
}

function spend({ left }: Search, text: string): boolean {
  left.characters -= text.length;
  return left.characters >= 0;
}
