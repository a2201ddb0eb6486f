import { isRecord } from './expectations.js';
import { property } from './fields.js';

/** A verdict that a person has put in the place of the check's own. */
export interface Override {
  /** What the check itself said. Null: not told. */
  automatic: string | null;
  /** When, as it stands there: ISO 8601, or an epoch in seconds or milliseconds. Null: not told. */
  at: string | number | null;
}

/** The `status_override` in a session's metadata; null where there is none, and for what cannot be read. */
export function overrideOf(metadata: unknown): Override | null {
  try {
    if (!isRecord(metadata)) return null;
    const given = property(metadata, 'status_override') ?? property(metadata, 'statusOverride');
    // A bare yes tells that there was one, and nothing of it.
    if (given === true) return { automatic: null, at: null };
    if (!isRecord(given)) return null;
    const status = property(given, 'automatic_status') ?? property(given, 'automaticStatus');
    const at = property(given, 'overridden_at') ?? property(given, 'overriddenAt');
    const automatic = typeof status === 'string' && status.trim() ? status.trim() : null;
    const moment = (typeof at === 'string' && at.trim()) || (typeof at === 'number' && Number.isFinite(at)) ? at : null;
    return automatic === null && moment === null ? null : { automatic, at: moment };
  } catch {
    return null;
  }
}
