'use client';
import { createContext, useContext, useMemo, type ReactElement } from 'react';
import type { Format } from '../messages/format.js';
import { isOtherLanguage, vendorLanguage } from '../messages/language.js';
import type { MessageGroup, Messages } from '../messages/Messages.js';
import { signsOf, type Icons } from './signs.js';
import type { ReportProviderProps, Settings } from './Settings.js';
import { formatOf, languageOf, merge, wordsOf } from './words.js';

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

/** The language of the words, for the `lang` of a root: only where the host has said it. */
export function useLanguage(): string | undefined {
  return languageOf(useContext(SettingsContext));
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
