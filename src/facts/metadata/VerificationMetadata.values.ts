import { readInstant } from '../../expiry/instant.js';
import type { Format } from '../../messages/format.js';
import type { MetadataMessages, StatusMessages } from '../../messages/Messages.js';
import { isList } from '../../model/expectations.js';
import { holdsCredential, holdsLink, isSecretIn } from '../../model/links.js';
import { knownStatus } from '../../model/status.js';

/**
 * What kind of text a value gave. `code`: an identifier, set in figures of one width, because people compare it letter by letter. `sandbox`:
 * not a real check. `withheld` and `unreadable`: words of ours in the value's place.
 */
export type ValueKind = 'text' | 'code' | 'sandbox' | 'withheld' | 'unreadable';

/** A value as it is shown, one text a line. No text: there is nothing to show. */
export interface Reading {
  texts: string[];
  kind: ValueKind;
}

/** The words of a session, and those of the statuses that people and checks have given it. */
export type MetadataWords = MetadataMessages & { statuses: StatusMessages['words'] };

export type Reader<Words = MetadataMessages> = (value: unknown, words: Words, format: Format) => Reading;

export const nothing: Reading = { texts: [], kind: 'text' };

/** An object or a list. */
export const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Links without a scheme or a host, encoded ones, and what carries parameters are links too. */
function isLink(text: string): boolean {
  return (
    holdsLink(text) ||
    /^\s*(?:\.{0,2}\/\S|www\.|data:|blob:)|(?::|%3a)(?:\/|%2f){2}/i.test(text) ||
    /\?[^?\s]*=/.test(text)
  );
}

/** What must not be shown of a text, whoever asks: a link may be signed, and a signed link is a credential. */
export function withheldIn(text: string): 'link' | 'credential' | null {
  return isLink(text) ? 'link' : holdsCredential(text) ? 'credential' : null;
}

/** Whether a value says nothing: null, absent, blank, no number, an empty list or object. */
export function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return !value.trim();
  if (typeof value === 'number') return Number.isNaN(value);
  return value === null || value === undefined || (isHolder(value) && isEmpty(value));
}

/** A proxy that refuses to tell its fields is not empty: nobody knows. */
function isEmpty(holder: object): boolean {
  try {
    return Object.keys(holder).length === 0;
  } catch {
    return false;
  }
}

/** A text, a number, or yes and no. */
export const plain: Reader = (value, words, format) => {
  if (isNothing(value)) return nothing;
  if (typeof value === 'boolean') return { texts: [value ? words.yesNo.yes : words.yesNo.no], kind: 'text' };
  if (typeof value === 'number' && Number.isFinite(value)) return { texts: [format.number(value)], kind: 'text' };
  if (typeof value !== 'string') return { texts: [words.unreadable], kind: 'unreadable' };
  const withheld = withheldIn(value);
  return withheld ? { texts: [words.withheld[withheld]], kind: 'withheld' } : { texts: [value], kind: 'text' };
};

/** An identifier: its digits are not grouped. */
export const identifier: Reader = (value, words, format) =>
  typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))
    ? { texts: [String(value)], kind: 'text' }
    : plain(value, words, format);

/** A status: in words where it is known, and as it came where it is not. */
export const verdict: Reader<MetadataWords> = (value, words, format) => {
  const known = typeof value === 'string' ? knownStatus(value) : null;
  return known ? { texts: [words.statuses[known]], kind: 'text' } : plain(value, words, format);
};

export const moment: Reader = (value, words, format) => {
  // Webhooks send epoch seconds, decisions send ISO 8601.
  const at = readInstant(typeof value === 'number' && value < 1e11 ? value * 1000 : value);
  return at === null ? plain(value, words, format) : { texts: [format.dateTime(at)], kind: 'text' };
};

const environments = new Map<string, 'live' | 'sandbox'>([
  ['live', 'live'],
  ['sandbox', 'sandbox'],
]);

export const environment: Reader = (value, words, format) => {
  const known = typeof value === 'string' ? environments.get(value.trim().toLowerCase()) : undefined;
  if (!known) return plain(value, words, format);
  return { texts: [words.environment[known]], kind: known === 'sandbox' ? 'sandbox' : 'text' };
};

/** The vendor's own test webhook: nobody was checked. */
export const testWebhook: Reader = (value, words, format) =>
  value === true || (typeof value === 'string' && /^\s*true\s*$/i.test(value))
    ? { texts: [words.testWebhook], kind: 'sandbox' }
    : plain(value, words, format);

const most = 20;

/**
 * A value under a name that is not known: a plain one, or one line for each of a short list or object. What lies deeper may hold anything, of
 * anybody, and is not shown.
 */
export const other: Reader = (value, words, format) => {
  if (!isHolder(value) || isNothing(value)) return plain(value, words, format);
  const names = namesIn(value);
  if (names.length === 0 || names.length > most) return { texts: [words.withheld.nested], kind: 'withheld' };
  const parts = names.map((name) => ({ name, ...partAt(value, name, words, format) }));
  const texts = parts.flatMap(({ name, texts: [text] }) =>
    text === undefined ? [] : [isList(value) ? text : words.named(withheldIn(name) ? words.withheld.name : name, text)],
  );
  return { texts, kind: parts.every(({ kind }) => kind === 'withheld') ? 'withheld' : 'text' };
};

function partAt(holder: Record<string, unknown>, name: string, words: MetadataMessages, format: Format): Reading {
  const value = valueAt(holder, name);
  if (isNothing(value)) return nothing;
  if (isSecretIn(holder, name)) return { texts: [words.withheld.credential], kind: 'withheld' };
  return isHolder(value) ? { texts: [words.withheld.nested], kind: 'withheld' } : plain(value, words, format);
}

/** `session_id` as `sessionId`: how a host's own code writes the API's names. */
export const camelOf = (name: string): string =>
  name.replace(/_([a-z\d])/g, (_all, letter: string) => letter.toUpperCase());

const unread = Symbol('unread');

/** What stands under a name. A getter that throws gives something that no reader can read, which is not the same as nothing. */
export function valueAt(holder: Record<string, unknown>, name: string): unknown {
  try {
    return holder[name];
  } catch {
    return unread;
  }
}

/** The names of an object's own fields, or the places of a list's items; none where a proxy refuses to tell them. */
export function namesIn(holder: object): string[] {
  try {
    return Object.keys(holder);
  } catch {
    return [];
  }
}
