import { shownMeasure, shownScore, shownYears } from '../model/rounding.js';
import type { ScoreLimits } from '../model/limits.js';
import { readLocale, readTimeZone } from './locale.js';

/** Numbers and moments as text, in one locale and time zone. */
export interface Format {
  /** A number with all its digits: what a host has set is told as it was set, and a count is a count. */
  number: (value: number) => string;
  /** A number on the scale of 0 to 100: two decimals, and never rounded to 0, to 100, or to or across one of the `limits`. */
  score: (value: number, limits?: ScoreLimits) => string;
  /** A number of years: one decimal, and never rounded to 0, or to or across one of the `borders`. */
  years: (value: number, borders?: readonly (number | undefined)[]) => string;
  /** A measurement on a scale that is not known: two decimals, never rounded to 0, 1 or 100, or to or across what it is held `against`. */
  measure: (value: number, against?: readonly (number | undefined)[]) => string;
  /** A share from 0 to 100 with a percent sign, told like a score. */
  percent: (value: number) => string;
  /** Milliseconds as running digits, `4:12` or `1:04:12`; part seconds count as a whole one, and below 0 is 0. */
  digits: (milliseconds: number) => string;
  /** Seconds with two decimals, so that running digits stand still. */
  seconds: (value: number) => string;
  /** The time of day with its zone. */
  time: (epochMilliseconds: number) => string;
  /** The date, and the time of day with its zone. */
  dateTime: (epochMilliseconds: number) => string;
}

// Making an Intl formatter costs far more than using it. A page has one or two locales, so the cache stays small.
const formats = new Map<string, Format>();
// Each component asks anew, nearly always for the same.
let last: { locale: unknown; timeZone: unknown; format: Format } | null = null;

/**
 * The format of a locale and time zone. Tags as operating systems write them are read; what the runtime does not know, and what is no text,
 * is told to the developer and falls back to English and UTC.
 */
export function formatFor(locale: string, timeZone: string): Format {
  if (last && last.locale === locale && last.timeZone === timeZone) return last.format;
  const format = found(locale, timeZone);
  last = { locale, timeZone, format };
  return format;
}

function found(locale: string, timeZone: string): Format {
  const tag = typeof locale === 'string' ? locale : readLocale(locale);
  const zone = typeof timeZone === 'string' ? timeZone : readTimeZone(timeZone);
  const key = `${tag} ${zone}`;
  const cached = formats.get(key);
  if (cached) return cached;
  const format = makeFormat(readLocale(tag), readTimeZone(zone));
  formats.set(key, format);
  return format;
}

function makeFormat(locale: string, timeZone: string): Format {
  // Digits that count rather than decimals: with 20 decimals the smallest numbers would read as 0.
  const digits = { maximumSignificantDigits: 21 } as const;
  const exact = new Intl.NumberFormat(locale, digits);
  const share = new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', ...digits });
  const plain = new Intl.NumberFormat(locale, { useGrouping: false });
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });
  const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;
  const time = new Intl.DateTimeFormat(locale, { ...clock, timeZone });
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const dateTime = new Intl.DateTimeFormat(locale, { ...day, ...clock, timeZone });
  const number = kept((value) => exact.format(value));
  const whole = kept((value) => plain.format(value));
  const ofTwo = kept((value) => two.format(value));
  return {
    number,
    score: (value, limits) => number(shownScore(value, limits)),
    years: (value, borders) => number(shownYears(value, borders)),
    measure: (value, against) => number(shownMeasure(value, against)),
    percent: (value) => share.format(shownScore(value)),
    digits: (milliseconds) => {
      const left = Math.max(0, Math.ceil(milliseconds / 1000));
      const [hours, minutes, seconds] = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
      const tail = `:${ofTwo(seconds)}`;
      return hours > 0 ? `${whole(hours)}:${ofTwo(minutes)}${tail}` : `${whole(minutes)}${tail}`;
    },
    seconds: (value) => hundredths.format(value),
    time: kept((at) => time.format(at)),
    dateTime: kept((at) => dateTime.format(at)),
  };
}

const most = 500;

/** Remembers the texts of the first numbers: many clocks tell the same minutes, and the runtime's own formatting is slow. */
function kept(format: (value: number) => string): (value: number) => string {
  const texts = new Map<number, string>();
  return (value) => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    // A map takes the negative zero for 0.
    const text = format(value + 0);
    if (texts.size < most) texts.set(value, text);
    return text;
  };
}
