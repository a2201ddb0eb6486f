import { readInstant } from '../expiry/deadline.js';
import type { Format } from '../messages/format.js';
import type { MetadataMessages } from '../messages/Messages.js';
import { property } from '../model/fields.js';
import { holdsLink } from '../model/measurements.js';
import type { ReportMetadata } from '../model/report.js';

/** A row of the host's own. */
export interface MetadataRow {
  label: string;
  value: string | number;
}

/** A row as it is shown. `code` is set in figures of one width, because people compare it letter by letter. */
export interface ShownRow {
  key: string;
  label: string;
  values: string[];
  kind: 'text' | 'code' | 'sandbox';
}

type Reader = (value: unknown, words: MetadataMessages, format: Format) => string[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const plain: Reader = (value, _words, format) => {
  if (typeof value === 'number') return Number.isFinite(value) ? [format.number(value)] : [];
  // A link in the metadata may be signed, and a signed link is a credential: it is never shown as text.
  return typeof value === 'string' && value.trim() && !holdsLink(value) ? [value] : [];
};

const identifier: Reader = (value, words, format) =>
  typeof value === 'number' ? [String(value)] : plain(value, words, format);

const moment: Reader = (value, words, format) => {
  // Webhooks send epoch seconds, decisions send ISO 8601.
  const at = readInstant(typeof value === 'number' && value < 1e11 ? value * 1000 : value);
  return at === null ? plain(value, words, format) : [format.dateTime(at)];
};

const environment: Reader = (value, words, format) =>
  value === 'live' || value === 'sandbox' ? [words.environment[value]] : plain(value, words, format);

const override: Reader = (value, words, format) => {
  if (!isRecord(value)) return [];
  const text = words.overridden(
    plain(property(value, 'automatic_status'), words, format)[0] ?? '',
    moment(property(value, 'overridden_at'), words, format)[0] ?? '',
  );
  return text ? [text] : [];
};

const reviews: Reader = (value, words, format) =>
  (Array.isArray(value) ? value.filter(isRecord) : []).map((entry) => {
    const [user = ''] = plain(property(entry, 'user'), words, format);
    const [status = ''] = plain(property(entry, 'new_status'), words, format);
    const [time = ''] = moment(property(entry, 'created_at'), words, format);
    const comment = plain(property(entry, 'comment'), words, format);
    return [words.review({ user, status, time }), ...comment].filter(Boolean).join(': ');
  });

// The known names, in the order in which they are shown, and how each is read.
const readers: Record<string, { read: Reader; kind: ShownRow['kind'] }> = {
  environment: { read: environment, kind: 'text' },
  session_id: { read: identifier, kind: 'code' },
  session_number: { read: identifier, kind: 'text' },
  request_id: { read: identifier, kind: 'code' },
  status: { read: plain, kind: 'text' },
  created_at: { read: moment, kind: 'text' },
  expires_at: { read: moment, kind: 'text' },
  workflow_id: { read: identifier, kind: 'code' },
  vendor_data: { read: identifier, kind: 'text' },
  status_override: { read: override, kind: 'text' },
  reviews: { read: reviews, kind: 'text' },
  event_id: { read: identifier, kind: 'code' },
  webhook_type: { read: plain, kind: 'code' },
  timestamp: { read: moment, kind: 'text' },
};

/**
 * The rows of a session's metadata: known names first, then other plain values as they came. Nested values that are not known, links and
 * empty values give no row. The host's own rows are shown as they are.
 */
export function rowsOf(
  metadata: ReportMetadata | readonly MetadataRow[] | null | undefined,
  words: MetadataMessages,
  format: Format,
): ShownRow[] {
  if (Array.isArray(metadata))
    return (metadata as unknown[]).filter(isRecord).map((row, index) => ownRow(row, index, words, format));
  if (!isRecord(metadata)) return [];
  const names = Object.keys(readers).filter((name) => Object.hasOwn(metadata, name));
  const others = Object.keys(metadata).filter((name) => !Object.hasOwn(readers, name) && !holdsLink(name));
  return [...names, ...others]
    .map((name): ShownRow => {
      const value = property(metadata, name);
      const { read, kind } = (Object.hasOwn(readers, name) ? readers[name] : undefined) ?? {
        read: plain,
        kind: 'text' as const,
      };
      const label = (Object.hasOwn(words.names, name) ? words.names[name] : undefined) ?? name;
      return {
        key: name,
        label,
        values: read(value, words, format),
        kind: value === 'sandbox' && name === 'environment' ? 'sandbox' : kind,
      };
    })
    .filter((row) => row.values.length > 0);
}

function ownRow(row: Record<string, unknown>, index: number, words: MetadataMessages, format: Format): ShownRow {
  const [label = ''] = plain(property(row, 'label'), words, format);
  const values = plain(property(row, 'value'), words, format);
  return { key: String(index), label, values: values.length > 0 ? values : [words.notAvailable], kind: 'text' };
}
