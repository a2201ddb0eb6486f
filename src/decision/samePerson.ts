import { property } from '../model/fields.js';
import { tellDeveloper } from '../model/tellDeveloper.js';

/** A name or an id as it is compared; null for what names nobody. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isNaN(value) ? null : `${value}`;
  const name = typeof value === 'string' ? value.normalize().trim().toLowerCase() : '';
  return name === '' ? null : name;
}

/**
 * Whether the one who looks is the one who gave the first opinion: by `byId`, and by `by` where there is none. In doubt it is the same
 * person, because a wrong bar is told and a wrong pass is not. False: another one, or nobody knows.
 */
export function isSamePerson(reviewer: unknown, opinion: unknown): boolean {
  const looking = nameOf(reviewer);
  if (looking === null && reviewer !== undefined && reviewer !== null)
    tellDeveloper('ReviewDecision: `reviewer` is no text and no number that names a person, so nobody is barred.');
  if (looking === null || typeof opinion !== 'object' || opinion === null) return false;
  const given = opinion as Record<string, unknown>;
  return looking === (nameOf(property(given, 'byId')) ?? nameOf(property(given, 'by')));
}
