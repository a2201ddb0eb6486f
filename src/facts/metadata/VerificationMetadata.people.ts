import type { Format } from '../../messages/format.js';
import { property } from '../../model/fields.js';
import { holdsCredential, withoutLinks } from '../../model/links.js';
import { itemsOf } from '../../payload/ownFields.js';
import {
  camelOf,
  isNothing,
  isHolder,
  moment,
  nothing,
  plain,
  verdict,
  type MetadataWords,
  type Reader,
  type Reading,
} from './VerificationMetadata.values.js';

// The payload's versions, and the feed of reviews, name the same things differently. The first that says something counts.
const names = {
  automatic: ['automatic_status', 'original_status', 'previous_status', 'old_status'],
  status: ['new_status', 'status', 'decision'],
  previous: ['previous_status', 'old_status'],
  user: [
    ...[
      'user',
      'actor_display',
      'reviewer',
      'reviewer_name',
      'reviewed_by',
      'reviewed_by_name',
      'overridden_by',
      'actor',
      'actor_name',
    ],
    ...[
      'author',
      'author_name',
      'user_name',
      'username',
      'display_name',
      'full_name',
      'reviewer_email',
      'user_email',
      'email',
      'name',
    ],
  ],
  person: ['name', 'display_name', 'full_name', 'user_name', 'username', 'email'],
  comment: ['comment', 'note', 'reason'],
  time: ['created_at', 'timestamp', 'overridden_at', 'reviewed_at', 'updated_at'],
} as const;

const spellings = (thing: keyof typeof names): string[] =>
  names[thing].flatMap((name) => [...new Set([name, camelOf(name)])]);

/** What an entry says of one thing. A person may be an object with a name. */
function part(
  entry: unknown,
  thing: keyof typeof names,
  read: Reader<MetadataWords>,
  words: MetadataWords,
  format: Format,
): string {
  if (!isHolder(entry)) return '';
  for (const name of spellings(thing)) {
    const value = property(entry, name);
    const reading = read(value, words, format);
    if (reading.kind !== 'unreadable' && reading.texts[0]) return reading.texts[0];
    const person = thing === 'user' ? part(value, 'person', plain, words, format) : '';
    if (person) return person;
  }
  return '';
}

/** The lines of a list, or of one entry that stands alone. Those from which nothing can be read are counted, since an empty line says nothing. */
function lines(value: unknown, words: MetadataWords, format: Format, lineOf: (entry: unknown) => string): Reading {
  if (isNothing(value)) return nothing;
  const texts = (itemsOf(value) ?? [['', value] as const]).map(([, entry]) => lineOf(entry));
  const read = texts.filter(Boolean);
  const lost = texts.length - read.length;
  const told = lost > 0 ? [words.unreadableEntries(format.number(lost), lost)] : [];
  return { texts: [...read, ...told], kind: read.length > 0 ? 'text' : 'unreadable' };
}

/** A status that a person has overridden. */
export const override: Reader<MetadataWords> = (value, words, format) =>
  lines(value, words, format, (entry) => {
    const of = (thing: keyof typeof names, read: Reader<MetadataWords> = plain): string =>
      part(entry, thing, read, words, format);
    const told = words.overridden(of('automatic', verdict), of('time', moment), of('user'));
    return told || textIn(entry, words, format);
  });

/** What people decided, one line each. */
export const reviews: Reader<MetadataWords> = (value, words, format) =>
  lines(value, words, format, (entry) => {
    const of = (thing: keyof typeof names, read: Reader<MetadataWords> = plain): string =>
      part(entry, thing, read, words, format);
    const told = words.review({
      user: of('user'),
      status: of('status', verdict),
      previous: of('previous', verdict),
      time: of('time', moment),
    });
    const comment = of('comment', prose) || textIn(entry, words, format);
    return [told, comment].filter(Boolean).join(': ');
  });

/** A comment: what stands around a link in it is still worth reading. */
const prose: Reader = (value, words, format) =>
  typeof value === 'string' && !holdsCredential(value)
    ? plain(withoutLinks(value, `(${words.withheld.link})`), words, format)
    : plain(value, words, format);

/** An entry that is plain text and no object. */
function textIn(entry: unknown, words: MetadataWords, format: Format): string {
  const { texts, kind } = isHolder(entry) ? nothing : plain(entry, words, format);
  return kind === 'unreadable' ? '' : (texts[0] ?? '');
}
