/**
 * What a property of an element can be, and how its attribute is read.
 * - `word`: text that mirrors its attribute, as `title` does.
 * - `text`: text, or a number, that is yours alone: what is set by the property is not written into the page.
 * - `flag`: true while the attribute is there, whatever it says.
 * - `switch`: true unless the attribute says `false`.
 * - `count`: a number that mirrors its attribute.
 * - `minutes`: a number, or `none`, which is null.
 * - `moment`: ISO 8601, or epoch milliseconds in digits.
 * - `tokens`: words with spaces or commas between them. `list`: words that may have spaces, with commas between them.
 * - `flag-or-list`: a list, or a flag where it names nothing.
 * - `data`: no attribute. A property, or a JSON child that names it.
 * - `call`: no attribute. A function.
 */
export type Kind =
  | 'word'
  | 'text'
  | 'flag'
  | 'switch'
  | 'count'
  | 'minutes'
  | 'moment'
  | 'tokens'
  | 'list'
  | 'flag-or-list'
  | 'data'
  | 'call';

const split = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Undefined for what is no finite number, so that it counts as not given. */
const numberIn = (text: string): number | undefined => {
  const number = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
};

const listIn = (text: string): string[] => split(text, /,/);

const readers: Record<Exclude<Kind, 'data' | 'call'>, (text: string) => unknown> = {
  word: (text) => text,
  text: (text) => (text.trim() === '' ? undefined : text),
  flag: () => true,
  switch: (text) => !/^\s*false\s*$/i.test(text),
  count: numberIn,
  minutes: (text) => (/^\s*none\s*$/i.test(text) ? null : numberIn(text)),
  moment: (text) => (/^\s*\d{9,}\s*$/.test(text) ? Number(text) : text),
  tokens: (text) => split(text, /[\s,]+/),
  list: listIn,
  'flag-or-list': (text) => (listIn(text).length > 0 ? listIn(text) : true),
};

/** What an attribute says. Undefined: it is not there, or says nothing that can be read. Never throws. */
export function readAttribute(kind: Kind, text: string | null): unknown {
  if (text === null || kind === 'data' || kind === 'call') return undefined;
  return readers[kind](text);
}

/** The kinds that the page can see: their attribute is where they are kept. */
export function isMirrored(kind: Kind): boolean {
  return kind === 'word' || kind === 'flag' || kind === 'count';
}

/** The attribute that keeps a mirrored value. Null: none. */
export function writeAttribute(kind: Kind, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (kind === 'flag') return value ? '' : null;
  return `${value as string | number | boolean}`;
}

/** `headingLevel` is `heading-level` in HTML. Undefined: the kind has no attribute. */
export function attributeOf(name: string, kind: Kind): string | undefined {
  if (kind === 'data' || kind === 'call') return undefined;
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
