import { property } from '../fields.js';
import { isFailureWord, itemsOf, namesOf, type Fields } from './signs.js';

const longest = 300;
const deepest = 6;

// Where an answer may have its text, the place that was written for a person first: what a server said goes before what the client made of it.
const places = [
  ...['response', 'serverError', 'error_description', 'errorDescription', 'error', 'err', 'Err', 'failure', 'left'],
  ...['errors', 'userErrors', 'graphQLErrors', 'issues', 'formErrors', 'fieldErrors', 'validationErrors', '_errors'],
  ...[
    'errorMessage',
    'error_message',
    'errorText',
    'errMsg',
    'errmsg',
    'message',
    'msg',
    'detail',
    'details',
    'description',
    'title',
  ],
  ...['data', 'result', 'body', 'payload', 'value', 'cause', 'reason', 'fetchError', 'exception', 'statusText'],
];
/** What is under these names may be a map of fields that each have texts. */
const maps = new Set(['errors', 'formErrors', 'fieldErrors', 'validationErrors', 'userErrors']);
/** Of the answer itself only what these hold is a message: a text of theirs is what was asked for, or tells of the case. */
const holders = new Set(['reason', 'response', 'data', 'result', 'body', 'payload', 'value']);
/** So many objects are looked at. */
const most = 500;

/** The text for a person in an answer that tells of a failure, cut to a length that can be shown. Null: it has none. */
export function messageOf(answer: unknown): string | null {
  return textIn(typeof answer === 'string' ? read(answer) : answer, 0, new Set());
}

/** JSON that came as text is no sentence: what it spells may have one. */
function read(text: string): unknown {
  try {
    return /^\s*[[{]/.test(text) ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}

/** Which entries of an object are looked at beside the places: all, those that are objects, or none. */
type Entries = 'all' | 'objects' | 'none';

function textIn(value: unknown, depth: number, seen: Set<unknown>, entries: Entries = 'none'): string | null {
  if (typeof value === 'string') return value.trim() && !/^\s*</.test(value) ? value.trim().slice(0, longest) : null;
  if (typeof value !== 'object' || value === null || depth > deepest) return null;
  if (seen.has(value) || seen.size > most) return null;
  seen.add(value);
  const items = itemsOf(value);
  if (items) return first(items.slice(0, 20), (item: unknown) => textIn(item, depth + 1, seen));
  const fields = value as Fields;
  const found = first(places, (place) => placed(fields, place, depth, seen));
  if (found !== null || entries === 'none') return found;
  return first(namesOf(fields).slice(0, 20), (name) => {
    const entry = property(fields, name);
    return entries === 'all' || typeof entry === 'object' ? textIn(entry, depth + 1, seen, entries) : null;
  });
}

function placed(fields: Fields, place: string, depth: number, seen: Set<unknown>): string | null {
  const value = property(fields, place);
  const isHolder = holders.has(place);
  if (typeof value === 'string') {
    if (isHolder && depth === 0) return null;
    // "Conflict" beside a sentence is the name of a status, and `unauthorized` a code.
    if (place === 'error' && isCode(value) && ['message', 'detail'].some((name) => property(fields, name))) return null;
  }
  return textIn(value, depth + 1, seen, maps.has(place) ? 'all' : isHolder ? 'objects' : 'none');
}

const isCode = (text: string): boolean =>
  isFailureWord(text) || /^[\w.-]+$/.test(text) || /^(?:[A-Z][\w-]* ?){1,4}$/.test(text);

function first<Item>(items: readonly Item[], read: (item: Item) => string | null): string | null {
  for (const item of items) {
    const text = read(item);
    if (text !== null) return text;
  }
  return null;
}
