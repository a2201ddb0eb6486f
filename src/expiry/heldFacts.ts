import { tellDeveloper } from '../model/tellDeveloper.js';
import { type LinkFacts } from './deadline.js';
import { readInstant } from './instant.js';

/** The moments that hold for a link, as epoch milliseconds; null: none was given yet that can be read. */
export interface Held {
  url: unknown;
  renewals: number;
  expiresAt: number | null;
  receivedAt: number | null;
}

const names = ['expiresAt', 'receivedAt'] as const;

/** What holds after the first answer. */
export function firstOffer({ url, expiresAt, receivedAt }: LinkFacts, renewals: number): Held {
  return { url, renewals, expiresAt: readInstant(expiresAt), receivedAt: readInstant(receivedAt) };
}

/**
 * What holds after another answer; the same object when that changes nothing. A link that is gone for a moment, as while a host asks
 * for its report anew, is still the last one when it comes back.
 */
export function holdOffer(held: Held, facts: LinkFacts, renewals: number): Held {
  const offer = firstOffer(facts, renewals);
  if (isAbsent(offer.url) && !isAbsent(held.url)) return held;
  if (offer.url !== held.url) return offer;
  const renewed = renewals !== held.renewals && names.some((name) => isLater(offer[name], held[name]));
  const next: Held = { ...held, renewals: renewed ? renewals : held.renewals };
  for (const name of names) {
    if (renewed || held[name] === null || isLater(held[name], offer[name])) next[name] = offer[name] ?? held[name];
    else if (isLater(offer[name], held[name])) tellLater(name);
  }
  return names.some((name) => next[name] !== held[name]) || renewed ? next : held;
}

/** The facts with the moments that hold. One that the host does not give now is not given, and one that cannot be read is told. */
export function heldFacts(held: Held, facts: LinkFacts): LinkFacts {
  const now = (name: (typeof names)[number]): unknown => (readInstant(facts[name]) === null ? facts[name] : held[name]);
  return { ...facts, expiresAt: now('expiresAt'), receivedAt: now('receivedAt') };
}

function isAbsent(url: unknown): boolean {
  return url === null || url === undefined || url === '';
}

function isLater(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one > other;
}

function tellLater(name: string): void {
  tellDeveloper(
    `${name} became later for the same link, as one that is written inline does (Date.now() + …). The first answer holds. Pass a moment that was kept when the link came; a fresh link, or a refresh that the reader asked for, begins anew.`,
  );
}
