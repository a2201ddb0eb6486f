import type { Format } from '../../messages/format.js';
import { isCredentialName } from '../../model/credentials.js';
import { isList, isRecord } from '../../model/expectations.js';
import type { ReportMetadata } from '../../model/report.js';
import { override, reviews } from './VerificationMetadata.people.js';
import {
  camelOf,
  environment,
  identifier,
  isNothing,
  namesIn,
  moment,
  other,
  plain,
  testWebhook,
  valueAt,
  verdict,
  withheldIn,
  type MetadataWords,
  type Reader,
  type ValueKind,
} from './VerificationMetadata.values.js';

/** A row of the host's own. */
export interface MetadataRow {
  /** What the value is, in your words. */
  label: string;
  /** Shown as you give it; only a link and what is shaped like a credential are withheld. */
  value: string | number | boolean;
}

/** A row as it is shown. */
export interface ShownRow {
  key: string;
  /** The name under which it stands, or the label of the host's own row, and what stands there as it was given. */
  field: string;
  given: unknown;
  label: string;
  /** Whether the label is a name of the payload's own, and no words. */
  isName: boolean;
  values: string[];
  kind: ValueKind;
  /** Whether the values are identifiers, which a translating browser must leave alone. */
  isVerbatim: boolean;
}

type Metadata = ReportMetadata | readonly MetadataRow[] | null | undefined;

interface Fact {
  read: Reader<MetadataWords>;
  /** Set in figures of one width, because people compare it letter by letter. */
  isCode?: true;
}

const code: Fact = { read: identifier, isCode: true };

// The facts of a session, in the order in which they are shown, and how each is read. Every other name waits until it is asked for: nobody
// knows what a host or the next version of the API passes on (an address, a birth date, another person's face).
const facts: Record<string, Fact> = {
  environment: { read: environment },
  test_webhook: { read: testWebhook },
  session_id: code,
  session_number: { read: identifier },
  request_id: code,
  status: { read: verdict },
  created_at: { read: moment },
  expires_at: { read: moment },
  workflow_id: code,
  vendor_data: { read: identifier },
  status_override: { read: override },
  reviews: { read: reviews },
  activity_reviews: { read: reviews },
  event_id: code,
  webhook_type: code,
  api_service: code,
  timestamp: { read: moment },
};

const factOfCamel = new Map(Object.keys(facts).map((name) => [camelOf(name), name]));

const unknown: Fact = { read: other };
const credential: Fact = { read: (_value, words) => ({ texts: [words.withheld.credential], kind: 'withheld' }) };

/**
 * The rows that are shown at once: the known facts in an order of their own, or the host's own rows as they are. A fact that says nothing
 * gives none; one of a wrong type, and one that must not be shown, says so.
 */
export function rowsOf(metadata: Metadata, words: MetadataWords, format: Format): ShownRow[] {
  if (isList(metadata)) return metadata.filter(isRecord).map((row, index) => ownRow(row, index, words, format));
  if (!isRecord(metadata)) return [];
  return Object.entries(facts)
    .map(([name, fact]) => {
      const given = factAt(metadata, name);
      const row = shownRow(name, fact, given, words, format);
      return { ...row, field: name, given, ...labelOf(name, words) };
    })
    .filter((row) => row.values.length > 0);
}

/** The names that wait until they are asked for: all that are not known, and say something. */
export function otherNames(metadata: Metadata): string[] {
  if (!isRecord(metadata)) return [];
  const isFact = (name: string): boolean =>
    Object.hasOwn(facts, name) || (factOfCamel.has(name) && !hasOwn(metadata, factOfCamel.get(name) ?? ''));
  return namesIn(metadata).filter((name) => !isFact(name) && !isNothing(valueAt(metadata, name)));
}

/** The row of a name that was asked for. Of a credential only the name is shown. */
export function otherRow(
  metadata: Metadata,
  name: string,
  index: number,
  words: MetadataWords,
  format: Format,
): ShownRow {
  const value = isRecord(metadata) ? valueAt(metadata, name) : undefined;
  const fact = isCredentialName(name, value) ? credential : unknown;
  const row = shownRow(`other ${index}`, fact, value, words, format);
  const values = row.values.length > 0 ? row.values : [words.notAvailable];
  return { ...row, field: name, given: value, ...labelOf(name, words), values };
}

/** The words for a name, else the name itself as the payload has it. A name that is itself a link or a credential is shown nowhere. */
export function labelOf(name: string, words: MetadataWords): Pick<ShownRow, 'label' | 'isName'> {
  const own = Object.hasOwn(words.names, name) ? words.names[name] : undefined;
  if (own !== undefined) return { label: own, isName: false };
  return withheldIn(name) ? { label: words.withheld.name, isName: false } : { label: name, isName: true };
}

function shownRow(
  key: string,
  fact: Fact,
  value: unknown,
  words: MetadataWords,
  format: Format,
): Omit<ShownRow, 'label' | 'isName' | 'field' | 'given'> {
  const { texts, kind } = fact.read(value, words, format);
  const isText = kind === 'text';
  return {
    key,
    values: texts,
    kind: isText && fact.isCode ? 'code' : kind,
    isVerbatim: isText && (fact.read === identifier || (fact === unknown && typeof value === 'string')),
  };
}

/** The host has chosen these, so they are shown; but a link is a credential whoever passes it. */
function ownRow(row: Record<string, unknown>, index: number, words: MetadataWords, format: Format): ShownRow {
  const [label = ''] = plain(valueAt(row, 'label'), words, format).texts;
  const given = valueAt(row, 'value');
  const { texts, kind } = plain(given, words, format);
  const values = texts.length > 0 ? texts : [words.notAvailable];
  return { key: String(index), field: label, given, label, isName: false, values, kind, isVerbatim: false };
}

/** Newer webhooks tell a test in an object beside the facts: `metadata.test_webhook`. */
function factAt(metadata: Record<string, unknown>, name: string): unknown {
  const own = [name, camelOf(name)].find((spelling) => hasOwn(metadata, spelling));
  if (own !== undefined) return valueAt(metadata, own);
  const inner = name === 'test_webhook' ? valueAt(metadata, 'metadata') : undefined;
  return isRecord(inner) ? valueAt(inner, name) : undefined;
}

function hasOwn(holder: object, name: string): boolean {
  try {
    return Object.hasOwn(holder, name);
  } catch {
    return false;
  }
}
