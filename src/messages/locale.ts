import { tellDeveloper } from '../model/tellDeveloper.js';

// What an operating system writes after the @ (`sr_RS@latin`), where it means something that a tag can say.
const modifiers: Record<string, string> = { latin: 'Latn', cyrillic: 'Cyrl', devanagari: 'Deva', arabic: 'Arab' };

/**
 * The tag in which the runtime formats, for a BCP 47 tag or one as operating systems, Java and gettext write it (`de_DE.UTF-8`,
 * `fr-FR@euro`, `zh_Hans_CN`). English for one that names no language which the runtime has (`C`, `POSIX`, an empty text) and for what is
 * no text; that is told to the developer, because half a page in another language is easily overlooked.
 */
export function readLocale(locale: unknown): string {
  const found = typeof locale === 'string' ? (supported(locale) ?? supported(asTag(locale))) : undefined;
  if (found !== undefined) return found;
  const given = typeof locale === 'string' ? JSON.stringify(locale.slice(0, 60)) : typeof locale;
  tellDeveloper(
    `The locale ${given} is not one that can be read here, so numbers and dates are English. Pass a BCP 47 tag, for example de-DE.`,
  );
  return 'en';
}

/** The zone in which the runtime tells times. UTC for one that it does not know, and for what is no text; that is told to the developer. */
export function readTimeZone(timeZone: unknown): string {
  try {
    if (typeof timeZone === 'string' && new Intl.DateTimeFormat('en', { timeZone })) return timeZone;
  } catch {
    // The runtime does not know it, which is told below.
  }
  const given = typeof timeZone === 'string' ? JSON.stringify(timeZone.slice(0, 60)) : typeof timeZone;
  tellDeveloper(
    `The time zone ${given} is not one that this runtime knows, so times are told in UTC. Pass an IANA name, for example Europe/Berlin.`,
  );
  return 'UTC';
}

/** An unknown tag would give the machine's own language, and a server's is not the reader's. */
function supported(tag: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined;
  }
}

/** `sr_RS.UTF-8@latin` to `sr-Latn-RS`. The character set says nothing about a language, nor does the variant `posix`. */
function asTag(locale: string): string {
  const [name = '', modifier = ''] = locale.trim().split('@');
  const [language = '', ...others] = (name.split('.')[0] ?? '').split(/[-_#]+/).filter(Boolean);
  const script = others.find((part) => /^[a-z]{4}$/i.test(part)) ?? modifiers[modifier.toLowerCase()];
  const rest = others.filter((part) => part !== script && part.toLowerCase() !== 'posix');
  return [language, script, ...rest].filter(Boolean).join('-');
}
