// Everything here answers like `Date`: epoch milliseconds, or NaN when there is nothing to read. NaN fails every comparison,
// so an unreadable end needs no branch of its own on its way to "unknown".

/** Bounds of a believable end (DOMAIN §3): outside them a parameter is a fault or a placeholder. */
export const earliestEnd: number = Date.UTC(2000, 0, 1);
export const latestEnd: number = Date.UTC(10_000, 0, 1) - 1;

const stamp = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const iso =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:Z|([+-](?:[01]\d|2[0-3])):?([0-5]\d))?)?$/i;

/**
 * Epoch milliseconds of a signature's own date, `20260131T120000Z` (AWS SigV4, GCS V4, OSS V4).
 * Anything else, the 31st of February included: NaN.
 */
export function readStamp(text: string): number {
  return readCivil(stamp.exec(text));
}

/**
 * Epoch milliseconds of ISO 8601 text: a date, or a date and time down to the minute, second or any decimals.
 * Without a zone it is UTC, as Azure writes it. ISO itself says local time, but then a server and a browser, or two
 * reviewers, would each see the same link die at another moment. Anything else, impossible dates included: NaN.
 */
export function readIso(text: string): number {
  return readCivil(iso.exec(text));
}

/**
 * Epoch milliseconds of an epoch number, or of its decimal text; from 1e11 on it is milliseconds already (DOMAIN §3), as
 * 1e11 seconds would be the year 5138. Other types, and text with a sign, an exponent or anything else: NaN.
 */
export function readEpoch(value: unknown): number {
  const number = typeof value === 'number' ? value : readDecimal(value);
  return number < 1e11 ? number * 1000 : number;
}

/** The number that decimal digits, with or without a fraction, spell. Everything else, other types included: NaN. */
export function readDecimal(value: unknown): number {
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
}

function readCivil(match: RegExpExecArray | null): number {
  if (!match) return Number.NaN;
  const [
    ,
    year,
    month,
    day,
    hour = '00',
    minute = '00',
    second = '00',
    decimals = '0',
    zoneHours = '+00',
    zoneMinutes = '00',
  ] = match;
  const civil = `${year}-${month}-${day}T${hour}:${minute}:${second}.${`${decimals}00`.slice(0, 3)}`;
  // Engines differ on 2026-02-31: some refuse it, some roll over into March. Only a real date reads back as written.
  const isReal = new Date(`${civil}Z`).toJSON() === `${civil}Z`;
  return isReal ? Date.parse(`${civil}${zoneHours}:${zoneMinutes}`) : Number.NaN;
}

/**
 * Epoch milliseconds of a `Date` (of any window), a number of epoch milliseconds, or ISO 8601 text, where a missing zone
 * means UTC. Null for everything else: null, an invalid date, no finite number, unreadable text, beyond the `Date` range.
 * A number is never taken for seconds: that would be a guess. Rule: DESIGN "Settled details", Instants.
 */
export function readInstant(value: unknown): number | null {
  const instant =
    typeof value === 'string' ? readIso(value) : typeof value === 'number' ? clip(value) : readDate(value);
  return Number.isNaN(instant) ? null : instant;
}

/** As `Date` does it: whole milliseconds, and none beyond its range. */
function clip(milliseconds: number): number {
  return Math.abs(milliseconds) <= 8.64e15 ? Math.trunc(milliseconds) + 0 : Number.NaN;
}

/** `instanceof` fails for a date of another window, and lies for an object that only borrows the prototype. */
function readDate(value: unknown): number {
  // Most often there is none, and an error costs more than all else here.
  if (typeof value !== 'object' || value === null) return Number.NaN;
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return Number.NaN;
  }
}
