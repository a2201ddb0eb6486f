'use client';
import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from 'react';
import { formatFor, type Format } from '../messages/format.js';
import { isOtherLanguage, localeOf, tellOfMixture, vendorLanguage } from '../messages/language.js';
import type { VeilAgain, Medium } from '../model/evidence.js';
import type { MessageGroup, Messages, PartialMessages } from '../messages/Messages.js';
import { signsOf, type Icons, type Signs } from './signs.js';

/** What a host may set for every component below. Everything is optional. */
export interface ReportProviderProps {
  /**
   * Words that replace the English ones, as few or as many as you like. Whole languages are in `react-liveness-report/locales/…`.
   * Give the same object at each render.
   */
  messages?: PartialMessages | undefined;
  /**
   * BCP 47 tag for numbers and dates; `de_DE.UTF-8` and its like are read too. One that cannot be read is told to you, and English. So are words
   * that stay English in another locale. @default the language of `messages`, else 'en'
   */
  locale?: string | undefined;
  /** IANA zone in which times are told, always with its name beside them. One that is not known is told to you, and UTC. @default 'UTC' */
  timeZone?: string | undefined;
  /** Where the time comes from, in epoch milliseconds. Give the same function at each render. @default the wall clock */
  now?: (() => number) | undefined;
  /**
   * Minutes that links live after `receivedAt`, where neither `expiresAt` nor the link itself says when it ends. Null promises no end.
   * 0, less, and what is no finite number count as null, with a development error. @default 60, as the API documents
   */
  lifetime?: number | null | undefined;
  /** Whether media stay hidden, and unloaded, until the reader asks. @default false */
  veiled?: boolean | undefined;
  /** Covers media again, and lets go of them, when the reader has left. Give the same object at each render. @default never */
  veilAgain?: VeilAgain | undefined;
  /** Hosts that media may come from: `host`, `*.host`, either with a port. @default every https host */
  allowMediaFrom?: readonly string[] | undefined;
  /** Gives the address to load for a signed URL, for a proxy or a blob. Give the same function at each render. */
  resolveMediaUrl?: ((url: string, media: Medium) => string | Promise<string>) | undefined;
  /**
   * Signs of your own in place of ours, by the names of `IconName`. Each stands before a word that says the same, is hidden from screen readers, and
   * is as large as ours. Let the severities differ in shape: forced colours and paper have no others. Give the same object at each render. @default ours
   */
  icons?: Icons | undefined;
  /** What these settings are for: a page, one report, or one part of it. */
  children?: ReactNode;
}

/** The settings that the components read. */
export interface Settings extends Omit<ReportProviderProps, 'children'> {
  /** The host's signs; it comes with the provider, so that nothing of it is paid for without one. */
  sign?: Signs | undefined;
}

const SettingsContext = createContext<Settings>({});

/**
 * Sets words, locale, time zone, clock and media policy for the components below. An inner provider changes only what it names; words that say another language than those around take their place.
 *
 * @example
 * <ReportProvider timeZone="Europe/Berlin" allowMediaFrom={['*.storage.example.com']} veiled>
 *   <LivenessReport caseId={session.id} report={report} receivedAt={receivedAt} />
 * </ReportProvider>
 */
export function ReportProvider({ children, ...own }: ReportProviderProps): ReactElement {
  const outer = useContext(SettingsContext);
  const { messages, locale, timeZone, now, lifetime, veiled, veilAgain, allowMediaFrom, resolveMediaUrl, icons } = own;
  const settings = useMemo<Settings>(() => {
    const all = icons ? { ...outer.icons, ...named(icons) } : outer.icons;
    return {
      messages:
        messages && outer.messages && !isOtherLanguage(messages, outer.messages)
          ? merge(outer.messages, messages)
          : (messages ?? outer.messages),
      locale: locale ?? outer.locale,
      timeZone: timeZone ?? outer.timeZone,
      now: now ?? outer.now,
      // Null is a setting of its own: it promises nothing.
      lifetime: lifetime === undefined ? outer.lifetime : lifetime,
      veiled: veiled ?? outer.veiled,
      veilAgain: veilAgain ?? outer.veilAgain,
      allowMediaFrom: allowMediaFrom ?? outer.allowMediaFrom,
      resolveMediaUrl: resolveMediaUrl ?? outer.resolveMediaUrl,
      icons: all,
      sign: icons && all ? signsOf(all) : outer.sign,
    };
  }, [outer, messages, locale, timeZone, now, lifetime, veiled, veilAgain, allowMediaFrom, resolveMediaUrl, icons]);
  return <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>;
}

/** What is undefined is not named: the sign of the provider around stays. */
function named(icons: Icons): Icons {
  return Object.fromEntries(Object.entries(icons).filter(([, icon]) => icon !== undefined));
}

/** The host's settings; empty without a provider. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}

/** Numbers and moments in the host's locale and zone. */
export function useFormat(): Format {
  return formatOf(useContext(SettingsContext));
}

/** The same, for who asks at a press. */
export function formatOf(settings: Settings): Format {
  return formatFor(localeOf(settings), settings.timeZone ?? 'UTC');
}

/** The language of the words, for the `lang` of a root: only where the host has said it. */
export function useLanguage(): string | undefined {
  return useContext(SettingsContext).messages?.language;
}

/** The `lang` of a text of the vendor's, where the words are of another language. */
export function useVendorLanguage(): (text: string) => 'en' | undefined {
  const settings = useContext(SettingsContext);
  return (text) => vendorLanguage(settings, text);
}

/** One group's words, or some of them: the English ones, with what the host has replaced. */
export function useWords<Group extends MessageGroup, Words extends Partial<Messages[Group]>>(
  group: Group,
  english: Words,
): Words {
  return wordsOf(useContext(SettingsContext), group, english);
}

/** The same, for who asks at a press. */
export function wordsOf<Group extends MessageGroup, Words extends Partial<Messages[Group]>>(
  settings: Settings,
  group: Group,
  english: Words,
): Words {
  const own = settings.messages?.[group];
  tellOfMixture(settings, group, english);
  return own ? (merge(english, own) as Words) : english;
}

function merge(base: object, over: object): object {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    const deeper = typeof value === 'object' && value !== null && typeof before === 'object' && before !== null;
    if (value !== undefined) merged[key] = deeper ? merge(before, value as object) : value;
  }
  return merged;
}
