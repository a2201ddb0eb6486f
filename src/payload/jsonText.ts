import type { ReadProblem } from '../model/report.js';

interface Fault {
  at: number;
  expected: string;
  cause?: string;
}

// A text up to its closing quote, so that a fault inside it is found where it stands; a number or word; white space.
const patterns = {
  text: /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y,
  word: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y,
  space: /[\t\n\r ]*/y,
};

// What the grammar can expect next; the words are shown.
const value = 'a value';
const name = 'a "name"';
const colon = ':';

/**
 * The parsed value of JSON text; for other text, what is wrong with it and at which line and column. A byte order mark before it is allowed.
 * `path` is where the text stood, when it is a value of another JSON.
 */
export function parseText(
  text: string,
  path?: string,
): { value?: unknown; problem?: ReadProblem; line?: number; column?: number } {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return { value: JSON.parse(json) };
  } catch {
    const { at, expected, cause = json.trim() ? 'it goes wrong' : 'it is empty' } = firstFault(json);
    const lines = json.slice(0, at).split(/\r\n?|\n/);
    const [character] = json.slice(at, at + 2);
    const found = !character
      ? 'the end of the text'
      : /[^\s\p{C}]/u.test(character)
        ? character
        : 'an invisible character';
    const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1];
    return {
      line,
      column,
      problem: {
        path: path ?? '',
        message: `The text ${path === undefined ? 'is' : 'inside the JSON is itself'} not JSON: ${cause} at line ${line}, column ${column}.`,
        found,
        expected,
      },
    };
  }
}

/** Engines differ in where they stop and what they say, so this walks the grammar itself, without recursion. */
function firstFault(json: string): Fault {
  const open: string[] = [];
  let at = 0;
  let next: string | null = value;
  let last = '';
  let comma = 0;

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const isThere = pattern.test(json);
    // A sticky pattern that does not match is back at 0.
    at = pattern.lastIndex || at;
    return isThere;
  };

  for (;;) {
    skip(patterns.space);
    const character = json.charAt(at);
    const closing = open.at(-1);
    const expected = next ?? (closing ? `a comma or ${closing}` : 'the end of the text');
    const isClosing = closing && character === closing;
    const opened = { '{': '}', '[': ']' }[character];

    if (isClosing && last === ',') return { at: comma, expected: closing, cause: 'a trailing comma' };
    if (isClosing && (!next || '{['.includes(last))) {
      open.pop();
      next = null;
    } else if (!next && closing && character === ',') {
      comma = at;
      next = closing === '}' ? name : value;
    } else if (next === colon && character === colon) next = value;
    else if (next === value && opened) {
      open.push(opened);
      next = opened === '}' ? name : value;
    } else if ((next === value || next === name) && skip(patterns.text)) {
      if (json.charAt(at) !== '"') return { at, expected: 'a closing "' };
      next = next === name ? colon : null;
    } else if (next === value && skip(patterns.word)) {
      next = null;
      at--;
    } else return { at, expected };
    last = json.charAt(at++);
  }
}
