import { tellDeveloper } from '../model/tellDeveloper.js';
import { readLocale } from './locale.js';
import type { MessageGroup, PartialMessages } from './Messages.js';

declare const process: { env: { NODE_ENV?: string } } | undefined;

/** What a host has said of the language. */
interface Said {
  messages?: PartialMessages | undefined;
  locale?: string | undefined;
}

/** The tag in which numbers and dates are told: the host's own, else that of its words. */
export function localeOf({ locale, messages }: Said): string {
  return locale ?? messages?.language ?? 'en';
}

/**
 * The language of a text of the vendor's, where the words around it are of another: English, and a screen reader must know. A text with other
 * letters than English has was translated on its way.
 */
export function vendorLanguage({ locale, messages }: Said, text: string): 'en' | undefined {
  const language = messages && (messages.language ?? locale);
  if (typeof language !== 'string' || isEnglish(language)) return undefined;
  return /[a-z]/i.test(text) && !/[^\P{L}a-z]/iu.test(text) ? 'en' : undefined;
}

const isEnglish = (tag: string): boolean => /^\s*en(?![a-z])/i.test(tag);

const baseOf = (tag: string): string | undefined => /[a-z]+/i.exec(tag)?.[0].toLowerCase();

/** Whether words are of another language than those around them, so that they take their place: half of each would be no language. */
export function isOtherLanguage(words: PartialMessages, outer: PartialMessages): boolean {
  const [own, theirs] = [words.language, outer.language];
  if (typeof own !== 'string' || typeof theirs !== 'string') return false;
  return baseOf(own) !== baseOf(theirs);
}

// A provider's settings are one object until they change, and what is missing in them was told once.
const checked = new WeakMap<object, WeakSet<object>>();

/**
 * Tells the developer, in development, where two languages stand side by side: words that stay English in another locale, and words of
 * another language than the locale.
 */
export function tellOfMixture(said: Said, group: MessageGroup, english: object): void {
  // As one expression, so that a bundler leaves all of it out of a page that is shipped.
  if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production') tell(said, group, english);
}

function tell(said: Said, group: MessageGroup, english: object): void {
  const { locale, messages } = said;
  if (locale === undefined && messages?.language === undefined) return;
  const seen = checked.get(said) ?? new WeakSet();
  if (seen.has(english)) return;
  checked.set(said, seen.add(english));
  const tag = readLocale(localeOf(said));
  const given = messages?.language === undefined ? tag : readLocale(messages.language);
  const instead = `for English words, the locale en-${regionOf(tag)} has numbers and dates as they are written there`;
  if (keyOf(given) !== keyOf(tag))
    tellDeveloper(
      `The words are of the language ${given}, but numbers and dates of the locale ${tag}. Pass both of one language; ${instead}.`,
    );
  else if (!isEnglish(tag) && !messages)
    tellDeveloper(
      `The locale is ${tag}, but no words in it were given: its numbers and dates stand among English words. Pass messages too (react-liveness-report/locales/… has whole languages); ${instead}.`,
    );
  else if (!isEnglish(tag)) {
    const missing = missingIn(english, messages?.[group]);
    if (missing)
      tellDeveloper(
        `The locale is ${tag}, but messages has no ${group}.${missing}: it stays English, as may others of “${group}”.`,
      );
  }
}

/** Language and script: Swiss words are German ones, and Taiwan's are not those of the mainland. */
function keyOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

function regionOf(tag: string): string {
  return new Intl.Locale(tag).maximize().region ?? '001';
}

/** The place of the first word that is not replaced. */
function missingIn(english: object, own: unknown): string | undefined {
  const given = typeof own === 'object' && own !== null ? (own as Record<string, unknown>) : {};
  for (const [key, word] of Object.entries(english)) {
    if (typeof word === 'object' && word !== null) {
      const deeper = missingIn(word as object, given[key]);
      if (deeper) return `${key}.${deeper}`;
    } else if (given[key] === undefined || given[key] === null) return key;
  }
  return undefined;
}
