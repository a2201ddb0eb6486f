import type { PartialMessages } from '../messages/Messages.js';

const known = new Map<string, PartialMessages>();
const listeners = new Set<() => void>();

const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * Gives every element whole languages to choose from: each then speaks the one of the `lang` around it, where it is among them, and English
 * elsewhere. What an element's own `messages` say goes before.
 *
 * @example
 * import { addLanguages } from 'react-liveness-report/element';
 * import { ar } from 'react-liveness-report/locales/ar';
 * addLanguages(ar);
 */
export function addLanguages(...languages: readonly PartialMessages[]): void {
  for (const messages of languages) if (messages.language) known.set(messages.language.toLowerCase(), messages);
  for (const listener of listeners) listener();
}

/** The words for a `lang`: those of the tag itself, else those of its language. Undefined: there are none. */
export function wordsFor(tag: string | null): PartialMessages | undefined {
  if (tag === null) return undefined;
  const whole = known.get(tag.toLowerCase());
  if (whole) return whole;
  for (const [language, messages] of known) if (baseOf(language) === baseOf(tag)) return messages;
  return undefined;
}

/** Whether both name one language, of whatever region. */
export function isSameLanguage(tag: string | null, other: string | undefined): boolean {
  return tag !== null && other !== undefined && baseOf(tag) === baseOf(other);
}

/** Calls back whenever a language was added. */
export function subscribeToLanguages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
