import { isCredentialName, looksLikeToken } from '../model/credentials.js';
import { holdsCredential, isSecretIn } from '../model/links.js';
import { featureNamed, isOwn } from '../model/feature.js';
import { fieldsOf, itemsOf, type Fields } from './ownFields.js';
import type { ReportMetadata } from '../model/report.js';
import { inside, type Search } from './search.js';
import type { Found } from './spelling.js';

// Facts of the session that are objects or lists. `metadata` and `vendor_data` are the customer's own.
const nested = [
  'metadata',
  'vendor_data',
  'features',
  'status_override',
  'reviews',
  'activity_reviews',
  'resubmit_info',
];
const identities = ['session_id', 'session_number', 'request_id', 'event_id', 'webhook_type', 'workflow_id'];
const results = ['decision', 'warnings', 'score', 'method'];
const nestedDepth = 8;

/** Whether the fields are a session's or an event's, rather than of something around it. */
export const isSession = (fields: Fields): boolean => identities.some((name) => fields[name] != null);

// What beside a session's id makes an entry of its log: when it was, or what.
const eventMarks =
  'timestamp created_at updated_at occurred_at time at date event event_type eventType event_name action type'.split(
    ' ',
  );

/** Whether an event tells of a session without its decision, as the documentation says of some. */
export function isEventOnly(fields: Fields): boolean {
  const isNamed = ['webhook_type', 'event_id'].some((name) => typeof fields[name] === 'string');
  const isOfSession = fields['session_id'] != null && eventMarks.some((name) => fields[name] != null);
  return (isNamed || isOfSession) && fields['decision'] == null;
}

/**
 * Adds the session's facts among the fields: the known ones, and plain values under unknown names. A fact that is there already stays.
 * Results of features, personal details, links and credentials are not facts of a session.
 */
export function addFacts(search: Search, facts: ReportMetadata, found: Found): void {
  for (const name in found.fields) {
    const given = found.fields[name];
    if (given === null || name in facts || results.includes(name) || isOwn(featureNamed(name)) || isHidden(name))
      continue;
    const value = name === 'vendor_data' ? given : inside(search, found, name);
    const isPlain = typeof value !== 'object' || (nested.includes(name) && !(name === 'features' && fieldsOf(value)));
    // Of a feature its name is a fact of the session, and its results are not.
    const fact = isPlain ? withoutCredentials(search, value, name === 'features' ? nestedDepth - 1 : 0) : undefined;
    if (fact !== undefined) facts[name] = fact;
  }
  const isTest = fieldsOf(inside(search, found, 'metadata'))?.['test_webhook'];
  if (isTest != null && typeof isTest !== 'object') facts['test_webhook'] ??= withoutCredentials(search, isTest, 0);
}

/** A copy without what is, holds or names a credential or a link; undefined when nothing is left of it. */
function withoutCredentials(search: Search, value: unknown, depth: number): unknown {
  if (typeof value === 'string') return isLink(value) || holdsCredential(value) ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (depth > nestedDepth || search.left.facts < 1) return undefined;
  const items = itemsOf(value);
  const fields = fieldsOf(value) ?? {};
  search.left.facts -= (items ?? Object.keys(fields)).length + 1;
  if (items)
    return items
      .filter(([index]) => !isSecretIn(value as Fields, index))
      .map(([, item]) => withoutCredentials(search, item, depth + 1))
      .filter((item) => item !== undefined);
  const kept: Fields = {};
  for (const name of search.left.facts < 0 ? [] : Object.keys(fields)) {
    const field =
      isHidden(name) || isSecretIn(fields, name) ? undefined : withoutCredentials(search, fields[name], depth + 1);
    if (field !== undefined) kept[name] = field;
  }
  return kept;
}

const isLink = (text: string): boolean => /:\/\/|^\s*(?:\/\/|data:|blob:)/i.test(text);
const isHidden = (name: string): boolean =>
  isCredentialName(name) || isLink(name) || looksLikeToken(name) || /(?:ur[il]|link|href|image|video)s?$/i.test(name);

/**
 * Keeps the facts of the newest event of one session. Other sessions are told once, since their facts cannot be told in one.
 * An event without a time is the oldest; of equal ones the later in the list counts.
 */
export function addSession(search: Search, facts: ReportMetadata, path: string): void {
  const { metadata } = search;
  if (Object.keys(facts).length === 0) return;
  if (!metadata) search.metadata = { ...facts };
  else if (isSame(metadata, facts)) {
    if (timeOf(facts) >= timeOf(metadata)) search.metadata = { ...facts };
  } else if (search.isOneSession) {
    search.isOneSession = false;
    search.problems.push({
      path,
      message: 'metadata is of the first session.',
      found: 'another session',
      expected: 'one session',
    });
  }
}

function isSame(one: ReportMetadata, other: ReportMetadata): boolean {
  const name = ['session_id', 'request_id'].find((id) => one[id] != null && other[id] != null);
  return name !== undefined && one[name] === other[name];
}

/** Epoch milliseconds: webhooks send seconds, decisions send ISO 8601. */
function timeOf({ timestamp, created_at }: ReportMetadata): number {
  const time = timestamp ?? created_at;
  const at = Number(time);
  if (Number.isFinite(at)) return at < 1e11 ? at * 1000 : at;
  return Date.parse(String(time)) || -Infinity;
}
