import type { RawMessages } from '../messages/Messages.js';
import { childAt, type RawNode } from './reading/nodes.js';
import { plainText } from './search.js';

const mostWritten = 100_000;
const mostDeep = 100;

/** A payload as JSON text without anything that is masked or personal. */
export interface MaskedText {
  text: string;
  /** Whether something was left out because there was too much of it. It is told where it stood. */
  isCut: boolean;
}

/** Writes the payload as JSON that may be passed on. What waits to be asked for stays out, whether it was asked for or not. */
export function maskedText(root: RawNode, words: RawMessages, number: (value: number) => string): MaskedText {
  const parts: string[] = [];
  let left = mostWritten;
  let isCut = false;

  const write = (node: RawNode, indent: string): void => {
    const { holder, level } = node;
    if (!holder) return void parts.push(leafText(node, words));
    const [start, end] = holder.isList ? '[]' : '{}';
    const taken = new Map<string, number>();
    let lines = 0;
    const begin = (name: string): void => {
      lines += 1;
      parts.push(`${lines === 1 ? start : ','}\n${indent}  ${holder.isList ? '' : `${quoted(unique(name, taken))}: `}`);
    };
    const size = level > mostDeep ? 0 : Math.min(holder.size, left);
    const rest = holder.size - size;
    left -= size;
    for (let place = 0; place < size; place += 1) {
      const child = childAt(node, place);
      begin(nameText(child, words));
      write(child, `${indent}  `);
    }
    if (rest > 0) {
      isCut = true;
      begin('…');
      parts.push(quoted(inPlace(words.leftOut(number(rest), rest))));
    }
    if (holder.gaps > 0) {
      begin('…');
      parts.push(quoted(inPlace(words.gaps(number(holder.gaps), holder.gaps))));
    }
    parts.push(lines === 0 ? `${start}${end}` : `\n${indent}${end}`);
  };
  write(root, '');
  return { text: parts.join(''), isCut };
}

const quoted = (text: string): string => JSON.stringify(text);
const inPlace = (words: string): string => `(${words})`;

/** Two names that are not shown are still two fields. */
function unique(name: string, taken: Map<string, number>): string {
  const times = (taken.get(name) ?? 0) + 1;
  taken.set(name, times);
  return times === 1 ? name : `${name} ${times}`;
}

function nameText({ name, nameCover }: RawNode, words: RawMessages): string {
  if (nameCover === null) return name;
  return inPlace(nameCover === 'personal' ? words.hidden : words.masked[nameCover]);
}

function leafText(node: RawNode, words: RawMessages): string {
  if (node.rule === 'personal') return quoted(inPlace(words.hidden));
  const { cover, kind, value, pieces } = node;
  if (cover !== null && cover !== 'personal') return quoted(inPlace(words.masked[cover]));
  if (kind === 'text')
    return quoted(pieces.map(({ text, mask }) => (mask ? inPlace(words.masked[mask]) : text)).join(''));
  const plain = plainText(kind, value);
  if (plain === null) return quoted(inPlace(kindWords(kind, words)));
  const isJson = kind === 'null' || kind === 'boolean' || typeof value === 'bigint' || Number.isFinite(value);
  return isJson ? plain : quoted(plain);
}

/** What stands in the place of a value that JSON has no word for. */
export function kindWords(kind: RawNode['kind'], words: RawMessages): string {
  return kind === 'function' || kind === 'symbol' || kind === 'cycle' ? words.kinds[kind] : words.unreadable;
}
