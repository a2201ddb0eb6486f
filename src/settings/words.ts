import { formatFor, type Format } from '../messages/format.js';
import { localeOf, tellOfMixture } from '../messages/language.js';
import type { MessageGroup, Messages } from '../messages/Messages.js';
import type { Settings } from './Settings.js';

/** Numbers and moments in the host's locale and zone. */
export function formatOf(settings: Settings): Format {
  return formatFor(localeOf(settings), settings.timeZone ?? 'UTC');
}

/** The language of the words, for the `lang` of a root: only where the host has said it. */
export function languageOf(settings: Settings): string | undefined {
  return settings.messages?.language;
}

/** One group's words, or some of them: the English ones, with what the host has replaced. */
export function wordsOf<Group extends MessageGroup, Words extends Partial<Messages[Group]>>(
  settings: Settings,
  group: Group,
  english: Words,
): Words {
  const own = settings.messages?.[group];
  tellOfMixture(settings, group, english);
  return own ? (merge(english, own) as Words) : english;
}

/** The one with what the other says, to any depth. What is undefined says nothing, and neither does null, as a file of translations has it. */
export function merge(base: object, over: object): object {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    if (value === undefined || value === null) continue;
    const deeper = typeof value === 'object' && typeof before === 'object' && before !== null;
    merged[key] = deeper ? merge(before, value as object) : (value as unknown);
  }
  return merged;
}
