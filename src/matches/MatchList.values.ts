import type { Format } from '../messages/format.js';
import type { MatchDetail, MatchMessages, MetadataMessages } from '../messages/Messages.js';
import { numberOf } from '../model/fields.js';
import type { KnownMatchSource } from '../model/report/match.js';
import {
  identifier,
  isNothing,
  moment,
  nothing,
  other,
  plain,
  type Reading,
} from '../facts/metadata/VerificationMetadata.values.js';
import type { MatchRead } from './matchesOf.js';

/** How alike two faces are, as it is told. */
export interface SimilarityReading {
  state: 'ready' | 'out-of-range' | 'absent' | 'unreadable';
  /** On the scale of 0 to 100. */
  drawn: number;
  text: string;
  note: string;
}

export function similarityOf(
  given: unknown,
  words: MatchMessages,
  metadata: MetadataMessages,
  format: Format,
): SimilarityReading {
  const value = numberOf(given);
  const unsaid = { drawn: 0, note: '' };
  if (value === null && (isNothing(given) || typeof given === 'number'))
    return { ...unsaid, state: 'absent', text: metadata.notAvailable };
  if (value === null) return { ...unsaid, state: 'unreadable', text: metadata.unreadable };
  const drawn = Math.min(100, Math.max(0, value));
  const isOut = drawn !== value;
  const note = isOut ? words.outOfRange : '';
  return { state: isOut ? 'out-of-range' : 'ready', drawn, text: format.percent(value), note };
}

const sources = new Map<string, KnownMatchSource>(
  (['session', 'imported', 'list_entry', 'retained_template'] as const).map((source) => [source, source]),
);

/** A fact of a match that is told at once. */
export interface MatchFact extends Reading {
  name: keyof MatchMessages['names'];
  /** Whether the values are words of the payload's, which a translating browser must leave alone. */
  isVerbatim: boolean;
}

/** The facts that say something, in their order. The session is apart, since it may be a button; so is its status, which is a badge. */
export function factsOf(
  { fields }: MatchRead,
  words: MatchMessages,
  metadata: MetadataMessages,
  format: Format,
): MatchFact[] {
  const source = typeof fields.source === 'string' ? sources.get(fields.source.trim().toLowerCase()) : undefined;
  const readings: [name: MatchFact['name'], reading: Reading, isVerbatim: boolean][] = [
    ['source', source ? text(words.sources[source]) : plain(fields.source, metadata, format), !source],
    ['date', moment(fields.verification_date, metadata, format), false],
    ['service', identifier(fields.api_service, metadata, format), true],
  ];
  return readings
    .filter(([, { texts }]) => texts.length > 0)
    .map(([name, reading, isVerbatim]) => ({ ...reading, name, isVerbatim: isVerbatim && reading.kind === 'text' }));
}

const text = (value: string): Reading => ({ texts: [value], kind: 'text' });

/** What waits until it is asked for. No text: the match says nothing of it, and there is nothing to ask for. */
export function detailOf(
  { fields, person }: MatchRead,
  detail: MatchDetail,
  words: MetadataMessages,
  format: Format,
): Reading {
  const of = (...values: unknown[]): Reading[] => values.map((value) => identifier(value, words, format));
  const lost =
    person.full_name === undefined && person.name === undefined ? personLost(fields.user_details, words) : nothing;
  const readings: Record<MatchDetail, () => Reading[]> = {
    person: () => [of(person.full_name, person.name).find(({ texts }) => texts.length > 0) ?? lost],
    document: () => of(person.document_type, person.document_number),
    reference: () => [other(fields.vendor_data, words, format), ...of(fields.vendor_user_id)],
  };
  const said = readings[detail]().filter(({ texts }) => texts.length > 0);
  return { texts: said.flatMap(({ texts }) => texts), kind: said.length === 1 ? (said[0]?.kind ?? 'text') : 'text' };
}

/** What stands in the place of a person's details and is no object: it is there, and cannot be read. */
function personLost(given: unknown, words: MetadataMessages): Reading {
  const isLost = !isNothing(given) && (typeof given !== 'object' || Array.isArray(given));
  return isLost ? { texts: [words.unreadable], kind: 'unreadable' } : nothing;
}
