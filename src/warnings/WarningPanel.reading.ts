import type { Format } from '../messages/format.js';
import type { StatusMessages, WarningMessages } from '../messages/Messages.js';
import { ruleIn } from '../model/customRule.js';
import { dataOf, measurementKey, type DataRow } from '../model/warningData.js';
import type { WarningEntry } from '../model/warnings.js';
import { dataText, limitsIn, plainText, ruleSentence, valueText } from './warningWords.js';

/** One line of what a warning says: the code, the vendor's own words, or a value with its name. */
export interface WarningFact {
  /** What it is: the vendor's `code`, a `text` of the vendor, or a `value`. */
  kind: 'code' | 'text' | 'value';
  /** The name of the value. */
  label: string;
  /** For the element with the label: `no` where it is as it came, so that no browser may translate it. */
  labelProps: Verbatim;
  /** Without links and credentials. */
  value: string;
  /** For the element with the value, of which the vendor's own words say their language. */
  valueProps: Verbatim & { lang?: 'en' | undefined };
}

/** Says of an element that no browser may translate it. */
export interface Verbatim {
  /** `no` where the text is as it came. Undefined: it may be translated. */
  translate?: 'no';
}

/** What an opened warning says. */
export interface WarningDetails {
  /** The vendor's description, or that there is none; and its language, where that is another than that of the words. */
  text: string;
  /** The language of `text`. Undefined: that of the words around. */
  lang: 'en' | undefined;
  /** The customer's own rule as a sentence; null: it is none of those. */
  rule: string | null;
  /** What is shown, the other details too where the reader has asked for them. */
  facts: readonly WarningFact[];
  /** The names of other details, which may be about a person and are shown only on request; empty: there are none. */
  others: readonly string[];
}

export interface DetailWords {
  words: WarningMessages;
  status: StatusMessages;
  format: Format;
  /** The language of a text of the vendor's. */
  vendorsIn: (text: string) => 'en' | undefined;
}

export function detailsOf(
  { warning }: WarningEntry,
  asked: boolean,
  { words, status, format, vendorsIn }: DetailWords,
): WarningDetails {
  const { risk, long_description, additional_data } = warning;
  const text = plainText(words, long_description);
  const data = dataOf(additional_data);
  const { rule, others } = ruleIn(risk, data);
  const facts = [
    ...(risk ? [factOf('code', words.risk, plainText(words, risk), verbatim)] : []),
    ...(data.text ? [factOf('text', words.data, dataText(words, data.text), { lang: vendorsIn(data.text) })] : []),
    ...rowsOf(data.measurements, [], words, format),
    ...(asked ? rowsOf(others, limitsIn(rule?.value), words, format) : []),
  ];
  return {
    text: text || words.noDescription,
    lang: vendorsIn(text),
    rule: rule && ruleSentence(words, status, format, rule),
    facts,
    others: others.map(({ key }) => labelOf(words, key)),
  };
}

/** Rows with their numbers; `against` are those of the customer's rule, which stands above them. */
function rowsOf(
  rows: readonly DataRow[],
  against: readonly number[],
  words: WarningMessages,
  { measure }: Format,
): WarningFact[] {
  // Told so that no rounding brings one number to another that it stands beside, as a score and its threshold.
  const numbers = [...against, ...rows.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))];
  const tell = (value: number): string =>
    measure(
      value,
      numbers.filter((other) => other !== value),
    );
  return rows.map((row) =>
    factOf(
      'value',
      labelOf(words, row.key),
      valueText(words, tell, row),
      isVerbatim(row) ? verbatim : {},
      measurementKey(row.key) ? {} : verbatim,
    ),
  );
}

const verbatim: Verbatim = { translate: 'no' };

const factOf = (
  kind: WarningFact['kind'],
  label: string,
  value: string,
  valueProps: WarningFact['valueProps'],
  labelProps: Verbatim = {},
): WarningFact => ({ kind, label, value, valueProps, labelProps });

/** A name, a number of a document or a code is no text to be translated; the vendor's reason is. */
function isVerbatim({ key, value, isSecret }: DataRow): boolean {
  return typeof value === 'string' && value.trim() !== '' && measurementKey(key) !== 'reason' && !isSecret;
}

function labelOf(words: WarningMessages, key: string): string {
  const known = measurementKey(key);
  return known ? words.measurements[known] : plainText(words, key);
}
