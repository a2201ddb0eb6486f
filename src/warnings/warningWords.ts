import type { Format } from '../messages/format.js';
import type { StatusMessages, WarningMessages } from '../messages/Messages.js';
import { numberIn, type DataRow } from '../model/warningData.js';
import { isCredentialName } from '../model/credentials.js';
import { holdsLink, withoutSecrets } from '../model/links.js';
import { knownOperator, type CustomRule } from '../model/customRule.js';
import { knownStatus } from '../model/status.js';
import type { WarningEntry } from '../model/warnings.js';

/** The vendor's words without the links and the credentials in them. */
export function plainText(words: WarningMessages, text: string): string {
  return withoutSecrets(text.trim(), { link: `(${words.linkWithheld})`, credential: `(${words.credentialWithheld})` });
}

/** A warning's title; whether it is nothing but its code, which no browser may translate; and whether the vendor wrote it. */
export function titleOf(
  words: WarningMessages,
  { warning }: WarningEntry,
): { text: string; isCode: boolean; isVendors: boolean } {
  const risk = warning.risk.trim();
  const short = warning.short_description.trim();
  const text = words.title(risk, short);
  return { text: plainText(words, text), isCode: text === risk, isVendors: text !== risk && text === short };
}

export function severityWord(words: WarningMessages, { severity, warning }: WarningEntry): string {
  return severity === 'unknown' ? words.severity.unknown(plainText(words, warning.log_type)) : words.severity[severity];
}

/** The four things that are told of a warning in one line. `times` is empty for one that came once. */
export function partsOf(
  words: WarningMessages,
  entry: WarningEntry,
  number: Format['number'],
): { severity: string; title: string; times: string; effect: string } {
  return {
    severity: severityWord(words, entry),
    title: titleOf(words, entry).text,
    times: entry.count > 1 ? words.times(number(entry.count), entry.count) : '',
    effect: words.effect[entry.severity],
  };
}

/** A number as it is told. */
type Tell = (value: number) => string;

/** The customer's rule as one sentence. What was found about the person is no part of it. */
export function ruleSentence(
  words: WarningMessages,
  status: StatusMessages,
  { measure, number }: Pick<Format, 'measure' | 'number'>,
  { field, operator, value, target }: CustomRule,
): string {
  const comparison = knownOperator(operator);
  const set = knownStatus(target);
  return words.rule({
    field: plainText(words, field),
    operator: comparison ? words.operators[comparison] : plainText(words, operator),
    value:
      isCredentialName(field, value) && value
        ? words.credentialWithheld
        : heldAgainst(words, (limit) => (isTyped(limit) ? number : measure)(limit), value),
    target: set ? status.words[set] : plainText(words, target),
  });
}

/** Whether a person can have written a number: it is told as it was set. One with more digits is a machine's. */
const isTyped = (value: number): boolean => Number(value.toPrecision(12)) === value;

/** The numbers in a rule's value, which what was found about the person stands beside. */
export function limitsIn(value: unknown): number[] {
  if (typeof value === 'string') return (listIn(value) ?? [value]).flatMap((each) => numberIn(each) ?? []);
  return numberIn(value) === null ? [] : [Number(value)];
}

/** A value of a rule: numbers as numbers, texts in quotation marks, and of a list each. Empty: the payload has none. */
function heldAgainst(words: WarningMessages, tell: Tell, value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? tell(value) : '';
  if (typeof value === 'boolean') return words.yesNo[value ? 'yes' : 'no'];
  if (typeof value !== 'string' || !value.trim()) return '';
  const several = listIn(value);
  if (!several) return words.ruleText(plainText(words, value));
  return words.ruleList(several.map((each) => heldAgainst(words, tell, each)).filter(Boolean));
}

/** The plain values of a list that was written as JSON; null for other text. */
function listIn(text: string): unknown[] | null {
  if (!/^\s*\[/.test(text)) return null;
  try {
    const list = JSON.parse(text) as unknown[];
    return list.some((each) => typeof each === 'object') ? null : list;
  } catch {
    return null;
  }
}

/** A value of a warning's data, as it is shown; a link and a credential are not. */
export function valueText(words: WarningMessages, measure: Tell, { value, isSecret }: DataRow): string {
  if (isSecret) return words.credentialWithheld;
  if (typeof value === 'number') return Number.isFinite(value) ? measure(value) : words.empty;
  if (typeof value === 'boolean') return words.yesNo[value ? 'yes' : 'no'];
  if (value === null || !value.trim()) return words.empty;
  return dataText(words, value);
}

/** A text of a warning's data: where a link is in it nothing of it is shown, and where it is a credential the words stand alone. */
export function dataText(words: WarningMessages, text: string): string {
  if (holdsLink(text)) return words.linkWithheld;
  const told = plainText(words, text);
  if (told === text.trim()) return text;
  return told === `(${words.credentialWithheld})` ? words.credentialWithheld : told;
}
