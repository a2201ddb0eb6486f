import { squeeze } from './feature.js';

/** The colour family of a verdict, a band or a severity. Shown beside a word and a shape, never alone. */
export type Tone = 'positive' | 'negative' | 'caution' | 'neutral' | 'info';

/** Every status word that the API's documentation or its integrators are known to use. */
export type KnownStatus =
  | 'Approved'
  | 'Declined'
  | 'In Review'
  | 'Resubmitted'
  | 'Resub Requested'
  | 'Awaiting User'
  | 'Kyc Expired'
  | 'Not Finished'
  | 'Not Started'
  | 'In Progress'
  | 'Expired'
  | 'Abandoned';

const toneOf: Record<KnownStatus, Exclude<Tone, 'info'>> = {
  Approved: 'positive',
  Declined: 'negative',
  'In Review': 'caution',
  Resubmitted: 'caution',
  'Resub Requested': 'caution',
  'Awaiting User': 'caution',
  'Kyc Expired': 'caution',
  'Not Finished': 'neutral',
  'Not Started': 'neutral',
  'In Progress': 'neutral',
  Expired: 'neutral',
  Abandoned: 'neutral',
};

// A Map, so that `__proto__` and `constructor` are unknown words like any other. Case, spaces, dashes and underscores differ between API
// versions and integrators.
const bySqueezed = new Map((Object.keys(toneOf) as KnownStatus[]).map((word) => [squeeze(word), word]));

/** The canonical word for a status however it is written; null for a word that is not known. */
export function knownStatus(status: string): KnownStatus | null {
  return bySqueezed.get(squeeze(status)) ?? null;
}

/** The tone of a status; neutral for every word that is not known, because guessing would be a verdict. */
export function statusTone(status: string): Exclude<Tone, 'info'> {
  const known = knownStatus(status);
  return known ? toneOf[known] : 'neutral';
}
