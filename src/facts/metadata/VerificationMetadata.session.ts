import { isRecord } from '../../model/expectations.js';
import { property } from '../../model/fields.js';
import { camelOf } from './VerificationMetadata.values.js';

const names = ['session_id', 'request_id', 'event_id'];

/** Whether two metadata have another id under the first of these names that both have. */
export function isOtherSession(before: unknown, now: unknown): boolean {
  const [was, is] = idsOf(before, now);
  return was !== is;
}

/**
 * Whether two metadata are of one session: the same object, or the same under the first of these names that both have. Where nothing says so,
 * they are not: what was unfolded for one person must not unfold the next one's.
 */
export function isSameSession(before: unknown, now: unknown): boolean {
  if (Object.is(before, now)) return true;
  const [was, is] = idsOf(before, now);
  return was !== null && was === is;
}

/** The first pair of ids that both have; two nulls for none. */
function idsOf(before: unknown, now: unknown): [string | number | null, string | number | null] {
  if (!isRecord(before) || !isRecord(now)) return [null, null];
  for (const name of names) {
    const [was, is] = [idAt(before, name), idAt(now, name)];
    if (was !== null && is !== null) return [was, is];
  }
  return [null, null];
}

function idAt(metadata: Record<string, unknown>, name: string): string | number | null {
  const value = property(metadata, name) ?? property(metadata, camelOf(name));
  if (typeof value === 'string') return value.trim() || null;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
