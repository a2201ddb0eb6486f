import type { PartialMessages } from '../messages/Messages.js';
import type { ReportProviderProps } from '../settings/Settings.js';
import { isSameLanguage, wordsFor } from './languages.js';
import type { Surroundings } from './surroundings.js';

// English words in a page of another language must say that they are English.
const english: PartialMessages = { language: 'en' };

/** What a provider around an element is told. Numbers follow the page's `lang` where the words do. */
export function settingsOf(value: (name: string) => unknown, { lang }: Surroundings): ReportProviderProps {
  const messages = (value('messages') as PartialMessages | undefined) ?? wordsFor(lang) ?? english;
  const own = isSameLanguage(lang, messages.language) ? lang : undefined;
  return {
    messages,
    locale: value('locale') ?? own,
    timeZone: value('timeZone'),
    now: value('now'),
    allowMediaFrom: value('allowMediaFrom'),
    resolveMediaUrl: value('resolveMediaUrl'),
  } as ReportProviderProps;
}
