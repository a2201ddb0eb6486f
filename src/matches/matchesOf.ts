import { isRecord } from '../model/expectations.js';
import { numberOf } from '../model/fields.js';
import { givenFindings, readFindings, type FindingsRead } from '../payload/findings.js';
import { attempt, lengthOf, parsed, unread } from '../payload/items.js';
import { camelOf, isNothing, withheldIn } from '../facts/metadata/VerificationMetadata.values.js';
import { matchNames, matchPersonNames, type Match, type MatchUserDetails } from '../model/report/match.js';

/** One match as it was read: every field once, of whatever type. What throws is a symbol, which no reader can read. */
export interface MatchRead {
  fields: Readonly<Partial<Record<keyof Match, unknown>>>;
  /** What stands under `user_details`. */
  person: Readonly<Partial<Record<keyof MatchUserDetails, unknown>>>;
  /** Tells it from the other matches of its list, and holds nothing but a plain id of a session, or its place. */
  key: string;
  /** Who it is: with another identity it is another match. The id of a session; without one, all that it says beside its link. */
  identity: unknown;
}

/** A report's matches as they can be shown. */
export interface MatchesRead extends Omit<FindingsRead<MatchRead>, 'items'> {
  /** On the blocklist first, then the most alike, then in the payload's order. */
  matches: readonly MatchRead[];
}

/** What stands at a report's `matches`, of whatever type. */
export const givenMatches = (report: unknown): unknown => givenFindings(report, 'matches');

/** Whether a report has matches that a page must show: some, or something in their place that cannot be read. */
export function hasMatches(report: unknown): boolean {
  const given = givenMatches(report);
  return given !== undefined && given !== null && lengthOf(given, [0]) !== 0;
}

/** The matches in what `givenMatches` found. Only an empty list is none: null does not say. */
export function matchesOf(component: string, given: unknown): MatchesRead {
  const taken = new Set<string>();
  // Two of one session are two rows.
  const read = (item: unknown, place: number): MatchRead | null => {
    const match = readMatch(item, place);
    if (!match) return null;
    const isTaken = taken.has(match.key);
    taken.add(match.key);
    return isTaken ? { ...match, key: `${place}` } : match;
  };
  const findings = { field: 'matches', noun: 'match' } as const;
  const { items, ...rest } = readFindings(component, findings, given ?? undefined, read);
  return { ...rest, matches: sorted(items) };
}

/** Null: nothing of it can be read. */
function readMatch(given: unknown, place: number): MatchRead | null {
  const item = typeof given === 'string' ? parsed(given) : given;
  if (!isRecord(item)) return null;
  const fields = readAll(item, matchNames);
  if (!matchNames.some((name) => says(fields[name]))) return null;
  const person = isRecord(fields.user_details) ? readAll(fields.user_details, matchPersonNames) : {};
  const id = plainId(fields.session_id);
  const { match_image_url: _link, ...rest } = fields;
  if (id !== null) return { fields, person, key: `of ${id}`, identity: id };
  return { fields, person, key: `${place}`, identity: attempt(() => JSON.stringify([rest, person])) ?? item };
}

const says = (value: unknown): boolean => value !== unread && !isNothing(value);

function readAll<Name extends string>(
  holder: Record<string, unknown>,
  wanted: readonly Name[],
): Partial<Record<Name, unknown>> {
  const read: Partial<Record<Name, unknown>> = {};
  for (const name of wanted) {
    try {
      const own = holder[name];
      read[name] = own === undefined ? holder[camelOf(name)] : own;
    } catch {
      read[name] = unread;
    }
  }
  return read;
}

/** An id that may be handed on: one plain word, and nothing that is withheld from readers. */
export function plainId(value: unknown): string | null {
  if (typeof value !== 'string' || !/^[\w.:-]{1,128}$/.test(value)) return null;
  return withheldIn(value) === null ? value : null;
}

function sorted(matches: readonly MatchRead[]): readonly MatchRead[] {
  const listed = ({ fields }: MatchRead): number => Number(fields.is_blocklisted === true);
  const alike = ({ fields }: MatchRead): number => numberOf(fields.similarity_percentage) ?? -Number.MAX_VALUE;
  return [...matches].sort((a, b) => listed(b) - listed(a) || alike(b) - alike(a));
}
